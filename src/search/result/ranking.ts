import { inStacks } from '../match/stacks'
import type { NameBoosts } from '../names/nameBoosts'
import { type Bits, documentsOf, emptyBits, hasBit, subtract, unite } from '../shard/bits'
import type { Shard } from '../shard/shard'
import { firstHits } from './heap'
import type { Hits, ShardHits } from './hits'
import { nearest } from './nearest'
import { newestFirst } from './order'
import { type WeighedNeedle, mostBelow, scoreHits } from './rank'

/** So many hits in headlines, and so many others, are scored in full where there are more; so many can be asked for at least. */
export const MOST_RANKED = 512

/**
 * Beyond so many hits only some in headlines and the newest others are scored in full: words that stand in thousands of
 * articles rank by date anyway.
 */
const MOST_SCORED: number = 2 * MOST_RANKED

/** Scored hits of many come before all others: their scores are lifted over these. */
const LIFT = 1
const UNSCORED_IN_STACK = 0.5

/** Some hits of all, among which the first ones are. */
export interface Contenders {
  readonly hits: Hits
  /** One for each of the hits; `null` where another order counts. */
  readonly scores: Float64Array | null
}

interface Scored extends Contenders {
  readonly scores: Float64Array
}

function hitsOf(shards: readonly ShardHits[]): Hits {
  return { shards, total: shards.reduce((sum, { documents }) => sum + documents.length, 0), onlyRejectedBy: new Map() }
}

/** The last `k` of all hits: those taken in last. */
function lastOf(shards: readonly ShardHits[], k: number): Hits {
  let room = k
  const last: ShardHits[] = []
  for (let nth = shards.length - 1; nth >= 0; nth -= 1) {
    const hits = shards[nth]
    if (hits === undefined) continue
    const documents = hits.documents.subarray(Math.max(0, hits.documents.length - room))
    room -= documents.length
    last.unshift({ ...hits, documents })
  }
  return hitsOf(last)
}

/** The newest `k` of all hits. */
function newestOf(hits: Hits, k: number): Hits {
  const near = nearest(hits, 'date-desc', k)
  const chosen = firstHits(Math.min(k, near.total), newestFirst(near)).sort()
  let from = 0
  let base = 0
  const newest = near.shards.map(({ shard, documents, bits }) => {
    const picked: number[] = []
    for (; (chosen[from] ?? near.total) < base + documents.length; from += 1) picked.push(documents[(chosen[from] ?? 0) - base] ?? 0)
    base += documents.length
    return { shard, documents: Uint32Array.from(picked), bits }
  })
  return hitsOf(newest)
}

/** The hits of both, shard by shard. */
function together(a: Hits, b: Hits): Hits {
  const shards = a.shards.map(({ shard, documents, bits }, nth) => {
    const all = [...documents, ...(b.shards[nth]?.documents ?? [])]
    return { shard, documents: Uint32Array.from(all).sort(), bits }
  })
  return hitsOf(shards)
}

/** Documents of `within` that have a needle in their headline stack. */
function inStack(shard: Shard, needles: readonly WeighedNeedle[], within: Bits): Bits {
  const found = emptyBits(shard.size)
  for (const { needle } of needles) unite(found, inStacks(shard, needle.text, within))
  return found
}

/** The order by relevance of one result (排名), worked out as far as it is asked for. */
export class Ranking {
  readonly #hits: Hits
  readonly #needles: readonly WeighedNeedle[]
  readonly #boosts: NameBoosts
  #stacked: Hits | null = null
  #inHeadlines: Scored | null = null
  #inAll: Scored | null = null

  constructor(hits: Hits, needles: readonly WeighedNeedle[], boosts: NameBoosts) {
    this.#hits = hits
    this.#needles = needles
    this.#boosts = boosts
  }

  /** Hits among which the first `k` of all are; `k` at most `MOST_RANKED`, or all. */
  contenders(k: number): Contenders {
    if (this.#hits.total <= MOST_SCORED) return this.#both()
    const headlines = (this.#inHeadlines ??= this.#score(lastOf(this.#headlines().shards, MOST_RANKED)))
    return this.#outrank(headlines.scores, k) ? headlines : this.#both()
  }

  /** One score for each of all hits. */
  all(): Float64Array {
    const { hits, scores } = this.#both()
    if (this.#hits.total <= MOST_SCORED) return scores
    const all = new Float64Array(this.#hits.total)
    let at = 0
    let next = 0
    this.#hits.shards.forEach(({ documents }, nth) => {
      const scored = hits.shards[nth]?.documents ?? []
      const stacked = this.#headlines().shards[nth]?.bits ?? emptyBits(0)
      let index = 0
      for (const document of documents) {
        if (scored[index] === document) {
          all[at] = LIFT + (scores[next] ?? 0)
          index += 1
          next += 1
        } else if (hasBit(stacked, document)) all[at] = UNSCORED_IN_STACK
        at += 1
      }
    })
    return all
  }

  /** All hits in headlines. */
  #headlines(): Hits {
    if (this.#stacked !== null) return this.#stacked
    const shards = this.#hits.shards.map(({ shard, bits }) => {
      const stacked = inStack(shard, this.#needles, bits)
      return { shard, bits: stacked, documents: documentsOf(stacked) }
    })
    this.#stacked = hitsOf(shards)
    return this.#stacked
  }

  /** Whether `k` of the scored headlines come before whatever has no needle there. */
  #outrank(scores: Float64Array, k: number): boolean {
    const least = scores.slice().sort()[scores.length - k]
    return least !== undefined && least > mostBelow(this.#needles, this.#boosts)
  }

  /** Scored in full: all hits; of many, some in headlines and the newest others. */
  #both(): Scored {
    if (this.#inAll !== null) return this.#inAll
    const isMany = this.#hits.total > MOST_SCORED
    this.#inAll = this.#score(isMany ? together(lastOf(this.#headlines().shards, MOST_RANKED), this.#newestOthers()) : this.#hits)
    return this.#inAll
  }

  #newestOthers(): Hits {
    const others = this.#hits.shards.map(({ shard, bits }, nth) => {
      const left = bits.slice()
      const headlines = this.#headlines().shards[nth]
      if (headlines !== undefined) subtract(left, headlines.bits)
      return { shard, bits: left, documents: documentsOf(left) }
    })
    return newestOf(hitsOf(others), MOST_RANKED)
  }

  #score(hits: Hits): Scored {
    return { hits, scores: scoreHits(hits, this.#needles, this.#boosts) }
  }
}
