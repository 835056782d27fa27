import { LinePattern } from '../lines/linePattern'
import { isWhole } from '../lines/lines'
import { type Rule, eachWholeLine } from './signs'

/** ----------, ＊＊＊＊＊, ━━━━━, · · · · ·, ※   ※   ※, ┌────┐, ----分隔线---- */
export const DIVIDER: LinePattern = new LinePattern(
  /^(?:[-—–_=*※+#~～·•.☆★◇◆■□●○─━┄┈═┌┐└┘├┤┬┴┼┏┓┗┛╔╗╚╝] {0,8}){3,160}$|^(?:[|｜丨] ?){1,40}$|^[-—_=~*]{3,80} ?分[隔割]线 ?[-—_=~*]{3,80}$/,
)

/** A line of nothing but marks, drawn between two pieces (分隔线). */
export const divider: Rule = eachWholeLine('segment/divider', 'divider', (line) => isWhole(line) && DIVIDER.test(line))
