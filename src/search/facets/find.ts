import type { FacetName, FacetValue } from '../../domain/query'
import { foldText } from '../fold/fold'
import type { NameIndex } from '../names/nameIndex'
import type { Vocabulary } from '../shard/vocabulary'
import { byCount, entry } from './list'
import type { Tally } from './tally'

/** Facets whose values can be looked through: states are few, and named by the interface. */
export type FoundFacet = Exclude<FacetName, 'state'>

/** So many names are taken that only begin with what was typed in pinyin, or nearly are it. */
const MOST_NAMES = 400

/**
 * Counted values of a facet whose names hold what was typed, or that it means in pinyin or with a slip; most frequent first.
 * Of a long facet these are found wherever they stand in the list.
 */
export function findValues(
  facet: FoundFacet,
  typed: string,
  limit: number,
  { tally, vocabulary, names }: { readonly tally: Tally; readonly vocabulary: Vocabulary; readonly names: NameIndex },
): readonly FacetValue[] {
  const wanted = foldText(typed)
  const counter = tally.counters[facet]
  const dictionary = vocabulary[facet]
  const meant = new Set(wanted === '' ? [] : names.find(typed, MOST_NAMES).flatMap((hit) => (hit.column === facet ? hit.number : [])))
  const found: FacetValue[] = []
  for (const number of counter.seen()) {
    const count = counter.count(number)
    if (number === 0 || count === 0) continue
    const fits = meant.has(number) || dictionary.foldedLabel(number).includes(wanted) || dictionary.value(number) === typed
    if (fits) found.push(entry(dictionary, number, count))
  }
  return found.sort(byCount).slice(0, limit)
}
