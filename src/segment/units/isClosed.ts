import { closingOf } from '../text/characters'
import { FULL_DATE, JUMP_AWAY, LETTER_DAY } from '../text/patterns'
import { type Unit, signOf } from './units'

/** Lines that end where their author wanted, full stop or not. */
const CLOSED_KINDS = ['verse', 'list'] as const

/** （下转第三版） at the very end */
const JUMPS_AWAY: RegExp = new RegExp(`${JUMP_AWAY.source}$`)

/** 某某县自来水公司 / 二〇一八年十一月八日: the day under a document */
const SIGNED_ON: RegExp = new RegExp(`${FULL_DATE}$`)
const LONGEST_SIGNATURE = 45

/** Whether the unit's last words end something. */
export function isClosed(unit: Unit): boolean {
  const closing = closingOf(unit.tail)
  return (
    unit.role !== 'text' ||
    closing === 'final' ||
    unit.names !== null ||
    (unit.length <= LONGEST_SIGNATURE && (SIGNED_ON.test(unit.tail) || LETTER_DAY.test(unit.head))) ||
    CLOSED_KINDS.some((kind) => signOf(unit, kind) !== null) ||
    JUMPS_AWAY.test(unit.tail)
  )
}
