import type { MarkedText } from '../../domain/query'
import type { Restored } from '../fold/edits'
import { PART_BREAK } from '../shard/content'

/** A range of folded text that was hit; UTF-16 units. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Which of the needles it is. */
  readonly needle: number
}

/** An excerpt is about so many UTF-16 units of folded text at most. */
export const LONGEST_EXCERPT = 110

/** So much of a long sentence stands before its first hit. */
const BEFORE_HIT = 24

/** A hit of at most so many UTF-16 units is never cut at the end of an excerpt. */
const LONGEST_WHOLE = 30

/** Ends of sentences in folded text: 。！？； and the break between parts. */
const BREAK_UNIT = PART_BREAK.charCodeAt(0)
const SENTENCE_ENDS: ReadonlySet<number> = new Set([...`。！？；${PART_BREAK}`].map((mark) => mark.charCodeAt(0)))

/** Closing marks that belong to the sentence before them. */
const CLOSERS = '”’」』）》】'

/** Sentences that say nothing of the matter: 本报讯, (记者 某某), 图为…, 责任编辑…, 下转第三版. */
const FORMULA = /^(?:[（【\s]*(?:本报讯|本报记者|记者|通讯员|实习生|摄影|文\/图|责任编辑|编辑|校对|来源|下转|上接|图为|图片))/

/** Shorter sentences are rarely worth reading alone. */
const SHORT = 10

/** All places of the needles in a haystack, in order; nothing overlaps. */
export function findHitsIn(haystack: string, needles: readonly string[], most = 400): readonly Hit[] {
  const hits: Hit[] = []
  needles.forEach((needle, index) => {
    if (needle === '') return
    for (let at = haystack.indexOf(needle); at >= 0 && hits.length < most; at = haystack.indexOf(needle, at + needle.length)) {
      hits.push({ start: at, end: at + needle.length, needle: index })
    }
  })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Hit[] = []
  let end = 0
  for (const hit of hits) {
    if (hit.start < end) continue
    apart.push(hit)
    end = hit.end
  }
  return apart
}

interface Range {
  readonly start: number
  readonly end: number
}

function behindClosers(text: string, from: number): number {
  let end = from
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1
  return end
}

/** Sentences of `[from, text.length)`, breaks left out; none ends inside a hit. */
function sentences(text: string, from: number, hits: readonly Hit[]): readonly Range[] {
  const found: Range[] = []
  let start = from
  let next = 0
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (!SENTENCE_ENDS.has(unit)) continue
    const end = unit === BREAK_UNIT ? at : behindClosers(text, at + 1)
    while ((hits[next]?.end ?? text.length) < end) next += 1
    if ((hits[next]?.start ?? text.length) < end && (hits[next]?.end ?? 0) > end) continue
    if (end > start) found.push({ start, end })
    start = unit === BREAK_UNIT ? at + 1 : end
    at = start - 1
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function worth(text: string, range: Range, hits: readonly Hit[], order: number): number {
  const inside = hits.filter((hit) => hit.start >= range.start && hit.end <= range.end)
  const kinds = inside.length < 2 ? inside.length : new Set(inside.map((hit) => hit.needle)).size
  const length = range.end - range.start
  const formula = length < 40 && FORMULA.test(text.slice(range.start, range.end))
  return kinds * 100 + Math.min(inside.length, 4) * 5 - (formula ? 40 : 0) - (length < SHORT ? 20 : 0) - Math.min(order, 40) * 0.1
}

/** The part of a long sentence that is shown: around its first hit, or its beginning. */
function window(range: Range, hits: readonly Hit[]): Range {
  if (range.end - range.start <= LONGEST_EXCERPT) return range
  const first = hits.find((hit) => hit.start >= range.start && hit.end <= range.end)
  const latest = range.end - LONGEST_EXCERPT
  const start = first === undefined ? range.start : Math.max(range.start, Math.min(first.start - BEFORE_HIT, latest))
  // A needle longer than the excerpt is shown from its beginning.
  const from = first === undefined ? start : Math.min(start, first.start)
  const to = Math.min(range.end, from + LONGEST_EXCERPT)
  const cut = hits.find((hit) => hit.start < to && hit.end > to)
  return { start: from, end: cut !== undefined && cut.end - cut.start <= LONGEST_WHOLE ? cut.end : to }
}

/** Shows `[start, end)` of the folded text as printed, with the hits in it marked. */
export function showMarked(restored: Restored, range: Range, hits: readonly Hit[], lead: string, tail: string): MarkedText {
  const at = (offset: number): number => restored.starts[offset] ?? restored.text.length
  const from = at(range.start)
  const to = range.end > range.start ? at(range.end - 1) + 1 : from
  const marks = hits
    .filter((hit) => hit.end > range.start && hit.start < range.end)
    .map((hit) => {
      const start = at(Math.max(hit.start, range.start))
      const end = at(Math.min(hit.end, range.end) - 1) + 1
      return { start: start - from + lead.length, end: end - from + lead.length }
    })
  return { text: lead + restored.text.slice(from, to) + tail, marks }
}

function isPairInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/**
 * The sentence of the body that best answers the hits, as printed, marked; the first telling sentence where nothing was hit.
 * `folded` is the document's folded text, `bodyStart` where its body begins in it.
 */
export function excerptOf(folded: string, restored: Restored, bodyStart: number, hits: readonly Hit[]): MarkedText {
  let best: Range | null = null
  let bestWorth = Number.NEGATIVE_INFINITY
  const ranges = sentences(folded, bodyStart, hits)
  for (let order = 0; order < ranges.length; order += 1) {
    const range = ranges[order]
    if (range === undefined) continue
    const value = worth(folded, range, hits, order)
    if (value > bestWorth) {
      best = range
      bestWorth = value
    }
  }
  if (best === null) return { text: '', marks: [] }
  const shown = window(best, hits)
  const start = shown.start > best.start && isPairInside(folded, shown.start) ? shown.start - 1 : shown.start
  const end = isPairInside(folded, shown.end) ? shown.end - 1 : shown.end
  return showMarked(restored, { start, end }, hits, start > best.start ? '…' : '', end < best.end ? '…' : '')
}
