import type { FacetValue } from '../../../domain/query'

/** One bar of the histogram: a year, a month or a day. */
export interface Bin {
  /** EDTF prefix: `2023`, `2023-03`, `2023-03-30`. */
  readonly key: string
  readonly count: number
}

/** More bars than this cannot be told apart or hit. */
const MOST_BARS = 48
const DAYS_SHOWN = 31

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number >= 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0')
}

const STEPS: readonly { readonly length: number; readonly next: (key: string) => string; readonly most: number }[] = [
  { length: 10, next: nextDay, most: DAYS_SHOWN },
  { length: 7, next: nextMonth, most: MOST_BARS },
  { length: 4, next: nextYear, most: 200 },
]

/** Months are shown by whole years and days by whole months: twelve bars say more than two. */
function wholeFrom(key: string): string {
  return key.length === 4 ? key : `${key.slice(0, -2)}01`
}

function wholeTo(key: string): string {
  if (key.length === 7) return `${key.slice(0, 4)}-12`
  return key.length === 10 ? keyRange(key.slice(0, 7)).last : key
}

/** Fills the gaps between the first and the last key; `null` where that makes more than `most` bars. */
function fill(counts: ReadonlyMap<string, number>, next: (key: string) => string, most: number): readonly Bin[] | null {
  const keys = [...counts.keys()].sort()
  const [first] = keys
  const last = keys[keys.length - 1]
  if (first === undefined || last === undefined) return []
  const bins: Bin[] = []
  let key = wholeFrom(first)
  while (key <= wholeTo(last)) {
    bins.push({ key, count: counts.get(key) ?? 0 })
    if (bins.length > most) return null
    key = next(key)
  }
  return bins
}

/**
 * The bars that show how articles lie in time: as fine as leaves them wide enough (days, months, years), without gaps.
 * Only values below `within` count where it is given.
 */
export function makeBins(values: readonly FacetValue[], within = ''): readonly Bin[] {
  for (const { length, next, most } of STEPS) {
    const counts = new Map(
      values
        .filter((value) => value.value.length === length && /^\d/.test(value.value) && value.value.startsWith(within))
        .map((value) => [value.value, value.count]),
    )
    if (counts.size === 0) continue
    // A handful of days in one month say less than the months around them.
    if (length === 10 && within.length < 7) continue
    const bins = fill(counts, next, most)
    if (bins !== null) return bins
  }
  return []
}

/** The days that a key stands for. */
export function keyRange(key: string): { readonly first: string; readonly last: string } {
  if (key.length === 4) return { first: `${key}-01-01`, last: `${key}-12-31` }
  if (key.length === 7) {
    const [year = 0, month = 1] = key.split('-').map(Number)
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return { first: `${key}-01`, last: `${key}-${String(days).padStart(2, '0')}` }
  }
  return { first: key, last: key }
}
