import type { TopicScheme } from '../../lexicon/topics/scheme'
import { type LearnedWord, residualWeights } from './residuals'
import type { TopicExample } from '../../domain/lessons'

/**
 * What the user's corrections taught (学到的词): the examples themselves and, made from them alone, the words' weights.
 * Plain data, so it can be stored as it is; made again from its examples whenever they or the scheme change.
 */
export interface LearnedTopics {
  /** One per article, in the order of article ids. */
  readonly examples: readonly TopicExample[]
  /** By topic id, the heaviest first. */
  readonly words: Readonly<Record<string, readonly LearnedWord[]>>
}

/** Nothing learned yet. */
export const nothingLearned: LearnedTopics = { examples: [], words: {} }

/**
 * Learns from articles whose topics the user confirmed or corrected. The result depends neither on the order of the
 * examples nor on what was learned before; of two examples of one article the last counts.
 */
export function learn(examples: readonly TopicExample[], scheme: TopicScheme): LearnedTopics {
  const latest = new Map(examples.map((example) => [example.article, example]))
  const sorted = [...latest.values()].sort((a, b) => (a.article < b.article ? -1 : 1))
  return { examples: sorted, words: residualWeights(sorted, scheme) }
}
