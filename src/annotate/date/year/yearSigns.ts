import { withPrintedBeside } from './printedBeside'
import { ages } from './signs/ages'
import { countdowns } from './signs/countdowns'
import { countedFrom } from './signs/countedFrom'
import { anniversaries, countedDays, sessions, terms } from './signs/countedYears'
import { cycleYears } from './signs/cycleYears'
import type { SignFinder, SignSource } from './signs/finder'
import { knownEvents } from './signs/knownEvents'
import { plans } from './signs/plans'
import { printedYears } from './signs/printedYears'
import { weekdays } from './signs/weekdays'
import type { YearSign } from './yearSign'

/** A text with more signs of one kind than this is a chronicle; the rest would change nothing. */
const MOST_SIGNS = 24

/** Each looks for one kind of sign. */
const FINDERS: readonly SignFinder[] = [
  printedYears,
  knownEvents,
  anniversaries,
  countedDays,
  sessions,
  terms,
  countdowns,
  ages,
  countedFrom,
  plans,
  cycleYears,
  weekdays,
]

/** Every sign of the year in the sources, in one pass over each for each kind. */
export function yearSigns(sources: readonly SignSource[]): readonly YearSign[] {
  const signs: YearSign[] = []
  for (const source of sources) {
    for (const find of FINDERS) {
      const before = signs.length
      for (const sign of find(source)) {
        signs.push(sign)
        if (signs.length - before === MOST_SIGNS) break
      }
    }
  }
  return withPrintedBeside(signs)
}
