import { LinePattern, LineWords } from '../lines/linePattern'
import { COPYRIGHT_WORDS } from '../../lexicon/mastheads/mastheads'
import { SITE_FEET } from '../../lexicon/navigation/siteTails'
import { isWhole } from '../lines/lines'
import { type Rule, eachWholeLine } from './signs'

const WORDS = new LineWords([...COPYRIGHT_WORDS, ...SITE_FEET])
const FEET = new LineWords(SITE_FEET)
/** Said in reports too: only a short line of them is meant. */
const WEAK = new LinePattern(
  /^[（【]?(?:(?:本[版报刊网站])?(?:图文|文图|文字|图片|内容|作品|稿件|文责自负)?[ ，]{0,3}(?:均)?未经|不得转载|禁止转载|严禁转载|违者必究|技术支持|免责声明|版权声明)/,
)
/** 凡注有“某某在线”的稿件，…… */
const CLAIM = new LinePattern(
  /^(?:[0-9一二三四五六]{1,2}[、.] ?|[（][0-9一二三四五六]{1,2}[）] ?)?(?:凡|本网|本站|本平台|本公众号|特别声明|特别提示|免责|郑重声明|版权|声明)/,
)
const STRONG = new LinePattern(
  /原创文章.{0,20}转载|转载请(?:附|注明)|建议(?:使用|采用).{0,20}(?:浏览器|分辨率)|版权所有|[Cc]opyright|COPYRIGHT|©|ICP|公网安备|All [Rr]ights|许可证(?:编?号|：)|违者必究|技术支持：/,
)

/** 中共某县委组织部 主办 某县电教中心 承办 邮箱：…: whose the website is */
const OWNERS = new LinePattern(
  /^[^，。：]{4,36} ?(?:主办|主管|版权)(?: ?[|｜])? {1,4}[^，。：]{2,36}(?:主办|承办|协办|维护|邮箱|电话|地址|管理|免费交流|免费赠阅|内部交流|内部资料)(?:[ ：].{0,60})?$/,
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
