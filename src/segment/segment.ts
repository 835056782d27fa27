import type { Article, Leftover } from '../domain/article'
import { type MappedText, mappedOffset } from '../domain/mappedText'
import type { SegmentedPage } from '../domain/page'
import type { SourceId } from '../domain/source'
import { assemble } from './articles/assemble'
import { fillGaps, finishArticle, finishLeftover } from './articles/finish'
import { findNameRuns } from './bylines/nameRuns'
import { lineHabitOf } from './headlines/lineHabit'
import { isOfSeveralLines, stackPieces, titleLines } from './headlines/stackPieces'
import { measureColumns } from './lines/columns'
import { inlineStarts } from './lines/inlineStarts'
import { splitLines } from './lines/lines'
import type { RefinerContext } from './refiners/refiner'
import { rules } from './rules/index'
import { type PageLines, gatherSigns } from './rules/signs'
import { settlers } from './settling/index'
import { findBoundaries } from './starts/findBoundaries'
import { headlineSigns } from './starts/headlineSigns'
import { isSpace } from './text/characters'
import { gatherUnits } from './units/gatherUnits'
import { type Unit, unitStart } from './units/units'

/** What the user settled by hand: offsets into the decoded text where an article begins, and where none does. */
export interface SegmentOptions {
  readonly boundaries?: { readonly added: readonly number[]; readonly removed: readonly number[] }
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
  const gathered: readonly Unit[] = gatherUnits(page, gatherSigns(page, rules))
  const units = settlers.reduce((settled, settle) => settle(settled), gathered)
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
