import type { TopicCase } from './weigh'

/** A topic with its likelihood. */
export interface TopicChoice {
  readonly case: TopicCase
  /** 0 to 1, calibrated. */
  readonly score: number
}

/**
 * Weight of words at which a topic is as likely as not, by its rank, and how fast likelihood grows with weight. A second topic
 * needs more, since any longer article mentions something else too. Fitted, like what follows, on pages with gold.
 */
const EVEN_WEIGHTS: readonly number[] = [1.2, 2.4, 2.5]
const STEEPNESS = 1
/** Share of the best topic's weight, in the article or in headline and lead, from which on a topic is meant and not just mentioned. */
const FULL_SHARES: readonly number[] = [0, 0.5, 0.5]
/** Words alone are never surer than this. */
const SUREST = 0.999
/** Log-odds by characters from which on they speak for a topic, and how much they count beside those by words. */
const EVEN_ODDS = -2
const ODDS_FACTOR = 0.8
/** Characters alone neither make a topic nor forbid it, least of all the one that most words speak for; by its rank. */
const LEAST_ODDS: readonly number[] = [-4, -5.5, -5.5]
const MOST_ODDS = 2
/** Words and characters know in part the same: their sum counts by this much. */
const SUM_FACTOR = 0.6
const THRESHOLD = 0.5
/** What headline and lead say is compared with no less. */
const LEAST_FRONT = 0.1

/** At most three topics, the likeliest first. */
export function chooseTopics(cases: readonly TopicCase[]): readonly TopicChoice[] {
  return scoreTopics(cases, THRESHOLD).slice(0, 3)
}

/** Every topic with its likelihood, the likeliest first; without those below `least`. */
export function scoreTopics(cases: readonly TopicCase[], least = 0): readonly TopicChoice[] {
  const best = heaviest(cases, null)
  const second = heaviest(cases, best)
  let bestFront = LEAST_FRONT
  for (const { weight, front } of cases) if (weight > 0) bestFront = Math.max(bestFront, front)
  const choices: TopicChoice[] = []
  for (const topicCase of cases) {
    if (topicCase.weight <= 0) continue
    const share = Math.max(topicCase.weight / (best?.weight ?? 0), topicCase.front / bestFront)
    const score = likelihood(topicCase, share, topicCase === best ? 0 : topicCase === second ? 1 : 2)
    if (score >= least) choices.push({ case: topicCase, score })
  }
  return choices.sort((a, b) => b.score - a.score || (isHeavier(a.case, b.case) ? -1 : 1))
}

function isHeavier(a: TopicCase, b: TopicCase): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.topic < b.topic)
}

/** The case that most speaks for, `except` left out. */
function heaviest(cases: readonly TopicCase[], except: TopicCase | null): TopicCase | null {
  let most: TopicCase | null = null
  for (const topicCase of cases) if (topicCase !== except && (most === null || isHeavier(topicCase, most))) most = topicCase
  return most
}

/** The likelihood by words and by characters together. */
function likelihood({ weight, odds }: TopicCase, share: number, rank: number): number {
  const byWords = Math.max(1 - SUREST, Math.min(SUREST, likelyByWords(weight, share, rank)))
  const byCharacters = odds === null ? 0 : ODDS_FACTOR * (Math.max(LEAST_ODDS[rank] ?? 0, Math.min(MOST_ODDS, odds)) - EVEN_ODDS)
  return 1 / (1 + Math.exp(-SUM_FACTOR * (Math.log(byWords / (1 - byWords)) + byCharacters)))
}

function likelyByWords(weight: number, share: number, rank: number): number {
  const likely = 1 / (1 + Math.exp(-STEEPNESS * (weight - (EVEN_WEIGHTS[rank] ?? 0))))
  const full = FULL_SHARES[rank] ?? 0
  return share >= full ? likely : likely * (share / full) ** 2
}
