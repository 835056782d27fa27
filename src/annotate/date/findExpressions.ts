import { CharacterSet } from '../../matching/characterSet'
import { Seeker } from '../../matching/seeker'
import { Triage } from '../../matching/triage'
import { type DateParser, type Expression, expressionOf } from './dateMatch'
import { DATE_PARSERS } from './parsers/order'
import { DATE_REFINERS } from './refiners/order'

/** How a text is read for dates. */
export interface FindOptions {
  /** The whole text is known to be a date expression, so that forms are read which in running text mostly are none. */
  readonly loose?: boolean
}

const DIGIT = CharacterSet.of('0123456789')
const CHINESE_NUMERAL = CharacterSet.of('〇零一二三四五六七八九十百千')
/** 周四, 三六七, 几十年, 数十天: what a Chinese numeral may be the end of. */
const BEFORE_NUMERAL = CharacterSet.of('〇零一二三四五六七八九十百千周期拜几数')
/** 1.4月6日 is the first item of a list. */
const BEFORE_DIGIT = CharacterSet.of('.,·')

/** A number that begins inside a longer one (12015年, 三六七年, 周四到十月) is none. */
function insideNumber(text: string, start: number, words: string): boolean {
  const first = text.charCodeAt(start)
  const before = text.charCodeAt(start - 1)
  if (CHINESE_NUMERAL.has(first)) return BEFORE_NUMERAL.has(before)
  if (!DIGIT.has(first)) return false
  if (DIGIT.has(before)) return true
  return BEFORE_DIGIT.has(before) && DIGIT.has(text.charCodeAt(start - 2)) && !/月.*[日号]/.test(words)
}

/** 民国一百二十三年的上上一个月, 公元一千九百八十七年: no expression is longer before its 月 or 年. */
const LANDMARK_WITHIN = 24

/** A form with the way its matches are found, from `from` on. */
interface Form {
  readonly parser: DateParser
  readonly search: (text: string, from: number) => RegExpExecArray | null
}

function formOf(parser: DateParser): Form {
  const { pattern, landmark } = parser
  if (landmark !== undefined) {
    const seeker = new Seeker(pattern, { character: landmark, within: LANDMARK_WITHIN })
    return { parser, search: (text, from) => seeker.next(text, from) }
  }
  const search = (text: string, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from
    return pattern.exec(text)
  }
  return { parser, search }
}

function candidatesOf({ parser, search }: Form, text: string, out: Expression[]): void {
  if (parser.hint !== undefined && !parser.hint.test(text)) return
  for (let match = search(text, 0); match !== null;) {
    const start = match.index
    const meaning = match[0] === '' || insideNumber(text, start, match[0]) ? null : parser.read(match, text)
    const end = start + match[0].length
    if (meaning !== null) out.push(expressionOf(meaning, start, end, parser.rule))
    match = search(text, meaning === null ? start + 1 : end)
  }
}

/** Forms of running text, and which of them a text can hold at all. */
const FORMS: readonly Form[] = DATE_PARSERS.filter((parser) => parser.loose !== true).map(formOf)
const TRIAGE = new Triage(FORMS.map(({ parser: { pattern, hint } }) => (hint instanceof RegExp ? hint : pattern)))
/** The same with those that are read only where the text is known to be a date. */
const ALL_FORMS: readonly Form[] = DATE_PARSERS.map(formOf)

function formsFor(text: string, loose: boolean): readonly Form[] {
  if (loose) return ALL_FORMS
  const possible = TRIAGE.possible(text)
  return FORMS.filter((_, place) => ((possible >>> place) & 1) === 1)
}

/** Of overlapping matches the longest stays, of equally long ones that of the earlier parser. */
function withoutOverlaps(candidates: readonly Expression[]): readonly Expression[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Expression[] = []
  for (const candidate of sorted) {
    const last = kept[kept.length - 1]
    if (last === undefined || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate
  }
  return kept
}

/** The date expressions of a text that `printedText` made ready, in order, not overlapping. Linear in its length. */
export function findExpressions(text: string, options: FindOptions = {}): readonly Expression[] {
  const candidates: Expression[] = []
  const forms = formsFor(text, options.loose === true)
  for (const form of forms) if (form.parser.fallback !== true) candidatesOf(form, text, candidates)
  if (candidates.length === 0) {
    for (const form of forms) if (form.parser.fallback === true) candidatesOf(form, text, candidates)
  }
  return DATE_REFINERS.reduce((expressions, refine) => refine(expressions, text), withoutOverlaps(candidates))
}
