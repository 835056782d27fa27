import type { Days } from '../calendar/day'
import type { DateParser, Frame } from '../dateMatch'
import { SMALL } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { lastSuchDay } from './dayOnly'

/** 从四号到十号, 自4号起至10号止: 号 names days where both ends have it and the words around say so. */
const DAYS = new RegExp(`(${SMALL})号(?:起)?(?:至|到|[-—–~－～]{1,2})(${SMALL})号`, 'g')
const FROM_BEFORE = /[从自于]$/
const SPAN_AFTER = /^(?:止|期间|之?间|这?[几\d一二三四五六七八九十两]{1,3}[天日])/
/** 从3号到5号楼, 自1号至6号井: numbers of things. */
const THING_AFTER = /^[楼栋院门房室厅馆井坑线路桥站台机炉窗仓库船车码泵池塘地田队矿洞闸]/

function days(from: number, to: number, frame: Frame): Days | null {
  const first = lastSuchDay(from, frame)
  return first === null ? null : { first: first.first, last: first.first + to - from }
}

/** Days of a month without the month, said with 号. */
export const dayOnlyRange: DateParser = {
  rule: 'date/dayRange',
  pattern: DAYS,
  hint: /号.{1,8}号/,
  read(match, text) {
    const from = readNumber(match[1] ?? '')
    const to = readNumber(match[2] ?? '')
    const after = text.slice(match.index + match[0].length)
    if (from === null || to === null || from >= to || to > 31 || THING_AFTER.test(after)) return null
    if (!FROM_BEFORE.test(text.slice(0, match.index).slice(-1)) && !SPAN_AFTER.test(after)) return null
    return {
      known: { year: null, month: null, day: from },
      needs: 'month',
      resolve: (frame) => days(from, to, frame),
      second: (frame) => days(from, to, frame)?.last ?? null,
    }
  },
}
