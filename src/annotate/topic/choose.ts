import type { TopicCase } from './weigh'

/** A topic with its likelihood. */
export interface TopicChoice {
  readonly case: TopicCase
  /** 0 to 1, calibrated. */
  readonly score: number
}

/** Weight at which a topic is as likely as not, and how fast likelihood grows with weight; fitted on the corpus of articles. */
const EVEN_WEIGHT = 2.6
const STEEPNESS = 1
/** A topic with less than this share of the best one's weight is mentioned rather than meant. */
const SECOND_SHARE = 0.55
const THIRD_SHARE = 0.75
const THRESHOLD = 0.5

/** At most three topics, the likeliest first. */
export function chooseTopics(cases: readonly TopicCase[]): readonly TopicChoice[] {
  return scoreTopics(cases)
    .slice(0, 3)
    .filter((choice) => choice.score >= THRESHOLD)
}

/** Every topic with its likelihood, the likeliest first. */
export function scoreTopics(cases: readonly TopicCase[]): readonly TopicChoice[] {
  const ranked = cases.filter((topicCase) => topicCase.weight > 0).sort((a, b) => b.weight - a.weight || a.topic - b.topic)
  const best = ranked[0]?.weight ?? 0
  return ranked
    .map((topicCase, rank) => ({ case: topicCase, score: scoreOf(topicCase.weight, topicCase.weight / best, rank) }))
    .sort((a, b) => b.score - a.score)
}

function scoreOf(weight: number, share: number, rank: number): number {
  const needed = rank === 0 ? 0 : rank === 1 ? SECOND_SHARE : THIRD_SHARE
  const likely = (1 / (1 + Math.exp(-STEEPNESS * (weight - EVEN_WEIGHT)))) * (0.5 + share / 2)
  return share < needed ? Math.min(likely, THRESHOLD * share) : likely
}
