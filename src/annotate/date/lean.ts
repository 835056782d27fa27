import { RarePattern } from '../../matching/rarePattern'
import type { Lean } from './dateMatch'

/** 将于3月30日, 定于, 拟于, 打算在, 计划在, 预计, 预料, 确保, 将持续到. */
const AHEAD_BEFORE = new RarePattern(
  /(?:将|拟|定|打算|计划|预计|预料|预定|安排|即将|要|准备|有望|不晚于|确保|力保|力争|争取|保证|赶在)[在于到]?$|[将可](?:一直)?(?:持续|延续|延长|开放|展出|进行|实行)[到至]$/,
)
/** 3月30日将召开, 拟召开, 起正式实施: who speaks so looks ahead. */
const AHEAD_AFTER = new RarePattern(/^(?:将|拟|即将|要(?![求点素闻是])|会(?=[去来在到举]))/)
const REACH = 6

/** Whether the words around a date look ahead. */
export function leanOf(text: string, start: number, end: number): Lean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  return AHEAD_BEFORE.test(before) || AHEAD_AFTER.test(after) ? 'future' : 'past'
}
