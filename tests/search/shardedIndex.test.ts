import { describe, expect, it } from 'vitest'
import { EVERYTHING, type Query } from '../../src/domain/query'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { type ArticleSketch, sketchArticle } from './helpers/articles'

const SKETCHES: readonly ArticleSketch[] = [
  {
    page: 1,
    start: 0,
    headline: '新郑市召开座谈会',
    body: ['本报讯 2月22日，新郑市召开座谈会。', '会上，李明远讲话。'],
    date: '2023-02-22',
    people: ['李明远'],
  },
  {
    page: 1,
    start: 500,
    headline: '春耕备播',
    body: ['记者看到，田间地头一派繁忙。新 郑 市的农户正在备播。'],
    date: '2023-03',
    paper: '中原农报',
  },
  { page: 2, start: 0, headline: '李明远的一天', body: ['清晨，李明远走进社区。'], date: null, people: ['李明远'], states: ['starred'] },
  {
    page: 2,
    start: 900,
    headline: '發展鄉村旅遊',
    body: ['AI 技术走进乡村。New  York 的游客也来了😀。'],
    date: '2022-12-30/2023-01-02',
    topics: [['tourism', '01000000']],
  },
]

function library() {
  const index = createSearchIndex({ topicLabels: new Map() })
  index.add(SKETCHES.map(sketchArticle))
  return index
}

function ask(text: string, more: Partial<Query> = {}): Query {
  return { ...EVERYTHING, text, sort: 'relevance', ...more }
}

function headlines(text: string, more: Partial<Query> = {}): readonly string[] {
  return library()
    .cards(ask(text, more), 0, 10)
    .map((card) => card.headline.text)
}

const FOUND: readonly (readonly [query: string, headlines: readonly string[]])[] = [
  ['新郑市', ['新郑市召开座谈会', '春耕备播']],
  ['李明远', ['李明远的一天', '新郑市召开座谈会']],
  ['李明远 -社区', ['新郑市召开座谈会']],
  ['田间 OR 清晨', ['春耕备播', '李明远的一天']],
  ['标题:李明远', ['李明远的一天']],
  ['人物：李明远', ['新郑市召开座谈会', '李明远的一天']],
  ['日期:2023-01..2023-02', ['新郑市召开座谈会', '發展鄉村旅遊']],
  ['日期:未知', ['李明远的一天']],
  ['“new york”', ['發展鄉村旅遊']],
  ['报纸:农报', ['春耕备播']],
  ['状态:收藏', ['李明远的一天']],
  ['乡村旅游', []],
]

describe('the search index', () => {
  it.each(FOUND)('finds for %j: %j', (query, expected) => {
    expect([...headlines(query)].sort()).toEqual([...expected].sort())
  })

  it('folds 繁体 on demand', () => {
    expect(headlines('乡村旅游', { foldVariants: true })).toEqual(['發展鄉村旅遊'])
    expect(headlines('鄉村旅遊')).toEqual(['發展鄉村旅遊'])
  })

  it('puts the article whose headline it is first', () => {
    expect(headlines('李明远')[0]).toBe('李明远的一天')
  })

  it('marks the hits in the printed text', () => {
    const [card] = library().cards(ask('新郑市 备播'), 0, 1)
    expect(card?.excerpt).toEqual({
      text: '新 郑 市的农户正在备播。',
      marks: [
        { start: 0, end: 5 },
        { start: 10, end: 12 },
      ],
    })
    expect(card?.headline.marks).toEqual([{ start: 2, end: 4 }])
  })

  it('replaces, updates and removes', () => {
    const index = library()
    const first = sketchArticle(SKETCHES[0])
    index.update({ ...first, states: ['review'] })
    expect(index.size).toBe(4)
    expect(index.search(ask('状态:待核'), 0, 5).ids).toEqual([first.article.id])
    index.remove([first.article.id, 'nowhere'])
    expect(index.size).toBe(3)
    expect(index.search(ask('座谈会'), 0, 5).total).toBe(0)
  })

  it('says what to drop where nothing is found', () => {
    const answer = library().search(ask('李明远', { facets: { paper: { include: ['中原农报'], exclude: [] } } }), 0, 5)
    expect(answer.remedies).toEqual([
      { drop: 'paper', count: 2 },
      { drop: 'text', count: 1 },
    ])
  })

  it('counts a facet as if it had no choice of its own', () => {
    const answer = library().search(ask('', { facets: { date: { include: ['2023'], exclude: [] } } }), 0, 5)
    expect(answer.total).toBe(2)
    const years = answer.facets.date.filter((value) => value.parent === null).map((value) => [value.value, value.count])
    expect(years).toEqual([
      ['2022', 1],
      ['2023', 2],
      ['-', 1],
    ])
    expect(answer.facets.person).toEqual([
      { value: '李明远', label: '李明远', count: 1, parent: null },
      { value: '-', label: '-', count: 1, parent: null },
    ])
  })
})
