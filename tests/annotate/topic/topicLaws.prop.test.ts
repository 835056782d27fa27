import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicExample } from '../../../src/domain/lessons'
import { learn } from '../../../src/annotate/topic/learn'
import { PhraseTrie } from '../../../src/matching/phraseTrie'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { readingOf } from './topicReading'

const ideographs = fc
  .array(fc.constantFrom(...'党建教育村民防汛法院大赛书记老人故事二0岁，。 \n'), { maxLength: 60 })
  .map((list) => list.join(''))
const ids = defaultScheme.topics.map((topic) => topic.id)
const example: fc.Arbitrary<TopicExample> = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  headline: fc.constantFrom('甲', '乙'),
  topics: fc.subarray(ids.slice(0, 4)),
  words: fc.subarray(['鱼灯', '灯会', '鱼灯会', '渔歌', '社戏']),
  scores: fc.dictionary(fc.constantFrom(...ids.slice(0, 4)), fc.double({ min: 0, max: 1, noNaN: true })),
})
const distinct = fc.uniqueArray(example, { selector: (one) => one.article, maxLength: 6 })

describe('learning', () => {
  test('does not depend on the order of the examples', () => {
    fc.assert(
      fc.property(distinct, (examples) => {
        expect(learn([...examples].reverse(), defaultScheme)).toEqual(learn(examples, defaultScheme))
      }),
    )
  })

  test('survives storage as JSON', () => {
    fc.assert(
      fc.property(distinct, (examples) => {
        const learned = learn(examples, defaultScheme)
        expect(JSON.parse(JSON.stringify(learned))).toEqual(learned)
      }),
    )
  })
})

describe('topics', () => {
  test('are at most three, best first, each between 0 and 1, with spans inside the page', () => {
    fc.assert(
      fc.property(ideographs, ideographs, (headline, text) => {
        const reading = readingOf({ headline, text: text.replace(/\n/g, '') })
        const topics = topicsOf(reading, defaultScheme, null)
        expect(topics.length).toBeLessThanOrEqual(3)
        const scores = topics.map((topic) => topic.score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const topic of topics) {
          expect(topic.score).toBeGreaterThan(0)
          expect(topic.score).toBeLessThanOrEqual(1)
          for (const span of topic.evidence.spans) expect(span.end).toBeLessThanOrEqual(reading.page.length)
        }
      }),
    )
  })
})

describe('the trie', () => {
  const phrases = fc.uniqueArray(
    fc.array(fc.constantFrom(...'甲乙丙'), { minLength: 1, maxLength: 4 }).map((list) => list.join('')),
    { maxLength: 12 },
  )
  const text = fc.array(fc.constantFrom(...'甲乙丙丁'), { maxLength: 40 }).map((list) => list.join(''))

  test('finds what a naive search finds: at each place the longest, none inside another', () => {
    fc.assert(
      fc.property(phrases, text, (list, haystack) => {
        const expected: string[] = []
        let reach = 0
        for (let at = 0; at < haystack.length; at += 1) {
          const best = list.filter((phrase) => haystack.startsWith(phrase, at)).sort((a, b) => b.length - a.length)[0]
          if (best === undefined || at + best.length <= reach) continue
          expected.push(`${at}${best}`)
          reach = at + best.length
        }
        const found = new PhraseTrie(list).findAll(haystack).map((hit) => `${hit.start}${list[hit.phrase]}`)
        expect(found).toEqual(expected)
      }),
    )
  })

  test('a number stands for any number, in digits or in words', () => {
    const trie = new PhraseTrie(['今年#岁', '#岁的', '四风'])
    const words = (text: string): string[] => trie.findAll(text).map((hit) => text.slice(hit.start, hit.end))
    expect(words('他今年62岁')).toEqual(['今年62岁'])
    expect(words('她今年四十三岁')).toEqual(['今年四十三岁'])
    expect(words('四十三岁的老人反对四风')).toEqual(['四十三岁的', '四风'])
  })
})
