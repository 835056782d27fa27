import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { type Rule, type Sign, wholeLine } from './signs'

/** <!--enpproperty …: folding has made the exclamation mark full-width */
const OPENS = new LinePattern(/^<！--/)
const CLOSES = /--> *$/
/** --> 2022-11-17 2 … /enpproperty-->: the end of a comment whose beginning was not copied */
const CLOSED_ABOVE = new LinePattern(/^-->|\/?enpproperty ?-->$/)
/** </p>, <br>, <div class="text"> on a line of their own */
const TAG = /^(?:<\/?(?:p|br|div|span|table|tbody|tr|td|font|strong|center|a|img|style|script|founder-[a-z]+)(?: [^<>]{0,200})?\/?> ?)+$/i
/** No comment goes over more lines. */
const LONGEST = 40

/** The line that closes a comment opened on `line`; the line itself where none does. */
function endOfComment(lines: readonly Line[], line: Line): number {
  if (CLOSES.test(line.tail)) return line.index
  for (let index = line.index + 1; index < line.index + LONGEST; index += 1) {
    const next = lines[index]
    if (next === undefined || OPENS.test(next)) break
    if (CLOSES.test(next.tail)) return index
  }
  return line.index
}

/** What is left of a web page's source: comments of the publishing system, tags (网页代码). */
export const markup: Rule = ({ lines }) => {
  const signs: Sign[] = []
  const add = (line: Line): void => {
    signs.push(wholeLine(line, 'segment/markup', 'navigation'))
  }
  let end = -1
  for (const line of lines) {
    if (line.index > end && OPENS.test(line)) end = endOfComment(lines, line)
    if (line.index <= end || (line.head.startsWith('<') && TAG.test(line.head)) || (CLOSED_ABOVE.test(line) && isWhole(line))) add(line)
  }
  return signs
}
