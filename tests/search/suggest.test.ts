import { beforeAll, describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { type Pinyin, loadPinyin, spellings } from '../../src/search/names/pinyin'
import { wordInWork } from '../../src/search/names/suggest'
import { nameTokens, typedTokens } from '../../src/search/names/tokens'
import { type ArticleSketch, sketchArticle } from './helpers/articles'

const SKETCHES: readonly ArticleSketch[] = [
  { page: 1, headline: '新郑市春耕备播忙', district: ['河南省', '郑州市', '新郑市'], people: ['曾明远'], byline: ['周涛'] },
  { page: 2, headline: '新郑机场迎客流', district: ['河南省', '郑州市', '新郑市', '薛店镇'], people: ['曾明远', '明晓'] },
  {
    page: 3,
    headline: '科技馆开馆',
    district: ['河南省', '郑州市', '中原区'],
    people: ['Martin Keller'],
    topics: [['科技创新', '13000000']],
  },
]

let pinyin: Pinyin

beforeAll(async () => {
  pinyin = await loadPinyin()
})

function suggest(typed: string, spelled = true): readonly string[] {
  const index = createSearchIndex({ topicLabels: new Map([['13000000', '科学与技术']]) })
  index.add(SKETCHES.map(sketchArticle))
  if (spelled) index.usePinyin(pinyin)
  return index.suggest(typed, 8).map(({ kind, text, count }) => `${kind} ${text} ${count}`)
}

const COMPLETIONS: readonly (readonly [typed: string, suggestions: readonly string[]])[] = [
  ['新郑', ['place 新郑市 2', 'headline 新郑机场迎客流 1', 'headline 新郑市春耕备播忙 1']],
  ['明', ['person 明晓 1', 'person 曾明远 2']],
  ['曾明', ['person 曾明远 2']],
  ['郑州市', ['place 郑州市 3']],
  ['xzs', ['place 新郑市 2']],
  ['xinzh', ['place 新郑市 2']],
  ['cmy', []],
  ['zmy', ['person 曾明远 2']],
  ['kejichuangxin', ['topic 科技创新 1']],
  ['kell', ['person Martin Keller 1']],
  ['marten', ['person Martin Keller 1']],
  ['人物:曾', ['person 曾明远 2']],
  ['春耕 周', ['person 周涛 1']],
  ['春耕 ', []],
  ['', []],
]

describe('suggestions', () => {
  it.each(COMPLETIONS)('%j is completed to %j', (typed, expected) => {
    expect(suggest(typed)).toEqual(expected)
  })

  it('wait for pinyin until it is there', () => {
    expect(suggest('xzs', false)).toEqual([])
  })

  it('are for the word in work', () => {
    expect(wordInWork('标题:新郑 -周')).toBe('周')
    expect(wordInWork('“新郑')).toBe('新郑')
    expect(wordInWork('新郑 ')).toBe('')
  })
})

describe('tokens of names', () => {
  it('let any single character be the beginning of a token', () => {
    const tokens = nameTokens('新郑市')
    for (const character of '新郑市') {
      const [typed = ''] = typedTokens(character)
      expect(tokens.some((token) => token.startsWith(typed))).toBe(true)
    }
    expect(tokens).toEqual([...typedTokens('新郑市'), ...typedTokens('市')])
  })

  it('keep Latin words whole', () => {
    expect(nameTokens('ai科技 keller2')).toEqual(expect.arrayContaining(['ai', 'keller2']))
  })

  it('spell names as initials and in full', () => {
    expect(spellings(['xin', 'zheng', 'shi'])).toEqual({ initials: 'xzs', full: 'xinzhengshi' })
  })
})
