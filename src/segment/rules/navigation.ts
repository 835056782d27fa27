import { EMPTY_LABELS, NAVIGATION_LABELS, WEBSITE_WORDS } from '../../lexicon/navigation/navigation'
import {
  FOUND_IN,
  PLACES_CHANNELS,
  READERS_COUNTED,
  SCANNED_FOR,
  SCANNING,
  SITE_SLOGANS,
  WAYS_TO_FIND,
} from '../../lexicon/navigation/siteTails'
import { parseByline } from '../bylines/bylineGrammar'
import { LinePattern, LinePatterns, LineWords } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { HAN } from '../text/characters'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'
import { headsBox } from './shared/boxHeading'
import { isMenu, isOnlyWords, isWeakAmongOthers } from './shared/menuWords'
import { isRelatedHeading } from './shared/related'
import { type Rule, eachWholeLine } from './signs'

/** What a line of navigation may look like, whatever its words. */
const FORMS = new LinePatterns([
  // 上一篇：……, 热词： ……
  new RegExp(`^(?:[-–•·*] ?)?[【\\[]?${MEETING}${oneOf(NAVIGATION_LABELS)}[】\\]]?[：: >]`),
  // 天气预报：, 页：[1]
  new RegExp(`^(?:${oneOf(EMPTY_LABELS)} ?：|今天是|页： ?\\[[0-9]{1,2}\\])[ |]{0,3}$`),
  // 0433-6222222 6223333, news@example.cn: how to reach the paper, without a word
  /^(?:0[0-9]{2,3}[- ]?[0-9]{7,8}|[\w.-]{2,30}@[\w-]{2,30}(?:\.[\w-]{2,10}){1,3})(?:[ 、/，；|]{1,3}(?:(?:0[0-9]{2,3}[- ]?)?[0-9]{7,8}|[\w.-]{2,30}@[\w-]{2,30}(?:\.[\w-]{2,10}){1,3})){0,4}$/,
  // 首页 > 新闻 > 本地, 当前位置：首页 > 要闻
  /^(?:[^>»]{0,10}：)?(?:首页|网站首页|主页)[^。]{0,4}[>»]/,
  // 某某数字报 > 2025 > 03 > 19 > 02版 综合, > 新闻中心 > 县乡人大
  /^(?:[^>»。，]{1,16}(?: ?[>»] ?[^>»。，]{1,16}){2,8}|[>»] ?[^>»。，]{1,16}(?: ?[>»] ?[^>»。，]{1,16}){0,8})$/,
  // 雁鸣新闻网 >> 时政要闻, 本地 > 雁鸣湖 2020-07-02: one step, and perhaps the day
  /^[^>»。，：（）“”]{2,16} ?(?:>{1,2}|») ?[^>»。，：（）“”]{2,12}(?: ?(?:>{1,2}|») ?[12][0-9]{3}-[0-9]{1,2}-[0-9]{1,2})?$/,
  // 望江新闻 长岭新闻 华阳新闻 雅滩新闻 赛口新闻: a row of pages that are all called alike
  new RegExp(`^(?:[${HAN}]{2,4}${oneOf(PLACES_CHANNELS)} {1,3}){4,40}[${HAN}]{2,4}${oneOf(PLACES_CHANNELS)}$`),
  // 7 8 9 10 11 12 13, 123456: a week of a calendar
  /^[0-9]{1,2}(?: [0-9]{1,2}){4,6}$|^[0-9]{6,16}$/,
  // title1.gif （2897 bytes）: what stood where pictures were
  /\.(?:[Gg][Ii][Ff]|[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Bb][Mm][Pp]) ?(?:（[0-9]{1,8} ?[Bb][Yy][Tt][Ee][Ss]）|$)/,
  // [图片], 【视频】, ![]（）, 点击观看视频: where something stood that text cannot hold
  /^(?:[【[（](?:图片|图|视频|音频|图集|动图|表情)[】\]）] ?[0-9]{0,2}|！\[[^\]]{0,20}\]（[^（）]{0,200}）|点击(?:观看|查看|播放)(?:视频|大图|原图))$/,
  // 爱问（iAsk.com）, 某某在线（www.xxol.cn）
  /^[^，。：]{1,14} ?（[A-Za-z0-9.-]{3,40}\.(?:com|cn|net|org)）$/,
])

/** The same of short lines, which may end as a sentence does. */
const SHORT_FORMS = new LinePatterns([
  // 您好！欢迎来到我们的网站！
  /^(?:您好[！，。])?欢迎(?:来到|光临|访问|您)/,
  // 下一版»本期共4版（1-2-3-4）
  /^[0-9]? ?(?:上一[版期篇页]|下一[版期篇页]|首版|末版)(?:[ »«>＞]|$)/,
  // 更多>>  往期报纸查看, 进入论坛发表评论>>
  /^更多 ?[>》»]|(?:>>|》》|»)$/,
  // Hi，点击上方蓝字关注我们, （更多内容见“看某地”客户端）
  new RegExp(
    `^[（【]?(?:更多|详情|详细|全文|完整|精彩)[^。，：]{0,8}[请可]?${oneOf(WAYS_TO_FIND)}[^。：]{0,14}${oneOf(FOUND_IN)}[^。：]{0,4}[）】]?$`,
  ),
  /^（?(?:更多|详情|详细)[^。]{0,8}请(?:关注|点击|查看|收看|扫描|搜索)|点击[“"]?(?:阅读|查看)(?:全文|原文)|点击?(?:上方)?[“"]?蓝字|关注我们[哟哦吧！]?$|长按.{0,6}二维码|识别.{0,4}二维码|扫码关注/,
  // 扫一扫 手机看报: what one does with a telephone
  new RegExp(`^${oneOf(SCANNING)}[^。，：]{0,12}${oneOf(SCANNED_FOR)}[^。，：]{0,6}$`),
  // >>> 更多详情, 00:00/01:23, 预览时标签不可点: what one does with a player
  /^[>》»▶►]{1,4} ?(?:更多|详情|详细|查看)[^。，：]{0,8}$|^[0-9]{2}[:：][0-9]{2} ?\/ ?[0-9]{2}[:：][0-9]{2}$|^预览时标签不可点$|^继续滑动看下一个$|^轻触阅读原文$/,
  // 阅读 3126 赞 12
  new RegExp(`^${oneOf(READERS_COUNTED)} ?[0-9]{1,7}(?: {1,3}${oneOf(READERS_COUNTED)} ?[0-9]{1,7}){0,4}$`),
  /^发布于 ?[\u4e00-\u9fff]{2,6}$|^PDF(?:版)?(?:下载|阅读|浏览)$/,
  // 今日雁鸣 数字报纸
  /^[^，。：]{2,10} ?(?:数字报纸?|数字报刊|电子报|数字版|电子版)$/,
])
const LONGEST_SHORT = 30

/** @向日葵：支持！ */
const COMMENT = new LinePattern(/^@[^：]{1,20}：/)
/** 报社简介 - 广告服务 - 记者查询 - 联系方式: the foot of a website */
const FOOT_MENU = new LinePattern(/^[^-|，。：]{2,12}(?: [-|] ?[^-|，。：]{2,16}){2,10}$/)
const WEBSITE = new LineWords(WEBSITE_WORDS)
const SLOGANS = new LineWords(SITE_SLOGANS)
/** No line of a website's praise of itself is longer. */
const LONGEST_SLOGAN = 100

/** Words to click on, copied with the page: 上一版 下一版 【打印】 (网页导航). */
export const navigation: Rule = eachWholeLine('segment/navigation', 'navigation', (line, page) => {
  if (!isWhole(line)) return false
  if (line.head.length <= LONGEST_SLOGAN && SLOGANS.count(line) > 1) return true
  if (COMMENT.test(line) || (line.head.length <= LONGEST_SHORT && SHORT_FORMS.test(line))) return true
  if (line.closing === 'final' || page.names.has(line.index) || headsBox(page, line)) return false
  if (FORMS.test(line) || isRelatedHeading(line.head) || WEBSITE.count(line) > 1) return true
  if (FOOT_MENU.test(line) && parseByline(line.head) === null) return true
  return isWeakAmongOthers(page, line) || isOnlyWords(line.head) || isMenu(line)
})
