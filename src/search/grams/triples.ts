import { type Bits, emptyBits, setBit } from '../shard/bits'
import { PART_BREAK } from '../shard/content'
import { Codes } from './codes'
import { type GrowingBytes, GrowingUint32 } from './growing'
import { STEP, type Texts } from './group'
import { writeList } from './lists'

/**
 * Three units have a list of their own where both of their pairs stand together in more than one document in so many: what
 * the pairs leave over would take long to look through.
 */
const ONE_IN = 32

/** Pairs and lists beyond these numbers are left out: they only save time. */
const MOST_PAIRS = 6000
const MOST_TRIPLES = 50_000

/** Documents are counted by this many words of their sets at most. */
const SAMPLE = 64

const BREAK_UNIT = PART_BREAK.charCodeAt(0)

/** A pair that many documents have. */
interface Pair {
  readonly first: number
  readonly second: number
  readonly bits: Bits
}

/** Lists of three units, ascending by pair, then by third unit. */
export interface Triples {
  readonly triplePairs: Uint32Array
  readonly tripleThirds: Uint16Array
  readonly tripleMarks: Uint32Array
}

/** Two units as one number. */
export function pairCode(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

function bitCount(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** About how many documents are in both sets. */
function common(a: Bits, b: Bits): number {
  const stride = Math.max(1, Math.floor(a.length / SAMPLE))
  let count = 0
  let words = 0
  for (let word = 0; word < a.length; word += stride, words += 1) count += bitCount((a[word] ?? 0) & (b[word] ?? 0))
  return (count * a.length) / Math.max(1, words)
}

/** Finds the threes of units whose pairs say too little, and writes their lists (三元索引). */
export class TripleBuilder {
  readonly #texts: Texts
  /** Ascending, as they are noted. */
  readonly #pairs: Pair[] = []
  readonly #pairCodes: GrowingUint32 = new GrowingUint32(1 << 8)
  readonly #thirds: GrowingUint32 = new GrowingUint32(1 << 8)

  constructor(texts: Texts) {
    this.#texts = texts
  }

  /** Takes note of a pair with its documents `[from, to)`; pairs come in ascending order. */
  note(first: number, second: number, documents: Uint16Array, from: number, to: number): void {
    const { size } = this.#texts
    if ((to - from) * ONE_IN <= size || second === BREAK_UNIT || this.#pairs.length >= MOST_PAIRS) return
    const bits = emptyBits(size)
    for (let at = from; at < to; at += 1) setBit(bits, documents[at] ?? 0)
    this.#pairs.push({ first, second, bits })
  }

  /** Writes all lists, after all pairs; in steps. */
  *write(blob: GrowingBytes): Generator<void, Triples> {
    yield* this.#choose()
    const triplePairs = this.#pairCodes.numbers()
    const tripleThirds = Uint16Array.from(this.#thirds.numbers())
    const found = yield* this.#collect(triplePairs, tripleThirds)
    yield
    return { triplePairs, tripleThirds, tripleMarks: this.#writeLists(blob, found, triplePairs.length) }
  }

  *#choose(): Generator<void, void> {
    const following = new Map<number, Pair[]>()
    for (const pair of this.#pairs) {
      const others = following.get(pair.first)
      if (others === undefined) following.set(pair.first, [pair])
      else others.push(pair)
    }
    let done = 0
    for (const { first, second, bits } of this.#pairs) {
      const others = following.get(second) ?? []
      for (const other of others) {
        if (this.#thirds.length >= MOST_TRIPLES || common(bits, other.bits) * ONE_IN <= this.#texts.size) continue
        this.#pairCodes.push(pairCode(first, second))
        this.#thirds.push(other.second)
      }
      done += others.length * SAMPLE
      if (done < STEP * 8) continue
      done = 0
      yield
    }
  }

  /** Every chosen three in every document once, as its number × 65,536 + document. */
  *#collect(pairs: Uint32Array, thirds: Uint16Array): Generator<void, Uint32Array> {
    const pairNumbers = new Codes(MOST_PAIRS)
    const tripleNumbers = new Codes(MOST_TRIPLES)
    const begins = new Uint8Array(65_536)
    pairs.forEach((pair, nth) => {
      begins[pair >>> 16] = 1
      tripleNumbers.give(pairCode(pairNumbers.give(pair), thirds[nth] ?? 0))
    })
    const { text, starts, size } = this.#texts
    const latest = new Int32Array(pairs.length + 1).fill(-1)
    const found = new GrowingUint32(1 << 12)
    for (let document = 0, from = 0; document < size; document += 1) {
      const last = (starts[document + 1] ?? 0) - 2
      for (let at = starts[document] ?? 0; at < last; at += 1) {
        const first = text.charCodeAt(at)
        if (begins[first] === 0) continue
        const pair = pairNumbers.find(pairCode(first, text.charCodeAt(at + 1)))
        const triple = pair === 0 ? 0 : tripleNumbers.find(pairCode(pair, text.charCodeAt(at + 2)))
        if (triple === 0 || latest[triple] === document) continue
        latest[triple] = document
        found.push(pairCode(triple - 1, document))
      }
      const to = starts[document + 1] ?? 0
      if (to - from < STEP) continue
      from = to
      yield
    }
    return found.numbers()
  }

  /** Sorts what was found by its number, documents staying ascending; says where each list begins. */
  #writeLists(blob: GrowingBytes, found: Uint32Array, triples: number): Uint32Array {
    const ends = new Uint32Array(triples + 1)
    for (const one of found) ends[(one >>> 16) + 1] = (ends[(one >>> 16) + 1] ?? 0) + 1
    for (let triple = 1; triple <= triples; triple += 1) ends[triple] = (ends[triple] ?? 0) + (ends[triple - 1] ?? 0)
    const documents = new Uint16Array(found.length)
    for (const one of found) {
      const place = ends[one >>> 16] ?? 0
      documents[place] = one & 0xffff
      ends[one >>> 16] = place + 1
    }
    return Uint32Array.from({ length: triples }, (_, triple) => {
      const start = blob.length
      writeList(blob, { documents, from: triple === 0 ? 0 : (ends[triple - 1] ?? 0), to: ends[triple] ?? 0 }, this.#texts.size)
      return start
    })
  }
}
