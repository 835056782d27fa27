import { CharacterSet } from './characterSet'
import { firstCharacters, secondCharacters } from './patternCharacters'
import { tellingSet } from './rarePattern'

/** A character that every match of a pattern holds, no further than `within` characters behind its first. */
export interface Landmark {
  readonly character: string
  readonly within: number
}

/** What most texts hold. */
const NO_MATCHES: readonly RegExpExecArray[] = []

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

/** How places where a match might begin are found and asked. */
interface Search {
  readonly sticky: RegExp
  readonly first: CharacterSet
  /** `null` where many characters may be second, or none. */
  readonly second: CharacterSet | null
}

/**
 * A pattern that is tried only where two characters stand that it can begin with, and, where it has a landmark, only near one.
 * It finds what the pattern finds: an engine of patterns tries long alternations at every place, and hardly any place fits.
 * It does not pay where the pattern begins with one or two characters, or is bound to the beginning of the text.
 */
export class Seeker {
  readonly #pattern: RegExp
  readonly #landmark: Landmark | null
  readonly #mayHold: (text: string) => boolean
  /** Worked out for the first text that may hold the pattern: most pages never ask. */
  #search: Search | null = null

  /** `pattern` must not match the empty text; of its flags only `g` is allowed, and has no effect. `mayHold`: a quicker look at a whole text. */
  constructor(pattern: RegExp, landmark: Landmark | null = null, mayHold: (text: string) => boolean = () => true) {
    this.#pattern = pattern
    this.#landmark = landmark
    this.#mayHold = mayHold
  }

  /** The first match that begins at `from` or later. */
  next(text: string, from = 0): RegExpExecArray | null {
    const search = this.#search ?? this.#prepare()
    const { sticky } = search
    for (let at = this.#place(search, text, from); at < text.length; at = this.#place(search, text, at + 1)) {
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (match !== null) return match
    }
    return null
  }

  /** Whether there is a match anywhere. */
  test(text: string): boolean {
    if (!this.#mayHold(text)) return false
    const search = this.#search ?? this.#prepare()
    const { sticky } = search
    for (let at = this.#place(search, text, 0); at < text.length; at = this.#place(search, text, at + 1)) {
      sticky.lastIndex = at
      if (sticky.test(text)) return true
    }
    return false
  }

  /** All matches in order, none reaching into another. */
  all(text: string): readonly RegExpExecArray[] {
    const first = this.#mayHold(text) ? this.next(text) : null
    if (first === null) return NO_MATCHES
    const matches = [first]
    for (let match = this.next(text, endOf(first)); match !== null; match = this.next(text, endOf(match))) matches.push(match)
    return matches
  }

  /** The first place from `from` on where a match might begin, the length of the text where none might. */
  #place(search: Search, text: string, from: number): number {
    const at = beginning(search, text, from)
    if (this.#landmark === null) return at
    const { character, within } = this.#landmark
    const landmark = text.indexOf(character, at)
    if (landmark < 0) return text.length
    return at >= landmark - within ? at : beginning(search, text, landmark - within)
  }

  #prepare(): Search {
    const first = firstCharacters(this.#pattern)
    if (first === null) throw new Error(`no characters to begin with: ${this.#pattern.source}`)
    this.#search = {
      sticky: new RegExp(this.#pattern.source, 'y'),
      first: CharacterSet.ofRanges(first),
      second: tellingSet(secondCharacters(this.#pattern)),
    }
    return this.#search
  }
}

/** The first place from `from` on where two characters stand that a match can begin with. */
function beginning({ first, second }: Search, text: string, from: number): number {
  let at = first.indexIn(text, from)
  if (second === null) return at
  while (at < text.length && !second.has(text.charCodeAt(at + 1))) at = first.indexIn(text, at + 1)
  return at
}
