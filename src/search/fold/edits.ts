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

/** The printed text, and where each unit of the folded text stands in it; `starts` has one more for the end. */
export interface Restored {
  readonly text: string
  readonly starts: Uint32Array
}

function eachEdit(range: EditRange, visit: (offset: number, inserted: boolean, unit: number) => void): void {
  let offset = 0
  for (let at = range.from; at < range.to; at += 2) {
    const head = range.edits[at] ?? 0
    const unit = range.edits[at + 1] ?? 0
    const inserted = head >= INSERTED
    offset += inserted ? head - INSERTED : head
    // An empty edit only makes a step.
    if (inserted || unit !== 0) visit(offset, inserted, unit)
  }
}

/** Puts the printed text together again from the folded text and its edits. */
export function restore(folded: string, range: EditRange): Restored {
  const starts = new Uint32Array(folded.length + 1)
  let text = ''
  let done = 0
  const copyTo = (offset: number): void => {
    for (let at = done; at < offset; at += 1) starts[at] = text.length + at - done
    text += folded.slice(done, offset)
    done = offset
  }
  eachEdit(range, (offset, inserted, unit) => {
    copyTo(offset)
    if (!inserted) {
      starts[offset] = text.length
      done = offset + 1
    }
    text += String.fromCharCode(unit)
  })
  copyTo(folded.length)
  starts[folded.length] = text.length
  return { text, starts }
}

/** The text folded in width, case and space only: 繁体 characters as printed. As long as `folded`. */
export function withVariants(folded: string, range: EditRange): string {
  let text = ''
  let done = 0
  eachEdit(range, (offset, inserted, unit) => {
    if (inserted) return
    const plain = FOLDED_UNIT[unit] ?? unit
    if (plain === folded.charCodeAt(offset)) return
    text += folded.slice(done, offset) + String.fromCharCode(plain)
    done = offset + 1
  })
  return done === 0 ? folded : text + folded.slice(done)
}
