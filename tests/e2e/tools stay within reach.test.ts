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
