import type { Expression } from '../dateMatch'
import type { DateRefiner } from './refiner'

/** 2025年前, 明年6月之前, 年底以前: until then. */
const UNTIL = /(?:以|之)?前(?![后不几两三数一]|[夕期往去])/y
/** 2019年5月8日起, 去年9月以来, 2001年起至今: since then. */
const SINCE = /(?:起?至今|起到现在|起(?![步点草义诉飞重初家到至])|以来|到现在)/y

function until(expression: Expression, end: number): Expression {
  return {
    ...expression,
    end,
    vague: true,
    opened: expression,
    resolve(frame) {
      const days = expression.resolve({ ...frame, lean: 'future' })
      // What lies behind already (2007年以前就毕业) is named as it is.
      if (days === null || days.last <= frame.day) return expression.resolve(frame)
      return { first: Math.min(days.first, frame.day), last: days.last }
    },
  }
}

function since(expression: Expression, end: number): Expression {
  return {
    ...expression,
    end,
    vague: true,
    opened: expression,
    resolve(frame) {
      const days = expression.resolve(frame)
      return days === null || days.first > frame.day ? days : { first: days.first, last: frame.day }
    },
  }
}

/** Forms that already have two ends or none. */
const CLOSED: ReadonlySet<string> = new Set([
  'date/ago',
  'date/range',
  'date/yearRange',
  'date/vague',
  'date/within',
  'date/stretch',
  'date/decade',
])

/** Opens an expression to today where 前 or 起 behind it says so. */
export const openEnds: DateRefiner = (expressions, text) =>
  expressions.map((expression, index) => {
    const next = expressions[index + 1]?.start ?? text.length
    if (CLOSED.has(expression.rule)) return expression
    for (const [pattern, open] of [
      [UNTIL, until],
      [SINCE, since],
    ] as const) {
      pattern.lastIndex = expression.end
      const match = pattern.exec(text)
      // 前年 behind a date is a year of its own, not 前 and 年.
      if (match !== null && expression.end + match[0].length <= next) return open(expression, expression.end + match[0].length)
    }
    return expression
  })
