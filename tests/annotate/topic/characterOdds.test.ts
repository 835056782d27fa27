import { describe, expect, test } from 'vitest'
import {
  type KnownCharacters,
  characterOdds,
  characterTable,
  knownCharacters,
  tellingCharacters,
} from '../../../src/annotate/topic/characterOdds'
import { tallyCharacters } from '../../../src/annotate/topic/characterTally'
import { compileScheme } from '../../../src/annotate/topic/compileScheme'
import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { findWords } from '../../../src/annotate/topic/weigh'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import { readingOf } from './topicReading'

const tallyOf = (made: Parameters<typeof readingOf>[0]): ReadonlyMap<string, number> => {
  const reading = readingOf(made)
  const { codes, amounts } = tallyCharacters(reading, findWords(reading, compileScheme(defaultScheme)))
  return new Map([...codes].map((code, at) => [String.fromCharCode(code), amounts[at] ?? 0]))
}

describe('characters that are counted', () => {
  test('most in the headline, more in the lead than behind it, none far down', () => {
    const tally = tallyOf({ headline: '桥', text: `渡${'一'.repeat(140)}船${'一'.repeat(200)}岸` })
    expect(['桥', '渡', '船', '岸'].map((character) => tally.get(character) ?? 0)).toEqual([5, 2, 1, 0])
  })

  test('ideographs alone', () => {
    expect([...tallyOf({ text: '5G，A座' }).keys()]).toEqual(['座'])
  })

  test('not those of offices that are only named', () => {
    expect(tallyOf({ text: '市政协副主席到场' }).has('协')).toBe(false)
    expect(tallyOf({ text: '市政协视察河道' }).has('协')).toBe(true)
  })
})

describe('what characters say', () => {
  const scheme = { ...defaultScheme, topics: defaultScheme.topics.slice(0, 2) }
  const [first, second] = scheme.topics.map(({ id }) => id)
  const table = characterTable(scheme, [{ topic: first ?? '', bias: -1, weights: '4桥\n渡-2\n船' }])
  const knownOf = (text: string): KnownCharacters =>
    knownCharacters(
      { codes: Uint16Array.from(text, (character) => character.charCodeAt(0)), amounts: Int32Array.from(text, () => 1) },
      table,
    )
  const oddsOf = (text: string) => characterOdds(knownOf(text), table, 0)

  test.each([
    ['one for it', '桥', 3],
    ['two for it', '桥渡', -1 + 8 / Math.SQRT2],
    ['one against it, its weight broken by the end of a line', '船', -3],
    ['one for it among strangers', '桥山水', 3],
  ])('%s', (_, text, odds) => {
    expect(oddsOf(text)).toBeCloseTo(odds)
  })

  test('the weightiest are named with what they say, for or against', () => {
    const known = knownOf('山船桥水')
    const told = tellingCharacters(known, table, 0, 2).map(({ character, weight }) => `${character} ${weight.toFixed(1)}`)
    expect(told).toEqual(['桥 2.8', '船 -1.4'])
    expect(tellingCharacters(known, table, 0, 1)).toMatchObject([{ character: '桥' }])
    expect(tellingCharacters(known, table, 1, 2)).toEqual([])
    expect(tellingCharacters(knownOf('渡桥'), table, 0, 1)).toMatchObject([{ character: '渡' }])
  })

  test('and the reason of a topic shows them beside its words', () => {
    const [topic] = topicsOf(
      readingOf({ headline: '柳林镇小学开学', text: '本报讯 9月1日，柳林镇小学的学生走进新课堂。' }),
      defaultScheme,
      null,
    )
    expect(topic?.evidence).toMatchObject({
      rule: 'topic/characters',
      details: { characters: expect.stringMatching(/^. -?\d+\.\d(?:、. -?\d+\.\d){5}$/) },
    })
  })

  test('nothing of a topic that has no list, nor where no character is known', () => {
    expect(second).toBeDefined()
    expect(characterOdds(knownOf('桥'), table, 1)).toBeNull()
    expect(oddsOf('山水')).toBeNull()
  })

  test('tells what an article is about from what its words only touch on', () => {
    const labels = topicsOf(
      readingOf({
        headline: '渡口老艄公和他的木船',
        text: '本报讯 天蒙蒙亮，老艄公撑起竹篙，木船离了岸。船上坐着赶集的老人和上学的娃娃，他摆渡四十年，没收过一分钱。',
      }),
      defaultScheme,
      null,
    ).map(({ label }) => label)
    expect(labels).toContain('人物故事')
  })
})
