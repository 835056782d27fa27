import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(() => app.close())

test('who cleared what the browser keeps is told that articles were there, and where a backup is restored', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  // Left first: an open library stands in the way of being cleared away.
  const url = app.page.url()
  await app.page.goto('about:blank')
  const browser = await app.page.context().newCDPSession(app.page)
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'indexeddb' })
  await app.page.goto(url)
  await app.page.getByRole('alert').filter({ hasText: '上次打开时这里还有稿件' }).waitFor()
  await app.page.getByRole('link', { name: '从备份恢复' }).click()
  await app.page.getByRole('button', { name: '从备份恢复…' }).waitFor()
  expect(app.trespasses).toEqual([])
})
