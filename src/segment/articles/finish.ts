import { type Article, type Leftover, articleId } from '../../domain/article'
import type { Evidence } from '../../domain/evidence'
import { type MappedText, originalSpan } from '../../domain/mappedText'
import type { SourceId } from '../../domain/source'
import type { Span } from '../../domain/span'
import { refiners } from '../refiners/index'
import type { RefinerContext } from '../refiners/refiner'
import type { Sign } from '../rules/signs'
import type { Boundary } from '../starts/findBoundaries'
import { type Unit, unitEnd, unitStart } from '../units/units'
import type { Piece } from './assemble'
import { type Draft, type DraftPart, partStart, seamOf, tileParts } from './draft'

function evidenceOf(normalised: MappedText, rule: string, sign: Sign | null): Evidence {
  const spans = sign === null ? [] : [originalSpan(normalised, sign.from, sign.to)]
  return { rule, spans, certainty: 'inferred' }
}

/** The hyphen of an item of a list in Markdown, which sets a brief apart as an empty line would. */
const LIST_MARK = /^[-*•·]\s*$/

/** Where the words of an article begin: with its first unit, but for the mark of a list. */
function wordsFrom(text: string, unit: Unit, part: DraftPart | undefined): number {
  const from = unitStart(unit)
  const to = part === undefined ? from : partStart(part)
  return to > from && LIST_MARK.test(text.slice(from, to)) ? to : from
}

/** The article that a draft becomes, each repair made. */
export function finishArticle(context: RefinerContext, draft: Draft, boundary: Boundary, source: SourceId): Article {
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

/** What the units that go to no article are on the page; `null` where there are none. */
export function finishLeftover(normalised: MappedText, { remnant }: Extract<Piece, { remnant: unknown }>): Leftover | null {
  const first = remnant.units[0]
  const last = remnant.units[remnant.units.length - 1]
  if (first === undefined || last === undefined) return null
  const evidence = remnant.sign === null ? null : evidenceOf(normalised, remnant.sign.rule, remnant.sign)
  return { kind: remnant.kind, span: originalSpan(normalised, unitStart(first), unitEnd(last)), evidence }
}

/** Puts white space between what was found, so that everything together is the whole text. */
export function fillGaps(length: number, articles: readonly Article[], leftovers: readonly Leftover[]): Leftover[] {
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
