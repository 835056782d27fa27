import { type Days, firstOfMonth, lengthOfMonth, monthDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { inMonth, knownParts, MONTH_WORD, needsOfMonth, readMonthWord } from '../year/monthWords'
import { readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2017年11月, 去年5月, 本月, 上月底, 6月上旬, 7月下半月, 6月中下旬, 3月上、中旬. */
const MONTH = new RegExp(
  `(?:(${YEAR_WORD})[，的]?)?(${MONTH_WORD})([上下]半月|月初|月底|月末|月中|(?:[上中]旬?[、和至到]?)?[上中下]旬|初|底|末|中$)?`,
  'g',
)
/** 3月龄, 三月大, or a day that was refused (9月31号楼): no month of the calendar is meant. */
const WORD_AFTER = /^(?:[龄大]|\d{1,2}[日号])/
/** 三月三，歌圩开场: days of the Chinese calendar that are called by month and day alone. */
const FOLK_DAY = /^(?:二月二|三月三|五月五|六月六|七月七|九月九)(?=[，。、；：！？“”]|$|[当这那]天|歌|节|庙|会)/
/** 近三月, 前两月, 第3月, 逾六月: a duration. */
const DURATION_BEFORE = /[近前后第逾满约每数几个]$/

/** First and last day of the part within the month: 初 1–5, 底 and 末 25–, 旬 ten days each, two of them twenty. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 5],
  月初: [1, 5],
  上半月: [1, 15],
  下半月: [16, 31],
  上旬: [1, 10],
  中旬: [11, 20],
  上中旬: [1, 20],
  中上旬: [1, 20],
  中下旬: [11, 31],
  月中: [11, 20],
  中: [11, 20],
  下旬: [21, 31],
  底: [25, 31],
  末: [25, 31],
  月底: [25, 31],
  月末: [25, 31],
}

function partOfMonth(year: number, month: number, part: string | undefined): Days {
  // 上、中旬, 上旬和中旬: both of them.
  const days = PARTS[(part ?? '').replace(/旬?[、和至到](?=[中下]旬)/, '')]
  if (days === undefined) return monthDays(year, month)
  const first = firstOfMonth(year, month) - 1
  return { first: first + days[0], last: first + Math.min(days[1], lengthOfMonth(year, month)) }
}

/** A month or a part of it. */
export const month: DateParser = {
  rule: 'date/month',
  pattern: MONTH,
  landmark: '月',
  read(match, text) {
    const year = readYearWord(match[1])
    const word = readMonthWord(match[2])
    if (word === null || WORD_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))) return null
    if (FOLK_DAY.test(text.slice(match.index, match.index + 5))) return null
    if (year === null && DURATION_BEFORE.test(text.charAt(match.index - 1))) return null
    return {
      known: knownParts(year, word, null),
      needs: needsOfMonth(year, word),
      resolve: (frame) => inMonth(year, word, frame, (y, m) => partOfMonth(y, m, match[3])),
    }
  },
}
