import type { TopicScheme } from '../../lexicon/topics/scheme'
import type { Reading } from '../reading'
import type { LearnedTopics } from './learn'
import type { LearnedWord } from './residuals'
import { tellingWords } from './tellingWords'
import type { WordShare } from './weigh'

/** What corrections add to one topic. */
export interface LearnedShare {
  readonly topic: number
  readonly weight: number
  readonly words: readonly WordShare[]
  /** Headlines of the articles that it was learned from. */
  readonly from: readonly string[]
}

/** Words that count: the heaviest that do not overlap. */
const COUNTED_WORDS = 4
/** Corrections never add or take more than this. */
const MOST_WEIGHT = 6
/** One word alone may be chance: its weight counts by this much. */
const LONE_FACTOR = 0.6

/** What the words of the reading add to each topic, after what the user taught. */
export function learnedShares(reading: Reading, learned: LearnedTopics, scheme: TopicScheme): readonly LearnedShare[] {
  const places = tellingWords(reading)
  const headlines = new Map(learned.examples.map((example) => [example.article, example.headline]))
  return scheme.topics.flatMap(({ id }, topic) => {
    const found = foundWords(learned.words[id] ?? [], places)
    if (found.length === 0) return []
    const sum = found.reduce((total, { share }) => total + share.weight, 0) * (found.length === 1 ? LONE_FACTOR : 1)
    const from = [...new Set(found.flatMap(({ learnedWord }) => learnedWord.articles))].map((article) => headlines.get(article) ?? article)
    return [{ topic, weight: Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, sum)), words: found.map(({ share }) => share), from }]
  })
}

function foundWords(
  words: readonly LearnedWord[],
  places: ReturnType<typeof tellingWords>,
): { share: WordShare; learnedWord: LearnedWord }[] {
  const found: { share: WordShare; learnedWord: LearnedWord }[] = []
  for (const learnedWord of words) {
    const place = places.get(learnedWord.word)
    if (place === undefined) continue
    if (found.some(({ share }) => share.start < place.end && place.start < share.end)) continue
    found.push({ share: { word: learnedWord.word, weight: learnedWord.weight, count: 1, ...place }, learnedWord })
    if (found.length === COUNTED_WORDS) break
  }
  return found
}
