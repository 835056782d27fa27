import { FACET_NAMES, type FacetName, type Query } from '../../domain/query'
import { RANGE_BIT, constraintsOf, rejection } from '../facets/constraints'
import { countBits, eachBit } from '../shard/bits'
import type { Vocabulary } from '../shard/vocabulary'
import type { SearchableShard } from './hits'
import type { Result } from './result'

/** What to drop from a query that finds nothing, and how many articles would come back. */
export interface Remedy {
  readonly drop: FacetName | 'text' | 'dateRange'
  readonly count: number
}

/** Articles that meet all choices, whatever they say. */
function withoutText(query: Query, shards: readonly SearchableShard[], vocabulary: Vocabulary): number {
  const constraints = constraintsOf(query, vocabulary)
  if (constraints.length === 0) return shards.reduce((sum, { shard }) => sum + countBits(shard.alive), 0)
  let count = 0
  for (const { shard } of shards) {
    eachBit(shard.alive, (document) => {
      if (rejection(constraints, shard, document) === 0) count += 1
    })
  }
  return count
}

/** Single things to drop, those that bring most back first. */
export function remediesFor(query: Query, result: Result, shards: readonly SearchableShard[], vocabulary: Vocabulary): readonly Remedy[] {
  const remedies: Remedy[] = FACET_NAMES.map((facet, index) => ({ drop: facet, count: result.onlyRejectedBy(1 << index) }))
  remedies.push({ drop: 'dateRange', count: result.onlyRejectedBy(RANGE_BIT) })
  if (query.text.trim() !== '') remedies.push({ drop: 'text', count: withoutText(query, shards, vocabulary) })
  return remedies.filter((remedy) => remedy.count > 0).sort((a, b) => b.count - a.count)
}
