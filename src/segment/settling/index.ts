import type { Unit } from '../units/units'
import { settleCaptions } from './settleCaptions'
import { settleNameLists } from './settleNameLists'
import { settleNotices } from './settleNotices'
import { settlePageLines } from './settlePageLines'
import { settleTitles } from './settleTitles'
import { settleVerses } from './settleVerses'

/** Gives units other roles where only their neighbours tell what they are; as many come out as went in. */
type Settler = (units: readonly Unit[]) => readonly Unit[]

/** In order: each sees what those before it settled. */
export const settlers: readonly Settler[] = [settleNameLists, settleTitles, settlePageLines, settleCaptions, settleNotices, settleVerses]
