import { pathToFileURL } from 'node:url'
import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('the single file does the same from disk', async () => {
  app = await App.open(pathToFileURL(inject('singleFile')).href)
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.reload()
  await app.expectFound(2)
  expect(app.page.workers().length, 'the engine runs in a worker').toBeGreaterThan(0)
})

test('the samples are inside the single file', async () => {
  app = await App.open(pathToFileURL(inject('singleFile')).href)
  await app.page.getByRole('button', { name: '试读示例' }).click()
  await app.importEnded()
  expect((await app.headlines()).length).toBeGreaterThan(3)
})
