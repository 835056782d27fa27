import { type Gazetteer, loadGazetteer } from '../lexicon/places/gazetteer'
import { defaultScheme, type TopicScheme } from '../lexicon/topics/scheme'
import type { LearnedTopics } from './topic/learn'

/** What annotation knows beside the page itself: the country's places, the topic scheme, what it learned from the user. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly scheme: TopicScheme
  readonly learned: LearnedTopics | null
}

/** The knowledge that comes with the app; the gazetteer's tables are loaded now. Nothing is learned yet. */
export async function loadKnowledge(): Promise<Knowledge> {
  return { gazetteer: await loadGazetteer(), scheme: defaultScheme, learned: null }
}
