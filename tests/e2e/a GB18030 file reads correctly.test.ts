import { afterEach, expect, inject, test } from 'vitest'
import { App, fileFrom } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test.each([
  ['lifts.gb18030.txt', 'GB18030', '加装电梯'],
  ['lifts.utf-16le.txt', 'UTF-16 LE', '加装电梯'],
  ['bookfair.big5.txt', 'Big5', '書'],
])('%s is read as %s', async (name, encoding, words) => {
  app = await App.open(inject('siteUrl'))
  await app.drop(fileFrom(`fixtures/${name}`))
  expect(await app.reportOn(name)).toContain(encoding)
  await app.closeDialog()
  await app.search(words)
  await app.expectFound(1)
})
