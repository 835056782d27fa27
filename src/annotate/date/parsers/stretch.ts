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
