import { PHOTO_SECTION } from '../rules/caption'
import { type Unit, inRole, isTitle } from './units'

/** No caption is longer. */
const LONGEST = 180
/** ……。图为……: such words say that the rest is about a picture. */
const SHOWS = /(?:^|[。！？”] ?)(?:图为|图[①②③④⑤⑥⑦⑧⑨]|上图|下图|左图|右图)/

/** Whether names of photographers close the unit and it stands by itself: no paragraph of a report. */
function isCaption(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.length > LONGEST) return false
  if (before?.role === 'pageMark' && PHOTO_SECTION.test(before.head) && next?.role === 'caption' && next.blanks === 0) return true
  if (unit.names?.photoOnly !== true) return false
  if (SHOWS.test(unit.head)) return !isTitle(before)
  const isApart = unit.blanks > 0 && next !== undefined && next.blanks > 0
  // Below a website's source line the picture comes before the text.
  return isApart && (before?.role === 'source' || before?.role === 'caption')
}

/** Tells captions of several lines, which no single line gives away, from running text (图片说明). */
export function settleCaptions(units: readonly Unit[]): Unit[] {
  let before: Unit | undefined
  return units.map((unit) => {
    before = isCaption(unit, before, units[unit.index + 1]) ? inRole(unit, 'caption') : unit
    return before
  })
}
