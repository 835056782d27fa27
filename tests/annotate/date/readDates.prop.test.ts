import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDay } from '../../../src/annotate/date/calendar/day'
import { readDates } from '../../../src/annotate/date/readDates'

const pieces = fc.constantFrom(
  ...'0123456789〇一二三四五六七八九十廿卅年月日号时点分周星期天上下本今昨明前后近初底末至到-—/.·，。（）“”《》 \n',
  '2023年',
  '农历',
  '正月初一',
  '第一季度',
  '近日',
  '以来',
  '将于',
  '冬至',
  '会议',
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

test('matches lie inside the text, in order, and name real days', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, loose) => {
      let end = 0
      for (const match of readDates(text, { year: 2023, month: 7, day: 19 }, { loose })) {
        expect(match.start).toBeGreaterThanOrEqual(end)
        expect(match.end).toBeGreaterThan(match.start)
        expect(match.end).toBeLessThanOrEqual(text.length)
        expect(match.text).toBe(text.slice(match.start, match.end))
        expect(parseDay(match.first)).not.toBeNull()
        expect(parseDay(match.last)).not.toBeNull()
        expect(match.first <= match.last).toBe(true)
        end = match.end
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['brackets', '（'],
  ['digits', '7'],
  ['Chinese digits', '二'],
  ['months', '3月'],
  ['years', '2023年'],
  ['ranges', '1月至'],
  ['days', '3日、'],
  ['spaces', ' '],
  ['weeks', '上周'],
])('5,000 %s are read before the test runs out of time', (_, unit) => {
  const text = unit.repeat(5_000)
  for (const match of readDates(text, { year: 2023, month: 7, day: 19 }, { loose: true }))
    expect(match.end).toBeLessThanOrEqual(text.length)
})
