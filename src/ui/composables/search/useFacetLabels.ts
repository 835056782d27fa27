import { shallowRef } from 'vue'
import { EVERYTHING, type FacetCounts, type FacetName, type Query } from '../../../domain/query'
import { useEngine } from '../engine/engine'

/** Facets whose values are codes that have to be told in words. */
const LABELLED: readonly FacetName[] = ['district', 'topic', 'file']

function keyOf(facet: FacetName, value: string): string {
  return `${facet}:${value}`
}

/** Remembers in what words the values of facets are told, as answers to searches name them. */
export function useFacetLabels(): {
  /** Takes in what an answer names. */
  readonly learn: (counts: FacetCounts) => void
  /** Asks for what is not known yet: an address may name values that no answer has shown. */
  readonly learnMissing: (query: Query) => Promise<void>
  /** The label of a facet's value, the value itself where no answer has named it. */
  readonly labelOf: (facet: FacetName, value: string) => string
} {
  const engine = useEngine()
  const labels = shallowRef<ReadonlyMap<string, string>>(new Map())

  function learn(counts: FacetCounts): void {
    const named = LABELLED.flatMap((facet) => counts[facet].map(({ value, label }) => [keyOf(facet, value), label] as const))
    if (named.some(([key, label]) => labels.value.get(key) !== label)) labels.value = new Map([...labels.value, ...named])
  }

  async function learnMissing(query: Query): Promise<void> {
    const chosen = LABELLED.flatMap((facet) => {
      const choice = query.facets[facet]
      return [...(choice?.include ?? []), ...(choice?.exclude ?? [])].map((value) => keyOf(facet, value))
    })
    if (chosen.every((key) => labels.value.has(key))) return
    const everything = await engine.call('search', { query: EVERYTHING, offset: 0, limit: 0 }).catch(() => null)
    if (everything !== null) learn(everything.facets)
    // What no article has stands in no answer.
    const isMissing = (facet: FacetName) => chosen.some((key) => key.startsWith(`${facet}:`) && !labels.value.has(key))
    const sources = isMissing('file') ? await engine.call('sources', {}).catch(() => []) : []
    const topics = isMissing('topic') ? await engine.call('topics', {}).catch(() => []) : []
    const named = [
      ...sources.map(({ id, name }) => [keyOf('file', id), name] as const),
      ...topics.map(({ id, label }) => [keyOf('topic', id), label] as const),
    ]
    if (named.length > 0) labels.value = new Map([...labels.value, ...named])
  }

  function labelOf(facet: FacetName, value: string): string {
    return labels.value.get(keyOf(facet, value)) ?? value
  }

  return { learn, learnMissing, labelOf }
}
