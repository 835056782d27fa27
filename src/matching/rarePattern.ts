import { CharacterSet, type CodeRange, type CodeRanges } from './characterSet'
import { firstCharacters, isAnchored, requiredCharacters, sizeOf } from './patternCharacters'

/** A look that lets more kinds of characters pass settles too little. */
const MOST_CHARACTERS = 2000

/** The same characters where a look for them settles much, else `null`. */
export function telling(characters: CodeRanges | null): CodeRanges | null {
  return characters !== null && sizeOf(characters) <= MOST_CHARACTERS ? characters : null
}

/** The set of the same characters where a look for them settles much, else `null`. */
export function tellingSet(characters: CodeRanges | null): CharacterSet | null {
  return telling(characters) === null || characters === null ? null : CharacterSet.ofRanges(characters)
}

/** Throws on the flags `g` and `y`: such a pattern remembers where it was. */
export function refuseMemory(pattern: RegExp): void {
  if (pattern.global || pattern.sticky) throw new Error(`remembers where it was: ${pattern.source}`)
}

/** What a match must begin with, if it is bound to the beginning and that tells much, else `null`. */
export function tellingStart(pattern: RegExp): CharacterSet | null {
  return isAnchored(pattern) ? tellingSet(firstCharacters(pattern)) : null
}

/** Characters one of which every match of any of the patterns must have; `null` where one of them asks for nothing. */
export function requiredByAny(patterns: readonly RegExp[]): CodeRanges | null {
  const all: CodeRange[] = []
  for (const pattern of patterns) {
    const required = requiredCharacters(pattern)
    if (required === null) return null
    all.push(...required)
  }
  return all
}

/** What a text must have for a pattern to match it; `null` where that tells too little. */
interface Needs {
  readonly first: CharacterSet | null
  readonly required: CharacterSet | null
}

/**
 * A pattern that hardly any text matches: it is tried only where the text begins with a character that it can begin with, if
 * it is bound to the beginning, and holds one that every match must have. It finds what the pattern finds; most texts are
 * settled by the look, which costs a fraction of asking the pattern.
 */
export class RarePattern {
  readonly #pattern: RegExp
  /** Worked out for the first text: of many patterns, most pages never ask. */
  #needs: Needs | null = null

  /** Without the flags `g` and `y`; where flags change what the characters mean, the pattern is always asked. */
  constructor(pattern: RegExp) {
    refuseMemory(pattern)
    this.#pattern = pattern
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
    const { first, required } = this.#needs ?? this.#prepare()
    if (first !== null && !first.has(text.charCodeAt(0))) return false
    return required === null || required.indexIn(text, 0) < text.length
  }

  #prepare(): Needs {
    this.#needs = { first: tellingStart(this.#pattern), required: tellingSet(requiredCharacters(this.#pattern)) }
    return this.#needs
  }
}
