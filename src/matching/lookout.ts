import type { CodeRanges } from './characterSet'
import { KindTable, type Mark } from './kindTable'

/** Bits of a word: as many as engines keep in a small integer without boxing it. */
const WORD = 30

/** What a text holds of the sets that a lookout knows; only the lookout can tell what it means. */
export type Seen = readonly number[]

/** Where one set is found in what was seen. */
export interface Post {
  readonly word: number
  readonly bit: number
}

/** What is looked for, made ready. */
interface Ready {
  readonly table: KindTable
  /** Words of bits that each kind of characters has. */
  readonly width: number
  /** Of each kind the look that met it last: a text has many characters and few kinds. */
  readonly met: number[]
  /** What is seen of a text that holds nothing: a copy of it takes no more room than it needs. */
  readonly nothing: readonly number[]
}

/**
 * Many sets of characters that are asked for of the same texts: one pass over a text tells of all of them at once whether it
 * holds one of their characters.
 */
export class Lookout {
  readonly #asked: (() => CodeRanges | null)[] = []
  #ready: Ready | null = null
  #looks = 0

  /** Asks for a set from the next look on; it is worked out by then. `null`: it is always seen. */
  add(characters: () => CodeRanges | null): Post {
    const nth = this.#asked.push(characters) - 1
    this.#ready = null
    return { word: Math.floor(nth / WORD), bit: 1 << (nth % WORD) }
  }

  look(text: string): Seen {
    const { table, width, met, nothing } = this.#ready ?? this.#prepare()
    const { kinds, words } = table
    const seen = nothing.slice()
    this.#looks += 1
    // What is in no set is met from the beginning.
    met[0] = this.#looks
    for (let at = 0; at < text.length; at += 1) {
      const kind = kinds[text.charCodeAt(at)] ?? 0
      if (met[kind] === this.#looks) continue
      met[kind] = this.#looks
      const bits = kind * width
      for (let word = 0; word < width; word += 1) seen[word] = (seen[word] ?? 0) | (words[bits + word] ?? 0)
    }
    return seen
  }

  #prepare(): Ready {
    const width = Math.ceil(this.#asked.length / WORD)
    const nothing = Array<number>(width).fill(0)
    const marks: Mark[] = []
    for (const [nth, characters] of this.#asked.entries()) {
      const [word, bit, set] = [Math.floor(nth / WORD), 1 << (nth % WORD), characters()]
      if (set !== null) marks.push({ characters: set, word, bit })
      else nothing[word] = (nothing[word] ?? 0) | bit
    }
    const table = new KindTable(width, marks)
    this.#ready = { table, width, met: Array<number>(table.words.length / width).fill(0), nothing }
    return this.#ready
  }
}

/** Whether the text that was looked at holds a character of the set. */
export function isSeen(seen: Seen, { word, bit }: Post): boolean {
  return ((seen[word] ?? 0) & bit) !== 0
}
