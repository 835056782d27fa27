import { FOLDED_UNIT } from './units'

/** Marks an edit that puts a unit in before its place, where other edits replace the unit at their place. */
export const INSERTED = 0x8000

/** The longest step between two edits; longer ones are made of empty ones. */
const LONGEST_STEP = 0x7fff

/**
 * What leads from a folded text back to the printed one, two 16-bit numbers each: how far behind the edit before it the edit
 * stands (UTF-16 units of the folded text), with `INSERTED` added where the unit was dropped there; and the printed unit.
 */
export class EditLog {
  readonly edits: number[] = []
  #last = 0

  note(offset: number, flag: number, unit: number): void {
    let step = offset - this.#last
    while (step >= LONGEST_STEP) {
      this.edits.push(LONGEST_STEP, 0)
      step -= LONGEST_STEP
    }
    this.edits.push(step + flag, unit)
    this.#last = offset
  }
}

/** Edits of one text among those of many: `from` and `to` are indices into `edits`. */
export interface EditRange {
  readonly edits: ArrayLike<number>
  readonly from: number
  readonly to: number
}

/** Printed text, and where in it each unit of the folded text stands that it was restored from. */
export interface Restored {
  readonly text: string
  /** Offset in the folded text of the first entry of `starts`. */
  readonly from: number
  /** One entry per folded unit, and one for the end. */
  readonly starts: Uint32Array
}

/** Calls back for every edit before `end`; `inserted`: the unit was dropped before `offset`, else it stood there. */
function eachEdit(range: EditRange, end: number, visit: (offset: number, inserted: boolean, unit: number) => void): void {
  let offset = 0
  for (let at = range.from; at < range.to; at += 2) {
    const head = range.edits[at] ?? 0
    const unit = range.edits[at + 1] ?? 0
    const inserted = head >= INSERTED
    offset += inserted ? head - INSERTED : head
    if (offset > end) return
    // An empty edit only makes a step.
    if (inserted || unit !== 0) visit(offset, inserted, unit)
  }
}

/** Puts the printed text of `[from, to)` of the folded text together again; what was dropped before `from` and `to` is in it. */
export function restore(folded: string, range: EditRange, from: number = 0, to: number = folded.length): Restored {
  const starts = new Uint32Array(to - from + 1)
  let text = ''
  let done = from
  const copyTo = (offset: number): void => {
    for (let at = done; at < offset; at += 1) starts[at - from] = text.length + at - done
    text += folded.slice(done, offset)
    done = offset
  }
  eachEdit(range, to, (offset, inserted, unit) => {
    if (offset < from || (offset === to && !inserted)) return
    copyTo(offset)
    if (!inserted) {
      starts[offset - from] = text.length
      done = offset + 1
    }
    text += String.fromCharCode(unit)
  })
  copyTo(to)
  starts[to - from] = text.length
  return { text, from, starts }
}

/** The text folded in width, case and space only: 繁体 characters as printed. As long as `folded`. */
export function withVariants(folded: string, range: EditRange): string {
  let text = ''
  let done = 0
  eachEdit(range, folded.length, (offset, inserted, unit) => {
    if (inserted) return
    const plain = FOLDED_UNIT[unit] ?? unit
    if (plain === folded.charCodeAt(offset)) return
    text += folded.slice(done, offset) + String.fromCharCode(plain)
    done = offset + 1
  })
  return done === 0 ? folded : text + folded.slice(done)
}
