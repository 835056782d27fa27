import { type Days, monthDays, yearDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2023年, 今年, 二〇一七年, 去年底, 1993年上半年, 2023年全年, 2018年前半年. */
const YEAR = new RegExp(`(${YEAR_WORD})([上下前后]半年|年初|年底|年末|年中|初|底|末|中$|伊始|全年|年内)?`, 'g')

/** First month and number of months. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 6],
  前半年: [1, 6],
  后半年: [7, 6],
  初: [1, 2],
  年初: [1, 2],
  伊始: [1, 1],
  年中: [6, 2],
  中: [6, 2],
  底: [11, 2],
  年底: [11, 2],
  末: [11, 2],
  年末: [11, 2],
}

function partOfYear(year: number, part: string | undefined): Days {
  const months = PARTS[part ?? '']
  return months === undefined ? yearDays(year) : monthDays(year, months[0], months[1])
}

/** 学年, 周年: these years are counts or of another calendar. */
const OTHER_YEAR_BEFORE = /[\d.,第每近满]$/

function yearParser(loose: boolean): DateParser {
  return {
    rule: 'date/year',
    pattern: YEAR,
    landmark: '年',
    loose,
    read(match, text) {
      const word = readYearWord(match[1])
      if (word === null || OTHER_YEAR_BEFORE.test(text.charAt(match.index - 1))) return null
      // 20年 in running text is a duration far more often than a year.
      if (!loose && word.kind === 'short') return null
      if (word.kind === 'full' && !loose && (word.year < 1000 || word.year > 2200)) return null
      return {
        known: { year: printedYear(word), month: null, day: null },
        needs: needsOfYear(word),
        resolve: (frame) => inYear(word, frame, (year) => partOfYear(year, match[2])),
      }
    },
  }
}

/** A year or a half, beginning or end of it. */
export const year: DateParser = yearParser(false)
/** The same with two-digit years. */
export const yearLoose: DateParser = yearParser(true)
