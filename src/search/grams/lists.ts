import type { Bits } from '../shard/bits'
import { type GrowingBytes, varintLength, writeVarint } from './growing'

/**
 * How a posting list is written: gaps as varints, for the shortest; gaps in Rice code, for most; one bit per document where
 * many have the pair. Gaps are the documents left out between two of the list. The form stands in the list's header.
 */
export const FORM = { varint: 0, rice: 1, dense: 2 } as const

/** The header of a list is `bytes × 4 + form`. */
export const FORM_BITS = 2

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

/** Adds a list to the blob in its shortest form; `size` documents are in the shard. */
export function writeList(blob: GrowingBytes, list: List, size: number): void {
  const parameter = riceParameter(list.documents[list.to - 1] ?? 0, list.to - list.from)
  const { varint, rice } = measureList(list, parameter)
  const dense = (size + 7) >>> 3
  const length = Math.min(varint, rice, dense)
  const form = length === varint ? FORM.varint : length === rice ? FORM.rice : FORM.dense
  const bytes = blob.reserve(length + 5)
  const start = writeVarint(bytes, blob.length, (length << FORM_BITS) | form)
  if (form === FORM.varint) writeGaps(bytes, start, list)
  else if (form === FORM.rice) writeRice(bytes, start, parameter, list)
  else writeDense(bytes, start, list)
  blob.length = start + length
}

/** Adds the documents of a varint list, `[from, to)` of the blob, to a set. */
export function readGaps(blob: Uint8Array, from: number, to: number, into: Bits): void {
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
export function readDense(blob: Uint8Array, from: number, to: number, into: Bits): void {
  for (let at = from; at < to; at += 1) {
    const byte = at - from
    into[byte >>> 2] = (into[byte >>> 2] ?? 0) | ((blob[at] ?? 0) << ((byte & 3) << 3))
  }
}

/** Adds the documents of a Rice list to a set. `window` holds the next `held` bits, lowest first. */
export function readRice(blob: Uint8Array, from: number, to: number, into: Bits): void {
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
