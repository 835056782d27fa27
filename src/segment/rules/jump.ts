import { RarePattern } from '../../matching/rarePattern'
import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { JUMP_AWAY } from '../text/patterns'
import { type Rule, eachLine, eachWholeLine, lineStart } from './signs'

const ALONE = new LinePattern(
  new RegExp(
    `^[▶►▷→>» ]{0,6}(?:${JUMP_AWAY.source}|[（(]?(?:详见|详情见|全文见|报道见|相关报道见)(?:本报|今日)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[）)]?)$`,
  ),
)
/** （上接第一版）, 上接第二版《守好一江清水》 */
export const JUMP_HERE: RarePattern = new RarePattern(
  /^[◀◄◁←«<▲△]{0,4} ?[（【〔[]? ?(?:上接|紧接|接)(?:本报)?(?:[0-9]{1,2}月[0-9]{1,2}日)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版(?: ?《[^》]{2,40}》)?[^。）】〕\]]{0,12}[）】〕\]]?/,
)

const COMES_FROM = new LinePattern(new RegExp(JUMP_HERE.source))
const COMES_FROM_ALONE = new LinePattern(new RegExp(`${JUMP_HERE.source}$`))

const LONGEST_JUMP = 48

/** （上接第一版） on a line of its own: what it opens begins below it. */
function isAlone(line: Line | undefined): boolean {
  return line !== undefined && isWhole(line) && line.head.length <= LONGEST_JUMP && COMES_FROM_ALONE.test(line)
}

/** Where the article goes on (下转), or where the one below comes from. */
export const jump: Rule = eachWholeLine(
  'segment/jump',
  'jump',
  (line) => isWhole(line) && line.head.length <= LONGEST_JUMP && (ALONE.test(line) || isAlone(line)),
)

/** Where the article comes from (上接). */
export const continued: Rule = eachLine((line, { lines }) => {
  if (isAlone(lines[line.index - 1])) return lineStart(line, 'segment/continued', 'continued', 0)
  const match = isAlone(line) ? null : COMES_FROM.exec(line)
  return match === null ? null : lineStart(line, 'segment/continued', 'continued', match[0].length)
})
