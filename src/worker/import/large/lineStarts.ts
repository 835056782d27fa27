import type { EncodingName } from '../../../domain/decoding'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Number of bytes that a line end takes in an encoding; in the one-byte ones it is never part of another character. */
export function unitOf(encoding: EncodingName): 1 | 2 {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1
}

/** Reads the units of bytes one after the other; past the end they are 0. */
function unitsOf(bytes: Uint8Array, encoding: EncodingName): (at: number) => number {
  if (encoding === 'utf-16le') return (at) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
  if (encoding === 'utf-16be') return (at) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  return (at) => bytes[at] ?? 0
}

function startsBetween(from: number, to: number, step: number, unit: (at: number) => number): readonly number[] {
  const starts: number[] = []
  for (let at = from; at < to; at += step) {
    const code = unit(at)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && unit(at + step) !== LINE_FEED)) starts.push(at + step)
  }
  return starts
}

/** Where lines begin behind a line end in `[from, to)`, both at the edge of a character. */
export function lineStarts(bytes: Uint8Array, encoding: EncodingName, from: number, to: number): readonly number[] {
  return startsBetween(from, Math.min(to, bytes.length), unitOf(encoding), unitsOf(bytes, encoding))
}

/** The same of decoded text: the nth line of the bytes is the nth line of the text. */
export function textLineStarts(text: string): readonly number[] {
  return startsBetween(0, text.length, 1, (at) => (at < text.length ? text.charCodeAt(at) : 0))
}
