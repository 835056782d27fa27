import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('a library of a newer program is left alone, and the reader is told', async () => {
  app = await App.open(inject('siteUrl'))
  const { page } = app
  // The program itself is closed: its connection would hold the newer one back.
  await page.goto(`${inject('siteUrl')}blank.html`)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('jianbao', 99)
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
        request.addEventListener('error', () => reject(new Error('not opened')))
      }),
  )
  await page.goto(inject('siteUrl'))
  await page.getByRole('alert').getByText('更新的版本（99）').waitFor()
  await app.drop(countyPage)
  await app.expectFound(2)
  const version = await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'jianbao')?.version)
  expect(version).toBe(99)
})
