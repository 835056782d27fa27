import type { EncodingName } from '../domain/decoding'
import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from '../lexicon/characters/common'
import { runToText } from './bytesToText'

/** What one character says for a reading as a Chinese newspaper (above 0) or against it (below 0). */
const WEIGHT = {
  common: 4,
  mark: 3,
  ascii: 2,
  frequent: 1,
  seldom: -0.5,
  symbol: -1,
  rare: -2.5,
  foreign: -3,
  impossible: -6,
  control: -8,
  broken: -12,
} as const

/** Marks of Chinese typesetting, and full-width digits. */
const MARKS = '、。，：；！？（）《》〈〉「」『』【】〔〕“”‘’—…·　％０１２３４５６７８９〇○□■◆●△▲'

/** Ranges of code units with what they weigh; later ones overrule earlier ones. */
const RANGES: readonly (readonly [first: number, last: number, weight: number])[] = [
  [0x0000, 0xffff, WEIGHT.foreign],
  [0x0000, 0x001f, WEIGHT.control],
  [0x0009, 0x000d, WEIGHT.ascii],
  [0x0020, 0x007e, WEIGHT.ascii],
  [0x007f, 0x009f, WEIGHT.control],
  [0x00a0, 0x024f, WEIGHT.symbol],
  [0x2000, 0x27ff, WEIGHT.symbol],
  [0x3000, 0x30ff, WEIGHT.symbol],
  [0x3400, 0x4dbf, WEIGHT.rare],
  [0x4e00, 0x9fff, WEIGHT.rare],
  [0xac00, 0xd7a3, WEIGHT.impossible],
  [0xd800, 0xdfff, WEIGHT.seldom],
  [0xe000, 0xf8ff, WEIGHT.impossible],
  [0xff00, 0xff60, WEIGHT.symbol],
  [0xfffd, 0xffff, WEIGHT.broken],
]

/** Rows of the standards that were set up by frequency of use, as first and last lead byte and first trail byte. */
interface Rows {
  readonly encoding: EncodingName
  readonly first: number
  readonly last: number
  readonly trail: number
  readonly weight: number
}

/** Later ones overrule earlier ones. */
const ROWS: readonly Rows[] = [
  // GB 2312 level 2: 3,008 characters.
  { encoding: 'gb18030', first: 0xd8, last: 0xf7, trail: 0xa1, weight: WEIGHT.seldom },
  // Big5 level 1: 5,401 frequent characters.
  { encoding: 'big5', first: 0xa4, last: 0xc6, trail: 0x40, weight: WEIGHT.frequent },
  // GB 2312 level 1: 3,755 characters, by frequency of use.
  { encoding: 'gb18030', first: 0xb0, last: 0xd7, trail: 0xa1, weight: WEIGHT.frequent },
]

function charactersOf({ encoding, first, last, trail }: Rows): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead += 1) {
    for (let second = trail; second <= 0xfe; second += 1) if (second < 0x7f || second > 0xa0) bytes.push(lead, second)
  }
  return runToText(Uint8Array.from(bytes), encoding)
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function buildWeights(): Float32Array {
  const weights = new Float32Array(0x10000)
  for (const [first, last, weight] of RANGES) weights.fill(weight, first, last + 1)
  for (const rows of ROWS) {
    const characters = charactersOf(rows)
    for (let index = 0; index < characters.length; index += 1) {
      const code = characters.charCodeAt(index)
      if (isIdeograph(code)) weights[code] = rows.weight
    }
  }
  for (const character of COMMON_SIMPLIFIED + COMMON_TRADITIONAL) weights[character.charCodeAt(0)] = WEIGHT.common
  for (const character of MARKS) weights[character.charCodeAt(0)] = WEIGHT.mark
  return weights
}

let weights: Float32Array | null = null

/** How well a run reads: the sum of its characters' weights and how many were weighed. */
export interface Plausibility {
  readonly sum: number
  readonly count: number
}

/**
 * Weighs the characters of a text. ASCII is the same in most encodings and says nothing between them, so it counts
 * only where `asciiCounts` (UTF-16); control characters always count.
 */
export function weigh(text: string, asciiCounts: boolean): Plausibility {
  weights ??= buildWeights()
  let sum = 0
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const weight = weights[code] ?? 0
    if (code < 0x80 && weight > 0 && !asciiCounts) continue
    sum += weight
    count += 1
  }
  return { sum, count }
}

/** Added to the number of characters weighed, so that a handful of them is not believed in full. */
const DOUBT = 1.5
/** Mean weight at which a reading is as likely right as wrong. */
const BALANCE = 1.2
const STEEPNESS = 2

/** 0 to 1: how likely text that weighs this much is Chinese read in its own encoding; 0 where nothing was weighed. */
export function confidenceOf({ sum, count }: Plausibility): number {
  return count === 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (sum / (count + DOUBT) - BALANCE)))
}
