import { type MappedText, type Piece, mapWhole } from '../domain/mappedText'
import { closeUp } from './letterSpacing'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** What happens to a character: it stays, becomes a line feed, or is left out. */
type Fate = 0 | 1 | 2
const STAYS: Fate = 0
const ENDS_LINE: Fate = 1
const GOES: Fate = 2

/** The rarer line ends: VT, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
function isRareLineEnd(code: number): boolean {
  return code === 0x0b || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Soft hyphen, zero-width characters, direction marks, invisible operators, byte order mark. */
function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0xfeff) return true
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)
}

function fateOf(code: number, next: number): Fate {
  // Of CR LF the LF stays.
  if (code === CARRIAGE_RETURN) return next === LINE_FEED ? GOES : ENDS_LINE
  if (isRareLineEnd(code)) return ENDS_LINE
  return isInvisible(code) ? GOES : STAYS
}

/** Whether nothing can happen to a character; most are settled by the first comparison. */
function isSafe(code: number): boolean {
  return (code > 0x2064 && code !== 0xfeff) || (code > 0x0d && code < 0x85) || code < 0x0b || (code > 0xad && code < 0x200b)
}

/** Any mixture of what can happen, one character after the other. */
function normaliseMixed(text: string): MappedText {
  const chunks: string[] = []
  const pieces: Piece[] = []
  let at = 0
  let from = 0
  let done = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isSafe(code)) continue
    const fate = fateOf(code, text.charCodeAt(index + 1))
    if (fate === STAYS) continue
    chunks.push(text.slice(done, index))
    done = index + 1
    if (fate === ENDS_LINE) {
      chunks.push('\n')
      continue
    }
    if (index > from) pieces.push({ at, from, length: index - from })
    at += index - from
    from = done
  }
  chunks.push(text.slice(done))
  if (text.length > from) pieces.push({ at, from, length: text.length - from })
  return { text: chunks.join(''), pieces }
}

/** Text in which every CR stands before an LF, which is nearly all text with CR; `null` for other text. */
function normaliseCrLf(text: string): MappedText | null {
  const pieces: Piece[] = []
  let at = 0
  let from = 0
  for (let index = text.indexOf('\r'); index >= 0; index = text.indexOf('\r', from)) {
    if (text.charCodeAt(index + 1) !== LINE_FEED) return null
    if (index > from) pieces.push({ at, from, length: index - from })
    at += index - from
    from = index + 1
  }
  pieces.push({ at, from, length: text.length - from })
  return { text: text.split('\r\n').join('\n'), pieces }
}

/** Everything but CR that `fateOf` knows. */
const RARE = /[\v\u0085\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/

function withPlainLineEnds(text: string): MappedText {
  if (RARE.test(text)) return normaliseMixed(text)
  if (!text.includes('\r')) return mapWhole(text)
  // Searching for CR alone is several times as fast as looking at each character.
  return normaliseCrLf(text) ?? normaliseMixed(text)
}

/**
 * The text that the rules read: lines end in LF, characters that cannot be seen are gone, a text set with a space between all
 * its characters is closed up, and everything else is as it was, tabs, form feeds and all other spaces included. Maps
 * back to `text`. Linear in its length.
 */
export function normalise(text: string): MappedText {
  return closeUp(withPlainLineEnds(text))
}
