import { wordsIn } from '../words/wordsIn'

/** How much a word says, on its own: enough alone, typical, or only in company; `against`: the article is rather about something else. */
export type TermStrength = 'strong' | 'typical' | 'weak' | 'against'

/**
 * The words that speak for one topic (主题词), by strength. Within a word `#` stands for a number: 今年#岁.
 * Where one word lies inside another one, only the longer counts, whatever its topic.
 */
export interface TopicTerms {
  /** Id of the topic. */
  readonly topic: string
  readonly strong: readonly string[]
  readonly typical: readonly string[]
  readonly weak: readonly string[]
  readonly against: readonly string[]
}

/** The words of a topic, each list written as one text. */
export function termsOf(topic: string, lists: Readonly<Partial<Record<TermStrength, string>>>): TopicTerms {
  return {
    topic,
    strong: wordsIn(lists.strong ?? ''),
    typical: wordsIn(lists.typical ?? ''),
    weak: wordsIn(lists.weak ?? ''),
    against: wordsIn(lists.against ?? ''),
  }
}
