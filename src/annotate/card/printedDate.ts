import type { DatedValue } from '../../domain/date'
import type { Evidence } from '../../domain/evidence'
import type { Edtf } from '../../domain/edtf'
import { dayNumber, type DayNumber, formatDay, weekdayOf } from '../date/calendar/day'
import type { Expression } from '../date/dateMatch'
import { findExpressions } from '../date/findExpressions'
import { readStamp } from '../../lexicon/outlets/siteWords'
import type { CardLine } from './cardLine'

/** A date of issue that a line prints. Higher ranks are surer. */
export interface PrintedDate {
  readonly edtf: Edtf
  readonly day: DayNumber
  readonly rank: number
  readonly line: CardLine
  readonly start: number
  readonly end: number
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/** 发布时间：, 日期：, 时间: — a web page's own label. */
const WEB_BEFORE = /(?:发布|发表|更新|出版|刊发|刊登|见报|上传|录入)?(?:时间|日期)[：:]?[【[]?$|发布于[：:]?$/
/** 来源：… beside a date: a web page's header without labels; 您的位置：首页 > 要闻 > 2020年4月3日: its path. */
const WEB_LINE = /(?:当前|您的|所在)位置|首页 ?[>＞›»→]|来源[：:]|作者[：:]|浏览|点击|阅读|评论|点赞|字号|分享|[上下]一[篇版期]|放大|缩小/
/** 东川时讯 2015-12-17 01:08 大字, (2005-10-26 07:13:10): a day with its clock time in a short line is a page's own stamp. */
const CLOCK_BEHIND = /^[^\u3400-\u9fff]{0,3}\d{1,2}[:：]\d{2}/
/** 【临江经济网】2016-02-17: the site's name right before. */
const SITE_BEFORE = /(?:网|在线|客户端|融媒|时讯)[】\]]?$/
/** 07:13:10: the clock that was read as part of the date. */
const CLOCK_WITHIN = /\d{1,2}[:：]\d{2}/
const LONGEST_STAMP = 44
/** 2015-09-21 县农牧局: in an article's head, its day and source. */
const SOURCE_BEHIND = /^[ \u3000]{0,3}[\u3400-\u9fff]{2,12}$/
/** 星期五, 第3版, 农历, 国内统一刊号, 总第…期: what stands in a masthead beside the date. */
const MASTHEAD_LINE =
  /(?:星期|周)[一二三四五六日天]|第[^，。]{1,4}版|[A-D]?\d{1,2}版|版[：:]|农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|刊号|CN\d{2}|总第|第\d{3,6}期|今日\d{1,3}版|报(?:社|网)?(?:$|[^道告名到社考])|责任?编辑?[：:]|责编|美编|校对|版式/
/** A line that is a sentence of an article is no masthead. */
const SENTENCE = /[。；！？]|，.{12,}，/
/** What may be left of a masthead's line apart from the date: name, number, section, editors. */
const LONGEST_REST = 90

/** A date with its year has 年 or is in numbers, year first or last; lines without either are not searched. */
const FULL_DATE_SIGN = /年|\d{4}[-/.]\d|\d[-/.](?:19|20)\d{2}/

function isStamped(text: string, { start, end }: Expression): boolean {
  return CLOCK_BEHIND.test(text.slice(end)) || CLOCK_WITHIN.test(text.slice(start, end))
}

function rankOf(line: CardLine, expression: Expression): number {
  const { text } = line
  const before = text.slice(Math.max(0, expression.start - 10), expression.start)
  if (WEB_BEFORE.test(before)) return 3
  if (SENTENCE.test(text) || text.length - (expression.end - expression.start) > LONGEST_REST) return 0
  if (expression.weekday !== undefined) return 4
  if (text.length <= LONGEST_STAMP && (isStamped(text, expression) || SITE_BEFORE.test(before))) return 3
  if (readStamp(line.raw.trim()) !== null) return 3
  if (line.kind === 'masthead') return MASTHEAD_LINE.test(text) ? 4 : 3
  if (WEB_LINE.test(text)) return 3
  const rest = text.length - (expression.end - expression.start)
  // Between a headline and its text a day says when that appeared; in brackets, when a speech was held.
  if (line.kind === 'head' && rest === 0) return 3
  if (line.kind === 'head' && expression.start === 0 && SOURCE_BEHIND.test(text.slice(expression.end))) return 3
  if (line.kind === 'copyright' || line.kind === 'contents') return 0
  if (MASTHEAD_LINE.test(text)) return 3
  // A line that is nothing but a date stands at the head of many pages.
  return rest <= 2 ? 2 : 0
}

function printedDateOf(line: CardLine, expression: Expression): PrintedDate | null {
  const { year, month, day } = expression.known
  const number = year === null || month === null || day === null ? null : dayNumber(year, month, day)
  const rank = number === null || expression.ends !== undefined ? 0 : rankOf(line, expression)
  if (number === null || rank === 0) return null
  const conflict = expression.weekday !== undefined && weekdayOf(number) !== expression.weekday
  const span = line.spanOf(expression.start, expression.end)
  const read: Evidence = {
    rule: rank === 3 && WEB_LINE.test(line.text) ? 'card/webHeader' : 'card/masthead',
    spans: [span],
    certainty: conflict ? 'inferred' : 'stated',
  }
  return {
    edtf: conflict ? `${formatDay(number)}?` : formatDay(number),
    day: number,
    rank: conflict ? 1 : rank,
    line,
    start: expression.start,
    end: expression.end,
    evidence: conflict ? [read, { rule: 'card/weekdayConflict', spans: [span], certainty: 'inferred' }] : [read],
  }
}

/** 云溪日报/2018年/5月/6日/第003版: how collections of newspapers name what they copied */
const SLASHED = /((?:19|20)\d{2})年\/(\d{1,2})月\/(\d{1,2})日(?=\/|$)/
const SLASHED_RANK = 4

function slashedDate(line: CardLine): PrintedDate | null {
  const match = SLASHED.exec(line.text)
  const number = match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  if (match === null || number === null) return null
  const [start, end] = [match.index, match.index + match[0].length]
  const read: Evidence = { rule: 'card/masthead', spans: [line.spanOf(start, end)], certainty: 'stated' }
  return { edtf: formatDay(number), day: number, rank: SLASHED_RANK, line, start, end, evidence: [read] }
}

/** The dates that lines print of their page, the surest first; of equally sure ones the earlier. */
export function printedDates(lines: readonly CardLine[]): readonly PrintedDate[] {
  const found: PrintedDate[] = []
  for (const line of lines) {
    if (!FULL_DATE_SIGN.test(line.text)) continue
    const slashed = slashedDate(line)
    if (slashed !== null) found.push(slashed)
    for (const expression of findExpressions(line.text)) {
      const date = printedDateOf(line, expression)
      if (date !== null) found.push(date)
    }
  }
  return found.sort((a, b) => b.rank - a.rank)
}

/** The value that a printed date gives. */
export function printedValue({ edtf, line, start, end, evidence }: PrintedDate, pageText: string): DatedValue {
  const span = line.spanOf(start, end)
  return { edtf, text: pageText.slice(span.start, span.end), span, evidence }
}
