import type { EncodingName } from '../domain/decoding'
import { runToText } from './bytesToText'
import { weigh } from './plausibility'

/** Encodings whose characters have two bytes with nothing to tell the first from the second. */
export type DoubleByteEncoding = Extract<EncodingName, 'gb18030' | 'big5'>

const LINE_FEED = 0x0a
const REPLACEMENT = '\ufffd'
/** A byte that belongs to no character: worse than one wrong pair, better than a few of them. */
const BROKEN = -12
const RARE = -2.5
/** Longer lines are left as they are: the search needs memory in proportion to the line. */
const LONGEST_LINE = 1024 * 1024

/** Weight of every pair of bytes at `lead << 8 | trail`, NaN where the pair is no character. */
function weighPairs(encoding: DoubleByteEncoding): Float32Array {
  const bytes: number[] = []
  const pairs: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      bytes.push(lead, trail, LINE_FEED)
      pairs.push((lead << 8) | trail)
    }
  }
  const weights = new Float32Array(0x10000).fill(Number.NaN)
  runToText(Uint8Array.from(bytes), encoding)
    .split('\n')
    .forEach((text, index) => {
      const pair = pairs[index]
      if (pair !== undefined && Array.from(text).length === 1 && text !== REPLACEMENT) weights[pair] = weigh(text, false).sum
    })
  return weights
}

const pairWeights = new Map<DoubleByteEncoding, Float32Array>()

function weightsOf(encoding: DoubleByteEncoding): Float32Array {
  const weights = pairWeights.get(encoding) ?? weighPairs(encoding)
  pairWeights.set(encoding, weights)
  return weights
}

function isDigitByte(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** Whether a four-byte character of GB 18030 ends just before `end`. */
function isQuadruple(line: Uint8Array, end: number): boolean {
  if (end < 4 || !isDigitByte(line[end - 1] ?? 0) || !isDigitByte(line[end - 3] ?? 0)) return false
  return (line[end - 2] ?? 0) > 0x80 && (line[end - 4] ?? 0) > 0x80
}

/** Length of the last character of the best reading of each beginning of the line. */
function bestSteps(line: Uint8Array, encoding: DoubleByteEncoding): Uint8Array {
  const weights = weightsOf(encoding)
  const best = new Float64Array(line.length + 1)
  const steps = new Uint8Array(line.length + 1)
  for (let end = 1; end <= line.length; end += 1) {
    const byte = line[end - 1] ?? 0
    let score = (best[end - 1] ?? 0) + (byte < 0x80 ? 0 : BROKEN)
    let step = 1
    const pair = end < 2 ? Number.NaN : (best[end - 2] ?? 0) + (weights[((line[end - 2] ?? 0) << 8) | byte] ?? Number.NaN)
    if (pair > score) {
      score = pair
      step = 2
    }
    const quadruple = encoding === 'gb18030' && isQuadruple(line, end) ? (best[end - 4] ?? 0) + RARE : Number.NaN
    if (quadruple > score) {
      score = quadruple
      step = 4
    }
    best[end] = score
    steps[end] = step
  }
  return steps
}

/** Reads one line so that its characters are as plausible as they can be; what fits nowhere is U+FFFD. */
function readBrokenLine(line: Uint8Array, encoding: DoubleByteEncoding): string {
  const steps = bestSteps(line, encoding)
  const chunks: string[] = []
  let end = line.length
  let whole = end
  for (let at = line.length; at > 0;) {
    const step = steps[at] ?? 1
    const start = at - step
    if (step === 1 && (line[start] ?? 0) >= 0x80) {
      chunks.push(runToText(line.subarray(at, whole), encoding), REPLACEMENT)
      whole = start
    }
    at = start
    end = start
  }
  chunks.push(runToText(line.subarray(end, whole), encoding))
  return chunks.reverse().join('')
}

/**
 * Repairs the lines of `text` (as the platform read it from `bytes`) that have a broken character. One lost byte makes
 * the platform pair all that follow in the line wrongly; here it costs one character. Linear in the length.
 */
export function realign(text: string, bytes: Uint8Array, encoding: DoubleByteEncoding): string {
  const chunks: string[] = []
  let textDone = 0
  let textAt = 0
  let byteAt = 0
  for (let broken = text.indexOf(REPLACEMENT); broken >= 0; broken = text.indexOf(REPLACEMENT, textAt)) {
    // The line feed is part of no character, so text and bytes have the same lines.
    for (let next = text.indexOf('\n', textAt); next >= 0 && next < broken; next = text.indexOf('\n', textAt)) {
      textAt = next + 1
      byteAt = bytes.indexOf(LINE_FEED, byteAt) + 1
    }
    const textEnd = text.indexOf('\n', textAt) < 0 ? text.length : text.indexOf('\n', textAt)
    const byteEnd = bytes.indexOf(LINE_FEED, byteAt) < 0 ? bytes.length : bytes.indexOf(LINE_FEED, byteAt)
    if (byteEnd - byteAt <= LONGEST_LINE) {
      chunks.push(text.slice(textDone, textAt), readBrokenLine(bytes.subarray(byteAt, byteEnd), encoding))
      textDone = textEnd
    }
    textAt = textEnd
    if (textEnd === text.length) break
    // Go on behind the line feed, in step in both.
    textAt += 1
    byteAt = byteEnd + 1
  }
  chunks.push(text.slice(textDone))
  return chunks.join('')
}
