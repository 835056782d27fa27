import type { Expression } from '../dateMatch'
import { DAY_PART, JOINT } from '../fragments'
import { RANGE_RULE } from './joined'
import type { DateRefiner } from './refiner'

const CLOCK = '(?:(?:\\d{1,2}|[〇零一二两三四五六七八九十]{1,3})(?:[点时](?:\\d{1,2}分?|[一二三四五六七八九十]{1,3}分|半|整|许)?|：\\d{2}))'
/** 至次日凌晨, 到第二天早上6点, ~翌日5：40: the end that counts from the day before it. */
const NEXT_DAY = new RegExp(`[，]?${JOINT}(?:次日|翌日|第二[天日]|次晨)(?:${DAY_PART})?${CLOCK}?`, 'y')
/** 14时至明日8时, 2点-明天4点: it begins today, so that the day need not be told. */
const FROM_TODAY = new RegExp(`(?:${DAY_PART})?${CLOCK}${JOINT}$`)
const REACH = 16

/** Whether the day after it is its end: it is one day. */
function isOneDay({ known, needs, rule, ends }: Expression): boolean {
  if (ends !== undefined || rule === RANGE_RULE || rule === 'date/dayRange') return false
  return known.day !== null || needs === 'day'
}

function untilNextDay(expression: Expression, end: number): Expression {
  return {
    ...expression,
    end,
    resolve(frame) {
      const days = expression.resolve(frame)
      return days === null || days.last !== days.first ? days : { first: days.first, last: days.first + 1 }
    },
  }
}

function fromToday(expression: Expression, length: number): Expression {
  return {
    ...expression,
    start: expression.start - length,
    resolve(frame) {
      const days = expression.resolve(frame)
      return days === null || days.first < frame.day ? days : { first: frame.day, last: days.last }
    },
  }
}

/** Lets a day reach to the next where the words go on until then, and one that lies ahead begin today where only the hour is told. */
export const nextDayEnds: DateRefiner = (expressions, text) => {
  const out: Expression[] = []
  for (const expression of expressions) {
    const before = out[out.length - 1]?.end ?? 0
    // 翌日 was read already as the end of the range before it.
    if (expression.start < before) continue
    NEXT_DAY.lastIndex = expression.end
    const behind = isOneDay(expression) ? (NEXT_DAY.exec(text)?.[0].length ?? 0) : 0
    const ahead =
      expression.rule === 'date/relativeDay' && /^[明后]/.test(text.slice(expression.start, expression.start + 1))
        ? (FROM_TODAY.exec(text.slice(Math.max(before, expression.start - REACH), expression.start))?.[0].length ?? 0)
        : 0
    if (behind > 0) out.push(untilNextDay(expression, expression.end + behind))
    else out.push(ahead > 0 ? fromToday(expression, ahead) : expression)
  }
  return out
}
