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
import { type TopicCase, type WordShare, weighTopics } from './weigh'

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
  const cases = withLearned(weighTopics(reading, people, compileScheme(scheme)), taught)
  const scores: TopicScore[] = []
  for (const { case: chosen, score } of chooseTopics(cases)) {
    const topic = scheme.topics[chosen.topic]
    if (topic === undefined) continue
    const share = taught.find((other) => other.topic === chosen.topic)
    // Property by property: copying an object and adding to it costs the engine a hundred times as much.
    scores.push({ id: topic.id, label: topic.label, iptc: topic.iptc, score, evidence: evidenceOf(reading, chosen, share) })
  }
  return scores
}

function withLearned(cases: readonly TopicCase[], taught: readonly LearnedShare[]): readonly TopicCase[] {
  if (taught.length === 0) return cases
  const byTopic = new Map(cases.map((topicCase) => [topicCase.topic, topicCase]))
  for (const { topic, weight } of taught) {
    const known = byTopic.get(topic) ?? { topic, weight: 0, front: 0, odds: null, words: () => [], characters: () => [] }
    byTopic.set(topic, { ...known, weight: known.weight + weight, front: known.front + weight, odds: null })
  }
  return [...byTopic.values()]
}

function evidenceOf(reading: Reading, { topic, odds, words, characters }: TopicCase, learned: LearnedShare | undefined): Evidence {
  const shown = words(topic)
    .filter((share) => share.weight > 0)
    .slice(0, SHOWN_WORDS)
  const taught = learned?.words ?? []
  const spans = [...shown, ...taught].map((share) => spanOf(reading, share.start, share.end))
  const details = { words: sentence(shown) }
  if (learned === undefined) {
    if (odds === null) return { rule: 'topic/words', spans, certainty: 'inferred', details }
    const told = characters(topic).map(({ character, weight }) => `${character} ${weight.toFixed(1)}`)
    return { rule: 'topic/characters', spans, certainty: 'inferred', details: { ...details, characters: told.join('、') } }
  }
  const articles = learned.from.slice(0, SHOWN_ARTICLES).map((headline) => `《${headline}》`)
  return {
    rule: 'topic/learned',
    spans,
    certainty: 'inferred',
    details: { ...details, learned: sentence(taught), articles: articles.join('') },
  }
}

/** 党建×3 2.4、党支部 1.5 */
function sentence(shares: readonly WordShare[]): string {
  if (shares.length === 0) return '—'
  return shares.map(({ word, weight, count }) => `${word}${count > 1 ? `×${count}` : ''} ${weight.toFixed(1)}`).join('、')
}
