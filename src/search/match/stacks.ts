import { type Bits, emptyBits, setBit } from '../shard/bits'
import type { Shard } from '../shard/shard'

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

/** Documents whose headline stack holds a folded text, 繁简 alike; in one sweep over all stacks, for ranking only. */
export function inStacks(shard: Shard, wanted: string): Bits {
  const { text, starts } = stacksOf(shard)
  const found = emptyBits(shard.size)
  let document = 0
  let at = text.indexOf(wanted)
  while (at >= 0) {
    while ((starts[document + 1] ?? text.length) <= at) document += 1
    setBit(found, document)
    at = text.indexOf(wanted, starts[document + 1] ?? text.length)
    if (document + 1 >= shard.size) break
  }
  return found
}
