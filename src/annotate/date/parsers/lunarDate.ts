import { type Days, oneDayIfAny } from '../calendar/day'
import { lunarDay, lunarMonth, lunarNewYearsEve } from '../calendar/lunar'
import { readLunarDay, readLunarMonth } from '../calendar/names'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { JOINT, SMALL } from '../fragments'
import { inYear, needsOfYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 初一, 初十, 廿三: only the Chinese calendar names days so. */
const LUNAR_DAY = '(?:初(?:\\d{1,2}|十|[一二三四五六七八九])|[廿卅][一二三四五六七八九]?)'
/**
 * 农历正月初一, 2015年农历十月初一, 腊月廿三, 五月廿二, 农历闰四月, 阴历二〇二一年六月, 农历8月十五, 正月初一到初三: said to be lunar by 农历, by the month's
 * name (正月, 冬月, 腊月, 闰四月) or by the day's (初一, 廿三).
 */
const LUNAR = new RegExp(
  `(农历|阴历|旧历|夏历)?的?(?:(${YEAR_WORD})的?)?(农历|阴历|旧历|夏历)?(闰)?(1[0-2]|[1-9]|十[一二]?|[正一二三四五六七八九冬腊])月(${LUNAR_DAY}|${SMALL})?[日号]?(?:${JOINT}(${LUNAR_DAY}|十[一二三四五六七八九](?![月年点时个])))?`,
  'g',
)
/** 大年初一, 大年三十, 正月里. */
const NEW_YEAR = new RegExp(`(${YEAR_WORD})?(?:大年)(三十|初[一二三四五六七八九十])`, 'g')

/** A month or day of the Chinese calendar. */
export const lunarDate: DateParser = {
  rule: 'date/lunarDate',
  pattern: LUNAR,
  hint: /[农阴旧夏]历|月初|月[廿卅]|[正冬腊]月|闰/,
  read(match) {
    const month = readLunarMonth(match[5] ?? '')
    const dayText = match[6]
    const said = match[1] !== undefined || match[3] !== undefined || match[4] !== undefined || /[正冬腊]/.test(match[5] ?? '')
    if (month === null || (!said && !/^[初廿卅]/.test(dayText ?? ''))) return null
    const year = readYearWord(match[2])
    const leap = match[4] !== undefined
    const day = dayText === undefined ? null : readLunarDay(dayText)
    const until = match[7] === undefined ? null : readLunarDay(match[7])
    if (until !== null && (day === null || until <= day)) return null
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      resolve(frame) {
        const at = (y: number): Days | null => {
          if (day === null) return lunarMonth(y, month, leap)
          const first = lunarDay(y, month, day, leap)
          const last = lunarDay(y, month, until ?? day, leap)
          return first === null || last === null ? null : { first, last }
        }
        return leap && year === null && frame.year === undefined ? nearest(frame, at) : inYear(year, frame, at)
      },
    }
  },
}

/** A leap month comes back after many years only: the one nearest to the day is meant, whether it lies behind or ahead. */
function nearest(frame: Frame, at: (year: number) => Days | null): Days | null {
  const past = inYear(null, { day: frame.day, lean: 'past' }, at)
  const next = inYear(null, { day: frame.day, lean: 'future' }, at)
  if (past === null || next === null) return past ?? next
  return frame.day - past.last <= next.first - frame.day ? past : next
}

/** The days around the lunar new year. */
export const lunarNewYear: DateParser = {
  rule: 'date/lunarDate',
  pattern: NEW_YEAR,
  hint: /大年/,
  read(match) {
    const year = readYearWord(match[1])
    const eve = match[2] === '三十'
    const day = readLunarDay(match[2] ?? '')
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      resolve: (frame) =>
        inYear(year, frame, (y) => oneDayIfAny(eve ? lunarNewYearsEve(year === null ? y - 1 : y) : lunarDay(y, 1, day ?? 1))),
    }
  },
}
