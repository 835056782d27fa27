import type { CharacterSet } from '../../matching/characterSet'
import { Lookout, type Post, type Seen, isSeen } from '../../matching/lookout'
import { requiredCharacters } from '../../matching/patternCharacters'
import { refuseMemory, requiredByAny, telling, tellingStart } from '../../matching/rarePattern'
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
  readonly #post: Post
  /** What the head must begin with, `null` where that tells too little; `undefined` until a line is asked. */
  #first: CharacterSet | null | undefined = undefined

  /** Without the flags `g` and `y`; where flags change what the characters mean, the pattern is always asked. */
  constructor(pattern: RegExp) {
    refuseMemory(pattern)
    this.#pattern = pattern
    this.#post = lookout.add(() => telling(requiredCharacters(pattern)))
  }

  test(line: LookedAt): boolean {
    return this.#mayMatch(line) && this.#pattern.test(line.head)
  }

  exec(line: LookedAt): RegExpExecArray | null {
    return this.#mayMatch(line) ? this.#pattern.exec(line.head) : null
  }

  #mayMatch({ head, seen }: LookedAt): boolean {
    if (!isSeen(seen, this.#post)) return false
    if (this.#first === undefined) this.#first = tellingStart(this.#pattern)
    return this.#first === null || this.#first.has(head.charCodeAt(0))
  }
}

/** Words that hardly any line holds, each with its places in the line's head. */
export class LineWords {
  readonly #seeker: Seeker
  readonly #post: Post

  constructor(words: readonly string[]) {
    const pattern = new RegExp(oneOf(words))
    this.#seeker = new Seeker(pattern)
    this.#post = lookout.add(() => telling(requiredCharacters(pattern)))
  }

  /** Whether the line holds any of them. */
  test(line: LookedAt): boolean {
    return isSeen(line.seen, this.#post) && this.#seeker.test(line.head)
  }

  /** How many of them the line holds, none reaching into another. */
  count(line: LookedAt): number {
    return isSeen(line.seen, this.#post) ? this.#seeker.all(line.head).length : 0
  }
}

/** Several patterns that hardly any line matches one of. */
export class LinePatterns {
  readonly #patterns: readonly LinePattern[]
  readonly #post: Post

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns.map((pattern) => new LinePattern(pattern))
    this.#post = lookout.add(() => requiredByAny(patterns))
  }

  /** Whether any of them matches. */
  test(line: LookedAt): boolean {
    if (!isSeen(line.seen, this.#post)) return false
    for (const pattern of this.#patterns) if (pattern.test(line)) return true
    return false
  }
}
