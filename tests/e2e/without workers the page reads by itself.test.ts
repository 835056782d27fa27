import { pathToFileURL } from 'node:url'
import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const BUILDS: readonly (readonly [string, () => string])[] = [
  ['site', () => inject('siteUrl')],
  ['single file', () => pathToFileURL(inject('singleFile')).href],
]

test.each(BUILDS)('without workers the page of the %s runs the script that they would run', async (_, url) => {
  app = await App.open(url())
  await app.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await app.reload()
  expect(await app.page.evaluate(() => 'Worker' in window)).toBe(false)
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.reload()
  await app.expectFound(2)
  expect(app.page.workers()).toEqual([])
})
