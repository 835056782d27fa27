import type { FieldName } from './ast'
import { fieldByName } from './fields'

/** One token of a query text; offsets are UTF-16 units of it. */
export type Token =
  | { readonly kind: 'word' | 'phrase'; readonly text: string; readonly start: number; readonly end: number; readonly closed: boolean }
  | { readonly kind: 'field'; readonly field: FieldName | null; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not'; readonly text: string; readonly start: number; readonly end: number }

/** What may close each quotation mark. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"”＂'],
  ['＂', '"”＂'],
  ['“', '”"'],
  ['”', '”"“'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞'],
])

const OPENING = '(（'
const CLOSING = ')）'
const BARS = '|｜'
const COLONS = ':：'
const MINUS = '-－−'

/** Words that join or exclude when they stand alone. */
const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['或', 'or'],
  ['AND', 'and'],
  ['且', 'and'],
  ['NOT', 'not'],
  ['非', 'not'],
])

/** A name before a colon: letters, Chinese characters, no digits; 标题, title. */
const FIELD_NAME = /^[A-Za-z\u3400-\u9fff]{1,12}$/

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function endsWord(char: string): boolean {
  return isSpace(char) || OPENING.includes(char) || CLOSING.includes(char) || BARS.includes(char) || QUOTES.has(char)
}

class Lexer {
  readonly tokens: Token[] = []
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  run(): Token[] {
    while (this.#at < this.#text.length) this.#next()
    return this.tokens
  }

  #next(): void {
    const char = this.#text.charAt(this.#at)
    const closers = QUOTES.get(char)
    if (isSpace(char)) this.#at += 1
    else if (OPENING.includes(char)) this.#mark('open')
    else if (CLOSING.includes(char)) this.#mark('close')
    else if (BARS.includes(char)) this.#mark('or')
    else if (closers !== undefined) this.#phrase(closers)
    else if (MINUS.includes(char) && this.#excludes()) this.#mark('not')
    else this.#word()
  }

  /** A minus excludes where something follows it at once. */
  #excludes(): boolean {
    const next = this.#text.charAt(this.#at + 1)
    return next !== '' && !isSpace(next) && !CLOSING.includes(next) && !BARS.includes(next) && !MINUS.includes(next)
  }

  #mark(kind: 'open' | 'close' | 'or' | 'and' | 'not'): void {
    const start = this.#at
    this.#at += 1
    this.tokens.push({ kind, text: this.#text.slice(start, this.#at), start, end: this.#at })
  }

  #phrase(closers: string): void {
    const start = this.#at
    let end = start + 1
    while (end < this.#text.length && !closers.includes(this.#text.charAt(end))) end += 1
    const closed = end < this.#text.length
    this.#at = closed ? end + 1 : end
    this.tokens.push({ kind: 'phrase', text: this.#text.slice(start + 1, end), start, end: this.#at, closed })
  }

  #word(): void {
    const start = this.#at
    while (this.#at < this.#text.length && !endsWord(this.#text.charAt(this.#at))) {
      if (COLONS.includes(this.#text.charAt(this.#at)) && this.#field(start)) return
      this.#at += 1
    }
    const text = this.#text.slice(start, this.#at)
    const operator = OPERATORS.get(text)
    if (operator === undefined) this.tokens.push({ kind: 'word', text, start, end: this.#at, closed: true })
    else this.tokens.push({ kind: operator, text, start, end: this.#at })
  }

  /** Takes `name:` as a field where it has the form of one. */
  #field(start: number): boolean {
    const name = this.#text.slice(start, this.#at)
    if (!FIELD_NAME.test(name)) return false
    this.#at += 1
    this.tokens.push({ kind: 'field', field: fieldByName(name), text: name, start, end: this.#at })
    return true
  }
}

/** Cuts a query text into tokens; every character that is no white space is in one. */
export function tokenise(text: string): readonly Token[] {
  return new Lexer(text).run()
}
