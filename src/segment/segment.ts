import { type Article, type Leftover, articleId } from '../domain/article'
import type { Evidence } from '../domain/evidence'
import { type MappedText, mappedOffset, originalSpan } from '../domain/mappedText'
import type { SegmentedPage } from '../domain/page'
import type { SourceId } from '../domain/source'
import type { Span } from '../domain/span'
import { type Piece, assemble } from './articles/assemble'
import { type Boundary, findBoundaries } from './starts/boundaries'
import { isSpace } from './text/characters'
import { type Draft, type DraftPart, partStart, seamOf, tileParts } from './articles/draft'
import { gatherUnits } from './units/gatherUnits'
import { lineHabitOf } from './headlines/lineHabit'
import { isOfSeveralLines, stackPieces, titleLines } from './headlines/stackPieces'
import { headlineSigns } from './starts/headlineSigns'
import { inlineStarts } from './lines/inlineStarts'
import { splitLines } from './lines/lines'
import { measureColumns } from './lines/columns'
import { findNameLists } from './units/nameLists'
import { findNameRuns } from './bylines/nameRuns'
import { settlePageLines } from './units/settlePageLines'
import { refiners } from './refiners/index'
import type { RefinerContext } from './refiners/refiner'
import { rules } from './rules/index'
import { settleCaptions } from './units/settleCaptions'
import { settleTitles } from './units/settleTitles'
import { settleVerses } from './units/settleVerses'
import { settleNotices } from './units/settleNotices'
import { type PageLines, type Sign, gatherSigns } from './rules/signs'
import { type Unit, unitEnd, unitStart } from './units/units'

/** What the user settled by hand: offsets into the decoded text where an article begins, and where none does. */
export interface SegmentOptions {
  readonly boundaries?: { readonly added: readonly number[]; readonly removed: readonly number[] }
}

function evidenceOf(normalised: MappedText, rule: string, sign: Sign | null): Evidence {
  const spans = sign === null ? [] : [originalSpan(normalised, sign.from, sign.to)]
  return { rule, spans, certainty: 'inferred' }
}

/** Says of a unit whether one of the offsets falls on its beginning or into the white space above it. */
function startsAt(units: readonly Unit[], offsets: readonly number[]): (unit: Unit) => boolean {
  const chosen = new Set<number>()
  let at = 0
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (let unit = units[at]; unit !== undefined && unitStart(unit) < offset; unit = units[at]) at += 1
    const unit = units[at]
    if (unit !== undefined) chosen.add(unit.index)
  }
  return (unit) => chosen.has(unit.index)
}

/** Offset of the first visible character from `offset` on. */
function skipSpace(text: string, offset: number): number {
  let at = offset
  while (at < text.length && isSpace(text.charAt(at))) at += 1
  return at
}

/** The hyphen of an item of a list in Markdown, which sets a brief apart as an empty line would. */
const LIST_MARK = /^[-*•·]\s*$/

/** Where the words of an article begin: with its first unit, but for the mark of a list. */
function wordsFrom(text: string, unit: Unit, part: DraftPart | undefined): number {
  const from = unitStart(unit)
  const to = part === undefined ? from : partStart(part)
  return to > from && LIST_MARK.test(text.slice(from, to)) ? to : from
}

function finishArticle(context: RefinerContext, draft: Draft, boundary: Boundary, source: SourceId): Article {
  const { normalised, text } = context
  for (const refine of refiners) refine(draft, context)
  const { parts, units } = draft
  const first = units[0]
  const last = units[units.length - 1]
  const span: Span = originalSpan(
    normalised,
    first === undefined ? 0 : wordsFrom(normalised.text, first, parts[0]),
    last === undefined ? 0 : unitEnd(last),
  )
  return {
    id: articleId(source, span),
    kind: draft.kind,
    span,
    parts: tileParts(normalised, text, span, parts),
    headline: draft.headline,
    headlineOrigin: draft.headlineOrigin,
    kickers: draft.kickers,
    subheads: draft.subheads,
    dateline: draft.dateline,
    byline: [...draft.byline].sort((a, b) => a.span.start - b.span.start),
    seams: parts.flatMap((part) => part.joints.map((joint) => seamOf(normalised, joint))),
    evidence: [...boundary.reasons.map(({ rule, sign }) => evidenceOf(normalised, rule, sign)), ...draft.evidence],
  }
}

function finishLeftover(normalised: MappedText, { remnant }: Extract<Piece, { remnant: unknown }>): Leftover | null {
  const first = remnant.units[0]
  const last = remnant.units[remnant.units.length - 1]
  if (first === undefined || last === undefined) return null
  const evidence = remnant.sign === null ? null : evidenceOf(normalised, remnant.sign.rule, remnant.sign)
  return { kind: remnant.kind, span: originalSpan(normalised, unitStart(first), unitEnd(last)), evidence }
}

/** Puts white space between what was found, so that everything together is the whole text. */
function fillGaps(length: number, articles: readonly Article[], leftovers: readonly Leftover[]): Leftover[] {
  const filled: Leftover[] = []
  let at = 0
  for (const { span, leftover } of [
    ...articles.map(({ span }) => ({ span, leftover: null })),
    ...leftovers.map((leftover) => ({ span: leftover.span, leftover })),
  ].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start > at) filled.push({ kind: 'space', span: { start: at, end: span.start }, evidence: null })
    if (leftover !== null) filled.push(leftover)
    at = Math.max(at, span.end)
  }
  if (at < length) filled.push({ kind: 'space', span: { start: at, end: length }, evidence: null })
  return filled
}

/**
 * Cuts a page into articles and labelled leftovers, and articles into parts. Spans are of `text`, the decoded text, which
 * `normalised` maps to; articles and leftovers in order tile it, and the parts of an article tile the article.
 * Never throws; linear in the length of the text.
 */
export function segment(normalised: MappedText, text: string, source: SourceId, options: SegmentOptions = {}): SegmentedPage {
  const visible = (offset: number): number => skipSpace(normalised.text, mappedOffset(normalised, offset))
  const added = (options.boundaries?.added ?? []).map(visible)
  const removed = (options.boundaries?.removed ?? []).map(visible)
  const breaks = [...new Set([...inlineStarts(normalised.text), ...added])].sort((a, b) => a - b)
  const lines = splitLines(normalised, breaks)
  const page: PageLines = { lines, columns: measureColumns(lines), names: findNameRuns(lines), forced: new Set(added) }
  const gathered = gatherUnits(page, gatherSigns(page, rules))
  const units = settleVerses(settleNotices(settleCaptions(settlePageLines(settleTitles(findNameLists(gathered))))))
  const boundaries = findBoundaries(units, headlineSigns(units), { forced: startsAt(units, added), forbidden: startsAt(units, removed) })
  const pieces = assemble(units, boundaries)
  // One line tells nothing of how a page breaks its headlines.
  const stacks = pieces.flatMap((piece) =>
    'draft' in piece && isOfSeveralLines(piece.draft) ? [stackPieces(titleLines(piece.draft))] : [],
  )
  const context: RefinerContext = { normalised, text, lineHabit: lineHabitOf(stacks) }
  const articles: Article[] = []
  const leftovers: Leftover[] = []
  for (const piece of pieces) {
    if ('draft' in piece) articles.push(finishArticle(context, piece.draft, piece.boundary, source))
    else {
      const leftover = finishLeftover(normalised, piece)
      if (leftover !== null) leftovers.push(leftover)
    }
  }
  return { text, articles, leftovers: fillGaps(text.length, articles, leftovers) }
}
