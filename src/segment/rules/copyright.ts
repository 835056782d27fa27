import { LinePattern, LineWords } from '../lines/linePattern'
import { CLAIM_OPENINGS, COPYRIGHT_OPENINGS, COPYRIGHT_WORDS, KEEPERS, PROTECTED_WORKS } from '../../lexicon/mastheads/mastheads'
import { SITE_FEET } from '../../lexicon/navigation/siteTails'
import { oneOf } from '../../matching/oneOf'
import { isWhole } from '../lines/lines'
import { type Rule, eachWholeLine } from './signs'

const WORDS = new LineWords([...COPYRIGHT_WORDS, ...SITE_FEET])
const FEET = new LineWords(SITE_FEET)
/** Said in reports too: only a short line of them is meant. */
const WEAK = new LinePattern(
  new RegExp(`^[（【]?(?:(?:本[版报刊网站])?${oneOf(PROTECTED_WORKS)}?[ ，]{0,3}均?未经|${oneOf(COPYRIGHT_OPENINGS)})`),
)
/** 凡注有“某某在线”的稿件，…… */
const CLAIM = new LinePattern(new RegExp(`^(?:[0-9一二三四五六]{1,2}[、.] ?|（[0-9一二三四五六]{1,2}） ?)?${oneOf(CLAIM_OPENINGS)}`))
const STRONG = new LinePattern(
  /原创文章.{0,20}转载|转载请(?:附|注明)|建议(?:使用|采用).{0,20}(?:浏览器|分辨率)|版权所有|[Cc]opyright|COPYRIGHT|©|ICP|公网安备|All [Rr]ights|许可证(?:编?号|：)|违者必究|技术支持：/,
)

/** 中共某县委组织部 主办 某县电教中心 承办 邮箱：…: whose the website is */
const OWNERS = new LinePattern(
  new RegExp(`^[^，。：]{4,36} ?(?:主办|主管|版权)(?: ?[|｜])? {1,4}[^，。：]{2,36}${oneOf(KEEPERS)}(?:[ ：].{0,60})?$`),
)

/** A report may speak of such things as well, in longer lines. */
const LONGEST_FOOT = 80

/** Who owns the website: 版权所有 … (版权声明). */
export const copyright: Rule = eachWholeLine('segment/copyright', 'copyright', (line) => {
  if (!isWhole(line)) return false
  if (OWNERS.test(line)) return true
  if (!WORDS.test(line)) return false
  if (FEET.test(line) && (line.head.length <= LONGEST_FOOT || CLAIM.test(line))) return true
  const isBrief = line.head.length <= 60 || /转载/.test(line.head)
  return STRONG.test(line) || ((WEAK.test(line) || CLAIM.test(line)) && isBrief)
})
