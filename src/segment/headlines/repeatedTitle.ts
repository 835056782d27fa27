import { type Unit, endOfTitle, isChrome } from '../units/units'

/** Between the two stand no more lines of the website. */
const MOST_BETWEEN = 6
/** Marks and spaces that one of the two may lack. */
const UNLIKE = /[ ，、：:——！？“”《》·（）()|｜]/g

function bare(units: readonly Unit[]): string {
  return units
    .map(({ head }) => head)
    .join('')
    .replace(UNLIKE, '')
}

/**
 * Index of the headline that says again what the one at `first` says, with nothing but lines of the website between:
 * a copy of a page has its title above the source line, and as it was printed below it. `null` where there is none.
 */
export function repeatedTitle(units: readonly Unit[], first: number): number | null {
  const end = endOfTitle(units, first)
  let again = end
  for (let unit = units[again]; unit !== undefined && again - end < MOST_BETWEEN; unit = units[again]) {
    if (unit.role !== 'source' && unit.role !== 'byline' && !isChrome(unit.role)) break
    again += 1
  }
  if (end === first || again === end) return null
  const title = bare(units.slice(first, end))
  return title !== '' && title === bare(units.slice(again, endOfTitle(units, again))) ? again : null
}
