import { calendarDay, type Days, yearDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { NOTHING_KNOWN } from '../dateMatch'
import { readNumber } from '../numerals/numerals'

/** 20世纪80年代, 上世纪九十年代, 本世纪20年代, 50年代末, 18世纪, 11世纪初. */
const DECADE =
  /(?:(\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九]|上个?|本|这个?)世纪)?(?:(\d0|[一二三四五六七八九]十)年代|(?=[^\d]|$))([初末前后中][期叶]?)?/g
const CENTURY_OF_NOW = 100

function century(word: string | undefined, year: number): number {
  const now = Math.floor(year / CENTURY_OF_NOW) * CENTURY_OF_NOW
  if (word === undefined) return now
  if (word.startsWith('上')) return now - CENTURY_OF_NOW
  if (word === '本' || word.startsWith('这')) return now
  return ((readNumber(word) ?? 1) - 1) * CENTURY_OF_NOW
}

/** Part of `length` years: of a decade three years, of a century twenty. */
function part(first: number, length: number, edge: string | undefined): Days {
  const some = length === 10 ? 3 : 20
  if (edge === undefined) return yearDays(first, length)
  if (/^[初前]/.test(edge)) return yearDays(first, some)
  if (/^[末后]/.test(edge)) return yearDays(first + length - some, some)
  return yearDays(first + some, length - 2 * some)
}

/** A decade or century, or its beginning or end. */
export const decade: DateParser = {
  rule: 'date/decade',
  pattern: DECADE,
  hint: /世纪|年代/,
  read(match) {
    if (match[1] === undefined && match[2] === undefined) return null
    const tens = match[2] === undefined ? null : readNumber(match[2])
    return {
      known: NOTHING_KNOWN,
      needs: match[1] !== undefined && /[\d一二十]/.test(match[1]) ? 'nothing' : 'year',
      vague: true,
      resolve(frame) {
        const { year } = calendarDay(frame.day)
        const start = century(match[1], year)
        if (tens === null) return part(start, CENTURY_OF_NOW, match[3])
        // 50年代 without a century is the last such decade that has begun.
        const first = start + tens
        return part(match[1] === undefined && first > year ? first - CENTURY_OF_NOW : first, 10, match[3])
      },
    }
  },
}
