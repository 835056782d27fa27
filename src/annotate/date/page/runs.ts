import { namesSureDays } from '../../../domain/edtf'
import type { Evidence } from '../../../domain/evidence'
import { calendarDay, dayNumber, type DayNumber, type Days } from '../calendar/day'
import { edtfOf, qualified } from '../event/edtfOf'
import type { Draft } from './draft'
import { DAYS_OF_YEAR } from './scattered'

/** What one article says of its day: the day itself, or the month and day of one whose year is open. */
interface Entry {
  readonly index: number
  readonly day: DayNumber | null
  readonly first: readonly [month: number, day: number]
  readonly last: readonly [month: number, day: number]
}

/** 1 where later days stand further down, -1 where they stand further up. */
type Direction = 1 | -1

/** Whoever puts clippings in order goes by the day of the paper, which lies so many days behind what it reports. */
const SLACK = 10
/** Between days that lie further apart than this, a yearless one may be of two years. */
const WIDEST = 330
/** Beyond the last day that is known, so many days may be counted on. */
const REACH = 100
/** How likely it may be that days in no order stand in order between two that are known. */
const CHANCE = 0.35
/** The same of days behind the only one that is known. */
const CHANCE_OF_OPEN = 0.02

const YEARLESS = /^XXXX-(\d{2})-(\d{2})(?:\/XXXX-(\d{2})-(\d{2}))?$/

function entriesOf(drafts: readonly Draft[]): readonly Entry[] {
  return drafts.flatMap(({ completed }, index): Entry[] => {
    if (completed === null) return []
    if (completed.days !== null && namesSureDays(completed.edtf)) {
      const { month, day } = calendarDay(completed.days.first)
      return [{ index, day: completed.days.first, first: [month, day], last: [month, day] }]
    }
    const [, month, day, lastMonth, lastDay] = YEARLESS.exec(completed.edtf) ?? []
    if (month === undefined || day === undefined) return []
    const first = [Number(month), Number(day)] as const
    return [{ index, day: null, first, last: lastMonth === undefined ? first : [Number(lastMonth), Number(lastDay)] }]
  })
}

/** The first such day behind `from` in a direction, or just before it. */
function next(from: DayNumber, [month, day]: Entry['first'], direction: Direction): DayNumber | null {
  const start = from - direction * SLACK
  const { year } = calendarDay(start)
  for (const shift of [0, 1]) {
    const number = dayNumber(year + direction * shift, month, day)
    if (number !== null && (number - start) * direction >= 0) return number
  }
  return null
}

/** The days of entries that follow a known one, as far as they lie before `until`. */
function walk(from: DayNumber, entries: readonly Entry[], direction: Direction, until: DayNumber): readonly DayNumber[] {
  const days: DayNumber[] = []
  let at = from
  for (const { first } of entries) {
    const day = next(at, first, direction)
    if (day === null || (until - day) * direction < 0) break
    days.push(day)
    at = direction * Math.max(direction * at, direction * day)
  }
  return days
}

/** How likely so many days stand in order by chance within a stretch of days. */
function chanceOf(count: number, stretch: number): number {
  let chance = 1
  for (let nth = 1; nth <= count; nth += 1) chance *= stretch / DAYS_OF_YEAR / nth
  return chance
}

/** The days of yearless entries by their places, `null` where the known days are in no order that the others keep. */
function between(entries: readonly Entry[], known: readonly number[], direction: Direction): Map<number, DayNumber> | null {
  const found = new Map<number, DayNumber>()
  for (const [nth, at] of known.entries()) {
    const to = known[nth + 1]
    const [from, until] = [entries[at]?.day ?? null, to === undefined ? null : (entries[to]?.day ?? null)]
    if (from === null || to === undefined || until === null) continue
    const stretch = (until - from) * direction
    if (stretch < -SLACK) return null
    const open = entries.slice(at + 1, to)
    if (open.length === 0 || stretch > WIDEST || chanceOf(open.length, stretch + SLACK) > CHANCE) continue
    const days = walk(from, open, direction, until + direction * SLACK)
    if (days.length < open.length) return null
    for (const [place, day] of days.entries()) found.set(at + 1 + place, day)
  }
  return found
}

/** The days of the entries behind the last known one, or before the first. */
function beyond(entries: readonly Entry[], from: Entry | undefined, direction: Direction, isOrdered: boolean): readonly DayNumber[] {
  if (from === undefined || from.day === null) return []
  const days = walk(from.day, entries, direction, from.day + direction * REACH)
  return isOrdered || chanceOf(days.length, REACH) <= CHANCE_OF_OPEN ? days : []
}

function daysIn(entries: readonly Entry[], direction: Direction): ReadonlyMap<number, DayNumber> {
  const known = entries.flatMap(({ day }, at) => (day === null ? [] : [at]))
  const found = between(entries, known, direction)
  const [first, last] = [known[0], known[known.length - 1]]
  if (found === null || first === undefined || last === undefined) return new Map()
  const isOrdered = found.size > 0
  for (const [place, day] of beyond(entries.slice(last + 1), entries[last], direction, isOrdered).entries())
    found.set(last + 1 + place, day)
  const back: Direction = direction === 1 ? -1 : 1
  const before = entries.slice(0, first).reverse()
  for (const [place, day] of beyond(before, entries[first], back, isOrdered).entries()) found.set(first - 1 - place, day)
  return found
}

function daysFrom(day: DayNumber, [month, lastDay]: Entry['last']): Days {
  const last = next(day + SLACK, [month, lastDay], 1) ?? day
  return { first: day, last: last - day > REACH ? day : last }
}

const BY_ORDER: Evidence = { rule: 'date/yearOfOrder', spans: [], certainty: 'inferred' }

/**
 * The year of days between two whose year is known, in a file of clippings that stand in the order of their days: 3月17日 between
 * 2011年2月22日 and 2011年5月3日 is of 2011, though not surely.
 */
export function yearsOfOrder(drafts: readonly Draft[]): readonly Draft[] {
  const entries = entriesOf(drafts)
  const down = daysIn(entries, 1)
  const up = daysIn(entries, -1)
  // What can be read both ways is in no order.
  const days = down.size > 0 && up.size > 0 ? null : down.size > 0 ? down : up
  if (days === null || days.size === 0) return drafts
  const dated = new Map<number, Draft>()
  for (const [place, day] of days) {
    const entry = entries[place]
    const draft = entry === undefined ? undefined : drafts[entry.index]
    const completed = draft?.completed ?? null
    if (entry === undefined || draft === undefined || completed === null) continue
    const span = daysFrom(day, entry.last)
    const edtf = qualified(edtfOf(span), '?')
    const by = [...completed.by.filter(({ rule }) => rule !== 'date/yearUnknown'), BY_ORDER]
    dated.set(entry.index, { ...draft, completed: { edtf, certainty: 'inferred', days: span, by } })
  }
  return drafts.map((draft, index) => dated.get(index) ?? draft)
}
