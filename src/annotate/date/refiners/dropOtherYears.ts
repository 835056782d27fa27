import { CYCLE_YEAR } from '../calendar/names'
import type { Expression } from '../dateMatch'
import type { DateRefiner } from './refiner'

const NUMERALS = '(?:\\d{1,3}|[〇零一二三四五六七八九十廿卅百]{1,4})'
/**
 * 那年3月5日, 昭和十五年五月一日, 卅七年三月五日, 丁卯年三月五日, 第二年3月5日, 十年前的5月12日: the day is one of a year that the words name, though
 * not so that it can be told which.
 */
const OTHER_YEAR = new RegExp(`(?:(?:[那某是往早]|第?${NUMERALS}|[几多])年|${CYCLE_YEAR}|(?:${NUMERALS}|几)[多余]?年[前后])的?$`)
/** 每年3月5日, 今后每年6月10日, 历年6月, 每月的10日, 每逢5日、[10日]: a day that comes again and again. */
const REPEATED = /(?:每个?[年月逢]|每逢[年月]?|逢|历年|年年|月月)的?(?:农历)?(?:[\d一二三四五六七八九十月日号]{1,8}[、和及与或，]){0,6}$/
/** As far back as a list of days may reach. */
const REACH = 28

function isOfOtherYear({ known, needs, start }: Expression, text: string): boolean {
  if (known.year !== null || (needs !== 'year' && needs !== 'month')) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  return REPEATED.test(before) || (needs === 'year' && OTHER_YEAR.test(before))
}

/** Takes out days of each year, and of years that cannot be told: what is known of the page's own year says nothing of them. */
export const dropOtherYears: DateRefiner = (expressions, text) => expressions.filter((expression) => !isOfOtherYear(expression, text))
