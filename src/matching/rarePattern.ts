import type { CharacterSet } from './characterSet'
import { firstCharacters, isAnchored, requiredCharacters } from './patternCharacters'

/** A look that lets more kinds of characters pass settles too little. */
const MOST_CHARACTERS = 2000

/** The same characters where a look for them settles much, else `null`. */
export function telling(characters: CharacterSet | null): CharacterSet | null {
  return characters !== null && characters.size <= MOST_CHARACTERS ? characters : null
}

/**
 * What a match must begin with, if it is bound to the beginning and that tells much, else `null`. Throws on the flags `g` and
 * `y`: such a pattern remembers where it was.
 */
export function tellingStart(pattern: RegExp): CharacterSet | null {
  if (pattern.global || pattern.sticky) throw new Error(`remembers where it was: ${pattern.source}`)
  return isAnchored(pattern) ? telling(firstCharacters(pattern)) : null
}

/** Characters one of which every match of any of the patterns must have; `null` where one of them asks for nothing. */
export function requiredByAny(patterns: readonly RegExp[]): CharacterSet | null {
  return patterns.map(requiredCharacters).reduce((all, one) => (all === null || one === null ? null : all.with(one)))
}

/**
 * A pattern that hardly any text matches: it is tried only where the text begins with a character that it can begin with, if
 * it is bound to the beginning, and holds one that every match must have. It finds what the pattern finds; most texts are
 * settled by the look, which costs a fraction of asking the pattern.
 */
export class RarePattern {
  readonly #pattern: RegExp
  readonly #first: CharacterSet | null
  readonly #required: CharacterSet | null

  /** Without the flags `g` and `y`; where flags change what the characters mean, the pattern is always asked. */
  constructor(pattern: RegExp) {
    this.#first = tellingStart(pattern)
    this.#pattern = pattern
    this.#required = telling(requiredCharacters(pattern))
  }

  get source(): string {
    return this.#pattern.source
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null
  }

  /** The text without the first match. */
  takenFrom(text: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, '') : text
  }

  #mayMatch(text: string): boolean {
    if (this.#first !== null && !this.#first.has(text.charCodeAt(0))) return false
    return this.#required === null || this.#required.indexIn(text, 0) < text.length
  }
}
