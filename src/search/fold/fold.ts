import { EditLog, INSERTED } from './edits'
import { DROP, FOLDED_UNIT, WHITE, isWideAt } from './units'
import { simplifiedUnit } from '../../lexicon/characters/variants'

/**
 * A text in the form in which texts are compared: width, case and 繁简 folded, white space beside Chinese characters gone,
 * other white space one blank.
 */
export interface Folded {
  readonly text: string
  /** What leads back to the printed text; see `EditLog`. */
  readonly edits: readonly number[]
  /** Whether any 繁体 character became 简体. */
  readonly variants: boolean
}

let folding: Uint16Array | null = null

function unitFolding(): Uint16Array {
  folding ??= FOLDED_UNIT.map((unit) => simplifiedUnit(unit))
  return folding
}

/** One pass over one printed text; keeps unchanged runs as slices, so that long Chinese text costs little. */
class Folder {
  readonly log: EditLog = new EditLog()
  variants = false
  readonly #printed: string
  #folded = ''
  /** Length of the folded text so far, the run that is still open included. */
  #length = 0
  #runFrom = 0
  #lastKept = -1
  /** Offsets of the dropped units and white space since the last kept unit. */
  #gap: number[] = []

  constructor(printed: string) {
    this.#printed = printed
  }

  skip(at: number): void {
    if (this.#gap.length === 0) this.#folded += this.#printed.slice(this.#runFrom, at)
    this.#gap.push(at)
  }

  keep(at: number, unit: number, folded: number): void {
    if (this.#gap.length > 0) {
      this.#closeGap(at)
      this.#runFrom = at
    }
    if (folded !== unit) {
      this.#folded += this.#printed.slice(this.#runFrom, at) + String.fromCharCode(folded)
      this.#runFrom = at + 1
      this.log.note(this.#length, 0, unit)
      if (folded !== FOLDED_UNIT[unit]) this.variants = true
    }
    this.#length += 1
    this.#lastKept = at
  }

  finish(): Folded {
    if (this.#gap.length > 0) this.#closeGap(-1)
    else this.#folded += this.#printed.slice(this.#runFrom)
    return { text: this.#folded, edits: this.log.edits, variants: this.variants }
  }

  /** Leaves one blank of the gap where both neighbours are written with blanks, and nothing of it elsewhere. */
  #closeGap(next: number): void {
    let blank = next >= 0 && this.#lastKept >= 0 && !isWideAt(this.#printed, next) && !this.#wideBefore()
    for (const at of this.#gap) {
      const unit = this.#printed.charCodeAt(at)
      if (blank && FOLDED_UNIT[unit] === WHITE) {
        blank = false
        if (unit !== WHITE) this.log.note(this.#length, 0, unit)
        this.#folded += ' '
        this.#length += 1
      } else {
        this.log.note(this.#length, INSERTED, unit)
      }
    }
    this.#gap = []
  }

  #wideBefore(): boolean {
    const unit = this.#printed.charCodeAt(this.#lastKept)
    return isWideAt(this.#printed, unit >= 0xdc00 && unit <= 0xdfff && this.#lastKept > 0 ? this.#lastKept - 1 : this.#lastKept)
  }
}

/** Folds a printed text. Linear in its length. */
export function fold(printed: string): Folded {
  const table = unitFolding()
  const folder = new Folder(printed)
  for (let at = 0; at < printed.length; at += 1) {
    const unit = printed.charCodeAt(at)
    const folded = table[unit] ?? unit
    if (folded === DROP || folded === WHITE) folder.skip(at)
    else folder.keep(at, unit, folded)
  }
  return folder.finish()
}

/** The folded form alone, with 繁简 folded too. */
export function foldText(printed: string): string {
  return fold(printed).text
}
