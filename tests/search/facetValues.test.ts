import { beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, type Query } from '../../src/domain/query'
import type { SearchIndex } from '../../src/search/searchIndex'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { LONGEST_LIST } from '../../src/search/facets/list'
import { loadPinyin } from '../../src/search/names/pinyin'
import { sketchArticle } from './helpers/articles'

/** More frequent names than a list shows, and rare ones behind them. */
const FREQUENT = Array.from({ length: LONGEST_LIST + 20 }, (_, at) => `常${String.fromCharCode(0x4e10 + at)}民`)

let index: SearchIndex
beforeAll(async () => {
  index = createSearchIndex({ topicLabels: new Map([['party', '党建']]) })
  const crowd = [1, 2].map((page) => sketchArticle({ page, people: FREQUENT }))
  const others = [
    sketchArticle({
      page: 3,
      people: ['温如许', 'Peter Hall'],
      district: ['河南省', '新郑市'],
      topics: [['party', '11000000']],
      date: '2023-05-01',
    }),
    sketchArticle({ page: 4, people: ['温如许', '温岭生'], district: ['河南省', '新密市'], headline: '春耕', date: '2023-06' }),
    sketchArticle({ page: 5, people: ['溫如玉'], district: ['河北省'], headline: '春耕' }),
  ]
  index.add([...crowd, ...others])
  index.usePinyin(await loadPinyin())
})

function find(facet: Parameters<SearchIndex['facetValues']>[1], text: string, query: Partial<Query> = {}, limit = 10): readonly string[] {
  return index.facetValues({ ...EVERYTHING, ...query }, facet, text, limit).map(({ label, count }) => `${label} ${count}`)
}

describe('values of a long facet', () => {
  it('are found where the list does not reach', () => {
    expect(index.search(EVERYTHING, 0, 0).facets.person.map(({ value }) => value)).not.toContain('温如许')
    expect(find('person', '温')).toEqual(['温如许 2', '温岭生 1', '溫如玉 1'])
  })

  it.each([
    ['person', 'wrx', ['温如许 2']],
    ['person', 'wenlingsheng', ['温岭生 1']],
    ['person', 'ｐｅｔｅｒ', ['Peter Hall 1']],
    ['district', '新', ['新密市 1', '新郑市 1']],
    ['topic', '党', ['党建 1']],
    ['date', '2023-05', ['2023-05 1', '2023-05-01 1']],
    ['person', '无此人', []],
    ['state', '未读', []],
  ] as const)('%s: %s', (facet, text, expected) => {
    expect(find(facet, text)).toEqual(expected)
  })

  it('are counted as in the answer to the query, their own choice left out', () => {
    expect(find('person', '温', { text: '春耕' })).toEqual(['温如许 1', '温岭生 1', '溫如玉 1'])
    expect(find('person', '温', { facets: { district: { include: ['河北省'], exclude: [] } } })).toEqual(['溫如玉 1'])
    expect(find('person', '温', { facets: { person: { include: ['温岭生'], exclude: [] } } })).toEqual(['温如许 2', '温岭生 1', '溫如玉 1'])
  })

  it('are as many as asked for, the most frequent of all where nothing is typed', () => {
    expect(find('person', '', {}, 3)).toHaveLength(3)
    expect(find('district', '')[0]).toBe('河南省 2')
  })
})
