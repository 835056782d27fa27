import { addMonths } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 五日内, 17天内, 两个礼拜之内, 1个月以内, 一年内. */
const WITHIN = new RegExp(`(${COUNT})个?(天|日|周|星期|礼拜|月|年)(?:之|以)?内`, 'g')

/** From now on for so long; in running text it is a term counted from something else. */
export const within: DateParser = {
  rule: 'date/within',
  pattern: WITHIN,
  loose: true,
  read(match) {
    const count = readNumber(match[1] ?? '')
    const unit = match[2] ?? ''
    if (count === null || count === 0) return null
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      vague: true,
      resolve({ day }) {
        if (unit === '年' || unit === '月') return { first: day, last: addMonths(day, unit === '年' ? count * 12 : count) }
        return { first: day, last: day + count * (unit === '天' || unit === '日' ? 1 : 7) }
      },
    }
  },
}
