import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const WALL = '长汀县古城墙修缮完工'

/** Paper is wanted: by the browser's own menu, as no button of the app asks for it here. */
async function onPaper(look: () => Promise<void>): Promise<void> {
  const tell = (name: string) => app.page.evaluate((event) => window.dispatchEvent(new Event(event)), name)
  await tell('beforeprint')
  await app.page.emulateMedia({ media: 'print' })
  await look()
  await app.page.emulateMedia({ media: 'screen' })
  await tell('afterprint')
}

/** What would be on paper. */
function printed(): Promise<string> {
  return app.page.evaluate(() => document.body.innerText)
}

test('the list that is found, with what was asked for, while no article is open', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  await app.search('古城墙')
  await app.expectFound(1)
  await onPaper(async () => {
    await expect.poll(printed).toContain('找到 1 篇')
    const words = await printed()
    expect(words).toContain('古城墙')
    expect(words).toContain(WALL)
    for (const word of ['从左边选一篇', '导出', '按日期', '不限']) expect(words).not.toContain(word)
  })
  // Nothing of it is left on the screen, nor drawn twice.
  await expect.poll(() => app.page.locator('.printed').count()).toBe(0)
})

test('the article that is open without forms, buttons and lists, whole also where it is set in columns', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.openArticle(WALL)
  const { page } = app
  await page.getByRole('group', { name: '这篇稿件的日期、地区和主题' }).getByRole('button').first().click()
  await page.getByRole('button', { name: '订正', exact: true }).first().click()
  await page.getByRole('form', { name: '订正' }).waitFor()
  await onPaper(async () => {
    const words = await printed()
    for (const word of [WALL, '依据', '每一块旧砖都编了号', '丘小满']) expect(words).toContain(word)
    for (const word of ['枇杷', '不对', '保存', '关闭', '引题']) expect(words).not.toContain(word)
  })

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '设置' }).click()
  await page.getByRole('radio', { name: '竖排' }).check({ force: true })
  await app.closeDialog()
  await onPaper(async () => {
    const cut = await page.locator('.leaf').evaluate((leaf) => [leaf.scrollWidth - leaf.clientWidth, leaf.scrollHeight - leaf.clientHeight])
    expect(cut).toEqual([0, 0])
  })
})

test('a report that lies in front, and not what is behind it', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.openReport()
  await onPaper(async () => {
    const words = await printed()
    expect(words).toContain(countyPage.path)
    expect(words).not.toContain('枇杷')
  })
})
