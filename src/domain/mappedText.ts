import type { Span } from './span'

/** One run of a `MappedText` whose code units follow each other in the original too. */
export interface Piece {
  /** Offset of the run in the mapped text. */
  readonly at: number
  /** Offset of the run in the original text. */
  readonly from: number
  readonly length: number
}

/**
 * A text made from another one by leaving characters out, replacing them one for one, or putting glue between runs,
 * in which every code unit still knows where it came from.
 *
 * Pieces are ascending in `at` and in `from`, and never overlap. Code units covered by no piece are glue (a space set between two
 * Latin words whose line break was healed); they map to the end of the piece before them.
 */
export interface MappedText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** The whole of `text`, unchanged; `from` is where it begins in the original. */
export function mapWhole(text: string, from = 0): MappedText {
  return { text, pieces: text === '' ? [] : [{ at: 0, from, length: text.length }] }
}

/** Index of the last piece that begins at or before `offset`, or -1. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.at <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Original offset of the code unit at `offset`; past the end: the original offset just behind the last unit. */
export function originalOffset(mapped: MappedText, offset: number): number {
  const piece = mapped.pieces[pieceAt(mapped.pieces, offset)] ?? mapped.pieces[0]
  if (piece === undefined) return 0
  return piece.from + Math.max(0, Math.min(offset - piece.at, piece.length))
}

/**
 * Original span of the code units `[start, end)` of the mapped text. It reaches from the first unit to just behind the
 * last one, so characters that were left out between them are inside it, those around it are not.
 */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  const from = originalOffset(mapped, start)
  return end <= start ? { start: from, end: from } : { start: from, end: originalOffset(mapped, end - 1) + 1 }
}

/** Offset in the mapped text of the first code unit that comes from `original` or later, found by halving. */
export function mappedOffset({ pieces, text }: MappedText, original: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.from + piece.length <= original) low = middle + 1
    else high = middle
  }
  const piece = pieces[low]
  return piece === undefined ? text.length : piece.at + Math.max(0, original - piece.from)
}

/** The part `[start, end)` of a mapped text. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const piece = mapped.pieces[pieceAt(mapped.pieces, start)]
  // Most parts come from one stretch of the original.
  if (piece !== undefined && start < end && end <= piece.at + piece.length)
    return mapWhole(mapped.text.slice(start, end), piece.from + (start - piece.at))
  const builder = new MappedTextBuilder()
  builder.addMapped(mapped, start, end)
  return builder.build()
}

/** Collects runs of an original text into a `MappedText`; adjoining runs become one piece. */
export class MappedTextBuilder {
  readonly #chunks: string[] = []
  readonly #pieces: { at: number; from: number; length: number }[] = []
  #length = 0

  /** Length of what was collected so far, in UTF-16 code units. */
  get length(): number {
    return this.#length
  }

  /** Adds `text`, which stands in the original from `from` on, or replaces as many code units that do. */
  add(text: string, from: number): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    if (last !== undefined && last.at + last.length === this.#length && last.from + last.length === from) {
      last.length += text.length
    } else {
      this.#pieces.push({ at: this.#length, from, length: text.length })
    }
    this.#chunks.push(text)
    this.#length += text.length
  }

  /** Adds the part `[start, end)` of another mapped text, keeping what its characters map to. */
  addMapped(mapped: MappedText, start: number = 0, end: number = mapped.text.length): void {
    let at = start
    for (let index = Math.max(0, pieceAt(mapped.pieces, start)); index < mapped.pieces.length && at < end; index += 1) {
      const piece = mapped.pieces[index]
      if (piece === undefined || piece.at >= end) break
      if (piece.at > at) {
        this.glue(mapped.text.slice(at, piece.at))
        at = piece.at
      }
      const stop = Math.min(piece.at + piece.length, end)
      if (stop > at) {
        this.add(mapped.text.slice(at, stop), piece.from + (at - piece.at))
        at = stop
      }
    }
    if (at < end) this.glue(mapped.text.slice(at, end))
  }

  /** Adds characters that stand nowhere in the original. */
  glue(text: string): void {
    if (text === '') return
    this.#chunks.push(text)
    this.#length += text.length
  }

  build(): MappedText {
    return { text: this.#chunks.join(''), pieces: this.#pieces }
  }
}
