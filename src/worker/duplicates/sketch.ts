import type { Article } from '../../domain/article'
import { bodyParts } from '../../domain/article'

/** What is left of an article for comparing it: the least hash of its shingles under each of 64 orders (MinHash). */
export type Sketch = Uint32Array

/** Characters of one shingle (连续字串). */
const SHINGLE = 5
/** An article with fewer shingles says too little to be compared. */
const FEWEST_SHINGLES = 40
/** Longer articles are compared by their beginning. */
const MOST_SHINGLES = 20_000
export const ORDERS = 64

/** Everything that printing may change: space, marks of punctuation, brackets. */
const NOISE = /[\s\p{P}\p{S}]+/gu

/** Multipliers and offsets of the orders, made once by a fixed rule so that sketches of all times can be compared. */
function makeOrders(): { readonly factors: Uint32Array; readonly offsets: Uint32Array } {
  const factors = new Uint32Array(ORDERS)
  const offsets = new Uint32Array(ORDERS)
  let state = 0x9e3779b9
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return state
  }
  for (let order = 0; order < ORDERS; order += 1) {
    factors[order] = next() | 1
    offsets[order] = next()
  }
  return { factors, offsets }
}

const { factors, offsets } = makeOrders()

/** FNV-1a of one shingle, stirred once more. */
function hashShingle(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + SHINGLE; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The body's characters that count. */
function comparableText(article: Article): string {
  return bodyParts(article)
    .map((part) => part.content.text)
    .join('')
    .replace(NOISE, '')
}

/** Turns the order of numbers without a sign into that of numbers with one. */
const SIGN = 0x80000000

/** The least value of one order, its highest bit turned: engines compare numbers with a sign several times faster. */
function least(hashes: Int32Array, order: number): number {
  const factor = (factors[order] ?? 1) | 0
  const offset = ((offsets[order] ?? 0) ^ SIGN) | 0
  let lowest = 0x7fffffff
  for (let at = 0; at < hashes.length; at += 1) {
    const value = (Math.imul(hashes[at] ?? 0, factor) + offset) | 0
    if (value < lowest) lowest = value
  }
  return lowest
}

/** The sketch of a text that was stripped of noise already, `null` where it is too short. Linear in its length. */
export function sketchText(text: string): Sketch | null {
  const count = Math.min(text.length - SHINGLE + 1, MOST_SHINGLES)
  if (count < FEWEST_SHINGLES) return null
  const hashes = new Int32Array(count)
  for (let start = 0; start < count; start += 1) hashes[start] = hashShingle(text, start)
  const sketch = new Uint32Array(ORDERS)
  for (let order = 0; order < ORDERS; order += 1) sketch[order] = (least(hashes, order) ^ SIGN) >>> 0
  return sketch
}

/** The sketch of an article's body. */
export function sketchOf(article: Article): Sketch | null {
  return sketchText(comparableText(article))
}

/** Share of equal entries: an estimate of how many shingles both have of those that either has; 0 to 1. */
export function similarity(a: Sketch, b: Sketch): number {
  let equal = 0
  for (let order = 0; order < ORDERS; order += 1) if (a[order] === b[order]) equal += 1
  return equal / ORDERS
}
