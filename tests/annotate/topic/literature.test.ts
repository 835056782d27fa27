import { describe, expect, test } from 'vitest'
import { literatureShares } from '../../../src/annotate/topic/literature'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { type Reading, readArticle } from '../../../src/annotate/reading'
import { normalise } from '../../../src/decode/normalise'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { segment } from '../../../src/segment/segment'

const POEM = [
  '灯下',
  '程　风',
  '灯芯一点一点地短下去了',
  '影子长起来',
  '奶奶的针走得很慢',
  '慢得像一条没有名字的河',
  '把石头越磨越薄',
  '先在屋顶上坐一坐',
]
const ESSAY = [
  '村口的磨坊',
  '柳一鸣',
  '　　村口的磨坊停了。我从前常去，磨盘咿咿呀呀转上一天，门口的石阶磨得发亮。',
  '　　如今我再去，门上挂着一把锁，只有风还在里面转。',
]

function reading(lines: readonly string[]): Reading {
  const text = lines.join('\n')
  const [article] = segment(normalise(text), text, '0'.repeat(64)).articles
  if (article === undefined) throw new Error('no article')
  return readArticle(article)
}

describe('a piece of literature', () => {
  test.each([
    ['a poem', POEM, '诗歌'],
    ['an essay of what is the writer’s own', ESSAY, '散文'],
  ])('by its form: %s', (_name, lines, word) => {
    expect(literatureShares(reading(lines)).map((share) => share.word)).toEqual([word])
    expect(topicsOf(reading(lines), defaultScheme, null).map(({ label }) => label)).toContain('文化与旅游')
  })

  test.each([
    ['a report of a reporter', ['大石头镇办起夜校', '记者 柳一鸣', '　　我来到镇上，教室里坐满了人。我数了数，有七十个。']],
    ['a letter', ['西门路的路灯何时亮', '　　编辑同志：我住在西门路，我们盼着路灯早日亮起来。', '　　柳一鸣']],
    ['a word on what goes on', ['作业少一点', '柳一鸣', '　　如今的作业太多，孩子要写到深夜，这样的做法应当改一改。']],
    ['one who speaks for his county', ['谈谈春耕', '柳一鸣', '　　我县春耕早，我县的化肥也备得早，我局派人下了乡。']],
    ['somebody whose words are quoted', ['磨刀人', '柳一鸣', '　　老人说：“我磨了一辈子刀，我不急。”他把刀递了过来。']],
  ])('is none: %s', (_name, lines) => {
    expect(literatureShares(reading(lines))).toEqual([])
  })

  test('says nothing in a scheme without such a topic', () => {
    const bare = { ...defaultScheme, topics: defaultScheme.topics.slice(0, 3), terms: [] }
    expect(topicsOf(reading(POEM), bare, null)).toEqual([])
  })
})
