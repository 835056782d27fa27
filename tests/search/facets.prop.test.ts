import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type FacetChoice, type FacetName, type Query, type StateValue, UNSET } from '../../src/domain/query'
import type { IndexedArticle } from '../../src/search/indexedArticle'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { type ArticleSketch, sketchArticle } from './helpers/articles'

const FACETS = ['date', 'district', 'topic', 'person', 'byline', 'paper', 'file', 'state'] as const

const sketch: fc.Arbitrary<ArticleSketch> = fc.record({
  page: fc.integer({ min: 1, max: 4 }),
  start: fc.constantFrom(0, 100, 200),
  headline: fc.constantFrom('春耕', '秋收'),
  body: fc.constantFrom(['春耕忙。'], ['秋收乐。', '新郑市。']),
  date: fc.constantFrom(null, '2023-02-22', '2023-02', '2023', '2022-12-30/2023-01-02', '2023-03-01~', 'XXXX'),
  district: fc.constantFrom(
    [],
    ['河南省'],
    ['河南省', '郑州市'],
    ['河南省', '郑州市', '新郑市'],
    ['河南省', '郑州市', '中原区'],
    ['河北省'],
  ),
  topics: fc.subarray([
    ['party', '11000000'],
    ['rural', '04000000'],
    ['trade', '04000000'],
  ] as [string, string][]),
  people: fc.subarray(['曾明远', '周涛']),
  byline: fc.subarray(['明晓', '周涛']),
  paper: fc.constantFrom(null, '晨报', '晚报'),
  states: fc.subarray(['unread', 'starred', 'corrected'] as StateValue[]),
})

const VALUES: Readonly<Record<FacetName, readonly string[]>> = {
  date: ['2022', '2023', '2023-02', '2023-02-22', UNSET],
  district: ['河南省', '河南省/郑州市', '河南省/郑州市/新郑市', '河北省', UNSET],
  topic: ['party', 'rural', '04000000', UNSET],
  person: ['曾明远', '周涛', UNSET],
  byline: ['明晓', UNSET],
  paper: ['晨报', '晚报', UNSET],
  file: ['0001'.repeat(16), '0002'.repeat(16), UNSET],
  state: ['unread', 'starred', UNSET],
}

function choice(facet: FacetName): fc.Arbitrary<FacetChoice> {
  return fc.record({
    include: fc.subarray([...VALUES[facet]], { maxLength: 2 }),
    exclude: fc.subarray([...VALUES[facet]], { maxLength: 1 }),
  })
}

const query: fc.Arbitrary<Query> = fc
  .record({
    text: fc.constantFrom('', '春耕', '秋收 -新郑'),
    facets: fc.record(
      {
        date: choice('date'),
        district: choice('district'),
        topic: choice('topic'),
        person: choice('person'),
        state: choice('state'),
        file: choice('file'),
      },
      { requiredKeys: [] },
    ),
    dateRange: fc.constantFrom(null, { first: '2023-01-01', last: '2023-02-28' }, { first: null, last: '2022-12-31' }),
  })
  .map((part) => ({ ...EVERYTHING, ...part }))

type Step =
  | { readonly kind: 'add'; readonly sketch: ArticleSketch }
  | { readonly kind: 'remove'; readonly nth: number }
  | { readonly kind: 'tidy' }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: sketch.map((sketch): Step => ({ kind: 'add', sketch })) },
    { weight: 1, arbitrary: fc.nat(20).map((nth): Step => ({ kind: 'remove', nth })) },
    { weight: 1, arbitrary: fc.constant<Step>({ kind: 'tidy' }) },
  ),
  { maxLength: 40 },
)

const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  '2023-02-22': ['2023-02-22', '2023-02-22'],
  '2023-02': ['2023-02-01', '2023-02-28'],
  '2023': ['2023-01-01', '2023-12-31'],
  '2022-12-30/2023-01-02': ['2022-12-30', '2023-01-02'],
  '2023-03-01~': ['2023-03-01', '2023-03-01'],
}

/** All values of an article in one facet, those above them too; the naive way. */
function valuesOf({ article, source, paper, states, districtPath }: IndexedArticle, facet: FacetName): readonly string[] {
  const date = article.date.edtf?.split('/')[0]?.replace('~', '') ?? ''
  const lists: Readonly<Record<FacetName, readonly string[]>> = {
    date:
      DAYS[article.date.edtf ?? ''] === undefined
        ? []
        : [4, 7, 10].filter((length) => length <= date.length).map((length) => date.slice(0, length)),
    district: districtPath.map((place) => place.code),
    topic: article.topics.flatMap((topic) => [topic.id, topic.iptc]),
    person: article.people.map((person) => person.name),
    byline: article.byline.map((entry) => entry.name),
    paper: paper === null ? [] : [paper],
    file: [source.id],
    state: states,
  }
  const values = [...new Set(lists[facet])]
  return values.length === 0 ? [UNSET] : values
}

function meets(article: IndexedArticle, query: Query, but: FacetName | null): boolean {
  const text = `${article.article.headline}${article.article.parts.map((part) => part.content.text).join('')}`
  if (query.text === '春耕' && !text.includes('春耕')) return false
  if (query.text === '秋收 -新郑' && (!text.includes('秋收') || text.includes('新郑'))) return false
  const range = query.dateRange
  if (range !== null && but !== 'date') {
    const days = DAYS[article.article.date.edtf ?? '']
    if (days === undefined || days[0] > (range.last ?? '9') || days[1] < (range.first ?? '0')) return false
  }
  return FACETS.every((facet) => {
    const chosen = query.facets[facet]
    if (chosen === undefined || facet === but) return true
    const values = valuesOf(article, facet)
    const included = chosen.include.length === 0 || chosen.include.some((value) => values.includes(value))
    return included && !chosen.exclude.some((value) => values.includes(value))
  })
}

function naiveCounts(articles: readonly IndexedArticle[], query: Query, facet: FacetName): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const article of articles.filter((article) => meets(article, query, facet))) {
    for (const value of valuesOf(article, facet)) counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

describe('facets', { timeout: 60_000 }, () => {
  it('count what a naive recount counts, after any adding, replacing and removing', () => {
    fc.assert(
      fc.property(steps, query, (steps, query) => {
        const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 3, full: 7 } })
        const kept = new Map<string, IndexedArticle>()
        for (const step of steps) {
          if (step.kind === 'tidy') index.tidy()
          else if (step.kind === 'add') {
            const article = sketchArticle(step.sketch)
            index.add([article])
            kept.set(article.article.id, article)
          } else {
            const id = [...kept.keys()][step.nth] ?? 'none'
            index.remove([id])
            kept.delete(id)
          }
        }
        const answer = index.search(query, 0, 100)
        const articles = [...kept.values()]
        const expected = articles.filter((article) => meets(article, query, null)).map((article) => article.article.id)
        expect([...answer.ids].sort()).toEqual(expected.sort())
        for (const facet of FACETS) {
          const counted = Object.fromEntries(
            answer.facets[facet].filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
          )
          expect({ [facet]: counted }).toEqual({ [facet]: naiveCounts(articles, query, facet) })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('list districts so that the parts and what is filed above them add up', () => {
    const index = createSearchIndex({ topicLabels: new Map() })
    const districts = [
      ['河南省', '郑州市', '新郑市'],
      ['河南省', '郑州市', '新郑市'],
      ['河南省', '郑州市', '中原区'],
      ['河南省', '郑州市'],
      [],
    ]
    index.add(districts.map((district, page) => sketchArticle({ page, district })))
    const { district } = index.search(EVERYTHING, 0, 1).facets
    expect(district.map(({ label, count, parent }) => [label, count, parent])).toEqual([
      ['河南省', 4, null],
      ['郑州市', 4, '河南省'],
      ['新郑市', 2, '河南省/郑州市'],
      ['中原区', 1, '河南省/郑州市'],
      [UNSET, 1, null],
    ])
  })

  it('list the most frequent of many people, and the chosen one', () => {
    const index = createSearchIndex({ topicLabels: new Map() })
    const rare = Array.from({ length: 300 }, (_, page) => sketchArticle({ page, people: [`某${page}`] }))
    index.add([...rare, ...[900, 901].map((page) => sketchArticle({ page, people: ['周涛'] }))])
    const chosen = { ...EVERYTHING, facets: { person: { include: ['某299'], exclude: [] } } }
    const { person } = index.search(chosen, 0, 1).facets
    expect(person[0]).toMatchObject({ value: '周涛', count: 2 })
    expect(person.map(({ value }) => value)).toContain('某299')
    expect(person.length).toBeLessThan(210)
  })
})
