import type { CharacterSet } from './characterSet'
import { firstCharacters, secondCharacters } from './patternCharacters'
import { telling } from './rarePattern'

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

/**
 * A pattern that is tried only where two characters stand that it can begin with, and, where it has a landmark, only near one.
 * It finds what the pattern finds: an engine of patterns tries long alternations at every place, and hardly any place fits.
 * It does not pay where the pattern begins with one or two characters, or is bound to the beginning of the text.
 */
export class Seeker {
  readonly #sticky: RegExp
  readonly #first: CharacterSet
  /** `null` where many characters may be second, or none. */
  readonly #second: CharacterSet | null
  readonly #landmark: Landmark | null
  readonly #mayHold: (text: string) => boolean

  /** `pattern` must not match the empty text; of its flags only `g` is allowed, and has no effect. `mayHold`: a quicker look at a whole text. */
  constructor(pattern: RegExp, landmark: Landmark | null = null, mayHold: (text: string) => boolean = () => true) {
    const first = firstCharacters(pattern)
    if (first === null) throw new Error(`no characters to begin with: ${pattern.source}`)
    this.#first = first
    this.#second = telling(secondCharacters(pattern))
    this.#sticky = new RegExp(pattern.source, 'y')
    this.#landmark = landmark
    this.#mayHold = mayHold
  }

  /** The first match that begins at `from` or later. */
  next(text: string, from = 0): RegExpExecArray | null {
    const sticky = this.#sticky
    for (let at = this.#place(text, from); at < text.length; at = this.#place(text, at + 1)) {
      sticky.lastIndex = at
      const match = sticky.exec(text)
      if (match !== null) return match
    }
    return null
  }

  /** Whether there is a match anywhere. */
  test(text: string): boolean {
    if (!this.#mayHold(text)) return false
    const sticky = this.#sticky
    for (let at = this.#place(text, 0); at < text.length; at = this.#place(text, at + 1)) {
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
  #place(text: string, from: number): number {
    const at = this.#beginning(text, from)
    if (this.#landmark === null) return at
    const { character, within } = this.#landmark
    const landmark = text.indexOf(character, at)
    if (landmark < 0) return text.length
    return at >= landmark - within ? at : this.#beginning(text, landmark - within)
  }

  /** The first place from `from` on where two characters stand that a match can begin with. */
  #beginning(text: string, from: number): number {
    const second = this.#second
    let at = this.#first.indexIn(text, from)
    if (second === null) return at
    while (at < text.length && !second.has(text.charCodeAt(at + 1))) at = this.#first.indexIn(text, at + 1)
    return at
  }
}
