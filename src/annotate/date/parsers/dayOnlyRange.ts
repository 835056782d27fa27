import type { Days } from '../calendar/day'
import type { DateParser, Frame } from '../dateMatch'
import { SMALL } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { lastSuchDay } from './dayOnly'

/**
 * 从四号到十号, 自4号起至10号止: 号 names days where both ends have it and the words around say so. 3至5日, 14、15日, 二、三两日: the days
 * share one 日.
 */
const DAYS = new RegExp(
  `(${SMALL})号(?:起)?(?:至|到|[-—–~－～]{1,2})(${SMALL})号|(${SMALL})(?:至|到|[-—–~－～]{1,2}|([、和与及]))(${SMALL})(?:两?日|两天)`,
  'g',
)
const FROM_BEFORE = /[从自于]$/
const SPAN_AFTER = /^(?:止|期间|之?间|这?[几\d一二三四五六七八九十两]{1,3}[天日])/
/** Days that share one 日 are read where a sentence or clause begins with them, or who speaks sets them in time: 3至5日 is a duration too. */
const DAYS_BEFORE = /(?:^|[，。；：！？）”\n]|[于在自从]|本报讯|[讯电])$/
/** 3至5日内, 3—5日可见效, 3-5日游. */
const DURATION_AFTER = /^(?:之?内|以内|左右|即可|可|游|后|前|不等|为宜|[期龄程均])/
/** 从3号到5号楼, 自1号至6号井: numbers of things. */
const THING_AFTER = /^[楼栋院门房室厅馆井坑线路桥站台机炉窗仓库船车码泵池塘地田队矿洞闸]/

function days(from: number, to: number, frame: Frame): Days | null {
  const first = lastSuchDay(from, frame)
  return first === null ? null : { first: first.first, last: first.first + to - from }
}

function behind(match: RegExpExecArray, text: string): string {
  return text.slice(match.index + match[0].length, match.index + match[0].length + 8)
}

/** Whether 号 stands for days and no things. */
function namesDays(match: RegExpExecArray, text: string): boolean {
  const after = behind(match, text)
  if (THING_AFTER.test(after)) return false
  return FROM_BEFORE.test(text.charAt(match.index - 1)) || SPAN_AFTER.test(after)
}

/** 2、3日下午开会: the first number may be that of an item. */
function isItem({ 0: words, 3: from = '', index }: RegExpExecArray, text: string): boolean {
  return from.length === 1 && !/两[日天]$/.test(words) && !/[，于在自从讯电]/.test(text.charAt(index - 1))
}

/** Whether two numbers before one 日 are days, and no duration. Those that are only listed are a range where they follow each other. */
function sharesDay(match: RegExpExecArray, text: string, neighbours: boolean): boolean {
  if (match[4] !== undefined && (!neighbours || isItem(match, text))) return false
  return DAYS_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index)) && !DURATION_AFTER.test(behind(match, text))
}

/** Days of a month without the month. */
export const dayOnlyRange: DateParser = {
  rule: 'date/dayRange',
  pattern: DAYS,
  hint: /号.{1,8}号|[-—–~－～至到、和与及].{1,4}[日天]/,
  read(match, text) {
    const from = readNumber(match[1] ?? match[3] ?? '')
    const to = readNumber(match[2] ?? match[5] ?? '')
    if (from === null || to === null || from < 1 || from >= to || to > 31) return null
    if (match[1] === undefined ? !sharesDay(match, text, to === from + 1) : !namesDays(match, text)) return null
    return {
      known: { year: null, month: null, day: from },
      needs: 'month',
      resolve: (frame) => days(from, to, frame),
      second: (frame) => days(from, to, frame)?.last ?? null,
    }
  },
}
