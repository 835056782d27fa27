import { calendarDay, type Days, yearDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { NOTHING_KNOWN } from '../dateMatch'
import { readNumber } from '../numerals/numerals'

const CENTURY = '(?:(\\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]|上个?|本|这个?)世纪)?'
/** 80, 八十, and before another of them 八 too: 八九十年代, 80、90年代. */
const TENS = '(?:(?:(\\d0|[一二三四五六七八九]十?)[、和至到]?)?(\\d0|[一二三四五六七八九]十)年代|(?=[^\\d]|$))'
const EDGE = '((?:中后|前中|[初末前后中])[期叶]?)?'
/** 20世纪80年代, 上世纪九十年代, 六七十年代, 80、90年代, 1990年代, 本世纪20年代, 50年代末, 六十年代中后期, 18世纪, 11世纪初. */
const DECADE = new RegExp(`${CENTURY}${TENS}${EDGE}|(\\d{3}0)年代${EDGE}`, 'g')
const CENTURY_OF_NOW = 100
const DECADE_YEARS = 10

function century(word: string | undefined, year: number): number {
  const now = Math.floor(year / CENTURY_OF_NOW) * CENTURY_OF_NOW
  if (word === undefined) return now
  if (word.startsWith('上')) return now - CENTURY_OF_NOW
  if (word === '本' || word.startsWith('这')) return now
  return ((readNumber(word) ?? 1) - 1) * CENTURY_OF_NOW
}

/** Part of `length` years: of a decade three years, of a century twenty; 中后期 is all but the beginning. */
function part(first: number, length: number, edge = ''): Days {
  const some = length === DECADE_YEARS ? 3 : 20
  const from = /^(?:中|[末后])/.test(edge) ? some : 0
  const until = /^(?:前中|中(?!后))/.test(edge) ? length - some : /^[初前]/.test(edge) ? some : length
  return /^[末后]/.test(edge) ? yearDays(first + length - some, some) : yearDays(first + from, until - from)
}

/** The decade that a word means: 50年代 without a century is the last such one that has begun. */
function decadeYear(tens: number, named: string | undefined, now: number): number {
  const first = century(named, now) + tens
  return named === undefined && first > now ? first - CENTURY_OF_NOW : first
}

/** 八 in 八九十年代 is 80. */
function readTens(word: string): number | null {
  const number = readNumber(word)
  return number !== null && number < DECADE_YEARS ? number * DECADE_YEARS : number
}

function decadesOf([, named, from, to, edge, full, fullEdge]: RegExpExecArray, now: number): Days | null {
  if (full !== undefined) return part(Number(full), DECADE_YEARS, fullEdge)
  if (to === undefined) return part(century(named, now), CENTURY_OF_NOW, edge)
  const [first, last] = [readTens(from ?? to), readTens(to)]
  if (first === null || last === null) return null
  const until = part(decadeYear(last, named, now), DECADE_YEARS, edge)
  return first === last ? until : { first: yearDays(decadeYear(first, named, now)).first, last: until.last }
}

/** A decade or century, its beginning or end, or two decades that follow each other. */
export const decade: DateParser = {
  rule: 'date/decade',
  pattern: DECADE,
  hint: /世纪|年代/,
  read(match) {
    const [, named, from, to, , full] = match
    if (named === undefined && to === undefined && full === undefined) return null
    if (from !== undefined && readTens(from) !== (readTens(to ?? '') ?? 0) - DECADE_YEARS) return null
    return {
      known: NOTHING_KNOWN,
      needs: full !== undefined || (named !== undefined && /[\d一二十]/.test(named)) ? 'nothing' : 'year',
      vague: true,
      resolve: (frame) => decadesOf(match, calendarDay(frame.day).year),
    }
  },
}
