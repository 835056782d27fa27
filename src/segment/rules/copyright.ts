import { COPYRIGHT_WORDS } from '../../lexicon/mastheads/mastheads'
import { Seeker } from '../../lexicon/matching/seeker'
import { isWhole } from '../lines'
import { oneOf } from '../patterns'
import { type Rule, eachLine, wholeLine } from '../signs'

const WORDS = new Seeker(new RegExp(oneOf(COPYRIGHT_WORDS)))
/** Said in reports too: only a short line of them is meant. */
const WEAK = /^(?:未经|不得转载|禁止转载|严禁转载|违者必究|技术支持|免责声明|版权声明)/
const STRONG =
  /原创文章.{0,20}转载|转载请(?:附|注明)|建议(?:使用|采用).{0,20}(?:浏览器|分辨率)|版权所有|[Cc]opyright|COPYRIGHT|©|ICP|公网安备|All [Rr]ights|许可证(?:编?号|：)|违者必究|技术支持：/

/** Who owns the website: 版权所有 … (版权声明). */
export const copyright: Rule = eachLine((line) => {
  if (!isWhole(line) || !WORDS.test(line.head)) return null
  return STRONG.test(line.head) || (WEAK.test(line.head) && line.head.length <= 60)
    ? wholeLine(line, 'segment/copyright', 'copyright', 0.85)
    : null
})
