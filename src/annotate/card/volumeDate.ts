import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import { edtfOf } from '../date/event/edtfOf'
import { findExpressions } from '../date/findExpressions'
import type { CardLine } from './cardLine'

/** 合订本, 影印本: what is bound together is named by its year. */
const VOLUME = /合[订訂]本|[影缩縮]印本|[汇匯彙選选]编|[汇匯彙選选]編/
/** What else stands in such a line: a paper's name, 第一册, brackets. */
const REST = /^[（(【[《]?[^，。；！？]{0,16}?[）)】\]》]?(?:第[^，。]{1,3}[册冊卷辑輯集])?$/
/** 一九四九年 in a line of its own, or behind the name of a paper or a periodical. */
const PAPER_REST = /^[（(【[]?(?:[^，。；！？（）]{1,10}[报報刊]|[^，。；！？（）《》]{0,8}《[^，。；！？《》]{2,12}》)?[（(]?[）)】\]]?$/
const KINDS: ReadonlySet<string> = new Set(['masthead', 'unknown', 'contents'])
/** Only the first lines of a page are its header. */
const MOST_LINES = 8
/** A volume's name and its year stand in neighbouring lines. */
const NEAR = 2

/** The year, or year and month, that a line of a page's header prints without a day; `null` where it prints none. */
function yearIn(line: CardLine, rest: RegExp): DatedValue | null {
  const [expression, ...others] = findExpressions(line.text)
  if (expression === undefined || others.length > 0 || expression.needs !== 'nothing') return null
  const { known, ends, second, start, end } = expression
  if (known.year === null || known.day !== null || ends !== undefined || second !== undefined) return null
  if (!rest.test(line.text.slice(0, start) + line.text.slice(end))) return null
  const days = expression.resolve({ day: 0, lean: 'past' })
  const edtf = days === null ? '' : edtfOf(days)
  const span = line.spanOf(start, end)
  if (!/^\d{4}(?:-\d{2})?$/.test(edtf)) return null
  return {
    edtf,
    text: line.raw.slice(span.start - line.rawStart, span.end - line.rawStart),
    span,
    evidence: [{ rule: 'card/volume', spans: [span], certainty: 'stated' }],
  }
}

/**
 * The year of issue, or its month, where a page's header names no day: 某某日报合订本（一九四九年）, 某某日报 1953年8月. `null` where
 * it names none, or years from one to another.
 */
export function volumeDate({ page }: PageContext, lines: readonly CardLine[]): DatedValue | null {
  const first = page.articles[0]?.span.start ?? Infinity
  const header = lines.filter(({ kind, rawStart }) => KINDS.has(kind) && rawStart < first).slice(0, MOST_LINES)
  const volume = header.findIndex(({ text }) => VOLUME.test(text))
  for (const [index, line] of header.entries()) {
    const isVolume = volume >= 0 && Math.abs(index - volume) <= NEAR
    const value = yearIn(line, isVolume ? REST : PAPER_REST)
    if (value !== null) return value
  }
  return null
}
