import { calendarDay, type Days, firstOfMonth, lengthOfMonth, monthDays, weekdayOf } from '../calendar/day'
import { type DateParser, type Frame, type Needs, NOTHING_KNOWN } from '../dateMatch'

/** 月初, 月底, 年初, 开年, 年中, 年底, 岁末, 上半月, 下半周 without a month, year or week before them. */
const PART = /(?:月初|月底|月末|年初|开年(?=以来)|年中|年底|年末|岁末|岁尾|年尾|[上下]半[月周])/g
/** 一年中, 全年中, 近年中: within years, not in the middle of one. */
const COUNTED_BEFORE = /[\d一二三四五六七八九十百几多两半全整同本这那当今去明每近前后学历连往来此终]$/
/** First and last day within the month; 31 stands for its end. */
const OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  月初: [1, 5],
  月底: [25, 31],
  月末: [25, 31],
  上半月: [1, 15],
  下半月: [16, 31],
}
/** First and last day within the week. */
const OF_WEEK: Readonly<Record<string, readonly [number, number]>> = { 上半周: [1, 3], 下半周: [4, 7] }

function part(word: string, frame: Frame): Days {
  const now = calendarDay(frame.day)
  const ofWeek = OF_WEEK[word]
  if (ofWeek !== undefined) {
    const sunday = frame.day - weekdayOf(frame.day)
    return { first: sunday + ofWeek[0], last: sunday + ofWeek[1] }
  }
  const [year, month] = [frame.year ?? now.year, frame.month ?? now.month]
  const ofMonth = OF_MONTH[word]
  if (ofMonth !== undefined) {
    const before = firstOfMonth(year, month) - 1
    return { first: before + ofMonth[0], last: before + Math.min(ofMonth[1], lengthOfMonth(year, month)) }
  }
  if (word === '年中') return monthDays(year, 6, 2)
  return word === '年初' || word === '开年' ? monthDays(year, 1, 2) : monthDays(year, 11, 2)
}

function needs(word: string): Needs {
  if (word.endsWith('周')) return 'day'
  return word.includes('月') ? 'month' : 'year'
}

/** The beginning or end of the month, year or week one is in. */
export const partOfNow: DateParser = {
  rule: 'date/partOfNow',
  pattern: PART,
  read(match, text) {
    if (match[0] === '年中' && COUNTED_BEFORE.test(text.charAt(match.index - 1))) return null
    return { known: NOTHING_KNOWN, needs: needs(match[0]), vague: true, resolve: (frame) => part(match[0], frame) }
  },
}
