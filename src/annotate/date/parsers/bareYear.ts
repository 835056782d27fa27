import { yearDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { readNumber } from '../numerals/numerals'

/** 2018, 789年, 二〇三五: a year without 年, or of three digits. */
const BARE = /(?:\d{4}(?!年)|\d{3}年|[一二三四五六七八九][〇零一二三四五六七八九]{2,3}年?)/g
/** 2018元, 2018人, 2018-01: part of something else. */
const OTHER_AFTER = /^[\d.,:/元人个名万亿次件号米-]/

/** A number alone that is a year. */
export const bareYear: DateParser = {
  rule: 'date/year',
  pattern: BARE,
  loose: true,
  read(match, text) {
    const value = readNumber(match[0].replace('年', ''))
    if (value === null || value > 2200 || (!match[0].endsWith('年') && value < 1000)) return null
    if (OTHER_AFTER.test(text.charAt(match.index + match[0].length))) return null
    return { known: { year: value, month: null, day: null }, needs: 'nothing', resolve: () => yearDays(value) }
  },
}
