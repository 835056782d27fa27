import { afterEach, expect, inject, test } from 'vitest'
import { loadKnowledge } from '../../src/annotate/knowledge'
import { exportJsonl } from '../../src/exchange/jsonl'
import { readPage } from '../../src/pipeline'
import { reasons } from '../../src/reasons'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('the export of the interface is the export of the headless pipeline, to the letter', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.page
    .getByLabel('排序')
    .selectOption('page')
    .catch(() => {})
  const lines = (await app.exportJsonLines()).trim().split('\n')
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(countyPage.bytes))
  const source = {
    id: Buffer.from(digest).toString('hex'),
    name: countyPage.path,
    path: countyPage.path,
    size: countyPage.bytes.length,
    addedAt: '',
  }
  const page = readPage(source, countyPage.bytes, await loadKnowledge())
  if (!page.ok) throw new Error(page.problem.kind)
  const { articles, card, decoding } = page.value
  const expected = exportJsonl(
    articles.map((article) => ({ article, source, decoding, card, corrected: [] })),
    reasons,
  )
  expect(lines.sort()).toEqual(expected.trim().split('\n').sort())
})
