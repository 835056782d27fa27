import { type Knowledge, loadKnowledge } from '../../src/annotate/knowledge'
import { EVERYTHING, type Query } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Reader, readerWith } from '../../src/reader/reader'
import type { ArticleView } from '../../src/worker/protocol/views'
import { type Browser, newBrowser, openTab } from './testEngine'

let knowledge: Promise<Knowledge> | null = null

/** A reader that knows all that the app does. */
export async function realReader(): Promise<Reader> {
  knowledge ??= loadKnowledge()
  return readerWith(await knowledge)
}

/** A tab that reads as the app does, with all that it knows. */
export async function openReal(browser: Browser = newBrowser()): Promise<EngineClient> {
  const reader = await realReader()
  return openTab(browser, { loadReader: async () => reader })
}

/** All articles that a query finds, in the order of the library. */
export async function views(client: EngineClient, query: Partial<Query> = {}): Promise<readonly ArticleView[]> {
  const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page', ...query }, offset: 0, limit: 999 })
  const found = await Promise.all(ids.map((id) => client.call('article', { id })))
  return found.flatMap((view) => view ?? [])
}
