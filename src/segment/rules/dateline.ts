import { PARAGRAPH_INDENT } from '../lines/indents'
import { LinePattern } from '../lines/linePattern'
import { AGENCIES, SELF_NAMES } from '../../lexicon/outlets/outlets'
import { endsInsideBrackets } from '../text/characters'
import { OUTLET } from '../bylines/bylineTokens'
import { type ParsedDateline, parseDateline } from '../bylines/datelineGrammar'
import { type Line, isWhole } from '../lines/lines'
import { fills } from '../lines/columns'
import { oneOf } from '../../matching/oneOf'
import { type PageLines, type Rule, ahead, eachLine } from './signs'

/** So much of a report is enough to know its opening. */
const LONGEST = 120
/** Cheap look: every opening begins with one of these. */
const WORTH_A_LOOK = new LinePattern(
  new RegExp(`^.{0,40}?(?:讯|电|消息|信息|新闻（|报道|记者|通讯员)|^.?(?:据|${oneOf(SELF_NAMES)}|${oneOf(AGENCIES)})`),
)
/** Openings that may be cut by the line's end: 新华社北 / 京3月5日电 */
const MAY_BE_CUT = new LinePattern(new RegExp(`^[【〔\\[（]?(?:据)?(?:${oneOf(SELF_NAMES)}|${oneOf(AGENCIES)})`))
/** 望江晚报记者 赵一鸣、长岭 / 台记者 钱小雨报道：names of two outlets, which fill more than a line */
const NAMES_MAY_BE_CUT = new LinePattern(new RegExp(`^(?:${oneOf(SELF_NAMES)}|${OUTLET}) ?记者[ ：]?[^，。：]{2,40}$`))

/** Whether the line goes on an unfinished one that fills its column; one that stands in further begins a paragraph. */
function goesOnColumn(page: PageLines, line: Line): boolean {
  const before = page.lines[line.index - 1]
  if (before === undefined || line.blanks > 0 || before.closing !== 'open' || line.indent - before.indent >= PARAGRAPH_INDENT) return false
  const column = page.columns.before(before.index)
  return column > 0 && fills(before.width, column, true)
}

/** Whether `end`, an offset of the line and those below it, is where one of them ends. */
function endsLine({ lines }: PageLines, line: Line, end: number): boolean {
  let rest = end - line.head.length
  for (let next = lines[line.index + 1]; rest > 0 && next !== undefined; next = lines[next.index + 1]) rest -= next.head.length
  return end >= line.head.length && rest >= 0
}

/** Whether names on a line of their own open what is below: an article has ended above them, and no headline parts the two. */
function opensApart({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const next = lines[line.index + 1]
  if (above === undefined || next === undefined || line.blanks === 0 || next.blanks === 0 || !/报道|摄影?$/.test(line.head)) return false
  return /[。）】]$/.test(above.tail) && /[，。]/.test(next.head)
}

/** The opening by names that a line's end has cut: only 报道： behind the last of them tells it from a byline. */
function cutReporters(page: PageLines, line: Line): ParsedDateline | null {
  if (line.closing !== 'open' || !NAMES_MAY_BE_CUT.test(line)) return null
  const text = ahead(page, line, LONGEST).slice(0, LONGEST)
  const parsed = parseDateline(text)
  return parsed?.form === 'reporter' && parsed.end > line.head.length && text.charAt(parsed.end - 1) === '：' ? parsed : null
}

/** A line that opens a report: 本报讯, 新华社北京3月5日电, （记者 …） (电头). */
export const dateline: Rule = eachLine((line, page) => {
  if (!WORTH_A_LOOK.test(line)) return null
  const isCut = endsInsideBrackets(line.head) && line.head.length < LONGEST
  const parsed =
    (isCut ? parseDateline(ahead(page, line, LONGEST).slice(0, LONGEST)) : null) ??
    parseDateline(line.head.slice(0, LONGEST)) ??
    (MAY_BE_CUT.test(line) ? parseDateline(ahead(page, line, LONGEST).slice(0, LONGEST)) : null) ??
    cutReporters(page, line)
  if (parsed === null) return null
  // 记者 张三 通讯员 李四 摄影报道 on a line of its own is a byline.
  if (parsed.to === parsed.from && isWhole(line) && endsLine(page, line, parsed.end) && !opensApart(page, line)) return null
  const before = page.lines[line.index - 1]
  // 据 / 新华社北京3月5日电: the words go on a sentence.
  if (before !== undefined && line.blanks === 0 && (before.closing === 'comma' || /[据由]$/.test(before.tail))) return null
  // 据新华社某地 / 十四日电：the words go on a line that fills its column.
  if (parsed.form === 'bare' && !/^[【〔[（]/.test(line.head) && goesOnColumn(page, line)) return null
  const to = Math.min(line.to, line.from + Math.max(parsed.to, parsed.byline?.to ?? 0))
  return {
    rule: 'segment/dateline',
    kind: 'dateline',
    line: line.index,
    from: line.from,
    to,
    dateline: parsed,
  }
})
