import { type Days, yearDays } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { readNumber } from '../numerals/numerals'

/** “十五”期间, “八五”计划头两年, “十二五”末, 十四五规划, 第一个五年计划: the five years of a plan (五年计划). */
const PLAN =
  /(?:[“"]?(十?[一二三四五六七八九十])五[”"](?:期间|时期|(?:计划|规划)(?:期间|时期|期内|期)?|(?=[初末头前后]))?|(十?[一二三四五六七八九十])五(?:期间|时期|(?:计划|规划)(?:期间|时期|期内|期)?)|第([一二三四五六七八九十]{1,2})个五年(?:计划|规划)(?:期间|时期|期内|期)?)(?:的?([头前后])([一两二三四])年|([初末])期?)?/g

/** First years of the plans by their number; the second was followed by three years without one. */
function firstYear(plan: number): number {
  return plan <= 2 ? 1948 + plan * 5 : 1951 + plan * 5
}

function partOf(first: number, side: string | undefined, count: number, edge: string | undefined): Days {
  if (edge !== undefined) return yearDays(edge === '初' ? first : first + 4)
  if (side === undefined) return yearDays(first, 5)
  return yearDays(side === '后' ? first + 5 - count : first, count)
}

/** The years of a five-year plan. Papers name plans far more often than they tell of something by them, so only where the text is a date. */
export const fiveYearPlan: DateParser = {
  rule: 'date/fiveYearPlan',
  pattern: PLAN,
  loose: true,
  read(match) {
    const plan = readNumber(match[1] ?? match[2] ?? match[3] ?? '')
    const count = match[5] === undefined ? 0 : readNumber(match[5])
    if (plan === null || count === null) return null
    const days = partOf(firstYear(plan), match[4], count, match[6])
    return { known: NOTHING_KNOWN, needs: 'nothing', vague: true, resolve: () => days }
  },
}
