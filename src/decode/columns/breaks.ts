import { isFull } from './cells'
import { endsSentence, endsText, goesOn, mayEnd } from './flow'
import { LEAST_HEADLINE, maybeHeadline } from './headlines'
import type { SetCell } from './indents'

/** A line that is no longer than this part of a full one is the last of a paragraph. */
const LAST_LINE = 0.4
/** A headline has no more lines. */
const HEADLINE_LINES = 4
/** By how many lines the tops of columns may be apart where something new begins in all of them. */
const RAGGED = 2

/** Whether a cell stands over all columns from the one to the other. */
export function standsOver(cell: SetCell, from: number, to: number): boolean {
  return cell.from <= from && cell.to >= to
}

/** Whether the cells of a line leave out none of the columns. */
function covers(cells: readonly SetCell[], from: number, to: number): boolean {
  return cells.reduce((sum, cell) => sum + cell.to - cell.from + 1, 0) === to - from + 1
}

/** The last cell of each column above a line and the first at or below it, kept up to date from line to line. */
class Beside {
  readonly #above: Map<number, SetCell> = new Map()
  readonly #below: ReadonlyMap<number, readonly SetCell[]>
  readonly #next: Map<number, number> = new Map()

  constructor(cells: readonly SetCell[]) {
    const below = new Map<number, SetCell[]>()
    for (const cell of cells) {
      for (let column = cell.from; column <= cell.to; column += 1) {
        const known = below.get(column)
        if (known === undefined) below.set(column, [cell])
        else known.push(cell)
      }
    }
    this.#below = below
  }

  pass(cell: SetCell): void {
    for (let column = cell.from; column <= cell.to; column += 1) {
      this.#above.set(column, cell)
      this.#next.set(column, (this.#next.get(column) ?? 0) + 1)
    }
  }

  /** What is above counts no more. */
  forget(): void {
    this.#above.clear()
  }

  above(column: number): SetCell | null {
    return this.#above.get(column) ?? null
  }

  /** The first at or below the line, or the one that is so many lines of the column `later`. */
  below(column: number, later: number = 0): SetCell | null {
    return this.#below.get(column)?.[(this.#next.get(column) ?? 0) + later] ?? null
  }
}

/**
 * Whether what stands below cannot follow what stands above in one column: a paragraph begins where a sentence is not over, or
 * a line without indent where a paragraph is.
 */
function cannotFollow(text: string, above: SetCell | null, below: SetCell | null): boolean {
  if (above === null || below === null || above.from < above.to || below.from < below.to) return false
  if (below.indent > 0 && below.fill !== 'short') return goesOn(text, above)
  const isEnd = above.fill === 'short' && (endsText(text, above) || above.width <= below.width * LAST_LINE)
  return isEnd && below.fill === 'full' && below.gap !== 1
}

function isAlone(cells: readonly SetCell[] | undefined): boolean {
  return cells?.length === 1 && cells[0] !== undefined && !isFull(cells[0])
}

/** The first line below a headline of one or a few lines, each alone on its line. */
function below(rows: readonly (readonly SetCell[])[], index: number): readonly SetCell[] {
  let next = index + 1
  while (next < index + HEADLINE_LINES && isAlone(rows[next])) next += 1
  return rows[next] ?? []
}

/** Whether the cell is the last line of the paragraph above. */
function isTail(text: string, above: SetCell | null, cell: SetCell): boolean {
  return above !== null && goesOn(text, above) && cell.indent === 0 && cell.fill === 'short' && endsText(text, cell)
}

/** Looks for the lines at which something new begins in all of some columns. */
class BreakFinder {
  readonly #text: string
  readonly #rows: readonly (readonly SetCell[])[]
  readonly #from: number
  readonly #to: number
  readonly #beside: Beside

  constructor(text: string, rows: readonly (readonly SetCell[])[], from: number, to: number) {
    this.#text = text
    this.#rows = rows
    this.#from = from
    this.#to = to
    this.#beside = new Beside(rows.flat())
  }

  find(): ReadonlySet<number> {
    const breaks = new Set<number>()
    this.#rows.forEach((cells, index) => {
      const [first] = cells
      if (first !== undefined && this.#isBreak(cells, first, index)) {
        breaks.add(index)
        this.#beside.forget()
      }
      cells.forEach((cell) => this.#beside.pass(cell))
    })
    return breaks
  }

  #isBreak(cells: readonly SetCell[], first: SetCell, index: number): boolean {
    return this.#isHeadline(cells, first, index) ?? this.#isNewBeginning(cells, first)
  }

  /** Whether headlines stand over all columns, one over all of them or each over its own; `null` where the line has none that may. */
  #isHeadline(cells: readonly SetCell[], first: SetCell, index: number): boolean | null {
    if (cells.length === 1 && standsOver(first, this.#from, this.#to)) return true
    const [next, ...others] = below(this.#rows, index)
    if (next === undefined || next.from !== this.#from || next.indent <= 0) return null
    const isEach = cells.every((cell) => maybeHeadline(this.#text, cell) && !this.#isUnderHeadline(cell))
    if (isEach && covers(cells, this.#from, this.#to)) return true
    const last = this.#beside.above(this.#to)
    const isTop = last === null && this.#beside.above(first.from) === null
    const alone = cells.length === 1 && (isTop || isAlone(cells))
    if (!alone || first.width < LEAST_HEADLINE || endsSentence(this.#text, first)) return null
    const over = first.to > first.from || first.from > this.#from || others.length === this.#to - this.#from
    return isTop || (this.#isOver() && over) || this.#breaksOff(true)
  }

  /** Whether the text of the columns breaks off at the line, while a new one begins in the first. */
  #isNewBeginning(cells: readonly SetCell[], first: SetCell): boolean {
    const start = this.#beside.below(this.#from)
    if (!this.#isOver() || start === null || start.row - first.row > RAGGED || !this.#begins()) return false
    // No page ends between a headline and what stands under it.
    const before = this.#beside.above(this.#from)
    if (before !== null && before.fill === 'short' && !endsText(this.#text, before)) return false
    if (cells.some((cell) => isTail(this.#text, this.#beside.above(cell.from), cell))) return false
    if (before !== null && goesOn(this.#text, before)) return true
    return this.#breaksOff(false) || (this.#to - this.#from >= 2 && start.indent === 0 && this.#allEnd(start.row))
  }

  /** Whether the text of the last column may be over above. */
  #isOver(): boolean {
    const last = this.#beside.above(this.#to)
    return last === null || mayEnd(this.#text, last)
  }

  /** Whether the text of some column breaks off here; `headline`: one may stand there, too, where a sentence is not over. */
  #breaksOff(headline: boolean): boolean {
    for (let column = this.#from; column <= this.#to; column += 1) {
      const above = this.#beside.above(column)
      const under = this.#beside.below(column)
      if (cannotFollow(this.#text, above, under)) return true
      if (headline && above?.from === column && under !== null && isAlone([under]) && goesOn(this.#text, above)) return true
    }
    return false
  }

  /** Whether a paragraph begins below in the first column, at once or behind a headline, which ends in no full stop. */
  #begins(): boolean {
    const above = this.#beside.above(this.#from)
    const first = this.#beside.below(this.#from)
    if (above !== null && first?.fill === 'full' && first.indent === 0 && goesOn(this.#text, above)) return false
    for (let later = 0; later <= HEADLINE_LINES; later += 1) {
      const cell = this.#beside.below(this.#from, later)
      if (cell === null || (cell.indent === 0 && endsSentence(this.#text, cell))) return false
      if (cell.indent > 0 && cell.fill !== 'short') return true
    }
    return false
  }

  /** Whether a headline goes on with the cell. */
  #isUnderHeadline({ from: column }: SetCell): boolean {
    const above = this.#beside.above(column)
    return above !== null && maybeHeadline(this.#text, above)
  }

  /** Whether in all columns a paragraph is over above, and near `row` another one or a headline begins. */
  #allEnd(row: number): boolean {
    for (let column = this.#from; column <= this.#to; column += 1) {
      const above = this.#beside.above(column)
      const under = this.#beside.below(column)
      if (above === null || !mayEnd(this.#text, above)) return false
      if (under === null) continue
      if (Math.abs(under.row - row) > RAGGED) return false
      if (under.indent === 0 && (above.fill === 'full' || (under.fill === 'full' && endsSentence(this.#text, under)))) return false
    }
    return true
  }
}

/**
 * Lines at which something new begins in all of the columns: a headline stands over them, or the text of the columns breaks off
 * there and goes on at the top of the next, while a new one begins in the first.
 */
export function findBreaks(text: string, rows: readonly (readonly SetCell[])[], from: number, to: number): ReadonlySet<number> {
  return new BreakFinder(text, rows, from, to).find()
}
