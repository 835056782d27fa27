import { type Bits, emptyBits, setBit } from '../shard/bits'
import type { Shard } from '../shard/shard'
import { Seeker } from './seeker'

/** The headline stacks of a shard alone, end to end, each with the break that ends it (标题串). */
interface Stacks {
  readonly text: string
  readonly starts: Uint32Array
}

const KNOWN: WeakMap<Shard, Stacks> = new WeakMap()

function stacksOf(shard: Shard): Stacks {
  const known = KNOWN.get(shard)
  if (known !== undefined) return known
  const starts = new Uint32Array(shard.size + 1)
  const texts: string[] = []
  for (let document = 0; document < shard.size; document += 1) {
    const start = shard.starts[document] ?? 0
    const length = (shard.stackEnds[document] ?? 0) + 1
    texts.push(shard.text.slice(start, start + length))
    starts[document + 1] = (starts[document] ?? 0) + length
  }
  const stacks = { text: texts.join(''), starts }
  KNOWN.set(shard, stacks)
  return stacks
}

/** The documents that have one unit in their stack: looking at each unit costs less than stopping at each place. */
function withUnit({ text, starts }: Stacks, unit: number, size: number): Bits {
  const found = emptyBits(size)
  for (let document = 0; document < size; document += 1) {
    const end = starts[document + 1] ?? 0
    let at = starts[document] ?? 0
    while (at < end && text.charCodeAt(at) !== unit) at += 1
    if (at < end) setBit(found, document)
  }
  return found
}

/** Documents whose headline stack holds a folded text, 繁简 alike; in one sweep over all stacks, for ranking only. */
export function inStacks(shard: Shard, wanted: string): Bits {
  const stacks = stacksOf(shard)
  if (wanted.length === 1) return withUnit(stacks, wanted.charCodeAt(0), shard.size)
  const { text, starts } = stacks
  const seeker = new Seeker(wanted, shard)
  const found = emptyBits(shard.size)
  let document = 0
  let at = seeker.find(text, 0)
  while (at >= 0) {
    while ((starts[document + 1] ?? text.length) <= at) document += 1
    setBit(found, document)
    at = seeker.find(text, starts[document + 1] ?? text.length)
    if (document + 1 >= shard.size) break
  }
  return found
}
