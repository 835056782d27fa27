import type { TopicScheme } from '../../lexicon/topics/scheme'
import { peopleOf } from '../people/peopleOf'
import type { Reading } from '../reading'
import { scoreTopics } from './choose'
import { compileScheme } from './compileScheme'
import { tellingWords } from './tellingWords'
import { weighTopics } from './weigh'

/** An article whose topics the user confirmed or corrected, as far as learning needs it. Plain data. */
export interface TopicExample {
  /** Id of the article. */
  readonly article: string
  /** Shown where the example is named as a reason. */
  readonly headline: string
  /** Ids of the topics that it has; empty for none. */
  readonly topics: readonly string[]
  /** Words of headline and lead, sorted; see `tellingWords`. */
  readonly words: readonly string[]
  /** What the rules alone give each topic, 0 to 1; topics that are missing have 0. */
  readonly scores: Readonly<Record<string, number>>
}

/** The example that `reading` is, once the user settled its topics. */
export function exampleOf(reading: Reading, topics: readonly string[], scheme: TopicScheme): TopicExample {
  const scores: Record<string, number> = {}
  for (const choice of scoreTopics(weighTopics(reading, peopleOf(reading), compileScheme(scheme)).cases)) {
    const topic = scheme.topics[choice.case.topic]
    if (topic !== undefined && choice.score >= 0.05) scores[topic.id] = choice.score
  }
  const { id, headline } = reading.article
  return { article: id, headline, topics: [...topics].sort(), words: [...tellingWords(reading).keys()].sort(), scores }
}
