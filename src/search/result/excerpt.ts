import type { MarkedText } from '../../domain/query'
import { type EditRange, restore } from '../fold/edits'
import type { Hit } from './occurrences'
import { type Range, firstSentences, sentencesOf } from './sentences'

/** An excerpt is about so many UTF-16 units of folded text at most. */
export const LONGEST_EXCERPT = 110

/** So much of a long sentence stands before its first hit. */
const BEFORE_HIT = 24

/** A hit of at most so many UTF-16 units is never cut at the end of an excerpt. */
const LONGEST_WHOLE = 30

/** Sentences that say nothing of the matter: 本报讯, □记者 某某, 某某融媒讯（记者 某某）, 发布日期：…, 图为…, 责任编辑…, 下转第三版, 2009-08-14 来源：…. */
const FORMULA =
  /^[（【□■◇◆◎●○]? ?(?:文\/图 ?)?(?:本报讯|本报记者|记者|通讯员|实习生|摄影|文\/图|责任编辑|编辑|校对|来源|下转|上接|图为|图片|发布[日时]|发表[日时]|更新[日时]|作者：|[初复终]审|[^，。]{2,10}讯（|(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: ?\d{1,2}：\d{2})?(?:$| ?(?:来源|作者|记者)))/

/** Formulas are shorter than this; longer sentences only begin like one. */
const LONGEST_FORMULA = 40

/** Shorter sentences are rarely worth reading alone. */
const SHORT = 10

function within(hit: Hit, range: Range): boolean {
  return hit.start >= range.start && hit.end <= range.end
}

/** What stands before the news: 本报讯, 本报北京3月5日电, 新华社郑州5月1日电, （记者周涛 通讯员明晓）. */
const DATELINE =
  /^(?:【?(?:[^，。（：]{2,8}讯(?=（)|本报[^，。（]{0,4}讯|本报[^，。（]{0,6}\d{1,2}月\d{1,2}日电|新华社[^，。（]{0,6}\d{1,2}月\d{1,2}日电)】?)?，?(?:（[^（）]{0,8}(?:记者|通讯员)[^（）]{0,40}）)?/
const LONGEST_DATELINE = 80

/** Length of the dateline at the beginning of a sentence. */
function datelineIn(text: string, { start, end }: Range): number {
  return DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))?.[0].length ?? 0
}

/** Whether a sentence says nothing but who reports, from where and when. */
function isFormula(text: string, range: Range): boolean {
  const length = range.end - range.start
  if (length >= LONGEST_FORMULA) return false
  const dateline = datelineIn(text, range)
  if (dateline > 0 && length - dateline >= SHORT) return false
  return FORMULA.test(text.slice(range.start, range.end))
}

/** Different words hit count most, then how often; formulas and scraps count less, and so does what comes late. */
function worth(text: string, range: Range, hits: readonly Hit[]): number {
  const inside = hits.filter((hit) => within(hit, range))
  const kinds = inside.length < 2 ? inside.length : new Set(inside.map((hit) => hit.needle)).size
  const late = Math.min(range.start, 4000) / 1000
  return (
    kinds * 100 + Math.min(inside.length, 4) * 5 - (isFormula(text, range) ? 40 : 0) - (range.end - range.start < SHORT ? 20 : 0) - late
  )
}

function bestOf(text: string, ranges: readonly Range[], hits: readonly Hit[]): Range | null {
  let best: Range | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const range of ranges) {
    const value = worth(text, range, hits)
    if (value <= most) continue
    best = range
    most = value
  }
  return best
}

/** The sentence without the dateline at its beginning, unless that was hit. */
function withoutDateline(text: string, range: Range, hits: readonly Hit[]): Range {
  const start = range.start + datelineIn(text, range)
  const hit = hits.some((hit) => hit.start >= range.start && hit.start < start)
  return hit || range.end - start < SHORT ? range : { start, end: range.end }
}

/** The part of a long sentence that is shown: around its first hit, or its beginning. */
function windowOf(range: Range, hits: readonly Hit[]): Range {
  if (range.end - range.start <= LONGEST_EXCERPT) return range
  const first = hits.find((hit) => within(hit, range))
  const latest = range.end - LONGEST_EXCERPT
  // A needle longer than the excerpt is shown from its beginning.
  const start = first === undefined ? range.start : Math.min(first.start, Math.max(range.start, Math.min(first.start - BEFORE_HIT, latest)))
  const end = Math.min(range.end, start + LONGEST_EXCERPT)
  const cut = hits.find((hit) => hit.start < end && hit.end > end)
  return { start, end: cut !== undefined && cut.end - cut.start <= LONGEST_WHOLE ? cut.end : end }
}

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Shows a range of the folded text as printed, with the hits in it marked, between `lead` and `tail`. */
export function showMarked(folded: string, edits: EditRange, range: Range, hits: readonly Hit[], lead = '', tail = ''): MarkedText {
  const restored = restore(folded, edits, range.start, range.end)
  const at = (offset: number): number => restored.starts[offset - range.start] ?? restored.text.length
  const behind = (offset: number): number => (offset > range.start ? at(offset - 1) + 1 : at(offset))
  const from = at(range.start)
  const shift = lead.length - from
  const marks = hits
    .filter((hit) => hit.end > range.start && hit.start < range.end)
    .map((hit) => ({ start: at(Math.max(hit.start, range.start)) + shift, end: behind(Math.min(hit.end, range.end)) + shift }))
  return { text: lead + restored.text.slice(from, behind(range.end)) + tail, marks }
}

/**
 * The sentence of the body that best answers the hits, as printed, marked; the first telling sentence where nothing was hit.
 * `folded` is the document's folded text, `bodyStart` where its body begins in it; `hits` as `occurrencesOf` gives them.
 */
export function excerptOf(folded: string, edits: EditRange, bodyStart: number, hits: readonly Hit[]): MarkedText {
  const ranges = sentencesOf(folded, bodyStart, hits)
  const best = bestOf(folded, ranges.length > 0 ? ranges : firstSentences(folded, bodyStart), hits)
  if (best === null) return { text: '', marks: [] }
  const sentence = withoutDateline(folded, best, hits)
  const shown = windowOf(sentence, hits)
  const start = shown.start > sentence.start && splitsPair(folded, shown.start) ? shown.start - 1 : shown.start
  const end = splitsPair(folded, shown.end) ? shown.end - 1 : shown.end
  return showMarked(folded, edits, { start, end }, hits, start > sentence.start ? '…' : '', end < sentence.end ? '…' : '')
}
