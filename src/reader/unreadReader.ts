import { nothingLearned } from '../annotate/topic/learn'
import type { Reader } from './reader'

/** A reader that knows nothing yet; `learnLabels` tells it, and the index that holds its labels, how topics are called. */
export interface UnreadReader extends Reader {
  learnLabels(labels: ReadonlyMap<string, string>): void
}

function notYet(): never {
  throw new Error('asked before what the rules know was loaded')
}

/** Stands for the reader in a library where there is nothing to be read, so that its large tables can wait. */
export function unreadReader(): UnreadReader {
  const topicLabels = new Map<string, string>()
  return {
    topicLabels,
    learnLabels(labels) {
      for (const [id, label] of labels) topicLabels.set(id, label)
    },
    topics: [],
    read: notYet,
    decode: notYet,
    placePath: notYet,
    topic: notYet,
    findPlaces: notYet,
    exampleOf: notYet,
    placeExamplesOf: notYet,
    // What was learned is read from the store when the rules are loaded.
    teach: () => undefined,
    learned: () => nothingLearned,
    learnedPlaces: () => [],
  }
}
