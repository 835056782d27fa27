import type { Shard } from '../shard/shard'

/** How often each byte value stands in a shard's text, of one unit in so many. */
const SAMPLE = 509

const KNOWN: WeakMap<Shard, Uint32Array> = new WeakMap()

function byteCounts(shard: Shard): Uint32Array {
  const known = KNOWN.get(shard)
  if (known !== undefined) return known
  const counts = new Uint32Array(256)
  const { text } = shard
  for (let at = 0; at < text.length; at += SAMPLE) {
    const unit = text.unitAt(at)
    counts[unit & 0xff] = (counts[unit & 0xff] ?? 0) + 1
    counts[unit >>> 8] = (counts[unit >>> 8] ?? 0) + 1
  }
  KNOWN.set(shard, counts)
  return counts
}

/** How often looking for this unit stops: engines look for the higher of its two bytes, as fast as memory is read, and stop there. */
function stops(counts: Uint32Array, unit: number): number {
  return counts[Math.max(unit & 0xff, unit >>> 8)] ?? 0
}

/** Longer texts make engines build tables before they look. */
const LONGEST = 6

/**
 * Looks for a text by that of its characters at which the search stops least (定位字): in print a few first bytes stand in
 * every tenth character, so that looking from the front can be ten times slower.
 */
export class Seeker {
  readonly #wanted: string
  readonly #anchor: string
  /** Where the anchor begins in the wanted text. */
  readonly #offset: number

  constructor(wanted: string, shard: Shard) {
    const counts = wanted.length > 1 ? byteCounts(shard) : null
    let offset = 0
    if (counts !== null) {
      for (let at = 1; at < wanted.length; at += 1) {
        if (stops(counts, wanted.charCodeAt(at)) < stops(counts, wanted.charCodeAt(offset))) offset = at
      }
    }
    this.#wanted = wanted
    this.#offset = offset
    this.#anchor = wanted.slice(offset, offset + LONGEST)
  }

  /** The first place of the wanted text in `text` that begins at `from` or behind; -1 where there is none. */
  find(text: string, from: number): number {
    const offset = this.#offset
    let at = text.indexOf(this.#anchor, from + offset)
    while (at >= 0 && !text.startsWith(this.#wanted, at - offset)) at = text.indexOf(this.#anchor, at + 1)
    return at < 0 ? -1 : at - offset
  }
}
