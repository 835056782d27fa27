import { EMPTY_LABELS, NAVIGATION_LABELS, NAVIGATION_WORDS, WEBSITE_WORDS } from '../../lexicon/navigation/navigation'
import { SITE_SLOGANS } from '../../lexicon/navigation/siteTails'
import { CharacterSet } from '../../matching/characterSet'
import { LinePattern, LinePatterns, LineWords } from '../lines/linePattern'
import { WordTable } from '../../matching/wordTable'
import { parseByline } from '../bylines/bylineGrammar'
import { type Line, isWhole } from '../lines/lines'
import { oneOf } from '../text/patterns'
import { type PageLines, type Rule, eachLine, wholeLine } from './signs'
import { isRelatedHeading } from './related'

const WORDS = new WordTable(NAVIGATION_WORDS)
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
  '推荐',
  '论坛',
  '博客',
])
const SEPARATOR = CharacterSet.of(' •|｜/>》»«<《【】[]（）·：:—-_+○●◎>、，▶◀◁▷►◄→←↑↓')
const LABELLED = new LinePattern(new RegExp(`^(?:[-–•·*] ?)?[【\\[]?${oneOf(NAVIGATION_LABELS)}[】\\]]?[：: >]`))
/** 天气预报：, 页：[1] */
const EMPTY = new LinePattern(new RegExp(`^(?:${oneOf(EMPTY_LABELS)} ?：|今天是|页： ?\\[[0-9]{1,2}\\])[ |]{0,3}$`))
/** 0433-6222222 6223333, news@example.cn: how to reach the paper, without a word */
const CONTACT = new LinePattern(
  /^(?:0[0-9]{2,3}[- ]?[0-9]{7,8}|[\w.-]{2,30}@[\w-]{2,30}(?:\.[\w-]{2,10}){1,3})(?:[ 、/，；|]{1,3}(?:(?:0[0-9]{2,3}[- ]?)?[0-9]{7,8}|[\w.-]{2,30}@[\w-]{2,30}(?:\.[\w-]{2,10}){1,3})){0,4}$/,
)
/** 首页 > 新闻 > 本地, 当前位置：首页 > 要闻 */
const TRAIL = new LinePattern(/^(?:[^>»]{0,10}：)?(?:首页|网站首页|主页)[^。]{0,4}[>»]/)
/** 某某数字报 > 2025 > 03 > 19 > 02版 综合, > 新闻中心 > 县乡人大 */
const STEPS = new LinePattern(/^(?:[^>»。，]{1,16}(?: ?[>»] ?[^>»。，]{1,16}){2,8}|[>»] ?[^>»。，]{1,16}(?: ?[>»] ?[^>»。，]{1,16}){0,8})$/)
/** 雁鸣新闻网 >> 时政要闻, 本地 > 雁鸣湖 2020-07-02: one step, and perhaps the day */
const SHORT_STEPS = new LinePattern(
  /^[^>»。，：（）“”]{2,16} ?(?:>{1,2}|») ?[^>»。，：（）“”]{2,12}(?: ?(?:>{1,2}|») ?[12][0-9]{3}-[0-9]{1,2}-[0-9]{1,2})?$/,
)
const WEBSITE = new LineWords(WEBSITE_WORDS)
/** A menu's words are no longer, and there are no fewer. */
const LONGEST_MENU_WORD = 6
const SHORTEST_MENU = 4
/** Lines so near the top may be a menu without a home page: 推荐 要闻 视频 直播 乡镇 政务 */
const TOP = 8
const HOME_WORDS: readonly string[] = ['首页', '网站首页', '主页', '数字报', '电子报', '数字报首页']
const HOME: ReadonlySet<string> = new Set(HOME_WORDS)
const HOLDS_HOME = new LineWords(HOME_WORDS)
const LONGEST_NUMBER = 12
const LONGEST_WORD = Math.max(LONGEST_NUMBER, ...NAVIGATION_WORDS.map((word) => word.length))
const NUMBER_OR_DATE = /^[0-9年月日.]{1,12}$|^第?[A-Z]?[0-9]{1,3}版$|^星期[一二三四五六日]$/

/** Where the first word between separators from `from` on begins; the end of the text where there is none. */
function wordStart(text: string, from: number): number {
  let start = from
  while (SEPARATOR.has(text.charCodeAt(start))) start += 1
  return start
}

/** The words between separators; none at all where one is longer than `longest`. */
function tokensOf(text: string, longest: number): readonly string[] {
  const tokens: string[] = []
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = SEPARATOR.indexIn(text, start)
    if (end - start > longest) return []
    tokens.push(text.slice(start, end))
    start = wordStart(text, end)
  }
  return tokens
}

/** How many words `tokensOf` would give. */
function countTokens(text: string, longest: number): number {
  let count = 0
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = SEPARATOR.indexIn(text, start)
    if (end - start > longest) return 0
    count += 1
    start = wordStart(text, end)
  }
  return count
}

function isWord(token: string): boolean {
  return WORDS.has(token, 0, token.length)
}

function isOnlyWords(text: string): boolean {
  if (isWord(text) && !WEAK.has(text)) return true
  // Most lines are settled by their first word, and by its length alone.
  const start = wordStart(text, 0)
  const end = SEPARATOR.indexIn(text, start)
  if (start === end || end - start > LONGEST_WORD) return false
  if (!WORDS.has(text, start, end) && !NUMBER_OR_DATE.test(text.slice(start, end))) return false
  const tokens = tokensOf(text, text.length)
  if (tokens.length === 0 || tokens.length > 40) return false
  if (!tokens.every((token) => isWord(token) || NUMBER_OR_DATE.test(token))) return false
  const strong = tokens.filter((token) => isWord(token) && !WEAK.has(token)).length
  return strong > 0 || tokens.filter(isWord).length > 2
}

/** 下一版»本期共4版（1-2-3-4） */
const TURNS = /^[0-9]? ?(?:上一[版期篇页]|下一[版期篇页]|首版|末版)(?:[ »«>＞]|$)/
const LONGEST_TURN = 30
/** 7 8 9 10 11 12 13, 123456: a week of a calendar */
const CALENDAR = new LinePattern(/^[0-9]{1,2}(?: [0-9]{1,2}){4,6}$|^[0-9]{6,16}$/)
/** title1.gif （2897 bytes）: what stood where pictures were */
const IMAGES = new LinePattern(/\.(?:[Gg][Ii][Ff]|[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Bb][Mm][Pp]) ?(?:（[0-9]{1,8} ?[Bb][Yy][Tt][Ee][Ss]）|$)/)
/** [图片], 【视频】, ![]（）, 点击观看视频: where something stood that text cannot hold */
const PLACEHOLDER = new LinePattern(
  /^(?:[【[（](?:图片|图|视频|音频|图集|动图|表情)[】\]）] ?[0-9]{0,2}|！\[[^\]]{0,20}\]（[^（）]{0,200}）|点击(?:观看|查看|播放)(?:视频|大图|原图))$/,
)
/** @向日葵：支持！ */
const COMMENT = new LinePattern(/^@[^：]{1,20}：/)
/** 更多>>  往期报纸查看, 进入论坛发表评论>> */
const LEADS_ON = /^更多 ?[>》»]|(?:>>|》》|»)$/
/** Hi，点击上方蓝字关注我们, （更多内容见“看某地”客户端） */
const FOLLOW =
  /^[（【]?(?:更多|详情|详细|全文|完整|精彩)[^。，：]{0,8}(?:[请可]?(?:见|看|登录|下载|浏览|参见|移步|锁定|尽在))[^。：]{0,14}(?:客户端|APP|App|公众号|视频号|抖音号|微信|微博|网站?|二维码|云平台)[^。：]{0,4}[）】]?$|^（?(?:更多|详情|详细)[^。]{0,8}请(?:关注|点击|查看|收看|扫描|搜索)|点击[“"]?(?:阅读|查看)(?:全文|原文)|点击?(?:上方)?[“"]?蓝字|关注我们[哟哦吧！]?$|长按.{0,6}二维码|识别.{0,4}二维码|扫码关注/
/** 您好！欢迎来到我们的网站！ */
const WELCOME = /^(?:您好[！，。])?欢迎(?:来到|光临|访问|您)/

/** 扫一扫 手机看报, 长按识别二维码, >>> 更多详情, 00:00/01:23, 预览时标签不可点: what one does with a telephone or a player */
const HANDLES =
  /^(?:扫码|扫描|扫一扫|微信扫一扫)[^。，：]{0,12}(?:二维码|视频|直播|全文|原文|关注|公众号|看报|下载|报名|更多|详情|音频|收听|观看|加入)[^。，：]{0,6}$|^[>》»▶►]{1,4} ?(?:更多|详情|详细|查看)[^。，：]{0,8}$|^[0-9]{2}[:：][0-9]{2} ?\/ ?[0-9]{2}[:：][0-9]{2}$|^预览时标签不可点$|^继续滑动看下一个$|^轻触阅读原文$|^(?:赞|在看|点赞|阅读|喜欢|收藏|转发|评论) ?[0-9]{1,7}(?: {1,3}(?:赞|在看|点赞|阅读|喜欢|收藏|转发|评论) ?[0-9]{1,7}){0,4}$|^发布于 ?[\u4e00-\u9fff]{2,6}$|^PDF(?:版)?(?:下载|阅读|浏览)$/

/** 今日雁鸣 数字报纸 */
const DIGITAL = /^[^，。：]{2,10} ?(?:数字报纸?|数字报刊|电子报|数字版|电子版)$/
const SHORT_LINES = new LinePatterns([WELCOME, TURNS, LEADS_ON, FOLLOW, HANDLES, DIGITAL])

/** 本报讯（记者 张三 …）: the opening of a report, cut by a narrow column */
const NEWS = /[本据][报社]|记者|通讯员|讯[（ ]/

/** 某某先锋网 首页 时政 党建 县区 视频 数字报 */
function isMenu(line: Line): boolean {
  const text = line.head
  if (text.length > 80 || text.includes('。')) return false
  const count = countTokens(text, LONGEST_MENU_WORD)
  if (count < 2 || (count < SHORTEST_MENU && !HOLDS_HOME.test(line))) return false
  const tokens = tokensOf(text, LONGEST_MENU_WORD)
  // 今日 首页 -往期报纸
  if (tokens.some((token) => HOME.has(token)) && tokens.filter(isWord).length > 1) return true
  if (tokens.length < SHORTEST_MENU) return false
  if (tokens.some((token) => HOME.has(token))) return true
  // 毛 主 席 语 录: one word, set wide
  const isPlain =
    line.index < TOP &&
    !NEWS.test(text) &&
    tokens.length > SHORTEST_MENU &&
    tokens.every((token) => token.length <= SHORTEST_MENU) &&
    tokens.some((token) => token.length > 1)
  return isPlain && parseByline(text) === null
}

/** 微信, where 分享到 stands above it: no navigation but for the company it keeps. */
function hasNeighbour({ lines }: PageLines, line: Line): boolean {
  return [lines[line.index - 1], lines[line.index + 1]].some((other) => other !== undefined && isWhole(other) && isOnlyWords(other.head))
}

const SLOGANS = new LineWords(SITE_SLOGANS)
/** No line of a website's praise of itself is longer. */
const LONGEST_SLOGAN = 100

/** 报社简介 - 广告服务 - 记者查询 - 联系方式: the foot of a website */
const FOOT_MENU = new LinePattern(/^[^-|，。：]{2,12}(?: [-|] ?[^-|，。：]{2,16}){2,10}$/)
/** 爱问（iAsk.com）, 某某在线（www.xxol.cn） */
const NAMED_SITE = new LinePattern(/^[^，。：]{1,14} ?（[A-Za-z0-9.-]{3,40}\.(?:com|cn|net|org)）$/)

/** Words to click on, copied with the page: 上一版 下一版 【打印】 (网页导航). */
export const navigation: Rule = eachLine((line, page) => {
  if (isWhole(line) && line.head.length <= LONGEST_SLOGAN && SLOGANS.count(line) > 1) {
    return wholeLine(line, 'segment/navigation', 'navigation', 0.85)
  }
  if (isWhole(line) && COMMENT.test(line)) return wholeLine(line, 'segment/navigation', 'navigation', 0.8)
  if (isWhole(line) && line.head.length <= LONGEST_TURN && SHORT_LINES.test(line)) {
    return wholeLine(line, 'segment/navigation', 'navigation', 0.85)
  }
  if (!isWhole(line) || line.closing === 'final' || page.names.has(line.index)) return null
  if (FOOT_MENU.test(line) && parseByline(line.head) === null) return wholeLine(line, 'segment/navigation', 'navigation', 0.7)
  if (isRelatedHeading(line.head) || NAMED_SITE.test(line)) return wholeLine(line, 'segment/navigation', 'navigation', 0.85)
  if (EMPTY.test(line) || CONTACT.test(line)) return wholeLine(line, 'segment/navigation', 'navigation', 0.85)
  if (CALENDAR.test(line) || IMAGES.test(line) || PLACEHOLDER.test(line)) return wholeLine(line, 'segment/navigation', 'navigation', 0.7)
  if (WEAK.has(line.head) && hasNeighbour(page, line)) return wholeLine(line, 'segment/navigation', 'navigation', 0.7)
  return LABELLED.test(line) ||
    TRAIL.test(line) ||
    STEPS.test(line) ||
    SHORT_STEPS.test(line) ||
    WEBSITE.count(line) > 1 ||
    isOnlyWords(line.head) ||
    isMenu(line)
    ? wholeLine(line, 'segment/navigation', 'navigation', 0.9)
    : null
})
