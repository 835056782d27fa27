import type { Topic } from '../../domain/topic'
import type { TopicScheme } from '../../lexicon/topics/scheme'
import type { TermStrength } from '../../lexicon/topics/termsOf'
import { topicCharacters } from '../../lexicon/topics/topicCharacters'
import { type CharacterTable, characterTable } from './characterOdds'
import { LIFE_STORY } from './lifeStory'
import { LITERATURE } from './literature'
import { PhraseTrie } from '../../matching/phraseTrie'
import { TopicSums } from './topicSums'
import { WordTally } from './wordTally'

/** What one phrase says of one topic; `topic` is the topic's place in the scheme. */
export interface TermMeaning {
  readonly topic: number
  readonly weight: number
}

/** A scheme made ready for one pass over a text. */
export interface CompiledScheme {
  readonly topics: readonly Topic[]
  readonly trie: PhraseTrie
  readonly phrases: readonly string[]
  /** By phrase; empty for neutral ones. */
  readonly meanings: readonly (readonly TermMeaning[])[]
  /** The place of 人物故事 in the scheme, `null` where it has none. */
  readonly lifeStory: number | null
  /** The place of 文化与旅游 in the scheme, `null` where it has none. */
  readonly literature: number | null
  /** Where the words of one article are summed up; empty before and after. */
  readonly sums: TopicSums
  /** The words of the article that was looked at last. */
  readonly tally: WordTally
  readonly characters: CharacterTable
}

const WEIGHTS: Readonly<Record<TermStrength, number>> = { strong: 3, typical: 1.5, weak: 0.5, against: -1.5 }

const compiled = new WeakMap<TopicScheme, CompiledScheme>()

/** The scheme, compiled once. */
export function compileScheme(scheme: TopicScheme): CompiledScheme {
  const known = compiled.get(scheme)
  if (known !== undefined) return known
  const made = build(scheme)
  compiled.set(scheme, made)
  return made
}

function build(scheme: TopicScheme): CompiledScheme {
  const meanings = new Map<string, TermMeaning[]>()
  const places = new Map(scheme.topics.map((topic, index) => [topic.id, index]))
  for (const terms of scheme.terms) {
    const topic = places.get(terms.topic)
    if (topic === undefined) continue
    for (const strength of ['strong', 'typical', 'weak', 'against'] as const) {
      for (const word of terms[strength]) addMeaning(meanings, word, { topic, weight: WEIGHTS[strength] * specificity(word) })
    }
  }
  for (const word of scheme.neutral) meanings.set(word, [])
  const phrases = [...meanings.keys()]
  return {
    topics: scheme.topics,
    trie: new PhraseTrie(phrases),
    phrases,
    meanings: [...meanings.values()],
    lifeStory: places.get(LIFE_STORY) ?? null,
    literature: places.get(LITERATURE) ?? null,
    sums: new TopicSums(scheme.topics.length),
    tally: new WordTally(phrases.length),
    characters: characterTable(scheme, topicCharacters),
  }
}

/** A word that a topic names twice counts as it was named first. */
function addMeaning(meanings: Map<string, TermMeaning[]>, word: string, meaning: TermMeaning): void {
  const known = meanings.get(word)
  if (known === undefined) meanings.set(word, [meaning])
  else if (!known.some((other) => other.topic === meaning.topic)) known.push(meaning)
}

/** Longer words say more: 体育 is anywhere, 广播体操 is not. */
function specificity(word: string): number {
  if (word.length <= 2) return 0.8
  return word.length === 3 ? 0.95 : 1.1
}
