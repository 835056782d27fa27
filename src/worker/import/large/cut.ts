import type { EncodingName } from '../../../domain/decoding'
import type { Page } from '../../../domain/page'
import type { CutSizes } from './sizes'
import { lineStarts, textLineStarts, unitOf } from './lineStarts'

/** One part of a large file: a range of its bytes. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Reads a run of whole lines as the file would be read; `null` where it cannot be. */
export type ReadLines = (bytes: Uint8Array) => Page | null

/** The last part is not much shorter than the others. */
const SHORTEST_LAST = 0.5
/** `10xxxxxx`: a byte of UTF-8 that begins no character. */
const UTF8_TAIL = 0x80
const UTF8_TAIL_MASK = 0xc0
const UTF8_LONGEST = 4
/** Bytes below are whole characters in GB18030 and Big5, wherever they stand. */
const ALONE_BELOW = 0x30
/** Bytes from here on begin a character of several there; in GB18030 one of four where a digit comes second. */
const LEAD_FROM = 0x80
const [DIGIT_FROM, DIGIT_TO] = [0x30, 0x39]
/** Upper byte of the second half of a character beyond U+FFFF in UTF-16. */
const LOW_SURROGATE = 0xdc
const LOW_SURROGATE_MASK = 0xfc

/** Offsets of the text where something new begins: the head of a page, or an article that stands under no head. */
function beginnings({ articles, leftovers }: Page): { readonly pages: readonly number[]; readonly articles: readonly number[] } {
  const runs = [...articles.map(({ span }) => ({ span, kind: 'article' })), ...leftovers.filter(({ kind }) => kind !== 'space')].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const starts = (wanted: string): readonly number[] =>
    runs.flatMap(({ span, kind }, at) => (kind === wanted && runs[at - 1]?.kind !== 'masthead' ? [span.start] : []))
  return { pages: starts('masthead'), articles: starts('article') }
}

function nearest(places: readonly number[], target: number): number | null {
  let best: number | null = null
  for (const place of places) if (best === null || Math.abs(place - target) < Math.abs(best - target)) best = place
  return best
}

/** The places of the bytes at which lines begin that are the first of something; `starts`: byte offsets of all lines. */
function placesOf(text: string, offsets: readonly number[], starts: readonly number[]): readonly number[] {
  const lines = textLineStarts(text)
  return offsets.flatMap((offset) => {
    let line = 0
    while (line < lines.length && (lines[line] ?? 0) <= offset) line += 1
    // What begins inside a line is no place for a cut, nor is the begin of what was looked at.
    if (line === 0 || text.slice(lines[line - 1], offset).trim() !== '') return []
    return starts[line - 1] ?? []
  })
}

/** Length of the character that begins at `place`, in an encoding of one, two or four bytes. */
function lengthAt(bytes: Uint8Array, encoding: EncodingName, place: number): number {
  if ((bytes[place] ?? 0) < LEAD_FROM) return 1
  const second = bytes[place + 1] ?? 0
  return encoding === 'gb18030' && second >= DIGIT_FROM && second <= DIGIT_TO ? 4 : 2
}

/** The same edge where nothing tells the first byte of a character from the second: counted from one that is known, `start` at the latest. */
function countedEdge(bytes: Uint8Array, encoding: EncodingName, at: number, start: number): number {
  let place = at
  while (place > start && (bytes[place - 1] ?? 0) >= ALONE_BELOW) place -= 1
  for (let next = place; next <= at; next += lengthAt(bytes, encoding, next)) place = next
  return place
}

/** The edge of a character at or before `at`, where there is no line end for miles; `start` is one. */
function characterEdge(bytes: Uint8Array, encoding: EncodingName, at: number, start: number): number {
  if (encoding === 'gb18030' || encoding === 'big5') return countedEdge(bytes, encoding, at, start)
  if (encoding === 'utf-8') {
    let edge = at
    while (edge > at - UTF8_LONGEST && ((bytes[edge] ?? 0) & UTF8_TAIL_MASK) === UTF8_TAIL) edge -= 1
    return edge
  }
  const even = at - (at % 2)
  const high = bytes[encoding === 'utf-16le' ? even + 1 : even] ?? 0
  return (high & LOW_SURROGATE_MASK) === LOW_SURROGATE ? even - 2 : even
}

/** `start`: the last place where was cut. */
function cutNear(
  bytes: Uint8Array,
  encoding: EncodingName,
  { start, target, around }: { readonly start: number; readonly target: number; readonly around: number },
  read: ReadLines,
): number {
  const even = (at: number): number => at - (at % unitOf(encoding))
  const starts = lineStarts(bytes, encoding, even(target - around), even(target + around))
  const [first, last] = [starts[0], starts[starts.length - 1]]
  if (first === undefined || last === undefined) return characterEdge(bytes, encoding, target, start)
  const inner = starts.slice(1)
  const page = last > first ? read(bytes.subarray(first, last)) : null
  const begins = page === null ? null : beginnings(page)
  const places = (offsets: readonly number[]): number | null => nearest(placesOf(page?.text ?? '', offsets, inner), target)
  return places(begins?.pages ?? []) ?? places(begins?.articles ?? []) ?? nearest(starts, target) ?? target
}

/**
 * Cuts a file into parts of about `part` bytes, where a page or else an article begins, as near to every multiple of it as
 * can be: the same bytes give the same parts. Yields one part after the other; together they are the file.
 */
export function* cutFile(bytes: Uint8Array, encoding: EncodingName, { part, around }: CutSizes, read: ReadLines): Generator<ByteRange> {
  let start = 0
  for (let target = part; target < bytes.length - part * SHORTEST_LAST; target += part) {
    const end = cutNear(bytes, encoding, { start, target, around }, read)
    if (end <= start) continue
    yield { start, end }
    start = end
  }
  yield { start, end: bytes.length }
}
