import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('at 1366 pixels and 125 % the tools of an article with hits stay in one row', async () => {
  app = await App.open(inject('siteUrl'), { width: 1093, height: 614 })
  await app.drop(countyPage)
  await app.search('枇杷')
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('button', { name: '下一处' }).waitFor()
  const bar = await app.page.getByRole('toolbar').boundingBox()
  expect(bar?.height).toBeLessThan(50)
})

test('beside a list the form for corrections lies over the list, and the article stays where it was', async () => {
  app = await App.open(inject('siteUrl'), { width: 1093, height: 614 })
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  const article = app.page.getByRole('article').filter({ has: app.page.getByRole('heading', { level: 1 }) })
  const before = await article.boundingBox()
  await app.page.keyboard.press('e')
  const form = app.page.getByRole('form', { name: '订正' })
  const box = await form.boundingBox()
  expect(await article.boundingBox()).toEqual(before)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(before?.x ?? 0)
  await expect.poll(() => app.results.isVisible()).toBe(false)
  await app.page.keyboard.press('Escape')
  await app.results.waitFor()
})

test('beside the source what is said of one break does not lie over the form of the next', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  const { page } = app
  await page.getByRole('button', { name: '原文对照' }).first().click()
  const breaks = page.getByRole('button', { name: /^断处：/ })
  const form = page.getByRole('form', { name: '断处' })
  await breaks.first().click()
  await form.getByRole('button', { name: '分成两段' }).click()
  await form.waitFor({ state: 'detached' })
  const notice = page.getByRole('region', { name: '提示' }).locator('div').filter({ hasText: '撤销' })
  await notice.waitFor()
  await breaks.last().click()
  const [said, asked] = [await notice.boundingBox(), await form.boundingBox()]
  expect((said?.x ?? Infinity) + (said?.width ?? 0)).toBeLessThanOrEqual(asked?.x ?? 0)
})

test('on a telephone what is said in passing hides nothing of the article', async () => {
  app = await App.open(inject('siteUrl'), { width: 390, height: 844 })
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('button', { name: '剪报', exact: true }).click()
  // Not the line about the import, which it takes the place of.
  const notice = app.page.getByRole('region', { name: '提示' }).locator('div').filter({ hasText: '已收进' })
  await notice.waitFor()
  const main = await app.page.getByRole('main').boundingBox()
  const box = await notice.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual((main?.y ?? Infinity) + (main?.height ?? 0) - 1)
})

test('on a telephone a correction can be saved without scrolling, and topics fold away', async () => {
  app = await App.open(inject('siteUrl'), { width: 390, height: 844 })
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('toolbar').getByRole('button', { name: '订正', exact: true }).click()
  const form = app.page.getByRole('form', { name: '订正' })
  const save = await form.getByRole('button', { name: '保存' }).boundingBox()
  const box = await form.boundingBox()
  expect((save?.y ?? 0) + (save?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
  const topics = form.getByRole('group', { name: '主题' }).getByRole('button')
  const folded = await topics.count()
  await form.getByRole('button', { name: '选主题…' }).click()
  await expect.poll(() => topics.count()).toBeGreaterThan(folded + 10)
})

test('what cuts and joins articles is as large as a finger, none lies over another, and nothing has to be scrolled sideways', async () => {
  app = await App.open(inject('siteUrl'), { width: 360, height: 640, touch: true })
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('button', { name: '原文对照' }).first().click()
  await app.page.getByRole('button', { name: '改分稿' }).click()
  const source = app.page.getByRole('group', { name: '文件里的原样文字' })
  const cuts = source.getByRole('button', { name: /从这里分出一篇|合并/ })
  await cuts.first().waitFor()
  const boxes = await cuts.evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()))
  expect(boxes.length).toBeGreaterThan(5)
  for (const [nth, { width, height, top }] of boxes.entries()) {
    expect([width, height].every((side) => side >= 44)).toBe(true)
    expect(top).toBeGreaterThanOrEqual((boxes[nth - 1]?.bottom ?? 0) - 0.5)
  }
  const covered = await source.locator('.line:has(.cuts)').evaluateAll(
    (lines) =>
      lines.filter((line) => {
        const [cut, text] = ['.cuts', 'pre'].map((selector) => line.querySelector(selector)?.getBoundingClientRect())
        return (cut?.left ?? 0) < (text?.right ?? 0) - 0.5
      }).length,
  )
  expect(covered).toBe(0)
  expect(await source.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
})
