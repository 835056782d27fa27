import type { CharacterSet } from '../../matching/characterSet'
import { Lookout, type Post, type Seen, isSeen } from '../../matching/lookout'
import { requiredCharacters } from '../../matching/patternCharacters'
import { requiredByAny, telling, tellingStart } from '../../matching/rarePattern'
import { Seeker } from '../../matching/seeker'
import { oneOf } from '../../matching/oneOf'

/** What is looked at of a line. */
interface LookedAt {
  readonly head: string
  /** Its head, looked at once for all patterns. */
  readonly seen: Seen
}

const lookout = new Lookout()

/** Looks at the head of a line, as every `LinePattern` will ask for it. */
export function lookAt(head: string): Seen {
  return lookout.look(head)
}

/**
 * A pattern that hardly any line's head matches (行的样式). It finds what the pattern finds; whether the line holds a character
 * that every match must have was seen when the line was measured, so that most lines cost one comparison of bits.
 */
export class LinePattern {
  readonly #pattern: RegExp
  readonly #first: CharacterSet | null
  readonly #post: Post | null

  /** Without the flags `g` and `y`; where flags change what the characters mean, the pattern is always asked. */
  constructor(pattern: RegExp) {
    this.#first = tellingStart(pattern)
    this.#pattern = pattern
    const required = telling(requiredCharacters(pattern))
    this.#post = required === null ? null : lookout.add(required)
  }

  test(line: LookedAt): boolean {
    return this.#mayMatch(line) && this.#pattern.test(line.head)
  }

  exec(line: LookedAt): RegExpExecArray | null {
    return this.#mayMatch(line) ? this.#pattern.exec(line.head) : null
  }

  #mayMatch({ head, seen }: LookedAt): boolean {
    if (this.#post !== null && !isSeen(seen, this.#post)) return false
    return this.#first === null || this.#first.has(head.charCodeAt(0))
  }
}

/** Words that hardly any line holds, each with its places in the line's head. */
export class LineWords {
  readonly #seeker: Seeker
  /** `null` where the words ask for nothing. */
  readonly #post: Post | null

  constructor(words: readonly string[]) {
    const pattern = new RegExp(oneOf(words))
    this.#seeker = new Seeker(pattern)
    const required = telling(requiredCharacters(pattern))
    this.#post = required === null ? null : lookout.add(required)
  }

  /** Whether the line holds any of them. */
  test(line: LookedAt): boolean {
    return this.#mayHold(line) && this.#seeker.test(line.head)
  }

  /** How many of them the line holds, none reaching into another. */
  count(line: LookedAt): number {
    return this.#mayHold(line) ? this.#seeker.all(line.head).length : 0
  }

  #mayHold({ seen }: LookedAt): boolean {
    return this.#post === null || isSeen(seen, this.#post)
  }
}

/** Several patterns that hardly any line matches one of. */
export class LinePatterns {
  readonly #patterns: readonly LinePattern[]
  /** `null` where one of them asks for nothing. */
  readonly #post: Post | null

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map((pattern) => new LinePattern(pattern))
    const required = requiredByAny(patterns)
    this.#post = required === null ? null : lookout.add(required)
  }

  /** Whether any of them matches. */
  test(line: LookedAt): boolean {
    if (this.#post !== null && !isSeen(line.seen, this.#post)) return false
    for (const pattern of this.#patterns) if (pattern.test(line)) return true
    return false
  }
}
