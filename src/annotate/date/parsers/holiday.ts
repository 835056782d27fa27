import { Seeker } from '../../../matching/seeker'
import { type Holiday, type HolidayDay, HOLIDAYS } from '../../../lexicon/holidays/holidays'
import { dayNumber, type Days, firstOfMonth, oneDay, weekdayOf, oneDayIfAny } from '../calendar/day'
import { easterSunday } from '../calendar/easter'
import { lunarDay, lunarNewYearsEve, solarTermDay } from '../calendar/lunar'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { inYear, needsOfYear, readYearWord, YEAR_WORD } from '../year/yearWords'

const BY_NAME: ReadonlyMap<string, Holiday> = new Map(
  HOLIDAYS.flatMap((holiday) => [...holiday.names, ...(holiday.short ?? [])].map((name) => [name, holiday])),
)
const SHORT: ReadonlySet<string> = new Set(HOLIDAYS.flatMap(({ short }) => short ?? []))
// The longest name first, so that 元旦节 is not read as 元旦.
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')

const HINT = new Seeker(new RegExp(NAMES))
/** 去年春节, 2019年感恩节, 国庆节当天, 今年“五一”, 五一长假, 国庆节的前一天. */
const HOLIDAY = new RegExp(
  `(?:(${YEAR_WORD})的?)?(${NAMES})(期间|小?长?假期?|黄金周|前后|前夕|当天|当日|这天|的?[前后]一[天日](?!天|晚报))?`,
  'g',
)
/** 国庆路, 春节联欢晚会, 清明上河园, 五四精神: names and words. */
const NAME_AFTER = /^(?:路|街|镇|村|乡|广场|小学|中学|联欢|晚会|上河|精神|运动|奖|勋章|桥|公园|社区)/
/** 庆祝, 喜迎, 临近 do not say that it happened that day; in running text only 当天 does. */
const THAT_DAY = /^(?:当天|当日|这天)$/
/** 国庆节清晨六点, 昨天是端午节: a time of that day, or a day that is it */
const TIME_BEHIND = /^(?:[，的]?(?:清晨|凌晨|早晨|早上|一早|一大早|上午|中午|下午|傍晚|当晚|晚上|夜里))/
const DAY_BEFORE = /[昨今前这当][天日晚]?(?:正?是|恰是|正值|恰逢|适逢|恰为|为)$/
/** 国庆长假: all of it. */
const LONG = /^(?:长假|黄金周)/
const NEIGHBOUR = /([前后])一[天日]$/
/** Behind 五一 or 十一 alone: a longer number, a road, a clock. */
const LONGER = /[一二三四五六七八九十百千〇零第\d]/

/** Whether a short name stands for the holiday: before 期间, 长假, or as all that a date that is known to be one says. */
function standsAlone(match: RegExpExecArray, text: string): boolean {
  return (match[3] !== undefined && /^(?:期间|小?长?假|黄金周|前后|前夕)/.test(match[3])) || match[0] === text
}

function isTheDay({ 0: words, 3: behind, index }: RegExpExecArray, text: string): boolean {
  const end = index + words.length
  if (behind !== undefined) return false
  return TIME_BEHIND.test(text.slice(end, end + 4)) || DAY_BEFORE.test(text.slice(Math.max(0, index - 5), index))
}

function shifted(days: Days | null, by: number): Days | null {
  return days === null ? null : { first: days.first + by, last: days.last + by }
}

/** 春运 lasts so many days, and begins so many before the lunar new year. */
const TRAVEL_DAYS = 40
const TRAVEL_BEFORE = 15

function travelDays(year: number): Days | null {
  const newYear = lunarDay(year, 1, 1)
  return newYear === null ? null : { first: newYear - TRAVEL_BEFORE, last: newYear - TRAVEL_BEFORE + TRAVEL_DAYS - 1 }
}

function dayOf(at: HolidayDay, year: number, yearNamed: boolean): Days | null {
  switch (at.kind) {
    case 'solar': {
      const first = dayNumber(year, at.month, at.day)
      if (first === null || at.last === undefined) return oneDayIfAny(first)
      const last = dayNumber(year, at.last[0], at.last[1])
      return last === null ? null : { first, last }
    }
    case 'lunar':
      return oneDayIfAny(lunarDay(year, at.month, at.day))
    case 'eve':
      return oneDayIfAny(lunarNewYearsEve(yearNamed ? year : year - 1))
    case 'travel':
      return travelDays(year)
    case 'easter':
      return oneDay(easterSunday(year) + at.shift)
    case 'weekday': {
      const first = firstOfMonth(year, at.month)
      return oneDay(first + ((at.weekday - weekdayOf(first) + 7) % 7) + (at.nth - 1) * 7)
    }
    case 'term':
      return oneDayIfAny(solarTermDay(year, at.name))
  }
}

/** A holiday. Around it (期间, 前夕) is vague. */
export const holiday: DateParser = {
  rule: 'date/holiday',
  pattern: HOLIDAY,
  hint: HINT,
  read(match, text) {
    const year = readYearWord(match[1])
    const { at, long } = BY_NAME.get(match[2] ?? '') ?? {}
    const end = match.index + match[0].length
    if (at === undefined || NAME_AFTER.test(text.slice(end, end + 3))) return null
    if (SHORT.has(match[2] ?? '') && (LONGER.test(text.charAt(match.index - 1)) || !standsAlone(match, text))) return null
    const side = NEIGHBOUR.exec(match[3] ?? '')?.[1]
    const by = side === undefined ? 0 : side === '前' ? -1 : 1
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      vague: !THAT_DAY.test(match[3] ?? '') && !isTheDay(match, text),
      resolve(frame) {
        const days = inYear(year, frame, (y) => shifted(dayOf(at, y, year !== null), by))
        return days !== null && long !== undefined && LONG.test(match[3] ?? '') ? { first: days.first, last: days.first + long - 1 } : days
      },
    }
  },
}
