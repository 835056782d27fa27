import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { cityPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const imprint = textFile('版面责任.txt', '责任编辑：庄樵　校对：童见山\n电话：0000-1234567　邮编：000000\n')

test.each([
  ['beside the list', 1366],
  ['below it on a telephone', 390],
])('the report leads to its text, %s, a line of which is made an article, and none again', async (_, width) => {
  app = await App.open(inject('siteUrl'), { width })
  await app.drop(cityPage, imprint)
  await app.dialog.getByRole('link', { name: imprint.path }).click()
  const { page } = app
  const sheet = page.getByRole('region', { name: '原文', exact: true })
  await sheet.getByText('0000-1234567').waitFor()
  await sheet.getByRole('button', { name: '从这里分出一篇' }).first().click()
  await page.getByRole('article').getByText('校对：童见山').last().waitFor()
  await app.undoNoticed()
  await page.getByText('这一篇已不在资料库里').waitFor()
})
