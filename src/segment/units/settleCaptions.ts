import { PHOTO_SECTION } from '../rules/caption'
import { closingNames } from '../bylines/closingNames'
import { hasTitleShape } from '../lines/shape'
import { type Unit, inRole, isChrome, isTitle, signOf } from './units'

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

/** Words under a photograph are fewer. */
const SHORTEST_NEWS = 40

/** Whether the caption is all that stands below a headline: news in a picture (图片新闻). */
function isNews(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  return (
    unit.role === 'caption' &&
    unit.length >= SHORTEST_NEWS &&
    isTitle(before) &&
    (next === undefined || isTitle(next) || isChrome(next.role))
  )
}

/** No headline of such news is longer. */
const LONGEST_TITLE = 30

/** Whether the unit is the headline of news in a picture, which nothing but the picture's text below it proves. */
function isNewsTitle(unit: Unit, next: Unit | undefined, beyond: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.blanks === 0 || unit.length > LONGEST_TITLE || unit.lines.length > 1) return false
  if (next?.role !== 'caption' || next.length < SHORTEST_NEWS || signOf(next, 'caption')?.rule !== 'segment/photoCredit') return false
  const [line] = unit.lines
  return line !== undefined && line.closing === 'open' && hasTitleShape(line) && (beyond === undefined || beyond.blanks > 0)
}

/** Tells captions of several lines, which no single line gives away, from running text (图片说明). */
export function settleCaptions(units: readonly Unit[]): Unit[] {
  let before: Unit | undefined
  return units.map((unit) => {
    const next = units[unit.index + 1]
    if (isNewsTitle(unit, next, units[unit.index + 2])) before = inRole(unit, 'title')
    else if (isNews(unit, before, next)) before = inRole(unit, 'text', unit.signs, closingNames(unit.lines, false))
    else before = isCaption(unit, before, next) ? inRole(unit, 'caption') : unit
    return before
  })
}
