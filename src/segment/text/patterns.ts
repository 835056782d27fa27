import { HAN } from './characters'

export { oneOf } from '../../matching/oneOf'

/** Pieces of patterns that several rules share. All are bounded, so that no input makes a search slow. */

/** 编辑同志：, 《某某报》编辑部：, 问：: how a letter to the paper opens */
export const SALUTATION: RegExp =
  /^(?:编辑(?:同志|部|先生|老师)|(?:《[^《》]{2,12}》|[^《》，。：]{1,7}报社?)(?:编辑部|编辑同志)：|尊敬的|敬爱的|亲爱的|问(?:（[^（）]{2,16}）)?：)/

/** 3, 十二, 二十八, 〇三 */
const SHORT_NUMBER = '(?:\\d{1,2}|[〇○零一二三四五六七八九十廿卅]{1,4})'

/** 3月5日, 三月五日, 三日, 3月30 日 */
export const DAY: string = `(?:(?:${SHORT_NUMBER} ?月 ?)?${SHORT_NUMBER} ?日)`

/** 此致 / 敬礼！: how a letter closes */
export const LETTER_END: RegExp = /^(?:此致|敬礼|此致 {0,4}敬礼)[！!。]?$/

/** 9月3日, and nothing else: the day under a letter, without its year */
export const LETTER_DAY: RegExp = new RegExp(`^${DAY}$`)

const DIGIT = '[0-9〇○零一二三四五六七八九]'

/** 2007年8月16日, 一九七三年七月二十五日, 16日: the day of a dispatch, with its year where a website has set it in full */
export const DISPATCH_DAY: string = `(?:(?:${DIGIT}{4} ?年 ?)?${DAY})`

const NUMBER = '[0-9一二三四五六七八九十]{1,3}'

/** 2015年2月27日, 2015-02-27 */
export const NUMERIC_DATE = '[12][0-9]{3} ?[年./-] ?[0-9]{1,2} ?[月./-] ?[0-9]{1,2} ?日?'

/** 2015年2月27日, 2015-02-27, 二〇一五年二月二十七日, 公元一九五七年八月一日 */
export const FULL_DATE: string = `(?:${NUMERIC_DATE}|${DIGIT}{4} ?年 ?${NUMBER} ?月 ?${NUMBER} ?日|公元[^。]{4,16}日)`

/** Such a day and nothing else. */
export const DAY_ALONE: RegExp = new RegExp(`^${FULL_DATE}$`)

/** What sets a brief, a notice or a headline apart when it stands before it. */
export const BRIEF_MARKS = '●◆■★▲▼△▽◎○□◇☆※▌▍▎►▶'

/** One of them. */
export const BRIEF_MARK: string = `[${BRIEF_MARKS}]`

/** One of them at the very beginning. */
export const MARKED_OUT: RegExp = new RegExp(`^${BRIEF_MARK}`)

/** 何 平: a name of two characters that is set wide */
export const WIDE_NAME: string = `[${HAN}] {1,4}[${HAN}]`

/** 何 平, 周小川, 谢 文 彬 */
export const PRINTED_NAME: string = `(?:[${HAN}]{2,3}|${WIDE_NAME}(?: {1,4}[${HAN}])?)`

/** （下转第三版）, 下转A03版, 转2版 */
export const JUMP_AWAY: RegExp =
  /[（【〔［]? ?(?:下转|紧转|转)(?:本报)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[^。）】〕］]{0,12}[）】〕］]?/
