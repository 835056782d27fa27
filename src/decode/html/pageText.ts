import { Parser } from 'htmlparser2'
import { APART, LINE, UNREAD, headingLevel, isHidden } from './elements'
import { LineWriter } from './lineWriter'

/** What the reader of the page is on. */
class PageReader {
  readonly #writer = new LineWriter()
  /** Depth inside an element that is not read; 0 outside. */
  #unread = 0
  #preformatted = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unread > 0 || UNREAD.has(name) || isHidden(attributes)) {
      this.#unread += 1
      return
    }
    if (name === 'br') this.#writer.addBreak()
    if (name === 'td' || name === 'th') this.#writer.addCell()
    if (name === 'pre') this.#preformatted += 1
    this.#edge(name)
    const level = headingLevel(name)
    if (level > 0) this.#writer.setPrefix(`${'#'.repeat(level)} `)
  }

  close(name: string): void {
    if (this.#unread > 0) {
      this.#unread -= 1
      return
    }
    if (name === 'pre') this.#preformatted -= 1
    if (headingLevel(name) > 0) this.#writer.setPrefix('')
    this.#edge(name)
  }

  text(text: string): void {
    if (this.#unread > 0) return
    if (this.#preformatted > 0) this.#writer.addPreformatted(text)
    else this.#writer.addText(text)
  }

  result(): string {
    return this.#writer.toString()
  }

  #edge(name: string): void {
    if (APART.has(name)) this.#writer.breakLine(true)
    else if (LINE.has(name)) this.#writer.breakLine(false)
  }
}

/**
 * The text of a web page as a reader sees it: one line per block, blank lines around headings and sections, headings
 * marked `# ` to `###### `, cells parted by tabs; scripts, styles and what is hidden left out. Linear in the length.
 */
export function pageText(html: string): string {
  const reader = new PageReader()
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.text(text),
  })
  parser.write(html)
  parser.end()
  return reader.result()
}
