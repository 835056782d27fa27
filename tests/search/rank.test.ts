import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Query } from '../../src/domain/query'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { type ArticleSketch, sketchArticle } from './helpers/articles'

function order(sketches: readonly ArticleSketch[], text: string, more: Partial<Query> = {}): readonly string[] {
  const index = createSearchIndex({ topicLabels: new Map() })
  index.add(sketches.map((sketch, page) => sketchArticle({ page, ...sketch })))
  while (index.tidy());
  return index.cards({ ...EVERYTHING, text, sort: 'relevance', ...more }, 0, 20).map((card) => card.headline.text)
}

const FILLER = '会上还通报了其他几项工作的进展。'.repeat(12)

const RANKINGS: readonly (readonly [why: string, query: string, sketches: readonly ArticleSketch[]])[] = [
  [
    'the article titled with the words, then with them in its headline, below it, in its lead, in its body',
    '春耕备播',
    [
      { headline: '春耕备播' },
      { headline: '春耕备播正当时' },
      { headline: '各地抓紧春耕备播' },
      { headline: '田野见闻', subheads: ['春耕备播现场直击'] },
      { headline: '农时不等人', body: ['本报讯 春耕备播全面展开。'] },
      { headline: '县里开会', body: [`${FILLER}会议还部署了春耕备播。`] },
    ],
  ],
  [
    "a person's own article before a mention",
    '曾明远',
    [
      { headline: '曾明远的一天', body: ['清晨，曾明远出门了。'], people: ['曾明远'] },
      { headline: '社区来了讲解员', body: [`${FILLER}他叫曾明远。`], people: ['曾明远'] },
      { headline: '活动名单', body: [`${FILLER}到场的有曾明远大爷。`] },
    ],
  ],
  [
    'the author before a mention',
    '周涛',
    [
      { headline: '黄河边的春天', body: [`${FILLER}周涛`], byline: ['周涛'] },
      { headline: '黄河边的秋天', body: [`${FILLER}路人周涛说。`], date: '2024-01-01' },
    ],
  ],
  [
    'more often before once',
    '灌溉',
    [
      { headline: '水渠通了', body: [`${FILLER}灌溉站修好了灌溉渠，灌溉面积翻番。`] },
      { headline: '水库满了', body: [`${FILLER}可用于灌溉。今年雨水多，水库满了，大家放心。`] },
    ],
  ],
  [
    'the newer where all else is equal, and the undated last',
    '灌溉',
    [
      { headline: '水渠三月', body: ['灌溉。'], date: '2023-03-01' },
      { headline: '水渠二月', body: ['灌溉。'], date: '2023-02' },
      { headline: '水渠不详', body: ['灌溉。'] },
    ],
  ],
]

describe('by relevance', () => {
  it.each(RANKINGS)('comes first %s', (_, text, sketches) => {
    const expected = sketches.map((sketch) => sketch.headline)
    expect(order(sketches, text)).toEqual(expected)
    expect(order([...sketches].reverse(), text)).toEqual(expected)
  })
})

const DATED: readonly ArticleSketch[] = [
  { page: 2, headline: '二', date: '2023-02-22' },
  { page: 1, headline: '一', date: '2023-03' },
  { page: 1, start: 50, headline: '三', date: null },
  { page: 3, headline: '四', date: '2022-12-30/2023-01-02' },
]

describe('other orders', () => {
  it.each([
    ['date-desc', '一二四三'],
    ['date-asc', '四二一三'],
    ['page', '一三二四'],
  ] as const)('%s', (sort, expected) => {
    expect(order(DATED, '', { sort }).join('')).toBe(expected)
  })

  it('district: what is filed in one unit stands together, under the unit above it, newest first', () => {
    const filed: readonly ArticleSketch[] = [
      { page: 1, headline: '一', date: '2023-01-01', district: ['河南省', '郑州市', '新郑市'] },
      { page: 2, headline: '二', date: '2023-05-01' },
      { page: 3, headline: '三', date: '2023-03-01', district: ['河南省', '开封市'] },
      { page: 4, headline: '四', date: '2023-02-01', district: ['河南省', '郑州市', '新郑市'] },
      { page: 5, headline: '五', date: '2020-01-01', district: ['河南省', '郑州市'] },
      { page: 6, headline: '六', date: '2023-04-01', district: ['安徽省'] },
      { page: 7, headline: '七', date: '2023-06-01' },
    ]
    expect(order(filed, '', { sort: 'district' }).join('')).toBe('六三五四一七二')
  })

  it('topic: what fits one topic best stands together, by upper level, newest first', () => {
    const filed: readonly ArticleSketch[] = [
      {
        page: 1,
        headline: '一',
        date: '2023-01-01',
        topics: [
          ['school', '05000000'],
          ['art', '01000000'],
        ],
      },
      { page: 2, headline: '二', date: '2023-05-01' },
      { page: 3, headline: '三', date: '2023-03-01', topics: [['zoo', '01000000']] },
      { page: 4, headline: '四', date: '2023-02-01', topics: [['school', '05000000']] },
      { page: 5, headline: '五', date: '2020-01-01', topics: [['art', '01000000']] },
    ]
    expect(order(filed, '', { sort: 'topic' }).join('')).toBe('五三四一二')
  })

  it.each([
    ['few hits', 900, 1],
    ['many, few of them in headlines', 1300, 50],
    ['many, half of them in headlines', 1300, 2],
    ['many, all in headlines', 1300, 1],
  ])('give the same slices from the top and deep down: %s', (_, count, nth) => {
    const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 64, full: 256 } })
    index.add(
      Array.from({ length: count }, (_, page) =>
        sketchArticle({
          page,
          headline: page % nth === 0 ? `第${page}期` : `${page}期`,
          body: [page % 3 === 0 ? '第一，第二。' : '第一。'],
          date: `20${10 + (page % 13)}-0${1 + (page % 9)}`,
        }),
      ),
    )
    const query: Query = { ...EVERYTHING, text: '第', sort: 'relevance' }
    const all = index.ids(query)
    expect(new Set(all).size).toBe(count)
    for (const offset of [0, 5, 20, 100, 480, 500, 600, 880]) {
      // Asked anew, as what deep slices need is kept.
      const asked = { ...query, text: `第${' '.repeat(1 + (offset % 7))}` }
      expect(index.search(asked, offset, 30).ids).toEqual(all.slice(offset, offset + 30))
    }
    const inHeadline = index.cards(query, 0, 20).map(({ headline }) => headline.text.startsWith('第'))
    expect(inHeadline.every((is) => is)).toBe(true)
    const last = index.cards(query, count - 20, 20).map(({ headline }) => headline.text.startsWith('第'))
    expect(last.some((is) => is)).toBe(nth === 1)
  })

  it('give the same slices whether few or all hits are put in order, and after any are taken out', () => {
    const day = fc.constantFrom(null, '2023', '2023-02', '2023-02-22', '2022-12-30', '2024-05-01')
    const district = fc.constantFrom([], ['河南省'], ['河南省', '郑州市'], ['安徽省'])
    const topics = fc.constantFrom([], [['school', '05']] as const, [['art', '01']] as const)
    const article = fc.record({ page: fc.nat(6), start: fc.nat(40), date: day, district, topics })
    fc.assert(
      fc.property(
        fc.uniqueArray(article, { maxLength: 60, selector: ({ page, start }) => page * 100 + start }),
        fc.constantFrom('date-desc' as const, 'date-asc' as const, 'district' as const, 'topic' as const),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat(59), { maxLength: 20 }),
        (list, sort, limit, gone) => {
          const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 8, full: 32 } })
          const articles = list.map(sketchArticle)
          index.add(articles)
          index.remove(gone.flatMap((nth) => articles[nth]?.article.id ?? []))
          const query: Query = { ...EVERYTHING, sort }
          const all = index.ids(query)
          for (let offset = 0; offset < all.length; offset += limit) {
            expect(index.search(query, offset, limit).ids).toEqual(all.slice(offset, offset + limit))
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
