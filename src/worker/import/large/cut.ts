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
/** Bytes below are whole characters in GB18030 and Big5. */
const ALONE_BELOW = 0x30

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

/** The edge of a character at or before `at`, where there is no line end for miles. */
function characterEdge(bytes: Uint8Array, encoding: EncodingName, at: number, around: number): number {
  if (unitOf(encoding) === 2) return at - (at % 2)
  const isEdge = (place: number): boolean =>
    encoding === 'utf-8' ? ((bytes[place] ?? 0) & UTF8_TAIL_MASK) !== UTF8_TAIL : (bytes[place - 1] ?? 0) < ALONE_BELOW
  for (let place = at; place > at - around; place -= 1) if (isEdge(place)) return place
  return at
}

function cutNear(bytes: Uint8Array, encoding: EncodingName, target: number, around: number, read: ReadLines): number {
  const even = (at: number): number => at - (at % unitOf(encoding))
  const starts = lineStarts(bytes, encoding, even(target - around), even(target + around))
  const [first, last] = [starts[0], starts[starts.length - 1]]
  if (first === undefined || last === undefined) return characterEdge(bytes, encoding, target, around)
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
    const end = cutNear(bytes, encoding, target, around, read)
    if (end <= start) continue
    yield { start, end }
    start = end
  }
  yield { start, end: bytes.length }
}
