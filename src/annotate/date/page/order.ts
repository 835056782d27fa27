import type { Reference } from '../event/reference'
import type { Draft } from './draft'
import { fromOthers } from './fromOthers'
import { turnOfYear } from './turnOfYear'

/** What the articles of a page tell of each other's dates, in this order. */
export const PAGE_REFINERS: readonly ((drafts: readonly Draft[], issue: Reference) => readonly Draft[])[] = [turnOfYear, fromOthers]
