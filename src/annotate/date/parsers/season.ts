import { calendarDay, type Days } from '../calendar/day'
import { solarTermDay } from '../calendar/lunar'
import type { DateParser, Frame } from '../dateMatch'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD, type YearWord } from '../year/yearWords'

/**
 * 2021年春, 今年夏天, 去年秋季, 2013年冬, 去冬, 今春, 去冬今春: a season belongs to a year that is named; 入冬以来, 进入夏季以来: or it is
 * the one that has begun.
 */
const SEASON = new RegExp(`(?:(${YEAR_WORD})的?|([今去明])|入(?=[春夏秋冬]季?以来))([春夏秋冬])[天季]?(?:[今明]([春夏秋冬]))?`, 'g')
/** 2023年春节, 2023年冬奥会, 2023年春运, 2022年秋粮: words that begin with a season. */
const WORD_AFTER = /^[节分至奥运耕播粮收种闱晚训令游茶雨蚕笋灌管招考风光暖来]/
/** 如今春暖花开, 文明春风, 送去冬煤, 春去秋来: the character before the season ends another word. */
const WORD_BEFORE = /[一如当古至而现文清光英黎声证表说过送春夏秋冬]$/
const FIRST_TERMS: Readonly<Record<string, string>> = { 春: '立春', 夏: '立夏', 秋: '立秋', 冬: '立冬' }
const NEXT_TERMS: Readonly<Record<string, string>> = { 春: '立夏', 夏: '立秋', 秋: '立冬', 冬: '立春' }

function seasonOf(year: number, name: string): Days | null {
  const first = solarTermDay(year, FIRST_TERMS[name] ?? '')
  const next = solarTermDay(name === '冬' ? year + 1 : year, NEXT_TERMS[name] ?? '')
  return first === null || next === null ? null : { first, last: next - 1 }
}

/** Until this month 今冬 is the winter that began last year. */
const WINTER_UNTIL = 3

function daysOf(year: YearWord | null, name: string, frame: Frame): Days | null {
  const isRunning = name === '冬' && year?.kind === 'relative' && year.shift === 0 && calendarDay(frame.day).month <= WINTER_UNTIL
  return inYear(isRunning ? { kind: 'relative', shift: -1 } : year, frame, (number) => seasonOf(number, name))
}

/** The days of a season, up to the end of the next one that is called `until`. */
function seasons(year: YearWord | null, name: string, until: string | undefined) {
  return (frame: Frame): Days | null => {
    const from = daysOf(year, name, frame)
    if (from === null || until === undefined) return from
    const to = seasonOf(calendarDay(from.last).year, until)
    return to === null || to.last < from.first ? null : { first: from.first, last: to.last }
  }
}

/** A season, from its first solar term to the next season's, or two that follow each other. */
export const season: DateParser = {
  rule: 'date/season',
  pattern: SEASON,
  hint: /[年度的今去明入][春夏秋冬]/,
  read(match, text) {
    const [whole, named, short, name = '', until] = match
    if (short !== undefined && WORD_BEFORE.test(text.charAt(match.index - 1))) return null
    if (!/[天季]$/.test(whole) && WORD_AFTER.test(text.charAt(match.index + whole.length))) return null
    const year = readYearWord(short === undefined ? named : `${short}年`)
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      vague: true,
      resolve: seasons(year, name, until),
    }
  },
}

/** 冬季, 春天 alone: the last one that has begun. Mostly any such season. */
export const seasonLoose: DateParser = {
  rule: 'date/season',
  pattern: /[春夏秋冬][天季]/g,
  loose: true,
  read: (match) => ({
    known: { year: null, month: null, day: null },
    needs: 'year',
    vague: true,
    resolve: seasons(null, match[0].charAt(0), undefined),
  }),
}
