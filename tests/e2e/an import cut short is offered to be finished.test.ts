import { afterEach, expect, inject, test } from 'vitest'
import { inventedPage } from '../helpers/inventPages'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const FILES = Array.from({ length: 200 }, (_, number) => inventedPage(number)).map(({ path, text }) => textFile(path, text))

/** Closes the page in the middle of reading, and comes back. */
async function cutShort(): Promise<void> {
  await app.begin(...FILES)
  await app.page.getByText(/[1-9]\d* \/ 200 个文件/).waitFor()
  await app.reload()
}

async function counted(name: RegExp): Promise<number> {
  const words = (await app.page.getByRole('region', { name: '上次没有读完' }).getByText(name).textContent()) ?? ''
  return Number(name.exec(words)?.[1])
}

test('what was left of an import is said at the next start, and finished when asked for', async () => {
  app = await App.open(inject('siteUrl'))
  await cutShort()
  const left = app.page.getByRole('region', { name: '上次没有读完' })
  const ready = await counted(/(\d+) 个文件已经收下/)
  const lost = await counted(/(\d+) 个文件没来得及收下/)
  expect(ready).toBeGreaterThan(0)
  expect(lost).toBeGreaterThan(0)
  await left.getByRole('button', { name: '看是哪些' }).click()
  expect(await left.getByRole('listitem').count()).toBe(lost)
  await left.getByRole('button', { name: '接着读完' }).click()
  await app.dialog.getByText(`${lost} 个文件有问题`).waitFor()
  await app.closeDialog()
  await app.reload()
  expect(await left.count()).toBe(0)
  await app.drop(...FILES)
  await app.dialog.getByText(/200 个文件/).waitFor()
  await expect.poll(() => app.dialog.getByRole('listitem').filter({ hasText: '内容完全相同' }).count()).toBe(200 - lost)
  // The same bytes lead to the first copy.
  await app.dialog.getByRole('button', { name: '看先前那一份' }).first().click()
  await app.dialog.waitFor({ state: 'detached' })
  await app.page.getByText('1 篇').or(app.page.getByText('2 篇')).first().waitFor()
})

test('what was left is let go of when nobody wants it', async () => {
  app = await App.open(inject('siteUrl'))
  await cutShort()
  const left = app.page.getByRole('region', { name: '上次没有读完' })
  await left.getByRole('button', { name: '不要了' }).click()
  await left.waitFor({ state: 'detached' })
  await app.reload()
  expect(await left.count()).toBe(0)
})
