import { KindTable, type Mark } from './kindTable'
import { firstCharacters, isAnchored, requiredCharacters, secondCharacters } from './patternCharacters'

/** Bits of one word of the table. */
export const MOST_PATTERNS = 31
/** Stands for what is behind the end of a text; asking the table for the NaN that is there would be slow. */
const NO_CODE = 0

/** What is known of a code unit, in words side by side: a bit for each pattern … */
const WIDTH = 3
/** … that asks for it or for another, */
const REQUIRED = 0
/** that can begin with it, */
const FIRST = 1
/** and that can have it second. What is not known of a pattern, all code units are. */
const SECOND = 2

/** What is known of the patterns. */
interface Known {
  readonly table: KindTable
  /** Patterns that ask for no character, that can begin with any or match nothing at all, and that can have any second or none. */
  readonly holdAny: number
  readonly beginAny: number
  readonly secondAny: number
  /** Patterns that are bound to the beginning of the text. */
  readonly anchored: number
}

/**
 * Says of many patterns at once which of them a text can hold at all: one pass over the text asks for the characters that
 * every match must have, and for two side by side that it can begin with, and most patterns need not be tried.
 */
export class Triage {
  readonly #patterns: readonly RegExp[]
  /** Worked out for the first text. */
  #known: Known | null = null

  /** At most 31 patterns; the bit of a pattern is its place in the list. */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error('too many patterns for one table')
    this.#patterns = patterns
  }

  /** A bit for each pattern that may be found in the text. */
  possible(text: string): number {
    const { table, holdAny, beginAny, secondAny, anchored } = this.#known ?? this.#prepare()
    const { kinds, words } = table
    const floating = ~anchored
    let held = holdAny
    let begun = beginAny
    /** Those that the beginning of the text can begin, and from then on those that any place can. */
    let counted = -1
    let next = (kinds[text.charCodeAt(0) & 0xffff] ?? 0) * WIDTH
    for (let at = 1; at <= text.length; at += 1) {
      const here = next
      next = (kinds[at < text.length ? text.charCodeAt(at) : NO_CODE] ?? 0) * WIDTH
      held |= words[here + REQUIRED] ?? 0
      begun |= counted & (words[here + FIRST] ?? 0) & ((words[next + SECOND] ?? 0) | secondAny)
      counted = floating
    }
    return held & begun
  }

  #prepare(): Known {
    const marks: Mark[] = []
    const any = [0, 0, 0]
    let anchored = 0
    this.#patterns.forEach((pattern, place) => {
      const bit = 1 << place
      for (const [word, charactersOf] of [requiredCharacters, firstCharacters, secondCharacters].entries()) {
        const characters = charactersOf(pattern)
        if (characters !== null) marks.push({ characters, word, bit })
        else any[word] = (any[word] ?? 0) | bit
      }
      if (isAnchored(pattern)) anchored |= bit
    })
    const [holdAny = 0, beginAny = 0, secondAny = 0] = any
    this.#known = { table: new KindTable(WIDTH, marks), holdAny, beginAny, secondAny, anchored }
    return this.#known
  }
}
