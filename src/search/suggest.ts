import type { Suggestion } from '../domain/query'
import { foldText } from './fold/fold'
import type { Vocabulary } from './shard/vocabulary'

const SOURCES = [
  ['person', 'person'],
  ['district', 'place'],
  ['topic', 'topic'],
] as const

/** Names that hold what was typed, those that begin with it first. */
export function suggestFrom(typed: string, limit: number, vocabulary: Vocabulary): readonly Suggestion[] {
  const wanted = foldText(typed)
  if (wanted === '') return []
  const found: { readonly suggestion: Suggestion; readonly at: number }[] = []
  for (const [column, kind] of SOURCES) {
    const dictionary = vocabulary[column]
    for (let number = 1; number < dictionary.size; number += 1) {
      const at = dictionary.foldedLabel(number).indexOf(wanted)
      if (at >= 0) found.push({ suggestion: { kind, text: dictionary.label(number), count: 0 }, at })
    }
  }
  return found
    .sort((a, b) => a.at - b.at || a.suggestion.text.length - b.suggestion.text.length)
    .slice(0, limit)
    .map(({ suggestion }) => suggestion)
}
