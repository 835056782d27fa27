import { afterEach, expect, inject, test } from 'vitest'
import { inventedPage } from '../helpers/inventPages'
import { App } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/**
 * Puts files into a folder of the browser's own disk and has the picker answer with it: its handles are as real as any, are
 * kept in the database and outlive a reload, only that nobody has to click in a window of the system.
 */
async function fill(...numbers: readonly number[]): Promise<void> {
  await app.page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory()
      const folder = await root.getDirectoryHandle('旧报', { create: true })
      for (const { path, text } of files) {
        const writable = await (await folder.getFileHandle(path, { create: true })).createWritable()
        await writable.write(text)
        await writable.close()
      }
      Object.assign(globalThis, { showDirectoryPicker: async () => folder })
    },
    numbers.map((number) => inventedPage(number)),
  )
}

async function toShelf(): Promise<void> {
  await app.page.evaluate(() => (location.hash = '#/shelf'))
  await app.page.getByRole('heading', { name: '保存与备份' }).waitFor()
}

test('a folder is remembered, looked into again after a restart, and what is new in it is taken in', async () => {
  app = await App.open(inject('siteUrl'))
  await fill(1, 2)
  await toShelf()
  await app.page.getByRole('button', { name: '选一个文件夹' }).click()
  await app.importEnded()
  await app.page.getByRole('row').nth(2).waitFor()
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.expectFound(4)
  await app.reload()
  await fill(3)
  await toShelf()
  await app.page.getByRole('button', { name: '看看文件夹里有没有新文件' }).click()
  await app.page.getByText('“旧报”里有 1 个新文件，2 篇稿件；其余 2 个已经有了').first().waitFor()
  await app.page.getByRole('button', { name: '看看文件夹里有没有新文件' }).click()
  await app.page.getByText('“旧报”里没有新文件，3 个都已经有了').first().waitFor()
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.expectFound(6)
})
