/** A place in a text that moves on with every token taken. Patterns are sticky: they match at the cursor or not at all. */
export class TokenCursor {
  readonly text: string
  /** Offset of what is read next. */
  at = 0

  constructor(text: string) {
    this.text = text
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  /** The character before the cursor, '' at the beginning. */
  get before(): string {
    return this.text.charAt(this.at - 1)
  }

  /** What the pattern matches here; the cursor stays. */
  look(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    return pattern.exec(this.text)
  }

  /** What the pattern matches here; the cursor moves behind it. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = this.look(pattern)
    if (match !== null) this.at += match[0].length
    return match
  }
}
