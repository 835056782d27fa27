import { nothingLearned } from '../../src/annotate/topic/learn'
import type { AnnotatedArticle, Page } from '../../src/domain/page'
import { articleId } from '../../src/domain/article'
import { mapWhole } from '../../src/domain/mappedText'
import { failure, success } from '../../src/domain/problem'
import type { SourceFile } from '../../src/domain/source'
import type { ReadSettings } from '../../src/domain/readSettings'
import type { Reader } from '../../src/reader/reader'

const EVIDENCE = { rule: 'test/plain', spans: [], certainty: 'stated' } as const
const UNKNOWN = { rule: 'test/plain', spans: [], certainty: 'unknown' } as const

/** Where articles begin: at the text's begin and behind every line with `==`, as settled by hand. */
function startsOf(text: string, { added, removed }: ReadSettings): readonly number[] {
  const starts = new Set([0])
  for (const match of text.matchAll(/==\n/g)) starts.add(match.index + match[0].length)
  for (const start of added) if (start > 0 && start < text.length) starts.add(start)
  for (const start of removed) if (start > 0) starts.delete(start)
  return [...starts].filter((start) => start < text.length).sort((a, b) => a - b)
}

function articleOf(text: string, start: number, end: number, source: SourceFile, issue: string | null): AnnotatedArticle {
  const content = text.slice(start, end)
  const line = /^[^\n]*/.exec(content)?.[0] ?? ''
  // A line 「1月5日」 is a date without its year, which the page card knows.
  const day = /(\d{1,2})月(\d{1,2})日/.exec(content)
  const year = issue?.slice(0, 4) ?? '2020'
  const edtf = day === null ? null : `${year}-${(day[1] ?? '').padStart(2, '0')}-${(day[2] ?? '').padStart(2, '0')}`
  const none = { edtf: null, text: null, span: null, evidence: [UNKNOWN] } as const
  return {
    id: articleId(source.id, { start, end }),
    kind: 'article',
    span: { start, end },
    parts: [
      { role: 'headline', span: { start, end: start + line.length }, content: mapWhole(line, start) },
      {
        role: 'paragraph',
        span: { start: start + line.length, end },
        content: mapWhole(text.slice(start + line.length, end), start + line.length),
      },
    ],
    headline: line,
    headlineOrigin: 'printed',
    kickers: [],
    subheads: [],
    dateline: null,
    byline: [],
    seams: [],
    evidence: [EVIDENCE],
    date: edtf === null ? none : { edtf, text: day?.[0] ?? null, span: null, evidence: [EVIDENCE] },
    published: issue === null ? none : { edtf: issue, text: null, span: null, evidence: [EVIDENCE] },
    district: null,
    places: [],
    topics: [],
    people: [],
  }
}

function pageOf(source: SourceFile, text: string, settings: ReadSettings): Page {
  const { patch, encoding } = settings
  const issue = patch.issueDate ?? null
  const starts = startsOf(text, settings)
  const articles = starts.map((start, index) => articleOf(text, start, starts[index + 1] ?? text.length, source, issue))
  const guess = (value: string | null | undefined): { value: string; evidence: typeof EVIDENCE } | null =>
    value == null ? null : { value, evidence: EVIDENCE }
  return {
    source,
    decoding: {
      encoding: encoding ?? 'utf-8',
      by: encoding === null ? 'strict' : 'chosen',
      confidence: 1,
      runnerUp: null,
      replacements: 0,
      privateUse: 0,
    },
    text,
    card: {
      paper: guess(patch.paper),
      issueDate: articles[0]?.published ?? { edtf: null, text: null, span: null, evidence: [UNKNOWN] },
      pageNumber: guess(patch.pageNumber),
      section: guess(patch.section),
    },
    articles,
    leftovers: [],
  }
}

/** A reader that anyone can do in their head: articles are parted by lines of `==`; U+0000 makes a file binary. */
export const plainReader: Reader = {
  read(source, bytes, settings) {
    const text = new TextDecoder(settings.encoding ?? 'utf-8').decode(bytes)
    if (text === '') return failure({ kind: 'empty-file' })
    if (text.includes('\u0000')) return failure({ kind: 'binary-file', looksLike: null })
    return success(pageOf(source, text, settings))
  },
  decode(fileName, bytes, { encoding }) {
    const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes)
    const page = pageOf({ id: '', name: fileName, path: fileName, size: 0, addedAt: '' }, text, {
      encoding,
      patch: {},
      added: [],
      removed: [],
    })
    return success({ text, decoding: page.decoding, html: false })
  },
  placePath: (code) =>
    code === '410184'
      ? [
          { code: '410000', name: '河南省', level: 'province', parent: null },
          { code: '410100', name: '郑州市', level: 'city', parent: '410000' },
          { code: '410184', name: '新郑市', level: 'county', parent: '410100' },
        ]
      : [],
  topic: (id) => (id === 'education' ? { id, label: '教育', iptc: '05000000' } : null),
  exampleOf: (article) => ({
    article: article.id,
    headline: article.headline,
    topics: article.topics.map(({ id }) => id),
    words: [],
    scores: {},
  }),
  teach: () => undefined,
  placeExamplesOf: () => [],
  learnedPlaces: () => [],
  learned: () => nothingLearned,
  topicLabels: new Map([['education', '教育']]),
  topics: [{ id: 'education', label: '教育', iptc: '05000000' }],
  findPlaces: () => [],
}
