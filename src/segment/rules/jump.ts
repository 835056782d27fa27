import { LinePattern } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { JUMP_AWAY } from '../text/patterns'
import { LONGEST_JUMP, isContinuedAlone } from './continued'
import { type Rule, eachWholeLine } from './signs'

const ALONE = new LinePattern(
  new RegExp(
    `^[▶►▷→>» ]{0,6}(?:${JUMP_AWAY.source}|[（(]?(?:详见|详情见|全文见|报道见|相关报道见)(?:本报|今日)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[）)]?)$`,
  ),
)
/** Where the article goes on (下转), or where the one below comes from. */
export const jump: Rule = eachWholeLine(
  'segment/jump',
  'jump',
  (line) => isWhole(line) && line.head.length <= LONGEST_JUMP && (ALONE.test(line) || isContinuedAlone(line)),
)
