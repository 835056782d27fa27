import { RarePattern } from '../../lexicon/matching/rarePattern'
import { isWhole } from '../lines'
import { type Rule, eachLine, wholeLine } from '../signs'

/** ----------, ＊＊＊＊＊, ━━━━━, · · · · ·, ┌────┐ */
const DIVIDER = new RarePattern(/^(?:[-—–_=*+#~～·•.☆★◇◆■□●○─━┄┈═┌┐└┘├┤┬┴┼┏┓┗┛╔╗╚╝] ?){3,160}$|^[|｜丨]$/)

/** A line of nothing but marks, drawn between two pieces (分隔线). */
export const divider: Rule = eachLine((line) =>
  isWhole(line) && DIVIDER.test(line.head) ? wholeLine(line, 'segment/divider', 'divider', 0.9) : null,
)
