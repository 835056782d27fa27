/** Characters between which a line break of the source means nothing (CSS Text 3, segment break transformation). */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026\u2014]/
/** What HTML folds into one space; no-break and ideographic spaces stay. */
const FOLDED = /[ \t\n\r\f]+/g

/** Puts text together as a browser lays it out: white space folded, blocks on lines of their own. */
export class LineWriter {
  readonly #chunks: string[] = []
  #last = ''
  /** Line ends due before the next character. */
  #due = 0
  /** White space due before the next character: none, one space, or one that had a line break in it. */
  #space: '' | ' ' | '\n' = ''
  #prefix = ''

  /** Ends the line; `blank` leaves an empty one after it. */
  breakLine(blank: boolean): void {
    this.#due = Math.max(this.#due, blank ? 2 : 1)
    this.#space = ''
  }

  /** One more line end, as often as it is called (`<br>`). */
  addBreak(): void {
    this.#due = Math.min(2, this.#due + 1)
    this.#space = ''
  }

  /** Written before the first character of the next line that has one. */
  setPrefix(prefix: string): void {
    this.#prefix = prefix
  }

  /** A tab between two cells, where the line has something already. */
  addCell(): void {
    if (this.#due === 0 && this.#last !== '' && this.#last !== '\t') this.#push('\t')
  }

  /** Text in which white space is folded. */
  addText(text: string): void {
    let done = 0
    for (const match of text.matchAll(FOLDED)) {
      this.#addRun(text.slice(done, match.index))
      if (this.#space !== '\n') this.#space = /[\n\r]/.test(match[0]) ? '\n' : ' '
      done = match.index + match[0].length
    }
    this.#addRun(text.slice(done))
  }

  /** Text that is kept as it is (`<pre>`). */
  addPreformatted(text: string): void {
    if (text === '') return
    this.#flush(text.charAt(0))
    this.#push(text)
  }

  #addRun(run: string): void {
    if (run === '') return
    this.#flush(run.charAt(0))
    this.#push(run)
  }

  /** Writes what is due before `next`. */
  #flush(next: string): void {
    if (this.#due > 0 && this.#last !== '') this.#push('\n'.repeat(this.#due))
    else if (this.#space !== '' && this.#last !== '' && this.#last !== '\t') {
      const meaningless = this.#space === '\n' && WIDE.test(this.#last) && WIDE.test(next)
      if (!meaningless) this.#push(' ')
    }
    if (this.#prefix !== '') this.#push(this.#prefix)
    this.#due = 0
    this.#space = ''
    this.#prefix = ''
  }

  #push(text: string): void {
    this.#chunks.push(text)
    this.#last = text.charAt(text.length - 1)
  }

  /** All that was written, ending in a line end where there is anything. */
  toString(): string {
    return this.#last === '' ? '' : `${this.#chunks.join('')}\n`
  }
}
