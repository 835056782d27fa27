import { type Line, lengthOf } from '../lines/lines'
import { hasTitleShape, readsAsSentence } from '../lines/titleShape'
import { LETTER_END } from '../text/patterns'
import type { JoinContext } from './joinContext'
import { LONE_TITLES, LONGEST_TITLE, OPENS_REPORT } from './loneTitles'
import { standOf } from './titleStand'

/** Whether a line that begins a unit and ends open is a headline or a crosshead of its own. */
export function isTitleAlone(context: JoinContext, line: Line, next: Line): boolean {
  if (!hasTitleShape(line) || readsAsSentence(line.head) || context.signs.of(line.index, 'dateline') !== null) return false
  if (LETTER_END.test(line.head)) return false
  const stand = standOf(context, line, next)
  return LONE_TITLES.find(({ holds }) => holds(stand))?.isTitle === true
}

/** No headline that asks or calls is longer. */
const LONGEST_EXCLAIMED = 26

/** Whether a line that asks or calls stands apart, with nothing of an article above it, over a report: 买到临期牛奶，赔！ */
export function isExclaimedAlone(context: JoinContext, line: Line, next: Line): boolean {
  if (lengthOf(line) > LONGEST_EXCLAIMED || !/[！？]$/.test(line.head)) return false
  const { isApart, isMidArticle } = standOf(context, line, next)
  return isApart && !isMidArticle && hasTitleShape(line) && OPENS_REPORT.test(next.head)
}

/** Whether a line between lines of the page itself is the headline of what follows. */
export function isTitleUnderPageLines(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  return (
    (above === undefined || (above !== 'text' && above !== 'byline')) &&
    line.closing === 'open' &&
    hasTitleShape(line) &&
    lengthOf(line) <= LONGEST_TITLE
  )
}

/** Whether a line over the words of a picture is the headline of a report that begins with that picture. */
export function isTitleOverCaption(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  if (above === 'title' || above === 'heading' || above === 'source' || readsAsSentence(line.head)) return false
  return isTitleUnderPageLines(context, line) && !line.head.includes('，')
}
