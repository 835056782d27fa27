import { Checksum, type NumberArray } from './checksum'
import { type LateArray, isLateArray } from './lateArray'
import { widen } from './narrow'

/**
 * The form of stored pieces. One more whenever the layout, the folding of texts or the cutting into pairs changes: older
 * pieces are then made again from the articles.
 */
const PIECE_FORMAT = 7

/** One piece of the index as it is stored: plain data that structured cloning copies (存储片). */
export interface IndexPiece {
  readonly format: number
  /** Over all but the arrays that have a checksum of their own, and over those checksums. */
  readonly checksum: number
  /** Checksums of arrays that may come later than the rest. */
  readonly sums: Readonly<Record<string, number>>
  readonly arrays: Readonly<Record<string, NumberArray>>
  readonly texts: Readonly<Record<string, readonly string[]>>
}

/** A sound piece out of the store; some of its arrays are still to come. */
export interface ReadPiece extends IndexPiece {
  readonly late: Readonly<Record<string, LateArray>>
}

function sumOf(array: NumberArray): number {
  const checksum = new Checksum()
  checksum.numbers(array)
  return checksum.value
}

function checksumOf(arrays: IndexPiece['arrays'], texts: IndexPiece['texts'], sums: IndexPiece['sums']): number {
  const checksum = new Checksum()
  for (const name of Object.keys(arrays).sort()) {
    const array = arrays[name]
    if (name in sums) continue
    checksum.text(name)
    if (array !== undefined) checksum.numbers(array)
  }
  for (const name of Object.keys(sums).sort()) {
    checksum.text(name)
    checksum.numbers(Uint32Array.of(sums[name] ?? 0))
  }
  for (const name of Object.keys(texts).sort()) {
    checksum.text(name)
    for (const text of texts[name] ?? []) checksum.text(text)
  }
  return checksum.value
}

const NONE_LATE: ReadonlySet<string> = new Set()

/** Seals data as a piece. `late`: names of arrays that may come later than the rest when it is read. */
export function makePiece(arrays: IndexPiece['arrays'], texts: IndexPiece['texts'], late: ReadonlySet<string> = NONE_LATE): IndexPiece {
  const sums = Object.fromEntries(Object.entries(arrays).flatMap(([name, array]) => (late.has(name) ? [[name, sumOf(array)]] : [])))
  return { format: PIECE_FORMAT, checksum: checksumOf(arrays, texts, sums), sums, arrays, texts }
}

/** Whether an array is the one that the piece was sealed with. */
export function isSound({ sums }: IndexPiece, name: string, array: NumberArray): boolean {
  return sumOf(array) === sums[name]
}

function isNumberArray(value: unknown): value is NumberArray {
  return value instanceof Uint8Array || value instanceof Uint16Array || value instanceof Uint32Array
}

function isSum(value: unknown): value is number {
  return typeof value === 'number'
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function isRecordOf<T>(value: unknown, holds: (inner: unknown) => inner is T): value is Readonly<Record<string, T>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(holds)
}

/** What was stored, where it is a whole piece of today's form; `null` where it is damaged, older or something else. */
export function readPiece(stored: unknown): ReadPiece | null {
  if (typeof stored !== 'object' || stored === null) return null
  if (!('format' in stored && 'checksum' in stored && 'sums' in stored && 'arrays' in stored && 'texts' in stored)) return null
  const { format, checksum, sums, arrays, texts } = stored
  const late: unknown = 'late' in stored ? stored.late : {}
  if (format !== PIECE_FORMAT || typeof checksum !== 'number') return null
  if (!isRecordOf(sums, isSum) || !isRecordOf(arrays, isNumberArray) || !isRecordOf(texts, isTextList)) return null
  if (!isRecordOf(late, isLateArray)) return null
  const piece = { format, checksum, sums, arrays, texts, late }
  // What is to come is looked at when it comes; nothing comes that has no checksum.
  const sound = Object.keys(sums).every((name) => {
    const array = arrays[name]
    return array === undefined ? name in late : isSound(piece, name, array)
  })
  if (!sound || Object.keys(late).some((name) => !(name in sums))) return null
  return checksumOf(arrays, texts, sums) === checksum ? piece : null
}

/** Takes arrays and texts out of a piece by name. Names that a sound piece of today's form lacks are a mistake of this program. */
export class PieceReader {
  readonly #piece: IndexPiece

  constructor(piece: IndexPiece) {
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
