import { attachTime } from './attachTime'
import { attachWeekday } from './attachWeekday'
import { dropCounts } from './dropCounts'
import { dropOtherYears } from './dropOtherYears'
import { dropNumbers } from './dropNumbers'
import { joinRanges } from './joinRanges'
import { nextDayEnds } from './nextDayEnds'
import { openEnds } from './openEnds'
import type { DateRefiner } from './refiner'

/** Every repair, in this order. */
export const DATE_REFINERS: readonly DateRefiner[] = [
  dropNumbers,
  dropCounts,
  attachWeekday,
  attachTime,
  nextDayEnds,
  joinRanges,
  openEnds,
  dropOtherYears,
]
