import { addMonths, type DayNumber, type Days } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 近三年, 过去十年, 最近一周, 前1周, 上2个月, 后1年, 未来两天, 今后5年. */
const STRETCH = new RegExp(`(最近|过去|近|前|上|后|未来|今后|接下来)的?(${COUNT})个?(天|日|周|星期|礼拜|月|年)`, 'g')
/** 公元前221年, 目前三天, 提前两天, 此前3年, 以后一年, 每月前三天: the first character ends another word, or the count is of something named. */
const WORD_BEFORE = /[元目提此之以先从生附接远最午月年]$/

function moved(day: DayNumber, unit: string, count: number): DayNumber {
  if (unit === '年') return addMonths(day, count * 12)
  if (unit === '月') return addMonths(day, count)
  return day + count * (unit === '天' || unit === '日' ? 1 : 7)
}

function stretch(day: DayNumber, word: string, unit: string, count: number): Days {
  if (/^(?:后|未来|今后|接下来)/.test(word)) return { first: day + 1, last: moved(day + 1, unit, count) - 1 }
  return { first: moved(day, unit, -count), last: day - 1 }
}

/** So long up to yesterday, or from tomorrow on. */
export const stretchOfTime: DateParser = {
  rule: 'date/stretch',
  pattern: STRETCH,
  read(match, text) {
    const count = readNumber(match[2] ?? '')
    if (count === null || count === 0 || WORD_BEFORE.test(text.charAt(match.index - 1))) return null
    // 上一周, 上一月, 前一天: the one before, which other rules read.
    if (match[1] === '上' && count === 1) return null
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      vague: true,
      resolve: (frame) => stretch(frame.day, match[1] ?? '', match[3] ?? '', count),
    }
  },
}

const HALF_MONTH = 15

function halfBefore(day: DayNumber, unit: string): DayNumber {
  if (unit === '年') return addMonths(day, -6)
  return unit === '月' ? day - HALF_MONTH : day
}

/** 三年来, 半年多来, 一年半以来, 三个多月以来, 五年间: so long up to today; 下三个月, 下两周: from tomorrow on. */
const SO_LONG = new RegExp(
  `(半|${COUNT})(多|来|余)?个?(半)?(多)?(天|日|周|星期|礼拜|月|年)(半|多|余)?(?:以来|来)|下(${COUNT})个?(天|周|星期|礼拜|月|年)`,
  'g',
)

/** The same said the other way round. Mostly such words only tell how long, so only where the text is a date. */
export const stretchOfTimeLoose: DateParser = {
  rule: 'date/stretch',
  pattern: SO_LONG,
  loose: true,
  read(match) {
    const ahead = match[7] !== undefined
    const words = match[7] ?? match[1] ?? ''
    const unit = match[8] ?? match[5] ?? ''
    const count = words === '半' ? 0 : readNumber(words)
    if (count === null || (ahead && count < 2)) return null
    const half = words === '半' || match[3] !== undefined || match[6] === '半'
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      vague: true,
      resolve({ day }) {
        if (ahead) return stretch(day, '后', unit, count)
        return { first: moved(half ? halfBefore(day, unit) : day, unit, -count), last: day }
      },
    }
  },
}
