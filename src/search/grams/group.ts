import { PART_BREAK } from '../shard/content'

const BREAK_UNIT = PART_BREAK.charCodeAt(0)

/** So many units are worked on in one step: a few milliseconds. */
export const STEP: number = 1 << 18

/** Counts each unit of `[from, to)` one place behind its own, so that sums of them say where those of a unit begin. */
function countUnits(text: string, from: number, to: number, ends: Uint32Array): void {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== BREAK_UNIT) ends[unit + 1] = (ends[unit + 1] ?? 0) + 1
  }
}

/** Documents of one shard with their texts. */
export interface Texts {
  readonly text: string
  readonly starts: Uint32Array
  readonly size: number
}

/** All pairs of all documents; those of unit `u` are `[ends[u - 1], ends[u])`. */
export interface Groups {
  readonly pairs: Uint32Array
  readonly ends: Uint32Array
}

/** Puts the pairs of one document where they belong. */
function placePairs({ text, starts }: Texts, document: number, { pairs, ends }: Groups): void {
  const last = (starts[document + 1] ?? 0) - 1
  let at = starts[document] ?? 0
  let unit = text.charCodeAt(at)
  for (; at < last; at += 1) {
    const next = text.charCodeAt(at + 1)
    if (unit !== BREAK_UNIT) {
      const place = ends[unit] ?? 0
      pairs[place] = ((next << 16) | document) >>> 0
      ends[unit] = place + 1
    }
    unit = next
  }
}

/**
 * All pairs of all documents as `second × 65,536 + document`, grouped by first unit. Grouping keeps writes near each other:
 * much cheaper than hashing.
 */
export function* groupPairs(texts: Texts): Generator<void, Groups> {
  const { text, starts, size } = texts
  const ends = new Uint32Array(65_537)
  for (let from = 0; from < text.length; from += STEP) {
    countUnits(text, from, Math.min(text.length, from + STEP), ends)
    yield
  }
  for (let unit = 1; unit < ends.length; unit += 1) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0)
  const groups = { pairs: new Uint32Array(ends[65_536] ?? 0), ends }
  for (let document = 0, from = 0; document < size; document += 1) {
    placePairs(texts, document, groups)
    const to = starts[document + 1] ?? 0
    if (to - from < STEP) continue
    from = to
    yield
  }
  return groups
}
