import { type CodeRanges, LAST_CODE } from './characterSet'

/** A bit of one of the words that code units have, and those that have it. */
export interface Mark {
  readonly characters: CodeRanges
  readonly word: number
  readonly bit: number
}

/**
 * Bits that code units have, several words of them. Code units with the very same bits are of one kind, and only kinds have
 * bits of their own: a table of all code units would be so large that each look into it waits for far memory. The fields are
 * open for loops that look at every character of a text: the bits of `code` begin at `words[kinds[code] * width]`. Code units
 * without any bit are of kind 0.
 */
export class KindTable {
  readonly kinds: Uint16Array = new Uint16Array(LAST_CODE + 1)
  readonly words: Int32Array

  /** `width`: words of bits that each kind has. */
  constructor(width: number, marks: readonly Mark[]) {
    /** Marks that have a range begin or end at a code unit: one range more or less. */
    const changes = new Map<number, (readonly [mark: Mark, more: 1 | -1])[]>()
    const change = (code: number, mark: Mark, more: 1 | -1): void => {
      const known = changes.get(code)
      if (known === undefined) changes.set(code, [[mark, more]])
      else known.push([mark, more])
    }
    for (const mark of marks) {
      for (const [first, last] of mark.characters) {
        change(first, mark, 1)
        change(last + 1, mark, -1)
      }
    }
    /** Of each mark, how many of its ranges hold the code unit that the loop is at; the bits of that one; and the kinds by their bits. */
    const open = new Map<Mark, number>()
    const here = new Int32Array(width)
    const kinds = new Map([[here.join(), 0]])
    const rows: number[] = [...here]
    const codes = [...changes.keys()].sort((a, b) => a - b)
    for (const [nth, code] of codes.entries()) {
      for (const [mark, more] of changes.get(code) ?? []) {
        const ranges = (open.get(mark) ?? 0) + more
        const rest = (here[mark.word] ?? 0) & ~mark.bit
        open.set(mark, ranges)
        here[mark.word] = ranges === 0 ? rest : rest | mark.bit
      }
      const row = here.join()
      const kind = kinds.get(row) ?? kinds.size
      if (kind === kinds.size) {
        kinds.set(row, kind)
        rows.push(...here)
      }
      this.kinds.fill(kind, code, codes[nth + 1])
    }
    this.words = Int32Array.from(rows)
  }
}
