import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('search finds what is typed', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  for (const [query, count] of [
    ['仁寿县', 2],
    ['“仁寿县人民法院”', 1],
    ['仁寿县 枇杷', 1],
    ['仁寿县 -枇杷', 1],
    ['枇杷 OR 城砖', 2],
    ['枇杷 或 鱼苗 或 城砖', 3],
    ['标题:古城墙', 1],
    ['人物:邱月白', 1],
    ['署名：温如许', 1],
    ['地区:长汀县', 1],
    ['日期:2022-06..2022-06', 2],
    ['（枇杷 或 城砖） -仁寿县', 1],
    ['-仁寿县', 1],
  ] as const) {
    await app.search(query)
    await app.expectFound(count)
  }
})

test('a query that cannot be read says what is wrong with it', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  for (const [query, words] of [
    ['“枇杷', '引号没有配对'],
    ['(枇杷', '括号没有配对'],
    ['日期:去年夏天', '看不懂日期'],
    ['标题:', '还缺要找的词'],
    ['枇杷 OR', '还缺要找的词'],
    ['栏目:枇杷', '没有“栏目:”这个字段'],
  ] as const) {
    await app.search(query)
    await app.page.getByRole('alert').filter({ hasText: words }).waitFor()
  }
  await app.search('枇杷 日期:去年夏天')
  await app.page.getByRole('alert').locator('em').filter({ hasText: '去年夏天' }).waitFor()
  await app.search('枇杷')
  await app.expectFound(1)
  await expect.poll(() => app.page.getByRole('alert').count()).toBe(0)
})

test('an empty result says which condition to drop, and how many would come back', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.choose('日期', '2022年')
  await app.expectFound(2)
  await app.search('城砖')
  await app.page.getByText('没有符合条件的稿件').waitFor()
  await app.page.getByRole('button', { name: /不限日期.*1 篇/ }).click()
  await app.expectFound(1)
  expect(await app.headlines()).toEqual([expect.stringContaining('古城墙')])
})

test('the form writes the query', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.page.getByRole('button', { name: '高级检索' }).click()
  await app.dialog.getByLabel('都要有的词').fill('仁寿县')
  await app.dialog.getByLabel('不要有的词').fill('枇杷')
  await app.dialog.getByRole('button', { name: '检索', exact: true }).click()
  await app.expectFound(1)
})
