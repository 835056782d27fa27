import { DAY_PART } from '../fragments'
import type { DateRefiner } from './refiner'

/** 3月30日上午, 昨天晚上8点30分, 今晚8点正, 12月9日零时, 2018-11-29 18:59. */
const TIME = new RegExp(
  `[ T，]?(?:${DAY_PART})?(?:(?:\\d{1,2}|[〇零一二两三四五六七八九十]{1,3})(?:[点时](?:\\d{1,2}分?|[一二三四五六七八九十]{1,3}分|半|[一三]刻|正|整)?|[：:]\\d{2}(?:[：:]\\d{2})?[时分]?))?(?:许|左右|前后)?`,
  'y',
)

/** Lets a day reach over the time of day behind it, so that ranges between times are seen as ranges of days. */
export const attachTime: DateRefiner = (expressions, text) =>
  expressions.map((expression, index) => {
    TIME.lastIndex = expression.end
    const length = TIME.exec(text)?.[0].length ?? 0
    const end = expression.end + length
    const next = expressions[index + 1]?.start ?? text.length
    const onlyMark = length === 1 && /[ T，]/.test(text.charAt(expression.end))
    return length === 0 || onlyMark || end > next ? expression : { ...expression, end }
  })
