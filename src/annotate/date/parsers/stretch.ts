import { addMonths, type DayNumber, type Days } from '../calendar/day'
import { type DateParser, type Meaning, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 近三年, 过去十年, 最近一周, 近半年, 近一年半, 近两个多月, 前1周, 上2个月, 后1年, 未来两天, 今后5年. */
const STRETCH = new RegExp(
  `(最近|过去|近|前|上|后|未来|今后|接下来)的?(半(?=[年个])|${COUNT})[多余来]?个?(半)?[多余]?(天|日|周|星期|礼拜|月|年)(半)?`,
  'g',
)
/** 公元前221年, 目前三天, 提前两天, 此前3年, 以后一年, 每月前三天: the first character ends another word, or the count is of something named. */
const WORD_BEFORE = /[元目提此之以先从生附接远最午月年]$/
/** 前半年, 上半个月, 后半夜: halves of something, not so long before or after now. */
const HALF_OF = /^[前上后]的?半/

/** So long: 一年半 is one year and a half of one. */
interface Length {
  readonly count: number
  readonly half: boolean
  readonly unit: string
}

function lengthOf(words: string, unit: string, half: boolean): Length | null {
  if (words === '半') return { count: 0, half: true, unit }
  const count = readNumber(words)
  return count === null || count === 0 ? null : { count, half, unit }
}

const HALF_MONTH = 15
const HALF_WEEK = 3

/** The day so long ahead, or back where `sign` is -1. */
function moved(day: DayNumber, { count, half, unit }: Length, sign: 1 | -1): DayNumber {
  if (unit === '年') return addMonths(day, sign * (count * 12 + (half ? 6 : 0)))
  if (unit === '月') return addMonths(day, sign * count) + (half ? sign * HALF_MONTH : 0)
  const days = unit === '天' || unit === '日' ? count : count * 7 + (half ? HALF_WEEK : 0)
  return day + sign * days
}

function ahead(day: DayNumber, length: Length): Days {
  return { first: day + 1, last: moved(day + 1, length, 1) - 1 }
}

function stretched(resolve: Meaning['resolve']): Meaning {
  return { known: NOTHING_KNOWN, needs: 'day', vague: true, resolve }
}

/** So long up to yesterday, or from tomorrow on. */
export const stretchOfTime: DateParser = {
  rule: 'date/stretch',
  pattern: STRETCH,
  read(match, text) {
    const [whole, word = '', words = '', halfBefore, unit = '', halfBehind] = match
    const length = lengthOf(words, unit, halfBefore !== undefined || halfBehind !== undefined)
    if (length === null || WORD_BEFORE.test(text.charAt(match.index - 1)) || HALF_OF.test(whole)) return null
    // 上一周, 上一月, 前一天: the one before, which other rules read.
    if (word === '上' && length.count === 1) return null
    return stretched(({ day }) =>
      /^(?:后|未来|今后|接下来)/.test(word) ? ahead(day, length) : { first: moved(day, length, -1), last: day - 1 },
    )
  },
}

/** 三年来, 半年多来, 一年半以来, 三个多月以来: so long up to today; 下三个月, 下两周: from tomorrow on. */
const SO_LONG = new RegExp(
  `(半|${COUNT})[多来余]?(个)?(半)?多?(天|日|周|星期|礼拜|月|年)(?:(半)|多|余)?(?:以来|来)|下(${COUNT})个?(天|周|星期|礼拜|月|年)`,
  'g',
)

/** 8月以来, 5日以来, 98年以来 count from a date: a duration has 个 or 多, or is told by another unit. */
function isDate({ 0: whole, 1: words = '', 2: counted, 4: unit = '' }: RegExpExecArray): boolean {
  if (!whole.endsWith('以来') || words === '半' || whole.includes('多')) return false
  return unit === '年' ? /^\d{2}年/.test(whole) : /[月日]/.test(unit) && counted === undefined
}

/** The same said the other way round. Mostly such words only tell how long, so only where the text is a date. */
export const stretchOfTimeLoose: DateParser = {
  rule: 'date/stretch',
  pattern: SO_LONG,
  loose: true,
  read(match) {
    const [, words = '', , halfBefore, unit = '', halfBehind, next, nextUnit = ''] = match
    if (next !== undefined) {
      const length = next === '一' ? null : lengthOf(next, nextUnit, false)
      return length === null ? null : stretched(({ day }) => ahead(day, length))
    }
    const length = isDate(match) ? null : lengthOf(words, unit, halfBefore !== undefined || halfBehind !== undefined)
    return length === null ? null : stretched(({ day }) => ({ first: moved(day, length, -1), last: day }))
  },
}
