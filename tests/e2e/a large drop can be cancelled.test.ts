import { afterEach, expect, inject, test } from 'vitest'
import { inventedPage } from '../helpers/inventPages'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const FILES = Array.from({ length: 300 }, (_, number) => inventedPage(number)).map(({ path, text }) => textFile(path, text))

test('a large drop can be cancelled, and what has arrived stays', async () => {
  app = await App.open(inject('siteUrl'))
  await app.begin(...FILES)
  const strip = app.page.getByRole('region', { name: '正在读文件' })
  await strip.getByRole('progressbar').waitFor()
  await strip.getByText(/[1-9]\d* \/ 300 个文件/).waitFor()
  await strip.getByRole('button', { name: '停止' }).click()
  await app.dialog.getByText('已停止：剩下的文件没有读').waitFor()
  const summary =
    (await app.dialog
      .getByText(/个文件，\d+ 篇稿件/)
      .first()
      .textContent()) ?? ''
  const [, articles = '0'] = /(\d+) 篇稿件/.exec(summary) ?? []
  expect(Number(articles)).toBeGreaterThan(0)
  expect(Number(articles)).toBeLessThan(600)
  await app.closeDialog()
  await app.expectFound(Number(articles))
  await app.reload()
  await app.expectFound(Number(articles))
})
