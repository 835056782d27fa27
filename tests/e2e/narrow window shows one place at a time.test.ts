import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('a narrow window shows one place at a time, and Back leads from one to the other', async () => {
  app = await App.open(inject('siteUrl'), { width: 390, height: 844 })
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  const filters = app.page.getByRole('complementary', { name: '筛选' })
  const reader = app.page.getByRole('article').filter({ has: app.page.getByRole('heading', { level: 1 }) })
  expect([await filters.isVisible(), await reader.isVisible()]).toEqual([false, false])

  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  expect(await app.results.isVisible()).toBe(false)
  await app.page.getByRole('button', { name: '返回' }).click()
  await app.results.waitFor()
  expect(await reader.isVisible()).toBe(false)

  await app.page.getByRole('button', { name: '筛选', exact: true }).click()
  await filters.waitFor()
  expect(await app.results.isVisible()).toBe(false)
  await app.choose('日期', '2022年')
  await app.page.getByRole('button', { name: '看 2 篇结果' }).click()
  await app.expectFound(2)

  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.goBack()
  await app.results.waitFor()
  await app.expectFound(2)
})

test('a report lies over notices, which else have a line of their own below', async () => {
  app = await App.open(inject('siteUrl'), { width: 390, height: 844 })
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.openReport()
  const read = app.dialog.getByRole('button', { name: '开始读' })
  // Notices may be pointed through while a dialog is open: what is seen is the upper one.
  const isSeen = await read.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    document.body.style.pointerEvents = 'auto'
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(isSeen).toBe(true)
})

test.each([360, 390, 800])('at a width of %i nothing is cut off at the side', async (width) => {
  app = await App.open(inject('siteUrl'), { width, height: 760 })
  await app.drop(countyPage)
  await app.expectFound(2)
  const overhang = () => app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overhang()).toBe(0)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  expect(await overhang()).toBe(0)
})
