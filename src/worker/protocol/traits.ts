import type { CallName } from './calls'

/** What is to be known of a call beside what it asks and answers. */
export interface CallTraits {
  /** Whether it may change the library. One that does not is asked again after a crash, and dropped at once when cancelled. */
  readonly changes: boolean
  /**
   * `prompt`: somebody sits in front of it, and it is answered in a few steps; long work waits for it. None of them may pause, nor
   * wait for work that pauses: it would wait for itself. `long`: it changes one article after the other.
   */
  readonly pace: 'prompt' | 'usual' | 'long'
  /** What has to be there before it is begun: what the rules know, the texts in the index. Some wait by themselves for more. */
  readonly needs: 'nothing' | 'knowledge' | 'texts' | 'both'
}

/** One row for each call, so that a new one cannot be forgotten in any respect. */
export const CALL_TRAITS: { readonly [N in CallName]: CallTraits } = {
  open: { changes: false, pace: 'usual', needs: 'nothing' },
  prepare: { changes: false, pace: 'usual', needs: 'knowledge' },

  search: { changes: false, pace: 'prompt', needs: 'nothing' },
  cards: { changes: false, pace: 'prompt', needs: 'nothing' },
  suggest: { changes: false, pace: 'prompt', needs: 'texts' },
  facetValues: { changes: false, pace: 'prompt', needs: 'texts' },
  spell: { changes: false, pace: 'usual', needs: 'nothing' },
  places: { changes: false, pace: 'prompt', needs: 'knowledge' },
  topics: { changes: false, pace: 'prompt', needs: 'knowledge' },
  article: { changes: false, pace: 'prompt', needs: 'nothing' },
  page: { changes: false, pace: 'prompt', needs: 'both' },
  sources: { changes: false, pace: 'prompt', needs: 'nothing' },
  export: { changes: false, pace: 'usual', needs: 'both' },

  import: { changes: true, pace: 'long', needs: 'both' },
  unfinished: { changes: false, pace: 'usual', needs: 'nothing' },
  finishImports: { changes: true, pace: 'long', needs: 'both' },

  correct: { changes: true, pace: 'prompt', needs: 'both' },
  correctSeam: { changes: true, pace: 'usual', needs: 'both' },
  rehome: { changes: true, pace: 'usual', needs: 'both' },
  letGo: { changes: true, pace: 'usual', needs: 'both' },
  similar: { changes: true, pace: 'usual', needs: 'both' },
  setState: { changes: true, pace: 'prompt', needs: 'both' },
  settleDuplicates: { changes: true, pace: 'usual', needs: 'both' },
  corrections: { changes: false, pace: 'prompt', needs: 'both' },
  undo: { changes: true, pace: 'usual', needs: 'both' },
  redo: { changes: true, pace: 'usual', needs: 'both' },
  undoList: { changes: false, pace: 'prompt', needs: 'nothing' },

  decodeAs: { changes: true, pace: 'usual', needs: 'both' },
  setCard: { changes: true, pace: 'usual', needs: 'both' },
  moveBoundaries: { changes: true, pace: 'usual', needs: 'both' },
  cardRules: { changes: false, pace: 'usual', needs: 'nothing' },
  setCardRules: { changes: true, pace: 'long', needs: 'both' },
  reread: { changes: true, pace: 'long', needs: 'both' },
  learned: { changes: false, pace: 'prompt', needs: 'both' },
  forgetLearned: { changes: true, pace: 'usual', needs: 'both' },

  setting: { changes: false, pace: 'prompt', needs: 'nothing' },
  setSetting: { changes: true, pace: 'usual', needs: 'nothing' },
  savedSearches: { changes: false, pace: 'prompt', needs: 'nothing' },
  saveSearch: { changes: true, pace: 'usual', needs: 'nothing' },
  forgetSearch: { changes: true, pace: 'usual', needs: 'nothing' },
  folders: { changes: false, pace: 'usual', needs: 'nothing' },
  keepFolder: { changes: true, pace: 'usual', needs: 'nothing' },
  forgetFolder: { changes: true, pace: 'usual', needs: 'nothing' },

  storage: { changes: false, pace: 'usual', needs: 'nothing' },
  backup: { changes: true, pace: 'usual', needs: 'nothing' },
  restore: { changes: true, pace: 'long', needs: 'both' },
  givePatch: { changes: false, pace: 'usual', needs: 'nothing' },
  takePatch: { changes: true, pace: 'usual', needs: 'both' },
  remove: { changes: true, pace: 'usual', needs: 'both' },
  wipe: { changes: true, pace: 'usual', needs: 'both' },
}
