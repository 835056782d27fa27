import { topicsOf } from '../../../src/annotate/topic/topicsOf'
import { defaultScheme } from '../../../src/lexicon/topics/scheme'
import type { TopicCase } from '../../corpus/topicsKnown'
import { readingOf } from './topicReading'

/** How topics fare on a corpus: precision, recall and F1 over all labels, and the cases that are not right. */
export interface TopicMeasure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly misses: readonly string[]
  /** Each label given with a score, and whether it was right. */
  readonly scored: readonly { readonly score: number; readonly right: boolean }[]
}

/** Scores the default scheme on `cases`; labels of `accept` count neither way. */
export function measureTopics(cases: readonly TopicCase[]): TopicMeasure {
  let hits = 0
  let wanted = 0
  let given = 0
  const misses: string[] = []
  const scored: { score: number; right: boolean }[] = []
  for (const { topics, accept = [], ...made } of cases) {
    const got = topicsOf(readingOf(made), defaultScheme, null)
    const counted = got.filter((topic) => !accept.includes(topic.label))
    const found = topics.filter((label) => got.some((topic) => topic.label === label)).length
    hits += found
    wanted += topics.length
    given += counted.length
    scored.push(...counted.map((topic) => ({ score: topic.score, right: topics.includes(topic.label) })))
    if (found < topics.length || found < counted.length) {
      const shown = got.map((topic) => `${topic.label} ${topic.score.toFixed(2)} (${topic.evidence.details?.['words'] ?? ''})`)
      misses.push(`${made.headline ?? made.text.slice(0, 20)}: want ${topics.join('、') || '未分类'}; got ${shown.join('; ') || '未分类'}`)
    }
  }
  const precision = hits / Math.max(given, 1)
  const recall = hits / Math.max(wanted, 1)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9), misses, scored }
}
