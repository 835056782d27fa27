import type { Part, PartRole } from '../../../src/domain/article'
import { articleId } from '../../../src/domain/article'
import type { Certainty, Evidence } from '../../../src/domain/evidence'
import { mapWhole } from '../../../src/domain/mappedText'
import type { Place, PlaceLevel } from '../../../src/domain/place'
import type { StateValue } from '../../../src/domain/query'
import type { IndexedArticle } from '../../../src/search/indexedArticle'

/** What a test says of an article; all else is usual. */
export interface ArticleSketch {
  readonly page?: number
  readonly start?: number
  readonly headline?: string
  readonly derived?: boolean
  readonly kickers?: readonly string[]
  readonly subheads?: readonly string[]
  /** Each item is a paragraph. */
  readonly body?: readonly string[]
  readonly date?: string | null
  readonly certainty?: Certainty
  /** Names from the province down; codes are made of them. */
  readonly district?: readonly string[]
  readonly topics?: readonly (readonly [id: string, iptc: string])[]
  readonly people?: readonly string[]
  readonly byline?: readonly string[]
  readonly paper?: string | null
  readonly states?: readonly StateValue[]
}

const LEVELS: readonly PlaceLevel[] = ['province', 'city', 'county', 'town']

function evidence(certainty: Certainty): Evidence {
  return { rule: 'test/made', spans: [], certainty }
}

/** Codes are the names joined, so that a test can name them: 河南省/郑州市. */
export function districtPath(names: readonly string[]): readonly Place[] {
  return names.map((name, level) => ({
    code: names.slice(0, level + 1).join('/'),
    name,
    level: LEVELS[level] ?? 'town',
    parent: level === 0 ? null : names.slice(0, level).join('/'),
  }))
}

/** Parts that follow each other with a line break between them. */
export function makeParts(texts: readonly (readonly [role: PartRole, text: string])[], start: number): readonly Part[] {
  let at = start
  return texts.flatMap(([role, text]) => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    const space: Part = { role: 'space', span: { start: span.end, end: at }, content: mapWhole('\n', span.end) }
    return [{ role, span, content: mapWhole(text, span.start) }, space]
  })
}

function sourceId(page: number): string {
  return String(page).padStart(4, '0').repeat(16)
}

/** Builds an indexed article of a sketch. Its id follows from page and start. */
export function sketchArticle(sketch: ArticleSketch = {}): IndexedArticle {
  const { page = 1, start = 0, headline = '标题', kickers = [], subheads = [], body = ['正文。'], date = null } = sketch
  const { derived = false, people = [], byline = [], topics = [], district = [], paper = null, states = [] } = sketch
  const stack = derived ? [] : [...kickers.map(asRole('kicker')), asRole('headline')(headline), ...subheads.map(asRole('subhead'))]
  const parts = makeParts([...stack, ...body.map(asRole('paragraph'))], start)
  const span = { start, end: parts.at(-1)?.span.end ?? start }
  const path = districtPath(district)
  const unit = path.at(-1)
  const source = sourceId(page)
  const certainty = sketch.certainty ?? (date === null ? 'unknown' : 'stated')
  return {
    article: {
      id: articleId(source, span),
      kind: 'article',
      span,
      parts,
      headline,
      headlineOrigin: derived ? 'derived' : 'printed',
      kickers,
      subheads,
      dateline: null,
      byline: byline.map((name) => ({ role: '记者', name, outlet: null, span: { start, end: start } })),
      seams: [],
      evidence: [],
      date: { edtf: date, text: date, span: null, evidence: [evidence(certainty)] },
      published: { edtf: null, text: null, span: null, evidence: [evidence('unknown')] },
      district: unit === undefined ? null : { ...unit, path, evidence: evidence('stated') },
      places: [],
      topics: topics.map(([id, iptc]) => ({ id, label: id, iptc, score: 0.9, evidence: evidence('stated') })),
      people: people.map((name) => ({ name, titles: [], role: 'citizen', spans: [], evidence: evidence('stated') })),
    },
    source: { id: source, name: `${page}.txt`, path: `pages/${page}.txt`, size: 1, addedAt: '2024-01-01T00:00:00Z' },
    paper,
    pageNumber: null,
    states,
    addedOrder: page,
    districtPath: path,
  }
}

function asRole(role: PartRole): (text: string) => readonly [role: PartRole, text: string] {
  return (text) => [role, text]
}
