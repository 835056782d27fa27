import { type Bits, emptyBits, hasBit, setBit } from '../shard/bits'
import type { Shard } from '../shard/shard'

/** Which documents of a shard have which unit in their headline stack (标题字表). A few bytes for each letter of a headline. */
interface StackUnits {
  /** Documents that have unit `u`: `[ends[u - 1], ends[u])` of `documents`, ascending. */
  readonly documents: Uint16Array
  readonly ends: Uint32Array
}

const KNOWN: WeakMap<Shard, StackUnits> = new WeakMap()

/** Calls back once for each unit in each stack. */
function eachUnit({ size, text, starts, stackEnds }: Shard, visit: (unit: number, document: number) => void): void {
  const latest = new Int32Array(65_536).fill(-1)
  for (let document = 0; document < size; document += 1) {
    const from = starts[document] ?? 0
    const to = from + (stackEnds[document] ?? 0)
    for (let at = from; at < to; at += 1) {
      const unit = text.unitAt(at)
      if (latest[unit] === document) continue
      latest[unit] = document
      visit(unit, document)
    }
  }
}

function stackUnitsOf(shard: Shard): StackUnits {
  const known = KNOWN.get(shard)
  if (known !== undefined) return known
  const ends = new Uint32Array(65_537)
  eachUnit(shard, (unit) => {
    ends[unit + 1] = (ends[unit + 1] ?? 0) + 1
  })
  for (let unit = 1; unit < ends.length; unit += 1) ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0)
  const documents = new Uint16Array(ends[65_536] ?? 0)
  // What begins as the start of each unit's documents is moved on to their end.
  eachUnit(shard, (unit, document) => {
    const place = ends[unit] ?? 0
    documents[place] = document
    ends[unit] = place + 1
  })
  const made = { documents, ends: ends.slice(0, 65_536) }
  KNOWN.set(shard, made)
  return made
}

/** Makes ready what `inStacks` looks in; says whether that was still to be done. A few milliseconds. */
export function prepareStacks(shard: Shard): boolean {
  if (KNOWN.has(shard)) return false
  stackUnitsOf(shard)
  return true
}

function withUnit({ documents, ends }: StackUnits, unit: number): Uint16Array {
  return documents.subarray(unit === 0 ? 0 : (ends[unit - 1] ?? 0), ends[unit] ?? 0)
}

/** Documents that have the rarest of the units. */
function withRarest(units: StackUnits, wanted: string): Uint16Array {
  let rarest = withUnit(units, wanted.charCodeAt(0))
  for (let at = 1; at < wanted.length; at += 1) {
    const other = withUnit(units, wanted.charCodeAt(at))
    if (other.length < rarest.length) rarest = other
  }
  return rarest
}

/** Documents of `within` whose headline stack holds a folded text, 繁简 alike; for ranking only. */
export function inStacks(shard: Shard, wanted: string, within: Bits): Bits {
  const found = emptyBits(shard.size)
  if (wanted === '') return found
  const { text, starts, stackEnds } = shard
  for (const document of withRarest(stackUnitsOf(shard), wanted)) {
    if (!hasBit(within, document)) continue
    const from = starts[document] ?? 0
    const to = from + (stackEnds[document] ?? 0) + 1
    if (wanted.length === 1 || text.slice(from, to).includes(wanted)) setBit(found, document)
  }
  return found
}
