import { OUTLET_ENDINGS } from '../../../lexicon/outlets/outlets'
import { DOCUMENT_SIGNERS } from '../../../lexicon/bylines/affiliations'
import { parseByline } from '../../bylines/bylineGrammar'
import { parseDateline } from '../../bylines/datelineGrammar'
import { beginsAnew } from '../../lines/beginsAnew'
import { HAPPENS } from '../../headlines/headlineWords'
import { DEEP_INDENT } from '../../lines/indents'
import { LinePattern } from '../../lines/linePattern'
import { type Line, lengthOf } from '../../lines/lines'
import { isTitleText, readsAsSentence } from '../../lines/titleShape'
import { HAN } from '../../text/characters'
import { oneOf } from '../../../matching/oneOf'
import { DAY_ALONE } from '../../text/patterns'
import { type PageLines, ahead } from '../signs'

/** 2009-08-05, 2007年7月26日; （2007年7月26日） is the day of a speech */
const DAY = new LinePattern(DAY_ALONE)
/** 某县教育局, 某某晚报: whose date it is rather than a headline */
const SIGNER: RegExp = new RegExp(`[${HAN}]${oneOf([...DOCUMENT_SIGNERS, ...OUTLET_ENDINGS])}$`)
/** 敦化市新闻中心, 长白山网: whose report it is */
export const OUTLET_ALONE: LinePattern = new LinePattern(new RegExp(`^[${HAN}]{2,10}?${oneOf(OUTLET_ENDINGS)}$`))
/** No name of a paper or an office is longer; what stands at the top of a page and is as short as most names has to say that something happens. */
const LONGEST_NAME = 16
const LONGEST_AT_TOP = 8
const SHORTEST_TITLE = 6
/** 4死16伤: the second line of one */
const SHORTEST_SECOND = 4
/** A paragraph on one line is longer. */
const LONGEST_TITLE = 45
/** An empty line may stand above the day, and two below it. */
const MOST_BLANKS = { above: 1, below: 2 } as const

const HEADING_MARK = /^#{1,6} ?/

/** Whether the line could be the first of a headline: nothing goes on into it. */
function isFirst({ lines }: PageLines, line: Line | undefined): boolean {
  if (line === undefined || line.closing !== 'open' || !isTitleText(line.head)) return false
  return beginsAnew(lines, line)
}

/** Whether the line may be the first of a headline, or the second. */
function mayBegin(page: PageLines, line: Line): boolean {
  return beginsAnew(page.lines, line) || HEADING_MARK.test(line.head) || isFirst(page, page.lines[line.index - 1])
}

function isTitle(page: PageLines, line: Line): boolean {
  const text = line.head.replace(HEADING_MARK, '')
  const isSecond = line.blanks === 0 && isFirst(page, page.lines[line.index - 1])
  if (text.length < (isSecond ? SHORTEST_SECOND : SHORTEST_TITLE) || text.length > LONGEST_TITLE || !isTitleText(text)) return false
  if (SIGNER.test(text) && text.length <= LONGEST_NAME) return false
  if (line.index === 0 && text.length <= LONGEST_AT_TOP && !HAPPENS.test(text)) return false
  return mayBegin(page, line)
}

/** So much below the day is enough to know the opening of a report, which a line's end may have cut. */
const LONGEST_OPENING = 120
/** （记者 赵一鸣、钱小雨 通讯 / 员 孙子云）, 望江晚报记者 赵一鸣、长岭 / 台记者 钱小雨报道： */
const NAMES_FIRST = new LinePattern(/^(?:（[^（）]{0,12}|[^，。：]{0,12})(?:记者|通讯员)/)

/** Whether the line begins a paragraph: a headline has no comma and goes on nowhere. */
function opensText(page: PageLines, line: Line): boolean {
  const { lines } = page
  if (parseDateline(line.head) !== null) return true
  if (NAMES_FIRST.test(line) && line.closing === 'open' && parseDateline(ahead(page, line, LONGEST_OPENING)) !== null) return true
  if (lengthOf(line) > LONGEST_TITLE || readsAsSentence(line.head)) return true
  const goesOn = line.closing === 'final' || line.closing === 'comma' || lines[line.index + 1]?.blanks === 0
  return goesOn && /[，。]/.test(line.head)
}

/** 见习记者 张三 */
function areNames({ head }: Line): boolean {
  const byline = parseByline(head)
  return byline !== null && byline.names.length > 0
}

/** Whether the line is a day and nothing else, between a headline and its report: a website's own stamp (见报日期). */
export function isDayUnderTitle(page: PageLines, line: Line): boolean {
  if (!DAY.test(line) || line.blanks > MOST_BLANKS.above) return false
  const above = page.lines[line.index - 1]
  const below = page.lines[line.index + 1]
  if (above === undefined || below === undefined || below.blanks > MOST_BLANKS.below) return false
  // A signature and its date stand far to the right.
  if (above.indent > DEEP_INDENT && line.indent > DEEP_INDENT && line.indent > below.indent + DEEP_INDENT) return false
  if (!isTitle(page, above)) return false
  const next = page.lines[below.index + 1]
  if (OUTLET_ALONE.test(below)) return next !== undefined && opensText(page, next)
  return opensText(page, below) || (next !== undefined && below.blanks === 0 && areNames(below) && opensText(page, next))
}
