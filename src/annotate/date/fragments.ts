/** Pieces that the patterns of several parsers are put together from. None captures; all are of bounded length. */

/** 1–31 as a day or count: 3, 03, 30, 三, 十二, 二十三, 廿三, 卅一. */
export const SMALL = '(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])'

/** A month's number: 3, 03, 12, 三, 十二, 元. */
export const MONTH_NUMBER = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])'

/** A count: 3, 12, 三, 两, 十五. */
export const COUNT = '(?:[1-9]\\d{0,2}|[二两三四五六七八九]?十[一二三四五六七八九]?|[一二两俩三仨四五六七八九])'

/** 2023, 二〇二三, 一九五三, 两千零四, 一千九百五十三. */
export const YEAR_NUMBER =
  '(?:\\d{4}|[一二][〇零一二三四五六七八九]{3}|[一二三四五六七八九][〇零一二三四五六七八九]{2}(?=年)|[一二两]千[〇零一二三四五六七八九]?百?[〇零一二三四五六七八九]?十?[一二三四五六七八九]?)'

/** 15, 98, 零七, 五三: the last two digits of a year. */
export const SHORT_YEAR_NUMBER = '(?:\\d{2}|[〇零一二三四五六七八九]{2})'

/** 去年, 今年, 大前年, 上一年. */
export const RELATIVE_YEAR = '(?:今年|本年|去年|上一年|上年|下一年|下年|大前年|前年|明年|次年|翌年|大后年|后年|这一年|当年|同年)'

/** The number of a year within a reign: 元, 三, 二十, 38, 一百零三, 一〇三, 九九. */
export const ERA_COUNT: string = `(?:元|一百[〇零]?(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])?|[一二三四五六七八九][〇零一二三四五六七八九]{1,2}|${COUNT})`

/** 民国三年, 康熙二十年: the reign and the year of it. */
export const ERA_YEAR = (eras: string): string => `(?:${eras})${ERA_COUNT}年`

/** What joins the two ends of a range: 至, 到, -, —, ~, ー. */
export const JOINT = '(?:至|到|[-—–~－～ー―]{1,2})'

/** 上午, 晚上, 凌晨: the part of the day. */
export const DAY_PART =
  '(?:凌晨|清晨|早晨|早上|早间|朝早|上午|中午|正午|午间|午后|下午|傍晚|黄昏|夜晚|夜里|夜间|晚上|晚间|深夜|午夜|半夜|黎明|当晚|早|晚|夜)'
