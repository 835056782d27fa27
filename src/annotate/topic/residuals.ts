import type { TopicScheme } from '../../lexicon/topics/scheme'
import type { TopicExample } from '../../domain/lessons'

/** A word that corrections taught, for one topic. */
export interface LearnedWord {
  readonly word: string
  /** Adds to the topic's weight where the word occurs; negative where the user took the topic away. */
  readonly weight: number
  /** Ids of the articles that it was learned from, sorted. */
  readonly articles: readonly string[]
}

/** A word that occurs in fewer examples is chance. */
const LEAST_EXAMPLES = 2
/** Examples that are imagined to say nothing: few examples teach little. */
const SHRINKAGE = 2
/** Weight of a word that all examples would agree on, were there no end of them. */
const FULL_WEIGHT = 3
/** Words kept per topic. */
const MOST_WORDS = 300

/**
 * For each topic, the words whose presence goes with what the rules got wrong: each example leaves the difference between
 * the user's verdict (1 or 0) and the rules' score; a word's weight is the mean of these differences over the examples
 * that have it, shrunk towards nothing. Where the rules were right there is nothing to learn.
 */
export function residualWeights(examples: readonly TopicExample[], scheme: TopicScheme): Readonly<Record<string, readonly LearnedWord[]>> {
  const byWord = examplesByWord(examples)
  const learned: Record<string, readonly LearnedWord[]> = {}
  for (const { id } of scheme.topics) {
    const words = [...byWord].flatMap(([word, holders]) => weightOf(word, holders, id))
    if (words.length > 0) learned[id] = words.sort(heaviestFirst).slice(0, MOST_WORDS)
  }
  return learned
}

/** The examples that hold each word, of words with enough of them. A word inside a longer one held by just the same examples is left out. */
function examplesByWord(examples: readonly TopicExample[]): ReadonlyMap<string, readonly TopicExample[]> {
  const all = new Map<string, TopicExample[]>()
  for (const example of examples) {
    for (const word of example.words) {
      const holders = all.get(word)
      if (holders === undefined) all.set(word, [example])
      else holders.push(example)
    }
  }
  const often = [...all].filter(([, holders]) => holders.length >= LEAST_EXAMPLES)
  const kept = new Map(often)
  for (const [word, holders] of often) {
    for (const part of partsOf(word)) if (all.get(part)?.length === holders.length) kept.delete(part)
  }
  return kept
}

function partsOf(word: string): string[] {
  return word.length <= 2 ? [] : [word.slice(1), word.slice(0, -1), ...partsOf(word.slice(1)), ...partsOf(word.slice(0, -1))]
}

function weightOf(word: string, holders: readonly TopicExample[], topic: string): LearnedWord[] {
  let sum = 0
  for (const example of holders) sum += (example.topics.includes(topic) ? 1 : 0) - (example.scores[topic] ?? 0)
  const weight = (FULL_WEIGHT * sum) / (holders.length + SHRINKAGE)
  return Math.abs(weight) < 0.3 ? [] : [{ word, weight, articles: holders.map((example) => example.article) }]
}

function heaviestFirst(a: LearnedWord, b: LearnedWord): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || (a.word < b.word ? -1 : 1)
}
