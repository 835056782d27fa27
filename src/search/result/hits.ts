import type { Query } from '../../domain/query'
import { type Constraint, constraintsOf, rejection } from '../facets/constraints'
import type { Tally } from '../facets/tally'
import { type Matcher, evaluate } from '../match/evaluate'
import type { Plan } from '../match/plan'
import { documentsOf } from '../shard/bits'
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
}

/** What all shards answer. */
export interface Hits {
  readonly shards: readonly ShardHits[]
  readonly total: number
  /** By bit of the condition: documents that it alone rejects. */
  readonly onlyRejectedBy: ReadonlyMap<number, number>
}

interface Split {
  readonly accepted: Uint32Array
  readonly rejected: Uint32Array
  readonly rejections: Uint32Array
}

function split(shard: Shard, documents: Uint32Array, constraints: readonly Constraint[]): Split {
  const rejected: number[] = []
  const rejections: number[] = []
  if (constraints.length === 0) return { accepted: documents, rejected: new Uint32Array(0), rejections: new Uint32Array(0) }
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

/** Searches every shard and counts every facet on the way, in `tally`. */
export function findHits(shards: readonly SearchableShard[], plan: Plan, query: Query, vocabulary: Vocabulary, tally: Tally): Hits {
  const constraints = constraintsOf(query, vocabulary)
  tally.begin(vocabulary)
  const only = new Map<number, number>()
  const found = shards.map(({ shard, matcher }) => {
    const documents = documentsOf(evaluate(plan, shard, matcher, shard.alive))
    const { accepted, rejected, rejections } = split(shard, documents, constraints)
    tally.add(shard, accepted, rejected, rejections)
    for (const bits of rejections) if ((bits & (bits - 1)) === 0) only.set(bits, (only.get(bits) ?? 0) + 1)
    return { shard, documents: accepted }
  })
  tally.finish(vocabulary)
  return { shards: found, total: found.reduce((sum, hits) => sum + hits.documents.length, 0), onlyRejectedBy: only }
}
