import { type AnnotatedArticle, type PageCard } from '../../src/domain/page'
import { ProblemError } from '../../src/domain/problem'
import {
  type ArticleCard,
  type FacetCounts,
  type FacetName,
  type FacetValue,
  type Query,
  type SearchAnswer,
  type StateValue,
  UNSET,
} from '../../src/domain/query'
import type { IncomingFile } from '../../src/domain/source'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { CallName, Calls } from '../../src/worker/protocol/calls'
import type { FileReport } from '../../src/worker/protocol/imports'
import type { KeptFolder, SavedSearch } from '../../src/worker/protocol/library'
import type { PageView } from '../../src/worker/protocol/views'
import { PLACES, type Recipe, TOPICS, makeArticle } from './fakeArticles'
import { RECIPES } from './fakeRecipes'

const CERTAIN = { rule: 'card/fileName', spans: [], certainty: 'inferred' as const }

interface Row {
  readonly article: AnnotatedArticle
  readonly page: PageView
  readonly text: string
  states: StateValue[]
}

export interface FakeOptions {
  /** Number of pages with six articles each. */
  readonly pages?: number
  readonly recipes?: readonly Recipe[]
  /** Milliseconds that one file of an import takes. */
  readonly fileTime?: number
  /** What the report says of each imported file. */
  readonly report?: (file: IncomingFile) => FileReport
  readonly failOpen?: boolean
  /** Answers in place of the invented ones. */
  readonly answers?: { readonly [N in CallName]?: (request: Calls[N]['request']) => Calls[N]['answer'] }
  /** Nothing is answered before this has come. */
  readonly opened?: Promise<void>
}

/** A client in which every call that was made can be looked at. */
export interface FakeClient extends EngineClient {
  readonly calls: { readonly name: CallName; readonly request: unknown }[]
}

const SPELLINGS: Readonly<Record<string, { readonly initials: string; readonly full: string }>> = {
  江苏省: { initials: 'jss', full: 'jiangsusheng' },
  教育: { initials: 'jy', full: 'jiaoyu' },
  基层治理: { initials: 'jczl', full: 'jicengzhili' },
}

function makePage(number: number, recipes: readonly Recipe[]): { readonly page: PageView; readonly rows: readonly Row[] } {
  const id = String(number).padStart(64, '0')
  let text = '某某日报　2023年4月13日　第06版\n'
  const masthead = text.length
  const made = recipes.map((recipe) => {
    const result = makeArticle(recipe, id.slice(-16), text.length)
    text += result.text
    return result
  })
  const name = `某某日报-2023-04-13-0${(number % 8) + 1}版.txt`
  const card: PageCard = {
    paper: { value: '某某日报', evidence: CERTAIN },
    issueDate: { edtf: '2023-04-13', text: null, span: null, evidence: [CERTAIN] },
    pageNumber: { value: `0${(number % 8) + 1}`, evidence: CERTAIN },
    section: null,
  }
  const page: PageView = {
    source: { id, name, path: name, size: text.length * 3, addedAt: '2024-01-01T00:00:00Z' },
    decoding: { encoding: 'gb18030', by: 'statistics', confidence: 0.9, runnerUp: null, replacements: 0, privateUse: 0 },
    text,
    card,
    articles: made.map((item) => item.article),
    leftovers: [{ kind: 'masthead', span: { start: 0, end: masthead }, evidence: null }],
  }
  const rows = made.map((item): Row => ({
    article: item.article,
    page,
    text: item.text,
    states: number % 2 === 0 ? ['unread'] : ['review'],
  }))
  return { page, rows }
}

function valuesOf(row: Row, facet: FacetName): readonly FacetValue[] {
  const value = (id: string, label: string, parent: string | null = null): FacetValue => ({ value: id, label, count: 1, parent })
  const { article, page } = row
  switch (facet) {
    case 'date': {
      const day = article.date.edtf
      if (day === null) return []
      const [year = '', month = ''] = day.split('-')
      return [value(year, year), value(`${year}-${month}`, `${year}-${month}`, year), value(day, day, `${year}-${month}`)]
    }
    case 'district':
      return (article.district?.path ?? []).map((place) => value(place.code, place.name, place.parent))
    case 'topic':
      return article.topics.flatMap((topic) => [
        value(topic.iptc, `类别${topic.iptc.slice(0, 2)}`),
        value(topic.id, topic.label, topic.iptc),
      ])
    case 'byline':
      return article.byline.map((entry) => value(entry.name, entry.name))
    case 'paper':
      return [value(page.card.paper?.value ?? '', page.card.paper?.value ?? '')]
    case 'file':
      return [value(page.source.id, page.source.name)]
    case 'state':
      return row.states.map((state) => value(state, state))
    case 'person':
      return article.people.map((person) => value(person.name, person.name))
  }
}

function fits(row: Row, query: Query, ignore: FacetName | null): boolean {
  if (!query.text.split(/\s+/).every((word) => row.text.includes(word))) return false
  return Object.entries(query.facets).every(([name, choice]) => {
    if (name === ignore || choice === undefined) return true
    const values = valuesOf(row, name as FacetName).map((item) => item.value)
    if (values.length === 0) values.push(UNSET)
    return (
      (choice.include.length === 0 || choice.include.some((item) => values.includes(item))) &&
      !choice.exclude.some((item) => values.includes(item))
    )
  })
}

function countFacet(rows: readonly Row[], query: Query, facet: FacetName): readonly FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const row of rows.filter((item) => fits(item, query, facet))) {
    const values = valuesOf(row, facet)
    for (const value of values.length === 0 ? [{ value: UNSET, label: UNSET, count: 1, parent: null }] : values) {
      counts.set(value.value, { ...value, count: (counts.get(value.value)?.count ?? 0) + 1 })
    }
  }
  return [...counts.values()]
}

function marked(text: string, query: Query) {
  const marks = query.text
    .split(/\s+/)
    .filter((word) => word !== '' && text.includes(word))
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
    .sort((a, b) => a.start - b.start)
  return { text, marks }
}

function cardOf(row: Row, query: Query): ArticleCard {
  const { article, page } = row
  const body = article.parts.find((part) => part.role === 'paragraph')?.content.text ?? ''
  return {
    id: article.id,
    headline: marked(article.headline, query),
    excerpt: marked(body.slice(0, 70), query),
    date: article.date.edtf,
    dateCertainty: article.date.evidence[0].certainty,
    published: article.published.edtf,
    district: article.district?.name ?? null,
    within: (article.district?.path ?? []).slice(0, -1).map(({ name }) => name),
    topics: article.topics.map((topic) => topic.label),
    paper: page.card.paper?.value ?? null,
    pageNumber: page.card.pageNumber?.value ?? null,
    file: page.source.name,
    states: row.states,
    duplicates: 0,
  }
}

const FACETS: readonly FacetName[] = ['date', 'district', 'topic', 'person', 'byline', 'paper', 'file', 'state']

function answerOf(rows: readonly Row[], query: Query, offset: number, limit: number): SearchAnswer {
  const found = rows.filter((row) => fits(row, query, null))
  found.sort((a, b) => (b.article.date.edtf ?? '').localeCompare(a.article.date.edtf ?? ''))
  if (query.sort === 'district') found.sort((a, b) => (a.article.district?.code ?? '9').localeCompare(b.article.district?.code ?? '9'))
  const slice = found.slice(offset, offset + limit)
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, countFacet(rows, query, facet)])) as unknown as FacetCounts
  return {
    total: found.length,
    ids: slice.map((row) => row.article.id),
    cards: slice.map((row) => cardOf(row, query)),
    facets,
    problem: query.text.startsWith('"') ? { kind: 'unclosed-quote', start: 0, end: 1, text: '"' } : null,
    remedies: found.length > 0 ? [] : [{ drop: 'text', count: rows.filter((row) => fits(row, { ...query, text: '' }, null)).length }],
  }
}

/** An engine that answers at once from invented articles; enough of one for the interface to be tried and tested. */
export function fakeClient(options: FakeOptions = {}): FakeClient {
  const recipes = options.recipes ?? RECIPES
  const pages = new Map<string, PageView>()
  let rows: Row[] = []
  const listeners = new Set<() => void>()
  const calls: FakeClient['calls'] = []
  const saved: SavedSearch[] = []
  const addPage = () => {
    const { page, rows: added } = makePage(pages.size + 1, recipes)
    pages.set(page.source.id, page)
    rows = [...rows, ...added]
    return page
  }
  for (let index = 0; index < (options.pages ?? 0); index += 1) addPage()

  const lineOf = (file: IncomingFile): FileReport => {
    const page = addPage()
    return {
      name: file.name,
      path: file.path,
      source: page.source.id,
      decoding: page.decoding,
      articles: page.articles.length,
      dated: page.articles.length - 1,
      placed: page.articles.length - 1,
      problem: null,
    }
  }

  const viewOf = (id: string) => {
    const row = rows.find((item) => item.article.id === id)
    if (row === undefined) return null
    const { page } = row
    const siblings = page.articles.map((article) => ({ id: article.id, headline: article.headline }))
    return {
      article: row.article,
      source: page.source,
      card: page.card,
      states: row.states,
      corrections: [],
      siblings,
      orphans: [],
      review: row.states.includes('review') ? (['vague-date', 'seam'] as const) : [],
      duplicates: [],
    }
  }

  const settings = new Map<string, unknown>()
  let folders: KeptFolder[] = []
  type Handlers = { [N in CallName]?: (request: Calls[N]['request'], report: (progress: never) => void, signal?: AbortSignal) => unknown }
  const handlers: Handlers = {
    open: () => {
      if (options.failOpen === true) throw new ProblemError({ kind: 'storage-newer', version: 9 })
      return { storage: 'indexeddb', articles: rows.length, sources: pages.size, filling: false, problems: [] }
    },
    import: async ({ files }, report, signal) => {
      const lines: FileReport[] = []
      for (const file of files) {
        if (signal?.aborted === true) break
        report({ done: lines.length, all: files.length, articles: lines.length * recipes.length, file: file.name } as never)
        if (options.fileTime !== undefined) await new Promise((resolve) => setTimeout(resolve, options.fileTime))
        lines.push(options.report?.(file) ?? lineOf(file))
      }
      return { files: lines, cancelled: signal?.aborted === true }
    },
    search: ({ query, offset, limit }) => answerOf(rows, query, offset, limit),
    cards: ({ query, offset, limit }) => answerOf(rows, query, offset, limit).cards,
    facetValues: () => [],
    suggest: ({ text }) => [
      { kind: 'place', text: `${text}市`, count: 3 },
      { kind: 'person', text: `${text}某`, count: 1 },
    ],
    spell: ({ texts }) => texts.map((text) => SPELLINGS[text] ?? { initials: '', full: '' }),
    article: ({ id }) => viewOf(id),
    page: ({ source }) => pages.get(source) ?? null,
    sources: () =>
      [...pages.values()].map((page) => ({
        ...page.source,
        articles: page.articles.length,
        review: 0,
        corrected: 0,
        decoding: page.decoding,
        card: page.card,
      })),
    setState: ({ ids, state, on }) => {
      for (const row of rows.filter((item) => ids.includes(item.article.id))) {
        row.states = row.states.filter((item) => item !== state)
        if (on) row.states.push(state)
      }
      return null
    },
    correct: ({ id }) => viewOf(id),
    undo: () => ({ done: false, undone: null, restored: [], article: null }),
    undoList: () => [],
    savedSearches: () => saved,
    saveSearch: ({ name, query }) => {
      const search = { id: name, name, query, savedAt: '2024-01-01T00:00:00Z' }
      saved.push(search)
      return search
    },
    forgetSearch: () => null,
    setting: ({ name }) => ({ value: settings.get(name) ?? null }),
    setSetting: ({ name, value, ...rest }) => {
      const kept = !('was' in rest) || JSON.stringify(settings.get(name) ?? null) === JSON.stringify(rest.was)
      if (kept) settings.set(name, structuredClone(value))
      return { kept }
    },
    storage: () => ({
      storage: 'indexeddb',
      sources: pages.size,
      articles: rows.length,
      corrections: 0,
      bytes: 0,
      used: null,
      quota: null,
      lastBackup: null,
      sinceBackup: 0,
    }),
    folders: () => folders,
    keepFolder: ({ handle }) => {
      const folder = { id: `f${folders.length}`, name: handle.name, handle, addedAt: '2024-01-01T00:00:00Z' }
      folders = [...folders, folder]
      return folder
    },
    forgetFolder: ({ id }) => {
      folders = folders.filter((folder) => folder.id !== id)
      return null
    },
    topics: () => TOPICS,
    places: ({ text }) => Object.values(PLACES).filter((path) => path.some((place) => place.name.includes(text))),
    setCard: ({ sources }) => ({
      changed: rows
        .filter((row) => sources.includes(row.page.source.id))
        .map((row) => ({ id: row.article.id, headline: row.article.headline, before: row.article.date.edtf, after: '2022-04-12' })),
    }),
    decodeAs: () => ({ text: '某某日报　2023年4月13日', articles: 3 }),
    moveBoundaries: ({ source }) => pages.get(source) ?? null,
    export: ({ format }) => ({
      name: `jianbao.${format}`,
      type: 'application/jsonl',
      bytes:
        format === 'gbt7714'
          ? new TextEncoder().encode('[1] 某人. 某题[N]. 某某日报, 2023-04-13[版次不详].\n')
          : new Uint8Array([123, 125]),
    }),
    remove: ({ sources }) => {
      for (const source of sources) pages.delete(source)
      const before = rows.length
      rows = rows.filter((row) => pages.has(row.page.source.id))
      return { removed: before - rows.length }
    },
    wipe: () => {
      pages.clear()
      rows = []
      return null
    },
  }

  Object.assign(handlers, options.answers)
  return {
    calls,
    async call(name, request, callOptions) {
      calls.push({ name, request })
      if (options.opened !== undefined) await options.opened
      const handler = handlers[name] as ((request: unknown, report: unknown, signal?: AbortSignal) => unknown) | undefined
      const report = (progress: never) => callOptions?.onProgress?.(progress)
      return (await handler?.(request, report, callOptions?.signal)) as never
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      listeners.clear()
    },
  }
}
