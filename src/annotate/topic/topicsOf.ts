import type { Evidence } from '../../domain/evidence'
import type { PersonMention } from '../../domain/person'
import type { TopicScore } from '../../domain/topic'
import type { TopicScheme } from '../../lexicon/topics/scheme'
import { peopleOf } from '../people/peopleOf'
import { type Reading, spanOf } from '../reading'
import { chooseTopics } from './choose'
import { compileScheme } from './compileScheme'
import type { LearnedTopics } from './learn'
import { type LearnedShare, learnedShares } from './learnedCases'
import { inTenths } from './inTenths'
import { type TopicCase, type WeighedTopics, type WordShare, weighTopics } from './weigh'

/** Words, and articles learned from, that are named as the reason. */
const SHOWN_WORDS = 6
const SHOWN_ARTICLES = 3

/**
 * The topics of an article, one to three, best first; empty (未分类) where no topic is likely. `learned` is what the user's
 * corrections taught, `null` for nothing; `people` are those of the article. Linear in the article's length.
 */
export function topicsOf(
  reading: Reading,
  scheme: TopicScheme,
  learned: LearnedTopics | null,
  people: readonly PersonMention[] = peopleOf(reading),
): readonly TopicScore[] {
  const taught = learned === null ? [] : learnedShares(reading, learned, scheme)
  const weighed = weighTopics(reading, people, compileScheme(scheme))
  const cases = withLearned(weighed.cases, taught)
  const scores: TopicScore[] = []
  for (const { case: chosen, score } of chooseTopics(cases)) {
    const topic = scheme.topics[chosen.topic]
    if (topic === undefined) continue
    const share = taught.find((other) => other.topic === chosen.topic)
    // Property by property: copying an object and adding to it costs the engine a hundred times as much.
    scores.push({ id: topic.id, label: topic.label, iptc: topic.iptc, score, evidence: evidenceOf(reading, weighed, chosen, share) })
  }
  return scores
}

function withLearned(cases: readonly TopicCase[], taught: readonly LearnedShare[]): readonly TopicCase[] {
  if (taught.length === 0) return cases
  const byTopic = new Map(cases.map((topicCase) => [topicCase.topic, topicCase]))
  for (const { topic, weight } of taught) {
    const known = byTopic.get(topic) ?? { topic, weight: 0, front: 0, odds: null }
    byTopic.set(topic, { ...known, weight: known.weight + weight, front: known.front + weight, odds: null })
  }
  return [...byTopic.values()]
}

function evidenceOf(
  reading: Reading,
  { words, characters }: WeighedTopics,
  { topic, odds }: TopicCase,
  learned: LearnedShare | undefined,
): Evidence {
  const shown = words(topic).slice(0, SHOWN_WORDS)
  const taught = learned?.words ?? []
  const spans = [...shown, ...taught].map((share) => spanOf(reading, share.start, share.end))
  const said = sentence(shown)
  if (learned === undefined) {
    if (odds === null) return { rule: 'topic/words', spans, certainty: 'inferred', details: { words: said } }
    const told = listed(characters(topic), ({ character, weight }) => character + behindWord(weight))
    return { rule: 'topic/characters', spans, certainty: 'inferred', details: { words: said, characters: told } }
  }
  const articles = learned.from.slice(0, SHOWN_ARTICLES).map((headline) => `《${headline}》`)
  return {
    rule: 'topic/learned',
    spans,
    certainty: 'inferred',
    details: { words: said, learned: sentence(taught), articles: articles.join('') },
  }
}

/** 党建×3 2.4、党支部 1.5 */
function sentence(shares: readonly WordShare[]): string {
  return shares.length === 0
    ? '—'
    : listed(shares, ({ word, weight, count }) => (count > 1 ? `${word}×${count}` : word) + behindWord(weight))
}

/** A weight as it is written behind what has it; the space belongs to it, as engines look up every text of two characters that they make. */
function behindWord(weight: number): string {
  return ` ${inTenths(weight)}`
}

/** What `write` makes of each, one behind the other: every article has such lists, and a list of texts that are joined costs twice as much. */
function listed<T>(items: readonly T[], write: (item: T) => string): string {
  let text = ''
  for (const item of items) text += text === '' ? write(item) : `、${write(item)}`
  return text
}
