import { BEHIND_COUNTERS, RANKED_THINGS, SITE_COUNTERS, SITE_FURNITURE, SITE_USERS, WIDE_BOXES } from '../../lexicon/navigation/siteTails'
import { LinePattern, LinePatterns, LineWords } from '../lines/linePattern'
import { oneOf } from '../../matching/oneOf'
import { isWhole } from '../lines/lines'
import { HAN } from '../text/characters'
import { type Rule, eachWholeLine } from './signs'

const WORDS = new LineWords(SITE_FURNITURE)
/** A report that speaks of such things does so in longer lines. */
const LONGEST = 60
/** 网友说，…… / “快来抢沙发”: in a sentence of a report they are quoted, or somebody does something with them. */
const IN_REPORT = new LinePattern(/[“”《》]|[0-9]月|记者|[本该][市县区镇]|人参与(?!评论|讨论|投票|跟帖|互动|[ ，。）|]|$)/)

const LINES = new LinePatterns([
  // 评论（0）, 新闻评论0, 阅读 （12） 不感兴趣
  new RegExp(
    `^(?:新闻|网友)?${oneOf(SITE_COUNTERS)} ?[（：]? ?[0-9]{1,7} ?[）条次]?(?: {1,3}${oneOf(BEHIND_COUNTERS)}(?: ?（?[0-9]{0,6}）?)?){0,4}$`,
  ),
  /^(?:已有|共有|共) ?[0-9]{1,7} ?(?:人|条|位网友)(?:参与|评论|跟帖|留言|发表了?评论)/,
  // 您是第 1234 位读者, 本文共阅读 321 次
  /^(?:您|你)是(?:本[文站页])?第 ?[0-9]{1,8} ?[位个]/,
  /^(?:本[文页]|此文|该文|本信息)?(?:已|共|已被|被)?(?:阅读|浏览|点击|访问)[了过]? ?[：:]? ?[0-9]{1,8} ?次?$/,
  // 文章录入：admin 责任编辑：admin
  new RegExp(
    `^(?:文章|信息)?${oneOf(SITE_USERS)} ?： ?[A-Za-z][\\w-]{1,15}(?: {1,4}(?:责任编辑|责编|编辑|审核) ?： ?[A-Za-z][\\w-]{1,15}){0,2}$`,
  ),
  // 日新闻排行榜, 24小时热闻排行
  new RegExp(`^[${HAN}0-9]{0,6}${oneOf(RANKED_THINGS)}排行榜?$`),
  // ·城市名片征集>> ·老街影像展 ·读者俱乐部: links in a row
  /^·[^·。，]{2,20}(?: {1,3}·[^·。，]{2,20}){1,8}$/,
  // 副刊 | 八面来风 |: a row of links as a table had it
  /^(?:\| ?)?[^|。]{2,30} ?\| ?[^|。]{2,40} ?\|(?: ?[^|。]{2,40} ?\|){0,4}$/,
  // 热 点 专 题, 分 类 信 息: names of a website's boxes, set wide
  new RegExp(`^${oneOf(WIDE_BOXES.map((name) => [...name].join(' ')))}$`),
])

/** What only a website prints below or beside its articles: its form for comments, its buttons, its advertising of itself (网页字样). */
export const siteFurniture: Rule = eachWholeLine('segment/siteFurniture', 'navigation', (line) => {
  // 组织一百二十人参与社区治理、: in the middle of a sentence
  if (!isWhole(line) || line.head.length > LONGEST || line.closing === 'comma') return false
  return LINES.test(line) || (WORDS.test(line) && !IN_REPORT.test(line))
})
