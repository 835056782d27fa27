import { describe, expect, test } from 'vitest'
import { calendarDay, parseDay } from '../../../src/annotate/date/calendar/day'
import type { DateMatch, ReferenceDay } from '../../../src/annotate/date/dateMatch'
import { lastDayOf, matchDateExpression } from '../../../src/annotate/date/expression'
import { readDates } from '../../../src/annotate/date/readDates'
import { BARE_MEANINGS, DATE_MEANINGS, type DateMeaning, NO_DATES } from '../../corpus/dates'

function reference(on: string): ReferenceDay {
  return calendarDay(parseDay(on) ?? 0)
}

function daysOf(matches: readonly DateMatch[]): readonly string[] {
  return matches.map(({ first, last }) => `${first}/${last}`)
}

function rows(meanings: readonly DateMeaning[]): readonly (readonly [string, string, string])[] {
  return meanings.flatMap(({ on, first, last, ways }) => ways.map((way) => [way, on, `${first}/${last}`] as const))
}

describe('a date in a sentence', () => {
  test.each(rows(DATE_MEANINGS))('%s on %s is %s', (way, on, days) => {
    const text = `会议，${way}，在镇上召开`
    const matches = readDates(text, reference(on))
    expect(daysOf(matches)).toEqual([days])
    const [match] = matches
    expect(match?.text).toBe(text.slice(match?.start, match?.end))
    expect(text).toContain(match?.text)
    expect(way).toContain(match?.text)
  })
})

describe('a date alone', () => {
  test.each([...rows(DATE_MEANINGS), ...rows(BARE_MEANINGS)])('%s on %s is %s', (way, on, days) => {
    const match = matchDateExpression(way, on)
    expect(match === null ? null : `${match.first}/${lastDayOf(match)}`).toBe(days)
  })
})

test.each(NO_DATES)('%s names no date', (text) => {
  expect(daysOf(readDates(text, reference('2023-07-19')))).toEqual([])
})

describe('past or future', () => {
  test.each([
    ['9月3日召开', '2022-09-03'],
    ['将于9月3日召开', '2023-09-03'],
    ['定于9月3日举行', '2023-09-03'],
    ['9月3日将举行', '2023-09-03'],
    ['拟于9月3日启用', '2023-09-03'],
    ['2月29日下了雪', '2020-02-29'],
    ['预料9月3日回升', '2023-09-03'],
    ['展览将持续到9月3日', '2023-09-03'],
    ['争论持续到9月3日才有结果', '2022-09-03'],
    ['将于2月29日发射', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(readDates(text, reference('2023-07-19')).map(({ first }) => first)).toEqual([day])
  })
})

describe('what is known and what is implied', () => {
  test.each([
    ['2023年3月30日', { year: 2023, month: 3, day: 30 }, 'nothing'],
    ['3月30日', { year: null, month: 3, day: 30 }, 'year'],
    ['30日', { year: null, month: null, day: 30 }, 'month'],
    ['昨日', { year: null, month: null, day: null }, 'day'],
    ['去年5月', { year: null, month: 5, day: null }, 'year'],
  ])('%s', (text, known, needs) => {
    expect(readDates(text, reference('2023-07-19'))).toMatchObject([{ known, needs }])
  })
})

describe('the end of a range', () => {
  test.each([
    ['3月10日至12日', '2023-03-12', '2023-03-11'],
    ['2016到2018', '2018-12-31', '2017-12-31'],
    ['3月10日', '2023-03-10', '2023-03-10'],
    ['3月10日至10日', '2023-03-10', '2023-03-10'],
  ])('%s ends on %s, or on %s where its end is a point in time', (text, inclusive, exclusive) => {
    const match = matchDateExpression(text, '2023-07-19')
    expect(match === null ? null : lastDayOf(match)).toBe(inclusive)
    expect(match === null ? null : lastDayOf(match, { rangeEnd: 'exclusive' })).toBe(exclusive)
  })
})

test('no reference day, no dates', () => {
  expect(readDates('昨日', { year: 2023, month: 2, day: 30 })).toEqual([])
  expect(matchDateExpression('昨日', '2023-02-30')).toBeNull()
  expect(matchDateExpression('没有日期', '2023-02-03')).toBeNull()
})
