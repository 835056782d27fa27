import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleOf } from '../../../src/annotate/people/peopleOf'
import { surnames } from '../../../src/lexicon/people/surnames'
import { readingOf } from '../topic/topicReading'

const family = fc.constantFrom(
  ...Object.entries(surnames)
    .filter(([weight]) => Number(weight) >= 5)
    .flatMap(([, characters]) => [...characters]),
)
const given = fc.constantFrom('建军', '志强', '丽娟', '海燕', '晓峰', '秀兰', '文杰', '雅琴', '国栋', '思琪')
const name = fc.tuple(family, given).map(([first, last]) => first + last)
const anything = fc
  .array(fc.constantFrom(...'书记市长村民李明王强说指出、，。 和·岁的（）\n欧阳买提艾力12'), { maxLength: 80 })
  .map((list) => list.join('').replace(/\n/g, ''))

describe('people', () => {
  test('whoever holds an office is found, with it', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('县委书记', '副市长', '区教育局局长', '镇长'), (person, title) => {
        const people = peopleOf(readingOf({ text: `昨日，${title}${person}出席会议。` }))
        expect(people.map((one) => [one.name, one.titles])).toEqual([[person, [title]]])
      }),
    )
  })

  test('a list keeps its names and their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (list) => {
        const people = peopleOf(readingOf({ text: `市领导${list.join('、')}等参加。` }))
        expect(people.map((one) => one.name)).toEqual(list)
      }),
    )
  })

  test('on any text, each is named once, and every span shows the name', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readingOf({ text })
        const people = peopleOf(reading)
        expect(new Set(people.map((one) => one.name)).size).toBe(people.length)
        for (const { name: found, spans } of people) {
          expect(spans.length).toBeGreaterThan(0)
          for (const span of spans) expect(reading.page.slice(span.start, span.end).replace(/\s/g, '')).toBe(found)
        }
      }),
    )
  })
})

describe('adversarial pages are read to their end', () => {
  test.each([
    ['offices without end', '书记'.repeat(10_000)],
    ['one surname without end', '王'.repeat(20_000)],
    ['one name without end', '局长王建军、'.repeat(4_000)],
    ['dots without end', '买·'.repeat(10_000)],
    ['spaces between surnames', '王 '.repeat(10_000)],
    ['digits without end', '1'.repeat(300_000)],
  ])('%s', (_, text) => {
    expect(() => peopleOf(readingOf({ text }))).not.toThrow()
  })
})
