import type { Handler } from './call'
import { correct } from './calls/correct'
import { cards, search, suggest } from './calls/find'
import { giveOut } from './calls/giveOut'
import { article, page, sources } from './calls/look'
import { setState } from './calls/marks'
import { remove } from './calls/remove'
import { decodeAs, moveBoundaries, setCard } from './calls/settleReading'
import { undo } from './calls/undo'
import { wipe } from './calls/wipe'
import { importFiles } from './import/importFiles'
import type { CallName } from './protocol'

/** Who answers what; `open` comes before there is a library and is the engine's own. */
export const HANDLERS: { readonly [N in Exclude<CallName, 'open'>]: Handler<N> } = {
  import: importFiles,
  search,
  cards,
  suggest,
  article,
  page,
  sources,
  decodeAs,
  setCard,
  correct,
  moveBoundaries,
  undo,
  setState,
  export: giveOut,
  remove,
  wipe,
}
