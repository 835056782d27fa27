import { type BylineName, type ParsedByline, hasCompoundSurname, trailingByline } from './bylineGrammar'
import type { Line } from './lines'
import { isWhole } from './lines'

/** Names that close a paragraph; offsets of the normalised text. */
export interface ClosingNames {
  readonly from: number
  readonly names: readonly BylineName[]
  readonly titled: boolean
  readonly photoOnly: boolean
}

/** Only the last lines can hold the names. */
const LINES = 4

interface Tail {
  readonly text: string
  readonly offsetOf: (offset: number) => number
}

/** The end of a paragraph with `glue` at its joints. */
function tailOf(lines: readonly Line[], glue: '' | ' '): Tail {
  const starts: { at: number; from: number }[] = []
  let text = ''
  for (const line of lines.slice(-LINES)) {
    if (!isWhole(line)) {
      text = ''
      starts.length = 0
    } else if (text !== '') text += glue
    starts.push({ at: text.length, from: line.to - line.tail.length })
    text += line.tail
  }
  const offsetOf = (offset: number): number => {
    let best = starts[0] ?? { at: 0, from: 0 }
    for (const start of starts) if (start.at <= offset) best = start
    return best.from + (offset - best.at)
  }
  return { text, offsetOf }
}

/** Two names run together at a joint look like one of four characters. */
function hasRunTogether({ names }: ParsedByline): boolean {
  return names.some(({ name }) => name.length > 3 && !name.includes('·') && !hasCompoundSurname(name))
}

/** The names after the last full stop of a paragraph, whose joints may stand for a space or for nothing. */
export function closingNames(lines: readonly Line[]): ClosingNames | null {
  const tight = tailOf(lines, '')
  const found = trailingByline(tight.text)
  const isCertain = found !== null && (lines.length === 1 || !hasRunTogether(found.byline))
  const loose = isCertain || lines.length === 1 ? null : tailOf(lines, ' ')
  const second = loose === null ? null : trailingByline(loose.text)
  const [byline, tail] = second !== null && loose !== null ? [second, loose] : [found, tight]
  if (byline === null) return null
  return {
    from: tail.offsetOf(byline.from),
    names: byline.byline.names.map((name) => ({ ...name, from: tail.offsetOf(name.from), to: tail.offsetOf(name.to - 1) + 1 })),
    titled: byline.byline.titled,
    photoOnly: byline.byline.photoOnly,
  }
}
