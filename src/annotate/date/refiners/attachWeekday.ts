import { readWeekday } from '../calendar/names'
import type { DateRefiner } from './refiner'

/** 3月30日（星期四）, 10月12号，星期一, 3月31日 星期五, 6月23日是周六. */
const WEEKDAY = /(?:[（(，、]|[正适]?是|正值|适逢)?(?:星期|周|礼拜)([一二三四五六日天])[）)]?/y

/** Takes a weekday behind a full date into the date, as a check of its year. */
export const attachWeekday: DateRefiner = (expressions, text) => {
  const attached = expressions.map((expression) => {
    if (expression.known.day === null) return expression
    WEEKDAY.lastIndex = expression.end
    const match = WEEKDAY.exec(text)
    const weekday = readWeekday(match?.[1])
    if (match === null || weekday === null) return expression
    return { ...expression, end: expression.end + match[0].length, weekday }
  })
  return attached.filter((expression, index) => expression.start >= (attached[index - 1]?.end ?? 0))
}
