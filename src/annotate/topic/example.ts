import type { TopicExample } from '../../domain/lessons'
import type { TopicScheme } from '../../lexicon/topics/scheme'
import { peopleOf } from '../people/peopleOf'
import type { Reading } from '../reading'
import { scoreTopics } from './choose'
import { compileScheme } from './compileScheme'
import { tellingWords } from './tellingWords'
import { weighTopics } from './weigh'

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
