/** A report as it is set on a page: its headline, and its paragraphs without indent. */
export interface SetReport {
  readonly headline: string
  readonly paragraphs: readonly string[]
}

/** How a program pads the lines of a page: by characters, by half-width places, or with one space where a line is full. */
export type Padding = 'characters' | 'places' | 'one space'

const NO_START = '，。、；：！？”’）》'

function placesOf(character: string): number {
  return character.charCodeAt(0) < 0x1100 && !'—…“”‘’'.includes(character) ? 1 : 2
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + placesOf(character), 0)
}

/** A paragraph as lines of `measure` full-width characters, the first one indented by two; no mark begins a line. */
function wrap(paragraph: string, measure: number): string[] {
  const lines: string[] = []
  let line = '  '
  let width = 4
  for (const character of paragraph) {
    if (width + placesOf(character) > measure * 2 && !NO_START.includes(character)) {
      lines.push(line.trimEnd())
      line = ''
      width = 0
    }
    if (line === '' && character === ' ') continue
    line += character
    width += placesOf(character)
  }
  return [...lines, line.trimEnd()]
}

/** The lines of a report's text. */
export function linesOf({ paragraphs }: SetReport, measure: number): string[] {
  return paragraphs.flatMap((paragraph) => wrap(paragraph, measure))
}

/** Lines in columns that are as long as each other, but for the last one. */
export function inColumns(lines: readonly string[], count: number): string[][] {
  const height = Math.ceil(lines.length / count)
  return Array.from({ length: count }, (_, column) => lines.slice(column * height, (column + 1) * height))
}

/** Columns side by side on the same lines; `drift`: how far right a line's columns stand of where they should. */
export function sideBySide(
  columns: readonly (readonly string[])[],
  measure: number,
  padding: Padding,
  drift: (row: number) => number = () => 0,
): string[] {
  const length = (text: string): number => (padding === 'places' ? widthOf(text) : [...text].length)
  const step = padding === 'places' ? measure * 2 + 4 : measure + (padding === 'one space' ? 1 : 4)
  return Array.from({ length: Math.max(...columns.map((lines) => lines.length)) }, (_, row) => {
    let line = ''
    columns.forEach((lines, column) => {
      const text = lines[row]
      if (text === undefined) return
      const start = column === 0 ? 0 : column * step + drift(row)
      line += ' '.repeat(Math.max(line === '' ? 0 : 1, start - length(line))) + text
    })
    return line
  })
}
