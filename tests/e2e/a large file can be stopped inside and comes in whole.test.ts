import { afterEach, expect, inject, test } from 'vitest'
import { pageFiles } from '../bench/tab/pages'
import { App, type DroppedFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/** Just large enough to be read in parts. */
const SIZE = 4_300_000

function largeFile(): DroppedFile {
  const chosen: Uint8Array[] = []
  let size = 0
  for (const { bytes } of pageFiles(500)) {
    if (size >= SIZE) break
    chosen.push(bytes, new TextEncoder().encode('\n\n'))
    size += bytes.byteLength
  }
  return { path: '合订本.txt', bytes: new Uint8Array(Buffer.concat(chosen)) }
}

/** Number of records in each store. */
function records(): Promise<readonly number[]> {
  return app.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('jianbao')
      request.addEventListener('success', () => resolve(request.result))
    })
    const names = ['sources', 'bytes', 'pages', 'articles', 'staged', 'imports']
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<number>((resolve) => {
            const request = database.transaction(name).objectStore(name).count()
            request.addEventListener('success', () => resolve(request.result))
          }),
      ),
    )
    database.close()
    return counts
  })
}

test('a large file shows how far it is, is stopped inside without a trace, and comes in whole', { timeout: 900_000 }, async () => {
  app = await App.open(inject('siteUrl'))
  app.page.setDefaultTimeout(600_000)
  const file = largeFile()
  await app.begin(file)
  const strip = app.page.getByRole('region', { name: '正在读文件' })
  await strip.getByText(/合订本\.txt.*(?:1[1-9]|[2-9]\d)%/).waitFor()
  // The page is there for whoever uses it meanwhile.
  await app.page.getByRole('button', { name: '更多' }).click()
  await app.page.getByRole('menuitem', { name: '使用说明' }).click()
  await app.page.evaluate(() => (location.hash = '#/'))
  await strip.getByRole('button', { name: '停止' }).click()
  await app.dialog.getByText('已停止：剩下的文件没有读').waitFor()
  await app.closeDialog()
  // Nothing of it is there for anybody; what takes long to delete goes when nobody waits.
  expect((await records()).slice(0, 3)).toEqual([0, 0, 0])
  await expect.poll(records).toEqual([0, 0, 0, 0, 0, 0])
  await app.begin(file)
  await app.importEnded()
  const [sources = 0, bytes, pages, articles = 0, staged, imports] = await records()
  expect([bytes, pages, staged, imports]).toEqual([sources, sources, 0, 0])
  expect(sources).toBeGreaterThan(5)
  expect(articles).toBeGreaterThan(1000)
})
