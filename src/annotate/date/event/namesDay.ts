import type { Expression } from '../dateMatch'
import { dayPair } from '../parsers/dayPair'

/** Any day: whether 正月 or 正月初五 is meant shows in any year. */
const ANY_DAY = 20_000

/** 正月初一到十五 is a range of days, no month. */
const LONGEST_LUNAR_RANGE = 20

/** 正月里, 腊月: a month of the Chinese calendar without a day. */
export function isLunarMonth(expression: Expression): boolean {
  if (expression.rule !== 'date/lunarDate') return false
  const days = expression.resolve({ day: ANY_DAY, lean: 'past' })
  return days !== null && days.last - days.first > LONGEST_LUNAR_RANGE
}

/** Whether it names a day, a range of days, or a day counted from another. */
export function namesDay(expression: Expression): boolean {
  const [from, to] = expression.ends ?? []
  // 9月初…截至10月31日 ends on a day.
  if (from !== undefined && to !== undefined) return namesDay(to) && (namesDay(from) || from.known.month !== null)
  if (expression.known.day !== null) return true
  if (expression.rule === dayPair.rule) return expression.needs === 'day'
  return (
    expression.vague !== true &&
    (expression.rule === 'date/relativeDay' ||
      expression.rule === 'date/weekday' ||
      expression.rule === 'date/week' ||
      expression.rule === 'date/holiday' ||
      (expression.rule === 'date/lunarDate' && !isLunarMonth(expression)) ||
      expression.rule === 'date/solarTerm')
  )
}
