import fc from 'fast-check'
import { LunarDay, LunarYear, SolarTerm } from 'tyme4ts'
import { describe, expect, test } from 'vitest'
import { SOLAR_TERMS } from '../../../src/lexicon/dates/lunarTable'
import {
  addMonths,
  calendarDay,
  dayNumber,
  formatDay,
  lengthOfMonth,
  monthsLater,
  parseDay,
  weekdayOf,
} from '../../../src/annotate/date/calendar/day'
import { lunarDay, lunarNewYearsEve, solarTermDay } from '../../../src/annotate/date/calendar/lunar'
import { readLunarDay, readLunarMonth, readWeekday } from '../../../src/annotate/date/calendar/names'

describe('names of days and months', () => {
  test.each([
    ['一', 1],
    ['六', 6],
    ['日', 7],
    ['天', 7],
    ['末', null],
    ['一二', null],
    ['', null],
    [undefined, null],
  ])('weekday %j', (name, number) => {
    expect(readWeekday(name)).toBe(number)
  })

  test.each([
    ['正', '初一', 1, 1],
    ['四', '廿三', 4, 23],
    ['冬', '初十', 11, 10],
    ['腊', '三十', 12, 30],
    ['天', '初', null, null],
  ])('%s月%s', (month, day, monthNumber, dayNumber) => {
    expect([readLunarMonth(month), readLunarDay(day)]).toEqual([monthNumber, dayNumber])
  })
})

const days = fc.integer({ min: -700_000, max: 2_900_000 })

describe('days', () => {
  test('agree with the platform', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = new Date(number * 86_400_000)
        expect(calendarDay(number)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
        expect(parseDay(formatDay(number))).toBe(number)
      }),
    )
  })

  test.each([
    [2001, Number.NaN, Number.NaN],
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 13, 1],
    [2023, 4, 31],
    [2023, 0, 1],
    [2023, 1, 0],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull()
  })

  test('months have their lengths', () => {
    expect([lengthOfMonth(2024, 2), lengthOfMonth(2023, 2), lengthOfMonth(2000, 2), lengthOfMonth(2023, 12)]).toEqual([29, 28, 29, 31])
    expect(formatDay(addMonths(dayNumber(2023, 3, 31) ?? 0, -1))).toBe('2023-02-28')
  })
})

describe('the table of the Chinese calendar', () => {
  const years = [1900, 1912, 1933, 1949, 1953, 1966, 1984, 2000, 2001, 2014, 2017, 2020, 2023, 2025, 2033, 2057, 2099, 2100]

  test.each(years)('has every month of %i', (year) => {
    for (const month of LunarYear.fromYear(year).getMonths()) {
      const expected = LunarDay.fromYmd(year, month.getMonthWithLeap(), 1).getSolarDay()
      const number = lunarDay(year, month.getMonth(), 1, month.isLeap())
      expect(number).toBe(dayNumber(expected.getYear(), expected.getMonth(), expected.getDay()))
      expect(lunarDay(year, month.getMonth(), 30, month.isLeap()) === null).toBe(month.getDayCount() === 29)
    }
  })

  test.each(years)('has every solar term of %i', (year) => {
    SOLAR_TERMS.forEach((name, index) => {
      const expected = SolarTerm.fromIndex(year, index + 1)
        .getJulianDay()
        .getSolarDay()
      expect(solarTermDay(year, name)).toBe(dayNumber(expected.getYear(), expected.getMonth(), expected.getDay()))
    })
  })

  test('ends where it ends', () => {
    expect(lunarDay(1899, 1, 1)).toBeNull()
    expect(lunarDay(2101, 1, 1)).toBeNull()
    expect(lunarDay(2023, 3, 1, true)).toBeNull()
    expect(solarTermDay(2101, '冬至')).toBeNull()
    expect(solarTermDay(2023, '无')).toBeNull()
    expect(formatDay(lunarNewYearsEve(2023) ?? 0)).toBe('2024-02-09')
  })
})

describe('months counted on from one', () => {
  test.each([
    [{ year: 2023, month: 3 }, 0, { year: 2023, month: 3 }],
    [{ year: 2023, month: 12 }, 1, { year: 2024, month: 1 }],
    [{ year: 2023, month: 1 }, -1, { year: 2022, month: 12 }],
    [{ year: 2023, month: 1 }, -13, { year: 2021, month: 12 }],
    [{ year: 2023, month: 5 }, 25, { year: 2025, month: 6 }],
  ])('%j and %i', (from, months, expected) => {
    expect(monthsLater(from, months)).toEqual(expected)
  })
})
