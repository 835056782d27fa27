import { LONG_BY, SHORT_BY } from './measure'
import type { Row, Run } from './rows'

/** How the text of a column fills one line. `full`: to its right edge; `indented`: so, behind the indent of a paragraph; `over`: more than its column holds. */
export type Fill = 'full' | 'indented' | 'short' | 'over'

/** What one column has on one line, or a headline that stands over several (格). */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly character: number
  readonly place: number
  /** In half-width places, with one for each run of spaces inside. */
  readonly width: number
  /** Where it ends on the line, by half-width places. */
  readonly until: number
  /** Spaces before it. */
  readonly gap: number
  readonly fill: Fill
}

/** The indent of a paragraph. */
const INDENT = 4
/** A space inside a line that was stretched to its right edge may stand for as much as this, in half-width places. */
const STRETCHED = 1.2
/** No line of a column is made of more runs. */
const MOST_RUNS = 24

/** What speaks against each reading of a cell; a headline over several columns is dearer than one piece that ends early, cheaper than two. */
const COST = { full: 0, indented: 0.3, hiddenIndent: 0.7, short: 1, over: 1.2 }
/** What an overfull cell costs more, for each measure that it is too wide. */
const OVER_BY = 1
const MOST_OVER = 2.4
/** What each half-width place costs that a line is off the measure. */
const OFF_BY = 0.06
/** What each space more speaks against two runs being of one column, and the most that it can. */
const SPACE_COST = 0.3
const MOST_SPACE_COST = 3
/** What speaks for a single space being one of a column's text. */
const SINGLE = 0.05

/** How far the nearest of the widths from `least` to `most` is from `edge`. */
function distance(least: number, most: number, edge: number): number {
  return Math.max(0, least - edge, edge - most)
}

/** How a cell fills its column, and what speaks against that. Its spaces may have been stretched: its width is from `least` to `most`. */
function weigh(least: number, most: number, measure: number, gap: number): { readonly fill: Fill; readonly cost: number } {
  if (least > measure + LONG_BY) return { fill: 'over', cost: COST.over + Math.min(MOST_OVER, (least / measure - 1) * OVER_BY) }
  const off = distance(least, most, measure)
  if (most >= measure - SHORT_BY) return { fill: 'full', cost: COST.full + off * OFF_BY }
  const offIndent = distance(least, most, measure - INDENT)
  const cost = (gap < 2 ? COST.hiddenIndent : COST.indented) + offIndent * OFF_BY
  if (most >= measure - INDENT - SHORT_BY) return { fill: 'indented', cost }
  return { fill: 'short', cost: COST.short }
}

function gapBefore(runs: readonly Run[], index: number): number {
  const run = runs[index]
  const before = runs[index - 1]
  if (run === undefined) return 0
  return before === undefined ? run.character : run.start - before.end
}

/** Whether the line of a column reaches its right edge. */
export function isFull({ fill }: Cell): boolean {
  return fill === 'full' || fill === 'indented'
}

/** By what lines were padded: by characters, as most programs do that know no widths, or by half-width places. */
export type Scale = 'character' | 'place'

/** So many half-width places of running text, by one scale. */
export function inScale(places: number, scale: Scale): number {
  return scale === 'place' ? places : places / 2
}

/** The indent of a paragraph by one scale. */
export function indentIn(scale: Scale): number {
  return inScale(INDENT, scale)
}

/** Where a cell ends on its line by one scale. */
export function endIn({ until, character, start, end }: Cell, scale: Scale): number {
  return scale === 'place' ? until : character + end - start
}

/** Where the columns of a page begin (栏位), from left to right. */
export interface Lattice {
  readonly scale: Scale
  readonly starts: readonly number[]
}

/** What speaks against a cell that begins where no column does: by this for each place that it is off, and never more than that. */
const ASTRAY = 0.12
const MOST_ASTRAY = 0.6
/** A line that stands one space behind the one before may have been pushed along or drawn near. */
const MOST_PUSHED = 0.2

/** What speaks against going on over the place where a column begins, though a space is there. */
const OVERRUN = 1.4

/** Whether a column begins where the run does. */
function isAtStart(run: Run | undefined, lattice: Lattice | null): boolean {
  return run !== undefined && lattice !== null && lattice.starts.some((start) => Math.abs(run[lattice.scale] - start) <= 1)
}

/** What speaks against a cell beginning with this run, which stands `gap` spaces behind the one before. */
function astray(run: Run, gap: number, lattice: Lattice | null): number {
  if (lattice === null) return 0
  const indent = indentIn(lattice.scale)
  let cost = MOST_ASTRAY
  for (const start of lattice.starts) {
    const right = run[lattice.scale] - start
    const off = Math.max(0, Math.min(Math.abs(right), Math.abs(right - indent)) - 1)
    cost = Math.min(cost, off * ASTRAY, gap === 1 ? MOST_PUSHED : MOST_ASTRAY)
  }
  return cost
}

/**
 * The cells of a line, as they are most likely when a column holds `measure` half-width places and, where that is known already,
 * the columns begin where `lattice` says. Linear in its runs.
 */
export function cellsOf({ runs }: Row, measure: number, lattice: Lattice | null): readonly Cell[] {
  const off = runs.map((run, index) => astray(run, gapBefore(runs, index), lattice))
  const starts = runs.map((run) => isAtStart(run, lattice))
  const best: number[] = [0]
  const from: number[] = [0]
  const fills: Fill[] = []
  for (let end = 1; end <= runs.length; end += 1) {
    best.push(Number.POSITIVE_INFINITY)
    from.push(end - 1)
    fills.push('short')
    let width = 0
    let inside = 0
    for (let first = end - 1; first >= Math.max(0, end - MOST_RUNS); first -= 1) {
      width += runs[first]?.width ?? 0
      const spaces = end - 1 - first
      const gap = gapBefore(runs, first)
      const { fill, cost: own } = weigh(width, width + spaces * STRETCHED, measure, gap)
      const cost = (best[first] ?? 0) + own + inside + (off[first] ?? 0)
      if (cost < (best[end] ?? 0)) {
        best[end] = cost
        from[end] = first
        fills[end - 1] = fill
      }
      inside += Math.min(MOST_SPACE_COST, (gap - 1) * SPACE_COST) - (gap === 1 ? SINGLE : 0) + (starts[first] === true ? OVERRUN : 0)
    }
  }
  const cells: Cell[] = []
  for (let end = runs.length; end > 0; end = from[end] ?? 0) {
    const first = runs[from[end] ?? 0]
    const last = runs[end - 1]
    if (first === undefined || last === undefined) break
    const width = runs.slice(from[end], end).reduce((sum, run) => sum + run.width + 1, -1)
    const gap = gapBefore(runs, from[end] ?? 0)
    const until = last.place + last.width
    const { start, character, place } = first
    cells.push({ start, end: last.end, character, place, width, until, gap, fill: fills[end - 1] ?? 'short' })
  }
  return cells.reverse()
}
