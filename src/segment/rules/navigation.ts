import { NAVIGATION_LABELS, NAVIGATION_WORDS } from '../../lexicon/navigation/navigation'
import { isWhole } from '../lines'
import { oneOf } from '../patterns'
import { type Rule, eachLine, wholeLine } from '../signs'

const WORDS: ReadonlySet<string> = new Set(NAVIGATION_WORDS)
/** Words that may stand among the others but make no navigation by themselves. */
const WEAK: ReadonlySet<string> = new Set([
  '大',
  '中',
  '小',
  '新闻',
  '稿件',
  '版次',
  '评论',
  '微信',
  '微博',
  '搜索',
  '目录',
  '更多',
  '下载',
  '分享',
  '转发',
])
const SEPARATORS = /[ |｜/>》»«<《【】[\]（）·：:—\-_+○●◎>、，]+/
const LABELLED: RegExp = new RegExp(`^[【\\[]?${oneOf(NAVIGATION_LABELS)}[】\\]]?[：: >]`)
/** 首页 > 新闻 > 本地, 当前位置：首页 > 要闻 */
const TRAIL = /^(?:[^>»]{0,10}：)?(?:首页|网站首页|主页)[^。]{0,4}[>»]/
const NUMBER_OR_DATE = /^[0-9年月日.]{1,12}$|^第?[A-Z]?[0-9]{1,3}版$|^星期[一二三四五六日]$/

function isOnlyWords(text: string): boolean {
  // Most lines are settled by their first word.
  const first = text.split(SEPARATORS, 2).find((token) => token !== '') ?? ''
  if (!WORDS.has(first) && !NUMBER_OR_DATE.test(first)) return false
  const tokens = text.split(SEPARATORS).filter((token) => token !== '')
  if (tokens.length === 0 || tokens.length > 40) return false
  if (!tokens.every((token) => WORDS.has(token) || NUMBER_OR_DATE.test(token))) return false
  const strong = tokens.filter((token) => WORDS.has(token) && !WEAK.has(token)).length
  return strong > 0 || tokens.filter((token) => WORDS.has(token)).length > 2
}

/** Words to click on, copied with the page: 上一版 下一版 【打印】 (网页导航). */
export const navigation: Rule = eachLine((line) => {
  if (!isWhole(line) || line.closing === 'final') return null
  return LABELLED.test(line.head) || TRAIL.test(line.head) || isOnlyWords(line.head)
    ? wholeLine(line, 'segment/navigation', 'navigation', 0.9)
    : null
})
