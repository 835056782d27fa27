import type { Query } from '../../domain/query'
import { type Constraint, constraintsOf, rejection } from '../facets/constraints'
import { Tally } from '../facets/tally'
import { type Matcher, evaluate } from '../match/evaluate'
import type { Plan } from '../match/plan'
import { type Bits, bitsOf, documentsOf, subtract } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'

/** A shard that can be searched: its matcher is the scan or its own index. */
export interface SearchableShard {
  readonly shard: Shard
  readonly matcher: Matcher
}

/** What one shard answers: documents that meet everything, ascending. */
export interface ShardHits {
  readonly shard: Shard
  readonly documents: Uint32Array
  /** The same as a set. */
  readonly bits: Bits
}

/** What all shards answer. */
export interface Hits {
  readonly shards: readonly ShardHits[]
  readonly total: number
  /** By bit of the condition: documents that it alone rejects. */
  readonly onlyRejectedBy: ReadonlyMap<number, number>
}

const NOTHING = new Uint32Array(0)

interface Split {
  readonly accepted: Uint32Array
  readonly rejected: Uint32Array
  readonly rejections: Uint32Array
}

function split(shard: Shard, documents: Uint32Array, constraints: readonly Constraint[]): Split {
  const rejected: number[] = []
  const rejections: number[] = []
  const accepted = documents.filter((document) => {
    const bits = rejection(constraints, shard, document)
    if (bits !== 0) {
      rejected.push(document)
      rejections.push(bits)
    }
    return bits === 0
  })
  return { accepted, rejected: Uint32Array.from(rejected), rejections: Uint32Array.from(rejections) }
}

/** Counts for each condition the documents that it alone rejects. */
function countSingly(rejections: Uint32Array, only: Map<number, number>): void {
  for (const bits of rejections) if ((bits & (bits - 1)) === 0) only.set(bits, (only.get(bits) ?? 0) + 1)
}

/** Counts what was found; where that is most of all there is, by taking the rest from the totals. */
function countFound(found: readonly ShardHits[], { tally, totals, size }: Counting): void {
  const total = found.reduce((sum, { documents }) => sum + documents.length, 0)
  if (total * 2 <= size) {
    for (const { shard, documents } of found) tally.add(shard, documents, NOTHING, NOTHING)
    return
  }
  tally.copy(totals())
  for (const { shard, documents, bits } of found) {
    const left = shard.alive.slice()
    subtract(left, bits)
    if (documents.length < shard.size) tally.take(shard, documentsOf(left))
  }
}

/** What facets are counted in, and with what. */
export interface Counting {
  /** Counted anew with every query. */
  readonly tally: Tally
  /** All documents counted, not rolled up. */
  readonly totals: () => Tally
  /** Number of all documents. */
  readonly size: number
}

/** Searches every shard and counts every facet on the way, in the tally. */
export function findHits(shards: readonly SearchableShard[], plan: Plan, query: Query, vocabulary: Vocabulary, counting: Counting): Hits {
  const { tally } = counting
  const constraints = constraintsOf(query, vocabulary)
  tally.begin(vocabulary)
  const only = new Map<number, number>()
  const found = shards.map(({ shard, matcher }): ShardHits => {
    const bits = evaluate(plan, shard, matcher, shard.alive)
    const documents = documentsOf(bits)
    if (constraints.length === 0) return { shard, documents, bits }
    const { accepted, rejected, rejections } = split(shard, documents, constraints)
    tally.add(shard, accepted, rejected, rejections)
    countSingly(rejections, only)
    return { shard, documents: accepted, bits: bitsOf(accepted, shard.size) }
  })
  if (constraints.length === 0) countFound(found, counting)
  tally.finish(vocabulary)
  return { shards: found, total: found.reduce((sum, hits) => sum + hits.documents.length, 0), onlyRejectedBy: only }
}

/** Counts all documents of all shards. */
export function countAll(shards: readonly SearchableShard[], vocabulary: Vocabulary): Tally {
  const tally = new Tally()
  tally.begin(vocabulary)
  for (const { shard } of shards) tally.add(shard, documentsOf(shard.alive), NOTHING, NOTHING)
  return tally
}
