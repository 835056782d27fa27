import { simplify } from '../../../lexicon/characters/variants'
import { ERAS } from '../../../lexicon/dates/eras'
import { calendarDay, type Days } from '../calendar/day'
import type { Frame } from '../dateMatch'
import { ERA_COUNT, ERA_YEAR, RELATIVE_YEAR, SHORT_YEAR_NUMBER, YEAR_NUMBER } from '../fragments'
import { readDigits, readNumber } from '../numerals/numerals'

/** A year as the text names it: in full, by its last two digits, or counted from the day it is said on. */
export type YearWord =
  | { readonly kind: 'full'; readonly year: number }
  | { readonly kind: 'short'; readonly digits: number }
  | { readonly kind: 'relative'; readonly shift: number }
  /** Counted from the year spoken of before: 当年, 次年. */
  | { readonly kind: 'anchored'; readonly shift: number }

/** The reigns as a folded text has them: 乾隆 is 干隆 there. */
const REIGNS: ReadonlyMap<string, number> = new Map(Object.entries(ERAS).map(([name, before]) => [simplify(name), before]))
const REIGN = [...REIGNS.keys()].join('|')

/** 去（一九四九）年, 本（五三）年度: older papers print beside the word which year it is. */
const TOLD_YEAR: string = `[去本今前明上]（(?:${YEAR_NUMBER}|${SHORT_YEAR_NUMBER})）年度?`

/** 2023年, 二〇二三年, 98年, 去年, 去（一九四九）年, 民国三年: any way to name a year. */
export const YEAR_WORD: string = `(?:公元)?(?:${YEAR_NUMBER}年度?|${TOLD_YEAR}|${RELATIVE_YEAR}|${SHORT_YEAR_NUMBER}年|${ERA_YEAR(REIGN)})`

const SHIFTS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  这一年: 0,
  去年: -1,
  上一年: -1,
  上年: -1,
  下一年: 1,
  下年: 1,
  前年: -2,
  大前年: -3,
  明年: 1,
  后年: 2,
  大后年: 3,
}
const ANCHORED_SHIFTS: Readonly<Record<string, number>> = { 当年: 0, 同年: 0, 次年: 1, 翌年: 1 }
/** How far ahead a two-digit year may lie before the century before is meant. */
const SHORT_YEAR_AHEAD = 10
const ERA = new RegExp(`^(${REIGN})(${ERA_COUNT})年$`)

/** Reads what `YEAR_WORD` matched; `null` for '' and undefined. */
export function readYearWord(text: string | undefined): YearWord | null {
  if (text === undefined || text === '') return null
  const word = text.replace(/^(?:公元|[去本今前明上]（)|）(?=年)/g, '')
  const shift = SHIFTS[word]
  if (shift !== undefined) return { kind: 'relative', shift }
  const anchored = ANCHORED_SHIFTS[word]
  if (anchored !== undefined) return { kind: 'anchored', shift: anchored }
  const era = ERA.exec(word)
  if (era !== null) {
    const before = REIGNS.get(era[1] ?? '')
    const count = era[2] === '元' ? 1 : readNumber(era[2] ?? '')
    return before === undefined || count === null ? null : { kind: 'full', year: before + count }
  }
  const number = word.replace(/年度?$/, '')
  if (/^(?:\d{2}|[〇零一二三四五六七八九]{2})$/.test(number)) {
    const digits = readDigits(number)
    return digits === null ? null : { kind: 'short', digits }
  }
  const year = readNumber(number)
  return year === null ? null : { kind: 'full', year }
}

/** Years of the century before 1900 are never given by two digits. */
const FIRST_SHORT_YEAR = 1900

/** The full year of two digits, at most `ahead` years after `reference`. */
export function expandShortYear(digits: number, reference: number, ahead: number = SHORT_YEAR_AHEAD): number {
  const century = Math.floor(reference / 100) * 100
  const year = century + digits
  if (year > reference + ahead && year - 100 >= FIRST_SHORT_YEAR) return year - 100
  return year <= reference + ahead - 100 ? year + 100 : year
}

/** The year that a word means, seen from the frame's day. */
export function yearOf(word: YearWord, frame: Frame): number {
  if (word.kind === 'full') return word.year
  const { year } = calendarDay(frame.day)
  if (word.kind === 'short') return expandShortYear(word.digits, year)
  return (word.kind === 'anchored' ? (frame.year ?? year) : year) + word.shift
}

/** Days that an announcement looks ahead at most; leap days are announced no earlier. */
const FAR_AHEAD = 300
/** How many years a rare day (29 February) is looked for. */
const YEARS_TRIED = 8

/**
 * The days that `at` gives in the year meant: the named one, the frame's, or else the last (or next) year in which they
 * begin no later than (or end no earlier than) the frame's day.
 */
export function inYear(word: YearWord | null, frame: Frame, at: (year: number) => Days | null): Days | null {
  if (word !== null) return at(yearOf(word, frame))
  if (frame.year !== undefined) return at(frame.year)
  const ahead = frame.lean === 'future' ? nearestYear(frame, 1, at) : null
  // What would lie most of a year ahead and has just been was no announcement after all.
  return ahead !== null && ahead.first <= frame.day + FAR_AHEAD ? ahead : (nearestYear(frame, -1, at) ?? ahead)
}

function nearestYear(frame: Frame, step: 1 | -1, at: (year: number) => Days | null): Days | null {
  const { year } = calendarDay(frame.day)
  for (let tried = 0; tried <= YEARS_TRIED; tried += 1) {
    const days = at(year + tried * step)
    if (days !== null && (step < 0 ? days.first <= frame.day : days.last >= frame.day)) return days
  }
  return null
}

/** The year as printed in full, or `null`. */
export function printedYear(word: YearWord | null): number | null {
  return word?.kind === 'full' ? word.year : null
}

/** What is needed from outside, once the rest of the date needs only its year. */
export function needsOfYear(word: YearWord | null): 'nothing' | 'year' {
  return word?.kind === 'full' ? 'nothing' : 'year'
}
