import type { Bits } from '../shard/bits'
import { type GrowingBytes, varintLength, writeVarint } from './growing'

/**
 * How a posting list is written: gaps as varints, for short ones; gaps in Rice code, for most; one or two documents without
 * more, as half of all lists are; one bit per document where many have the pair. Gaps are the documents left out between two
 * of the list. The lowest bits of a list say which. The last form has none of its own: it is a list of gaps that is as long.
 */
export const FORM = { varint: 0, rice: 1, one: 2, two: 3, dense: 4 } as const

/** The header of a list of gaps is `bytes × 4 + form`. */
const FORM_BITS = 2

/** Lists of one or two documents have room for the first in so many bits, and for the gap to the second in two more. */
const FEW_BITS = 14
const ONE_BYTES = 2
const TWO_BYTES = 4

/** A posting list: its bytes in the blob, and how they are written. */
export interface Postings {
  readonly from: number
  readonly to: number
  /** One of `FORM`. */
  readonly form: number
}

function denseLength(size: number): number {
  return (size + 7) >>> 3
}

/** The list that begins at a place of the blob; `size` documents are in the shard. */
export function listAt(blob: Uint8Array, at: number, size: number): Postings {
  const form = (blob[at] ?? 0) & ((1 << FORM_BITS) - 1)
  if (form === FORM.one) return { from: at, to: at + ONE_BYTES, form }
  if (form === FORM.two) return { from: at, to: at + TWO_BYTES, form }
  let from = at
  let header = 0
  for (let shift = 0; ; shift += 7) {
    const byte = blob[from] ?? 0
    from += 1
    header |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  const length = header >>> FORM_BITS
  return { from, to: from + length, form: length === denseLength(size) ? FORM.dense : form }
}

/** Rice lists begin with their parameter, in so many bits. */
const PARAMETER_BITS = 4

/** Gaps of `2^k × 1.44` on average take fewest bits with parameter k: the binary logarithm of the mean gap × ln 2. */
function riceParameter(last: number, count: number): number {
  const mean = (last + 1) / count - 1
  return mean < 2 ? 0 : Math.min(15, 31 - Math.clz32(Math.max(1, Math.floor(mean * 0.69))))
}

/** Documents `[from, to)` of an array, ascending. */
export interface List {
  readonly documents: Uint16Array
  readonly from: number
  readonly to: number
}

function measureList({ documents, from, to }: List, parameter: number): { readonly varint: number; readonly rice: number } {
  let varint = 0
  let bits = PARAMETER_BITS
  let before = -1
  for (let at = from; at < to; at += 1) {
    const document = documents[at] ?? 0
    const gap = document - before - 1
    varint += varintLength(gap)
    bits += (gap >>> parameter) + 1 + parameter
    before = document
  }
  return { varint, rice: (bits + 7) >>> 3 }
}

function writeGaps(bytes: Uint8Array, start: number, { documents, from, to }: List): void {
  let end = start
  let before = -1
  for (let at = from; at < to; at += 1) {
    const document = documents[at] ?? 0
    end = writeVarint(bytes, end, document - before - 1)
    before = document
  }
}

function writeDense(bytes: Uint8Array, start: number, { documents, from, to }: List): void {
  for (let at = from; at < to; at += 1) {
    const document = documents[at] ?? 0
    const place = start + (document >>> 3)
    bytes[place] = (bytes[place] ?? 0) | (1 << (document & 7))
  }
}

/** A quotient as ones, a zero, then the remainder, lowest bits first; what is left of the last byte is ones. */
function writeRice(bytes: Uint8Array, start: number, parameter: number, { documents, from, to }: List): void {
  const mask = (1 << parameter) - 1
  let end = start
  let window = parameter
  let held = PARAMETER_BITS
  let before = -1
  for (let at = from; at < to; at += 1) {
    const document = documents[at] ?? 0
    const gap = document - before - 1
    before = document
    let ones = gap >>> parameter
    for (; ones > 7; ones -= 8, end += 1) {
      window |= 0xff << held
      bytes[end] = window & 0xff
      window >>>= 8
    }
    // At most 7 bits are held, and 7 ones, a zero and 15 bits of remainder join them.
    window |= (((1 << ones) - 1) | ((gap & mask) << (ones + 1))) << held
    for (held += ones + 1 + parameter; held >= 8; held -= 8, end += 1) {
      bytes[end] = window & 0xff
      window >>>= 8
    }
  }
  if (held > 0) bytes[end] = (window | (0xff << held)) & 0xff
}

/** Writes a list of one or two documents where that is the shortest form; says whether it was. */
function writeFew(blob: GrowingBytes, { documents, from, to }: List, varint: number): boolean {
  const first = documents[from] ?? 0
  const bytes = to - from === 1 ? ONE_BYTES : TWO_BYTES
  if (to - from > 2 || first >>> FEW_BITS > 0 || varint + 1 <= bytes) return false
  const gap = to - from === 1 ? 0 : (documents[from + 1] ?? 0) - first - 1
  let left = (gap << (FEW_BITS + FORM_BITS)) | (first << FORM_BITS) | (to - from === 1 ? FORM.one : FORM.two)
  const into = blob.reserve(bytes)
  for (let nth = 0; nth < bytes; nth += 1, left >>>= 8) into[blob.length + nth] = left & 0xff
  blob.length += bytes
  return true
}

/** Adds a list to the blob in its shortest form; `size` documents are in the shard. */
export function writeList(blob: GrowingBytes, list: List, size: number): void {
  const parameter = riceParameter(list.documents[list.to - 1] ?? 0, list.to - list.from)
  const { varint, rice } = measureList(list, parameter)
  if (writeFew(blob, list, varint)) return
  const dense = denseLength(size)
  const length = Math.min(varint, rice, dense)
  // Of that length it is read as dense, whatever it says.
  const form = length === dense ? FORM.dense : length === varint ? FORM.varint : FORM.rice
  const bytes = blob.reserve(length + 5)
  const start = writeVarint(bytes, blob.length, (length << FORM_BITS) | (form === FORM.rice ? FORM.rice : FORM.varint))
  if (form === FORM.varint) writeGaps(bytes, start, list)
  else if (form === FORM.rice) writeRice(bytes, start, parameter, list)
  else writeDense(bytes, start, list)
  blob.length = start + length
}

function add(into: Bits, document: number): void {
  into[document >>> 5] = (into[document >>> 5] ?? 0) | (1 << (document & 31))
}

/** Adds the document of a list of one, or of two, that begins at `from` to a set. */
function readFew(blob: Uint8Array, from: number, form: number, into: Bits): void {
  const low = (blob[from] ?? 0) | ((blob[from + 1] ?? 0) << 8)
  const first = low >>> FORM_BITS
  add(into, first)
  if (form === FORM.two) add(into, first + 1 + ((blob[from + 2] ?? 0) | ((blob[from + 3] ?? 0) << 8)))
}

/** Adds the documents of a varint list, `[from, to)` of the blob, to a set. */
function readGaps(blob: Uint8Array, from: number, to: number, into: Bits): void {
  let document = -1
  for (let at = from; at < to;) {
    let byte = blob[at] ?? 0
    let gap = byte & 0x7f
    at += 1
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = blob[at] ?? 0
      gap |= (byte & 0x7f) << shift
      at += 1
    }
    document += gap + 1
    into[document >>> 5] = (into[document >>> 5] ?? 0) | (1 << (document & 31))
  }
}

/** Adds the documents of a dense list to a set. */
function readDense(blob: Uint8Array, from: number, to: number, into: Bits): void {
  for (let at = from; at < to; at += 1) {
    const byte = at - from
    into[byte >>> 2] = (into[byte >>> 2] ?? 0) | ((blob[at] ?? 0) << ((byte & 3) << 3))
  }
}

/** Adds the documents of a Rice list to a set. `window` holds the next `held` bits, lowest first. */
function readRice(blob: Uint8Array, from: number, to: number, into: Bits): void {
  const parameter = (blob[from] ?? 0) & ((1 << PARAMETER_BITS) - 1)
  const mask = (1 << parameter) - 1
  let window = (blob[from] ?? 0) >>> PARAMETER_BITS
  let held = 8 - PARAMETER_BITS
  let at = from + 1
  let document = -1
  for (;;) {
    let quotient = 0
    for (;;) {
      for (; held <= 23 && at < to; held += 8, at += 1) window |= (blob[at] ?? 0) << held
      // Bits above those held are zeros, so that the ones end there at the latest.
      const ones = 31 - Math.clz32(~window & -~window)
      if (ones < held) {
        quotient += ones
        window >>>= ones + 1
        held -= ones + 1
        break
      }
      // Ones to the end are no number but the rest of the last byte.
      if (at >= to) return
      quotient += held
      window = 0
      held = 0
    }
    for (; held <= 23 && at < to; held += 8, at += 1) window |= (blob[at] ?? 0) << held
    document += ((quotient << parameter) | (window & mask)) + 1
    window >>>= parameter
    held -= parameter
    into[document >>> 5] = (into[document >>> 5] ?? 0) | (1 << (document & 31))
  }
}

/** Adds the documents of a list to a set. */
export function readList(blob: Uint8Array, { from, to, form }: Postings, into: Bits): void {
  if (form === FORM.rice) readRice(blob, from, to, into)
  else if (form === FORM.dense) readDense(blob, from, to, into)
  else if (form === FORM.varint) readGaps(blob, from, to, into)
  else readFew(blob, from, form, into)
}
