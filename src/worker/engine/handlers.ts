import type { Handler } from './call'
import { cardRules, setCardRules } from '../calls/cardRules'
import { correct } from '../calls/correct'
import { correctSeam } from '../calls/correctSeam'
import { cards, facetValues, search, suggest } from '../calls/find'
import { folders, forgetFolder, keepFolder } from '../calls/folders'
import { letGo } from '../calls/letGo'
import { giveOut } from '../calls/giveOut'
import { article, page, sources } from '../calls/look'
import { places, prepare, topics } from '../calls/know'
import { setState } from '../calls/marks'
import { remove } from '../calls/remove'
import { decodeAs, moveBoundaries, setCard } from '../calls/settleReading'
import { redo, undo } from '../calls/undo'
import { wipe } from '../calls/wipe'
import { backup } from '../calls/backup'
import { forgetLearned, learned } from '../calls/learning'
import { listCorrections, undoList } from '../calls/listCorrections'
import { givePatch, takePatch } from '../calls/patch'
import { rehome } from '../calls/rehome'
import { reread } from '../calls/reread'
import { restore } from '../calls/restore'
import { forgetSearch, saveSearch, savedSearches, setSetting, setting } from '../calls/settings'
import { settleDuplicates } from '../calls/settleDuplicates'
import { similar } from '../calls/similar'
import { spell } from '../calls/spell'
import { storage } from '../calls/storage'
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
