import type { SearchIndex } from '../../../src/search/searchIndex'
import { createSearchIndex } from '../../../src/search/shardedIndex'
import { EVERYTHING } from '../../../src/domain/query'
import { readPiece } from '../../../src/search/stored/piece'
import { type BenchArticle, Corpus } from './corpus'
import { flexSearch, includes, jianbao, jianbaoAgain, miniSearchPairs, miniSearchWords } from './engines'
import { type EngineReport, measure, megabytes } from './measure'
import { makeQueries } from './queries'

export interface BenchOptions {
  /** Library sizes, in articles. */
  readonly sizes: readonly number[]
  /** Articles to measure with, over and over; `null`: made up from a seed. */
  readonly articles: readonly BenchArticle[] | null
  /** So many articles for the peers that need minutes for more. */
  readonly slowPeers: number
  readonly tell: (line: string) => void
  /** Stores pieces; the function that it returns opens the store anew and reads them. */
  readonly store: <T extends { readonly name: string }>(pieces: readonly T[]) => Promise<() => Promise<readonly T[]>>
}

function row(report: EngineReport): string {
  const time = ({ p50, p95, p99 }: EngineReport['query']): string => `${p50.toFixed(2)} / ${p95.toFixed(2)} / ${p99.toFixed(2)}`
  const cells = [
    report.engine,
    report.articles,
    report.indexing > 1000 ? '–' : report.indexing.toFixed(1),
    time(report.query),
    time(report.typing),
    report.right.toFixed(2),
  ]
  return `| ${cells.join(' | ')} |`
}

function makeArticles(size: number, given: BenchOptions['articles']): readonly BenchArticle[] {
  if (given !== null) return Array.from({ length: size }, (_, at) => given[at % given.length]).filter((article) => article !== undefined)
  const corpus = new Corpus()
  return Array.from({ length: size }, () => corpus.next())
}

function counts(articles: readonly BenchArticle[], queries: ReturnType<typeof makeQueries>): ReadonlyMap<string, number> {
  // Space between ideographs is the printer's, and no phrase reaches from one paragraph into the next.
  const held = articles.map((article) => [article.headline, ...article.paragraphs].map((text) => text.replace(/\s+/g, '')).join('\n'))
  const count = (text: string): number => {
    const words = text.split(' ')
    return held.reduce((sum, one) => (words.every((word) => one.includes(word)) ? sum + 1 : sum), 0)
  }
  return new Map(queries.flatMap(({ texts }) => texts.map((text): [string, number] => [text, count(text)])))
}

/** Bytes of a stored index beside its text: every array, ids and values. */
function bytesBesideText(pieces: readonly { readonly content: unknown }[]): number {
  let bytes = 0
  for (const { content } of pieces) {
    const piece = readPiece(content)
    for (const [name, array] of Object.entries(piece?.arrays ?? {})) if (name !== 'text') bytes += array.byteLength
    for (const [name, texts] of Object.entries(piece?.texts ?? {})) {
      if (name !== 'text') bytes += texts.reduce((sum, text) => sum + text.length, 0)
    }
  }
  return bytes
}

async function measureStoring(index: SearchIndex, articles: number, text: string, options: BenchOptions): Promise<void> {
  const { put } = index.changes()
  options.tell(`index beside the text: ${(bytesBesideText(put) / articles / 1000).toFixed(2)} KB per article`)
  const read = await options.store(put)
  const start = performance.now()
  const pieces = await read()
  const fresh = createSearchIndex({ topicLabels: new Map() })
  const useless = fresh.restore(pieces)
  const { total } = fresh.search({ ...EVERYTHING, text }, 0, 20)
  options.tell(
    `stored pieces → first answer: ${(performance.now() - start).toFixed(0)} ms (${fresh.size} articles, ${useless.length} damaged, ${total} hits)`,
  )
}

/** The first engine against each of the others: what else the machine does cancels out. */
function tellRatios([ours, ...others]: readonly EngineReport[], tell: (line: string) => void): void {
  if (ours === undefined) return
  tell('')
  for (const other of others) {
    const times = (['p50', 'p95', 'p99'] as const).map((share) => (ours.query[share] / other.query[share]).toFixed(2))
    const typing = (ours.typing.p95 / other.typing.p95).toFixed(2)
    const indexing = other.indexing > 1000 ? '–' : (ours.indexing / other.indexing).toFixed(2)
    tell(`to ${other.engine}: indexing × ${indexing}, query p50 / p95 / p99 × ${times.join(' / ')}, typing p95 × ${typing}`)
  }
}

const HEAD =
  '| engine | articles | indexing MB/s | query ms p50 / p95 / p99 | typing ms p50 / p95 / p99 | right counts |\n|---|---|---|---|---|---|'

function prepare(size: number, { articles: given, tell }: BenchOptions) {
  const articles = makeArticles(size, given)
  const queries = makeQueries(articles)
  const truth = counts(articles, queries)
  tell(
    `\n${size} articles, ${megabytes(articles).toFixed(0)} MB of UTF-8 text, ${truth.size} queries of ${queries.length} kinds\n\n${HEAD}`,
  )
  return { articles, queries, truth }
}

async function measureSize(size: number, options: BenchOptions): Promise<void> {
  const { tell } = options
  const { articles, queries, truth } = prepare(size, options)
  const index = createSearchIndex({ topicLabels: new Map() })
  const engines = [jianbao('date-desc', index), jianbaoAgain('relevance', index), includes(), flexSearch()]
  const reports = measure(engines, articles, queries, truth)
  for (const report of reports) tell(row(report))
  tellRatios(reports, tell)
  await measureStoring(index, size, queries[1]?.texts[0] ?? '', options)
}

function measureSlowPeers(size: number, options: BenchOptions): void {
  const { tell } = options
  tell('\nWith the peers that need minutes for more')
  const { articles, queries, truth } = prepare(size, options)
  const engines = [jianbao('relevance'), includes(), flexSearch(), miniSearchWords(), miniSearchPairs()]
  const reports = measure(engines, articles, queries, truth)
  for (const report of reports) tell(row(report))
  tellRatios(reports, tell)
}

/** Runs all rounds; prints as it goes. */
export async function runSearchBench(options: BenchOptions): Promise<void> {
  for (const size of options.sizes) await measureSize(size, options)
  if (options.slowPeers > 0) measureSlowPeers(options.slowPeers, options)
}
