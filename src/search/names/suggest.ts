import type { Suggestion } from '../../domain/query'
import type { Tally } from '../facets/tally'
import { foldText } from '../fold/fold'
import { tokenise } from '../query/tokens'
import type { Vocabulary } from '../shard/vocabulary'
import type { NameColumn, NameHit, NameIndex } from './nameIndex'

const KINDS: Readonly<Record<NameColumn, Suggestion['kind'] | null>> = {
  person: 'person',
  byline: 'person',
  district: 'place',
  topic: 'topic',
  paper: null,
}

/** So many names are weighed for one list of suggestions. */
const CANDIDATES = 200

/** The word that is being typed: the last one of the query. */
export function wordInWork(typed: string): string {
  const last = tokenise(typed).slice(-1)[0]
  return last !== undefined && (last.kind === 'word' || last.kind === 'phrase') && !/\s$/.test(typed) ? last.text : ''
}

interface Weighed {
  readonly suggestion: Suggestion
  readonly weight: number
}

/** Names that are what was typed come first, then those that begin with it; frequent ones before rare ones. */
function weigh(hit: NameHit, folded: string, vocabulary: Vocabulary, tally: Tally): Weighed | null {
  const kind = KINDS[hit.column]
  const count = tally.counters[hit.column].count(hit.number)
  if (kind === null || count === 0) return null
  const label = vocabulary[hit.column].foldedLabel(hit.number)
  const place = label === folded ? 40 : label.startsWith(folded) ? 20 : 0
  const text = vocabulary[hit.column].label(hit.number)
  return { suggestion: { kind, text, count }, weight: place + hit.score + 2 * Math.log(1 + count) }
}

/** One suggestion for each text of a kind: an author may also be a person in the news. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>()
  return suggestions.filter(({ kind, text }) => {
    const key = `${kind} ${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Names for the word that is being typed, best first; `tally` has counted all articles. */
export function suggestNames(word: string, limit: number, names: NameIndex, vocabulary: Vocabulary, tally: Tally): readonly Suggestion[] {
  const folded = foldText(word)
  if (folded === '') return []
  const weighed = names
    .find(word, CANDIDATES)
    .map((hit) => weigh(hit, folded, vocabulary, tally))
    .filter((item) => item !== null)
    .sort((a, b) => b.weight - a.weight)
  return distinct(weighed.map(({ suggestion }) => suggestion)).slice(0, limit)
}
