import type { LeftoverKind } from '../../domain/article'
import { charactersOf } from '../../matching/patternCharacters'
import type { Span } from '../../domain/span'
import type { PageContext } from '../context'
import { originalEnd, originalStart, printedText } from '../date/printed'

/** One line of the page that may tell of the page itself: a masthead, a web page's header, the credits. */
export interface CardLine {
  /** Made ready for the date patterns. */
  readonly text: string
  readonly kind: LeftoverKind | 'first' | 'head'
  /** Span in the decoded text of a stretch of `text`. */
  readonly spanOf: (start: number, end: number) => Span
  /** As printed, but with half-width digits and letters: spaces tell names apart. */
  readonly raw: string
  /** Offset of `raw` in the decoded text. */
  readonly rawStart: number
}

const KINDS: ReadonlySet<string> = new Set<LeftoverKind>(['masthead', 'navigation', 'credit', 'copyright', 'unknown', 'contents'])
/** Lines longer than this are text, not mastheads. */
const LONGEST_LINE = 160
/** Lines looked at outside articles, and at the top of the page whatever the segmentation made of them. */
const MOST_LINES = 400
const TOP_LENGTH = 600
const LONGEST_STRETCH = 2000
const TOP_LINES = 8

const FULL_WIDTH = charactersOf(/[\uff01-\uff5e\u3000]/)

/** Full-width digits, letters and signs as half-width ones, one for one. */
function halfWidth(text: string): string {
  if (FULL_WIDTH.indexIn(text, 0) === text.length) return text
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')
}

/** Span in the decoded text of a stretch of a line's `raw`. */
export function rawSpan(line: CardLine, start: number, end: number): Span {
  return { start: line.rawStart + start, end: line.rawStart + end }
}

function linesOf(text: string, from: number, kind: CardLine['kind'], out: CardLine[], most: number): void {
  let start = 0
  while (start < text.length && out.length < most) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    if (end - start <= LONGEST_LINE && end > start) {
      const base = from + start
      const printed = printedText(text.slice(start, end))
      const spanOf = (first: number, last: number): Span => ({
        start: base + originalStart(printed, first),
        end: base + originalEnd(printed, last),
      })
      if (printed.text.trim() !== '') out.push({ text: printed.text, kind, spanOf, raw: halfWidth(text.slice(start, end)), rawStart: base })
    }
    start = end + 1
  }
}

/** 第214期 一九八八年六月二十五日, 2012年8月3日 星期五: no sentence, whatever the segmentation made of it. */
const MASTHEAD_LOOK = /^(?=[^，。；！？]{6,44}$).{0,30}年.{0,4}月.{0,4}日/
const MASTHEAD_SIGN = /第[\d一二三四五六七八九十百〇零]{1,6}[期号]|星期[一二三四五六日天]/

/** A sentence of an article, or only a wrapped piece of one, tells nothing of the page. */
function isText(context: PageContext, line: CardLine): boolean {
  if (MASTHEAD_LOOK.test(line.text) && MASTHEAD_SIGN.test(line.text)) return false
  const end = line.rawStart + line.raw.length
  return context.page.articles
    .slice(0, TOP_LINES)
    .some(({ parts }) =>
      parts.some(
        ({ role, span }) =>
          role === 'paragraph' &&
          span.start < end &&
          line.rawStart < span.end &&
          (/[。！？；]/.test(line.raw) || span.end - span.start > line.raw.length + 4),
      ),
    )
}

/** Lines so short may each hold a piece of a masthead: 2024年⏎3月5日⏎星期二. */
const SHORT_LINE = 14
const MOST_SHORT_LINES = 10

/** The short lines at the top of a page, read as one line. */
function stackedTop(text: string): readonly CardLine[] {
  const stack = /^(?:[^\n。！？；]{0,14}\n){2,10}/.exec(text.slice(0, (SHORT_LINE + 1) * MOST_SHORT_LINES))?.[0] ?? ''
  const printed = printedText(stack)
  const spanOf = (start: number, end: number): Span => ({ start: originalStart(printed, start), end: originalEnd(printed, end) })
  return stack === '' ? [] : [{ text: printed.text, kind: 'masthead', spanOf, raw: halfWidth(stack), rawStart: 0 }]
}

/** The lines of one stretch of a page; bounded in number and length. */
export function linesBetween(text: string, start: number, end: number, kind: CardLine['kind']): readonly CardLine[] {
  const lines: CardLine[] = []
  linesOf(text.slice(start, Math.min(end, start + LONGEST_STRETCH)), start, kind, lines, TOP_LINES)
  return lines
}

/** The lines of a page that may tell of the page itself, in order; bounded in number and length. */
export function cardLines(context: PageContext): readonly CardLine[] {
  const { text, leftovers } = context.page
  const lines: CardLine[] = []
  for (const { kind, span } of leftovers) {
    if (KINDS.has(kind)) linesOf(text.slice(span.start, Math.min(span.end, span.start + 20_000)), span.start, kind, lines, MOST_LINES)
  }
  const top: CardLine[] = []
  linesOf(text.slice(0, TOP_LENGTH), 0, 'first', top, TOP_LINES)
  return [...lines, ...top.filter((line) => !isText(context, line)), ...stackedTop(text)]
}
