import type { TopicCase } from './weigh'

/** A topic with its likelihood. */
export interface TopicChoice {
  readonly case: TopicCase
  /** 0 to 1, calibrated. */
  readonly score: number
}

/**
 * Weight at which a topic is as likely as not, by its rank, and how fast likelihood grows with weight; fitted on pages with
 * gold, where a regression over weight, share, rank and label does no better on pages held back. A second topic needs more,
 * since any longer article mentions something else too.
 */
const EVEN_WEIGHTS: readonly number[] = [1.7, 2.9, 4.5]
const STEEPNESS = 1.3
/** Share of the best topic's weight, in the article or in headline and lead, from which on a topic is meant and not just mentioned. */
const FULL_SHARES: readonly number[] = [0, 0.5, 0.7]
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
  const bestFront = ranked.reduce((most, topicCase) => Math.max(most, topicCase.front), 0.1)
  return ranked
    .map((topicCase, rank) => {
      const share = Math.max(topicCase.weight / best, topicCase.front / bestFront)
      return { case: topicCase, score: scoreOf(topicCase.weight, share, Math.min(rank, 2)) }
    })
    .sort((a, b) => b.score - a.score)
}

function scoreOf(weight: number, share: number, rank: number): number {
  const likely = 1 / (1 + Math.exp(-STEEPNESS * (weight - (EVEN_WEIGHTS[rank] ?? 0))))
  const full = FULL_SHARES[rank] ?? 0
  return share >= full ? likely : likely * (share / full)
}
