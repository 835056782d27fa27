import { LETTER_CLOSINGS, TO_EDITORS, TO_LISTENERS, WITH_RESPECT } from '../../lexicon/letters/letters'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'
import { HAN } from './characters'

/** Pieces of patterns that several rules share. All are bounded, so that no input makes a search slow. */

/** 编辑同志：, 《某某报》编辑部：, 问：: how a letter to the paper opens */
export const SALUTATION: RegExp = new RegExp(
  `^(?:${oneOf([...TO_EDITORS, ...WITH_RESPECT])}|(?:《[^《》]{2,12}》|[^《》，。：]{1,7}报社?)(?:编辑部|编辑同志)：|问(?:（[^（）]{2,16}）)?：)`,
)

/** Such a letter, and no more than a question. */
export const TO_EDITOR: RegExp = new RegExp(`^${oneOf(TO_EDITORS)}`)

/** 各位代表：, 尊敬的各位来宾：: how a speech opens */
export const SPEECH_OPENING: RegExp = new RegExp(`^${oneOf([...TO_LISTENERS, ...WITH_RESPECT])}[^，。：]{0,16}：$`)

/** 海塘（外一首）, 诗二首: the title of several poems; how many stand below the first, or how many there are in all */
export const SEVERAL_POEMS: RegExp = /（外([一二三四五六七八九])首）$|^[诗词]([二三四五六七八九])首$/

/** 3, 十二, 二十八, 〇三 */
const SHORT_NUMBER = '(?:\\d{1,2}|[〇○零一二三四五六七八九十廿卅]{1,4})'

/** 3月5日, 三月五日, 三日, 3月30 日 */
export const DAY: string = `(?:(?:${SHORT_NUMBER} ?月 ?)?${MEETING}${SHORT_NUMBER} ?日)`

/** 此致 / 敬礼！: how a letter closes */
export const LETTER_END: RegExp = new RegExp(`^${oneOf(LETTER_CLOSINGS)}(?: {0,4}${oneOf(LETTER_CLOSINGS)})?[！。]?$`)

/** 9月3日, and nothing else: the day under a letter, without its year */
export const LETTER_DAY: RegExp = new RegExp(`^${DAY}$`)

const DIGIT = '[0-9〇○零一二三四五六七八九]'

/** 2007年8月16日, 一九七三年七月二十五日, 16日: the day of a dispatch, with its year where a website has set it in full */
export const DISPATCH_DAY: string = `(?:(?:${DIGIT}{4} ?年 ?)?${MEETING}${DAY})`

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
  /[（【〔[]? ?(?:下转|紧转|转)(?:本报)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[^。）】〕\]]{0,12}[）】〕\]]?/
