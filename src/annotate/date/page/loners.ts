import { isUnqualified } from '../../../domain/edtf'
import type { Evidence } from '../../../domain/evidence'
import type { Reading } from '../../reading'
import { qualified } from '../event/edtfOf'
import { type Draft, yearIsInferred } from './draft'
import { DAYS_OF_YEAR, dayOfYear, ONE_ISSUE } from './scattered'

const ALONE: Evidence = { rule: 'date/yearOfFarPage', spans: [], certainty: 'inferred' }

/** Which drafts name a day that no other of the page's days lies within weeks of. */
function lonersOf(drafts: readonly Draft[]): ReadonlySet<number> {
  const sorted = drafts
    .flatMap((draft, index) => {
      const day = dayOfYear(draft)
      return day === null ? [] : [{ index, day }]
    })
    .sort((a, b) => a.day - b.day)
  const loners = new Set<number>()
  if (sorted.length < 2) return loners
  for (const [place, { index, day }] of sorted.entries()) {
    // The year is a ring: December is beside January.
    const before = sorted[place - 1]?.day ?? (sorted[sorted.length - 1]?.day ?? 0) - DAYS_OF_YEAR
    const after = sorted[place + 1]?.day ?? (sorted[0]?.day ?? 0) + DAYS_OF_YEAR
    if (day - before > ONE_ISSUE && after - day > ONE_ISSUE) loners.add(index)
  }
  return loners
}

/** Which article the words stand in that told a draft its year; `null` where they stand outside all. */
function tellerOf({ completed }: Draft, readings: readonly Reading[]): number | null {
  const at = completed?.by.find(({ rule }) => rule === 'date/yearOfPage')?.spans[0]?.start ?? -1
  // How many articles begin no later.
  let low = 0
  let high = readings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((readings[middle]?.article.span.start ?? 0) > at) high = middle
    else low = middle + 1
  }
  const span = readings[low - 1]?.article.span
  return span !== undefined && at < span.end ? low - 1 : null
}

const OF_SEASON: Evidence = { rule: 'date/yearOfSeason', spans: [], certainty: 'inferred' }

/** A draft marked as doubtful, unless the article dates itself so. */
function doubtedUnless(own: Draft, draft: Draft, by: Evidence): Draft {
  const { completed } = draft
  if (completed === null || own.completed?.edtf === completed.edtf) return draft
  const edtf = isUnqualified(completed.edtf) ? qualified(completed.edtf, '?') : completed.edtf
  return { ...draft, completed: { ...completed, edtf, by: [...completed.by, by] } }
}

/**
 * The drafts of clippings of several issues of one season: what the page says of its year is likely that of all of them, though not
 * surely; nothing else of the page tells an article anything. `alone` dates an article by nothing but itself.
 */
export function doubtSeason(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  alone: (reading: Reading, index: number) => Draft,
): readonly Draft[] {
  return readings.map((reading, index) => {
    const draft = drafts[index]
    const own = alone(reading, index)
    return draft !== undefined && yearIsInferred(draft) ? doubtedUnless(own, draft, OF_SEASON) : own
  })
}

/**
 * Marks days whose year the page tells but not the article itself, where they lie far from all others of the page, or what tells it
 * stands in an article that does: either may be of another year, looked back to or cut out of another issue. `alone` dates an
 * article by nothing but itself.
 */
export function doubtLoners(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  alone: (reading: Reading, index: number) => Draft,
): readonly Draft[] {
  const loners = lonersOf(drafts)
  if (loners.size === 0) return drafts
  return drafts.map((draft, index) => {
    const { completed } = draft
    const reading = readings[index]
    if (reading === undefined || completed === null || !yearIsInferred(draft) || !isUnqualified(completed.edtf)) return draft
    const teller = tellerOf(draft, readings)
    if (!loners.has(index) && (teller === null || teller === index || !loners.has(teller))) return draft
    return doubtedUnless(alone(reading, index), draft, ALONE)
  })
}
