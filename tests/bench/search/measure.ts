import type { BenchArticle } from './corpus'
import type { Engine } from './engines'
import { plainText } from './articles'
import type { QueryKind } from './queries'
import { typing } from './queries'

/** Times in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface EngineReport {
  readonly engine: string
  readonly articles: number
  /** MB of UTF-8 text (three bytes a character) indexed per second. */
  readonly indexing: number
  readonly query: Times
  readonly typing: Times
  /** Share of the queries for which the engine finds as many articles as hold the text. */
  readonly right: number
}

/** Articles handed over at a time, as an import does. */
const BATCH = 200

/** Each query is asked so often, and its median counts. */
const RUNS = 5

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) }
}

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Per engine the median time of each text. Engines take turns, so that what else the machine does meets all of them. */
function takeTurns(engines: readonly Engine[], texts: readonly string[]): readonly Times[] {
  const medians = engines.map((): number[] => [])
  for (const text of texts) {
    const runs = engines.map((): number[] => [])
    for (let run = 0; run < RUNS; run += 1) engines.forEach((engine, nth) => runs[nth]?.push(timeOf(() => engine.find(text))))
    runs.forEach((values, nth) => medians[nth]?.push(timesOf(values).p50))
  }
  return medians.map(timesOf)
}

export function megabytes(articles: readonly BenchArticle[]): number {
  return articles.reduce((sum, article) => sum + plainText(article).length * 3, 0) / 1e6
}

/** Fills the engine; returns the seconds that it took, making the articles not counted. */
export function fill(engine: Engine, articles: readonly BenchArticle[]): number {
  let spent = 0
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH)
    const start = performance.now()
    engine.add(batch, from)
    spent += performance.now() - start
  }
  const start = performance.now()
  engine.settle?.()
  return (spent + performance.now() - start) / 1000
}

/** Fills and asks all engines; `truth` says how many articles hold each query. */
export function measure(
  engines: readonly Engine[],
  articles: readonly BenchArticle[],
  queries: readonly QueryKind[],
  truth: ReadonlyMap<string, number>,
): readonly EngineReport[] {
  const seconds = engines.map((engine) => fill(engine, articles))
  const texts = queries.flatMap(({ texts }) => texts)
  for (const engine of engines) for (const text of texts.slice(0, 40)) engine.find(text)
  const query = takeTurns(engines, texts)
  const typed = takeTurns(engines, typing(texts.filter((_, at) => at % 4 === 0)))
  const none: Times = { p50: 0, p95: 0, p99: 0 }
  return engines.map((engine, nth) => ({
    engine: engine.name,
    articles: articles.length,
    indexing: megabytes(articles) / (seconds[nth] ?? Number.NaN),
    query: query[nth] ?? none,
    typing: typed[nth] ?? none,
    right: texts.filter((text) => engine.find(text) === truth.get(text)).length / texts.length,
  }))
}
