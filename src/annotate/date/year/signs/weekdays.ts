import { Seeker } from '../../../../matching/seeker'
import { readWeekday } from '../../calendar/names'
import { readNumber } from '../../numerals/numerals'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

/** 6月23日是周六, 3月30日（星期四）, 十一月二十日 星期二. */
const WEEKDAY = new Seeker(
  /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(3[01]|[12]\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?:[（(，]|[ \u3000\n]{1,6}|[正适]?是|正值|适逢)?(?:星期|周)([一二三四五六日])(?!刊|报|末)/,
  { character: '月', within: 2 },
)

/** Yearless days with their weekday. */
export function* weekdays(source: SignSource): Generator<YearSign> {
  for (const match of WEEKDAY.all(source.text)) {
    const [month, day, weekday] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? ''), readWeekday(match[3])]
    // With its year printed the day says nothing of others.
    if (month === null || day === null || weekday === null || /[年\d]/.test(source.text.charAt(match.index - 1))) continue
    yield signOf(source, match, {
      kind: 'weekday',
      printed: null,
      votes: [],
      notBefore: null,
      weekday: { month, day, weekday },
    })
  }
}
