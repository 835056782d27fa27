import { CharacterSet } from '../../matching/characterSet'
import { beginsAnew } from '../lines/beginsAnew'
import { type Line, lengthOf } from '../lines/lines'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'
import { isRelatedHeading } from './shared/related'

/** ……传统手工艺，让更多...: a website cuts its teasers with three dots; a writer who falls silent sets six. */
const CUT = /[^。！？.…][ ”’》]?(?:\.{3}|…|。{3})$/
/** What it can end in. */
const LAST = CharacterSet.of('.…。')

function endsWithDots(text: string): boolean {
  return LAST.has(text.charCodeAt(text.length - 1)) && CUT.test(text)
}

/** A teaser is a sentence or two. */
const SHORTEST = 18
const LONGEST = 240
/** So few lines stand between the heading over further news and the teaser. */
const NEAR = 3
const LONGEST_TITLE = 40

/** Whether nothing goes on into the line or out of it. */
function standsFree({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const next = lines[line.index + 1]
  const isFreeAbove = beginsAnew(lines, line) || isRelatedHeading(above?.head ?? '')
  return isFreeAbove && (next === undefined || next.blanks > 0 || next.head.length > 1)
}

/** The heading over further news that stands right above, with no more than a headline between. */
function headingAbove({ lines }: PageLines, line: Line): Line | null {
  for (let index = line.index - 1; index >= 0 && line.index - index < NEAR; index -= 1) {
    const above = lines[index]
    if (above === undefined) return null
    if (isRelatedHeading(above.head)) return above
    if (lengthOf(above) > LONGEST_TITLE || above.closing !== 'open') return null
  }
  return null
}

/** Whether the text of the line is cut off: by dots of its own, on the next line, or by the end of the page. */
function isCut({ lines }: PageLines, line: Line): boolean {
  const next = lines[line.index + 1]
  return endsWithDots(line.tail) || (line.closing !== 'final' && (next === undefined || /^(?:\.{3}|…{1,2})$/.test(next.head)))
}

/** The first lines of other news that a website sets beside an article, cut off with dots (摘要). */
export const teaser: Rule = (page) => {
  const signs: Sign[] = []
  const add = (line: Line): void => {
    signs.push(wholeLine(line, 'segment/teaser', 'navigation'))
  }
  for (const line of page.lines) {
    if (lengthOf(line) < SHORTEST || lengthOf(line) > LONGEST || !isCut(page, line)) continue
    const heading = headingAbove(page, line)
    if (heading !== null) for (const one of page.lines.slice(heading.index + 1, line.index + 1)) add(one)
    else if (endsWithDots(line.tail) && line.index === 0 && standsFree(page, line)) add(line)
  }
  return signs
}
