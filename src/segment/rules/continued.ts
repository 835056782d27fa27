import { RarePattern } from '../../matching/rarePattern'
import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { type Rule, eachLine, lineStart } from './signs'

/** （上接第一版）, 上接第二版《守好一江清水》 */
export const JUMP_HERE: RarePattern = new RarePattern(
  /^[◀◄◁←«<▲△]{0,4} ?[（【〔[]? ?(?:上接|紧接|接)(?:本报)?(?:[0-9]{1,2}月[0-9]{1,2}日)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版(?: ?《[^》]{2,40}》)?[^。）】〕\]]{0,12}[）】〕\]]?/,
)

const COMES_FROM = new LinePattern(new RegExp(JUMP_HERE.source))
const COMES_FROM_ALONE = new LinePattern(new RegExp(`${JUMP_HERE.source}$`))

/** No line of its own that says where an article goes on, or comes from, is longer. */
export const LONGEST_JUMP = 48

/** （上接第一版） on a line of its own: what it opens begins below it. */
export function isContinuedAlone(line: Line | undefined): boolean {
  return line !== undefined && isWhole(line) && line.head.length <= LONGEST_JUMP && COMES_FROM_ALONE.test(line)
}

/** Where the article comes from (上接). */
export const continued: Rule = eachLine((line, { lines }) => {
  if (isContinuedAlone(lines[line.index - 1])) return lineStart(line, 'segment/continued', 'continued', 0)
  const match = isContinuedAlone(line) ? null : COMES_FROM.exec(line)
  return match === null ? null : lineStart(line, 'segment/continued', 'continued', match[0].length)
})
