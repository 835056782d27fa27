import type { Handler } from './call'
import { cardRules, setCardRules } from '../calls/read/cardRules'
import { correct } from '../calls/correct/correct'
import { correctSeam } from '../calls/correct/correctSeam'
import { cards, facetValues, search, suggest } from '../calls/look/find'
import { folders, forgetFolder, keepFolder } from '../calls/keep/folders'
import { letGo } from '../calls/correct/letGo'
import { giveOut } from '../calls/exchange/giveOut'
import { article, page, sources } from '../calls/look/look'
import { places, prepare, topics } from '../calls/look/know'
import { setState } from '../calls/correct/marks'
import { remove } from '../calls/keep/remove'
import { decodeAs, moveBoundaries, setCard } from '../calls/read/settleReading'
import { redo, undo } from '../calls/correct/undo'
import { wipe } from '../calls/keep/wipe'
import { backup } from '../calls/exchange/backup'
import { forgetLearned, learned } from '../calls/read/learning'
import { listCorrections, undoList } from '../calls/correct/listCorrections'
import { givePatch, takePatch } from '../calls/exchange/patch'
import { rehome } from '../calls/correct/rehome'
import { reread } from '../calls/read/reread'
import { restore } from '../calls/exchange/restore'
import { forgetSearch, saveSearch, savedSearches, setSetting, setting } from '../calls/keep/settings'
import { settleDuplicates } from '../calls/correct/settleDuplicates'
import { similar } from '../calls/correct/similar'
import { spell } from '../calls/look/spell'
import { storage } from '../calls/keep/storage'
import { finishImports, unfinished } from '../import/finishImports'
import { importFiles } from '../import/importFiles'
import type { CallName } from '../protocol/calls'

/** Who answers what; `open` comes before there is a library and is the engine's own. */
export const HANDLERS: { readonly [N in Exclude<CallName, 'open'>]: Handler<N> } = {
  prepare,
  import: importFiles,
  search,
  cards,
  suggest,
  facetValues,
  spell,
  places,
  topics,
  article,
  page,
  sources,
  decodeAs,
  setCard,
  cardRules,
  setCardRules,
  correct,
  rehome,
  letGo,
  similar,
  moveBoundaries,
  undo,
  redo,
  correctSeam,
  setState,
  export: giveOut,
  settleDuplicates,
  learned,
  forgetLearned,
  reread,
  corrections: listCorrections,
  undoList,
  unfinished,
  finishImports,
  setting,
  setSetting,
  savedSearches,
  saveSearch,
  forgetSearch,
  storage,
  backup,
  restore,
  givePatch,
  takePatch,
  remove,
  wipe,
  folders,
  keepFolder,
  forgetFolder,
}
