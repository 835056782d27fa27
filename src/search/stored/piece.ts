import { Checksum, type NumberArray } from './checksum'
import { widen } from './narrow'

/**
 * The form of stored pieces. One more whenever the layout, the folding of texts or the cutting into pairs changes: older
 * pieces are then made again from the articles.
 */
export const PIECE_FORMAT = 6

/** One piece of the index as it is stored: plain data that structured cloning copies (存储片). */
export interface Piece {
  readonly format: number
  readonly checksum: number
  readonly arrays: Readonly<Record<string, NumberArray>>
  readonly texts: Readonly<Record<string, readonly string[]>>
}

function checksumOf(arrays: Piece['arrays'], texts: Piece['texts']): number {
  const checksum = new Checksum()
  for (const name of Object.keys(arrays).sort()) {
    const array = arrays[name]
    checksum.text(name)
    if (array !== undefined) checksum.numbers(array)
  }
  for (const name of Object.keys(texts).sort()) {
    checksum.text(name)
    for (const text of texts[name] ?? []) checksum.text(text)
  }
  return checksum.value
}

/** Seals data as a piece. */
export function makePiece(arrays: Piece['arrays'], texts: Piece['texts']): Piece {
  return { format: PIECE_FORMAT, checksum: checksumOf(arrays, texts), arrays, texts }
}

function isNumberArray(value: unknown): value is NumberArray {
  return value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function isRecordOf<T>(value: unknown, holds: (inner: unknown) => inner is T): value is Readonly<Record<string, T>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(holds)
}

/** What was stored, where it is a whole piece of today's form; `null` where it is damaged, older or something else. */
export function readPiece(stored: unknown): Piece | null {
  if (typeof stored !== 'object' || stored === null) return null
  if (!('format' in stored && 'checksum' in stored && 'arrays' in stored && 'texts' in stored)) return null
  const { format, checksum, arrays, texts } = stored
  if (format !== PIECE_FORMAT || typeof checksum !== 'number') return null
  if (!isRecordOf(arrays, isNumberArray) || !isRecordOf(texts, isTextList)) return null
  return checksumOf(arrays, texts) === checksum ? { format, checksum, arrays, texts } : null
}

/** Takes arrays and texts out of a piece by name. Names that a sound piece of today's form lacks are a mistake of this program. */
export class PieceReader {
  readonly #piece: Piece

  constructor(piece: Piece) {
    this.#piece = piece
  }

  u8(name: string): Uint8Array {
    const array = this.#piece.arrays[name]
    if (array instanceof Uint8Array) return array
    throw new TypeError(`no bytes ${name} in a piece`)
  }

  u16(name: string): Uint16Array {
    const array = this.#piece.arrays[name]
    if (array instanceof Uint16Array) return array
    throw new TypeError(`no 16-bit numbers ${name} in a piece`)
  }

  u32(name: string): Uint32Array {
    const array = this.#piece.arrays[name]
    if (array instanceof Uint32Array) return array
    throw new TypeError(`no 32-bit numbers ${name} in a piece`)
  }

  /** Numbers that were stored in the smallest form. */
  numbers(name: string): Uint32Array {
    const array = this.#piece.arrays[name]
    if (array !== undefined) return widen(array)
    throw new TypeError(`no numbers ${name} in a piece`)
  }

  texts(name: string): readonly string[] {
    const texts = this.#piece.texts[name]
    if (texts === undefined) throw new TypeError(`no texts ${name} in a piece`)
    return texts
  }
}
