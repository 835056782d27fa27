import { AGENCIES, SHORT_OUTLETS } from '../../lexicon/outlets/outlets'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { BRIEF_MARK, DAY, DISPATCH_DAY, FULL_DATE } from '../text/patterns'
import { OUTLET, SELF } from './bylineTokens'

/** A mark before a brief, a bracket around the words. */
export const OPEN: string = `${BRIEF_MARK}? ?(?:[【〔\\[（]|\\*\\*)?`
/** What closes that bracket. */
export const CLOSE: string = '(?:[】〕\\]）]|\\*\\*)?'
/** 讯 and 电 as words of their own, not the beginning of 讯息, 电话 … */
const NEWS = '(?:综合消息|综合报道|消息|专讯|特讯|快讯|专电|急电|特稿|讯(?![息号问员])|电讯)'
const WIRE = '(?:专电|急电|电讯|英文电|电(?![话子视力影脑动台信网商路线气器梯池站费]))'
/** Not the 讯 of 通讯 */
const PLACE = `(?:(?!通讯|讯|电|记者|消息)[${HAN}]){0,8}`

/** 本报讯, 本报北京3月5日电, 本报上海十日讯, 本报综合消息 */
const SELF_LINE: RegExp = new RegExp(
  `^${OPEN} *(本 报 讯|(?:据)?${SELF} ?${PLACE}(?: ?${DISPATCH_DAY} ?(?:${WIRE}|讯|(?:热线|专线)?消息)|${NEWS}|电(?=[ （]|[0-9]|近日|日前|昨)))`,
)
/** 新华社北京3月5日电, 据中新社上海十日电, 人民网杭州2008年5月12日电 */
const AGENCY_DATED: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${OUTLET}) ?${PLACE} ?${DISPATCH_DAY}(?:[上下]午|晚)? ?(?:${WIRE}|讯|消息))`,
)
/** 中广网5月9日广州消息（记者 …）: the day before the place */
const AGENCY_DAY_FIRST: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${OUTLET}) ?${DISPATCH_DAY} ?(?!接|从|有|获|据)[${HAN}]{2,6}?(?:${WIRE}|讯|消息))(?=[ （：】〕\\]）]|$|\\d)`,
)
/** 大河网讯, 城市晚报四平讯 */
const AGENCY_NEWS: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${oneOf(SHORT_OUTLETS)}|${OUTLET})(?:${PLACE}讯(?![息号问])|消息|电讯))(?=[ （：】〕\\]）]|$|\\d)`,
)
/** What may stand behind words that no other sign makes a dateline: no end of a line in brackets, where an agency signs (（据新华社电）). */
const OPENS_TEXT = '(?=[ （：]|[】〕\\]）] ?[^ ]|近日|日前|昨[日天晚]|[0-9])'
/** 据新华社电 记者…, 新华社西安电（记者 …）: without the day */
const AGENCY_WIRED: RegExp = new RegExp(
  `^${OPEN} *((?:据|综合)?(?:${oneOf(AGENCIES)}) ?${PLACE} ?(?:${WIRE}|综合消息|综合报道|特稿))${OPENS_TEXT}`,
)
/** 望江都市网城关电近日……: a website's wire without its day, but 某某网供电中断 */
const SITE_WIRED: RegExp = new RegExp(
  `^${OPEN} *((?:据)?${OUTLET}(?:(?!通讯|讯|电|记者|消息)[${HAN}]){2,5}(?<![用供停送发充断通配漏触缺节耗家机])电)(?![话子视力影脑动台信网商路线气器梯池站费厂工源灯])(?= ?[“${HAN}0-9])`,
)
/** 据《望江晚报》报道 某县……, 《望江晚报》讯 ……: another paper's report, not 据《望江晚报》报道，…… */
const TAKEN_OVER: RegExp = new RegExp(
  `^${OPEN} *((?:据《[^《》]{2,16}》(?:报道|消息|讯|电)|《[^《》]{2,16}[报刊]》(?:消息|讯|电)))(?= |[】〕\\]）] ?[^ ，])`,
)
/** 望江晚报城关信息：记者…, 望江都市报2月21日信息：, 望江晚报城关信息9月25日 */
const AGENCY_INFO: RegExp = new RegExp(
  `^${OPEN} *((?:${oneOf(AGENCIES)}|${oneOf(SHORT_OUTLETS)}|${OUTLET})(?:(?!信息)[${HAN}]){0,4} ?(?:${DISPATCH_DAY})? ?信息)(?= ?[：（]| ?(?:${DAY}|近日|日前|昨[日天晚]))`,
)
/** 晨刊讯 近日，……, 西和讯（通讯员 张三）……: some paper or place with 讯 */
const SOME_NEWS: RegExp = new RegExp(
  `^${OPEN} *((?![${HAN}]{0,10}(?:[通简短快喜资音审问传聆视腾鸿刑受提闻警汛]讯|[报电]讯员))[${HAN}]{2,12}讯)(?= ?[（【〔][^（）【】〔〕]{4,60}[）】〕]| (?=[${HAN}“0-9].{6})|(?:近日|日前|[前昨今][日天晚]|[0-9]{1,2}[月日]|(?:见习|实习|特约|首席)?(?:记者|通讯员)[${HAN}]))`,
)
/** 云上望江报道：（记者 张三）……: the brackets behind the words hold who reported. */
const SOME_REPORT: RegExp = new RegExp(
  `^${OPEN} *((?![${HAN}]{0,10}(?:据|由|的|本)[${HAN}]{0,8}报道)[${HAN}]{2,12}报道)(?= ?：? ?（[^（），。]{0,14}(?:记者|通讯员)[^（），。]{2,40}）)`,
)
/** 望江96123现场新闻（记者 张三）, 晚报热线消息（通讯员 李四）: whatever the paper calls its news, with who reported behind it */
const SOME_KIND_OF_NEWS: RegExp = new RegExp(
  `^${OPEN} *([${HAN}0-9]{2,14}(?:新闻|消息))(?= ?（[^（），。]{0,14}(?:记者|通讯员)[^（），。]{2,40}）)`,
)
/** 江报长岭专电昨日……: wired to the paper from its own reporter */
const SOME_WIRE: RegExp = new RegExp(`^${OPEN} *([${HAN}]{2,10}专电)(?= ?[（“0-9]|[ ：]|近日|日前|[前昨今][日天晚])`)
/** 早报讯刚回到某市……, run together */
const GLUED_NEWS: RegExp = new RegExp(`^${OPEN} *([${HAN}]{0,4}(?:${oneOf(SHORT_OUTLETS)})讯)(?![息号问员])(?=$|[“${HAN}])`)
/** 讯（记者 张三） */
const BARE_LINE = /^(讯|电)(?= ?（(?:本报|[^（）]{0,12})(?:记者|通讯员))/
/** 【特讯】, 【又讯】, 【石门讯】, （荃湾通讯）: a place and 讯, or a word for the kind of news, in brackets of its own */
const BRACKETED_NEWS: RegExp = new RegExp(
  `^[【〔\\[（] ?(${OUTLET}(?:报道|消息|讯)|(?:特|专|快|电|又|综合)讯|综合消息|综合报道|(?!(?:新闻|文字|图片|工作|企业|商业|科技|文化|市场|天气)?[通简短快喜资音审传视]讯)[${HAN}]{2,8}(?:讯|通讯|专电|来电)|(?!(?:[好坏新]|最新|内部|小道|市场|会议|[${HAN}]{0,2}(?:文化|科技|体育|教育|经济))消息)[${HAN}]{2,4}消息(?=】|〕)|[${HAN}]{2,8} ?${DAY} ?(?:讯|[急专]?电))(?= ?[】〕\\]）](?! *${FULL_DATE}))`,
)
/** 3月17日消息：…… */
const DATED_NEWS: RegExp = new RegExp(`^(${DAY}消息)(?= ?[：（])`)
/** 又讯 （记者 …） */
const FURTHER_NEWS = /^(又讯)(?= ?[（：]| (?=[^ ]{4}))/

/** How a report opens, with the words themselves in the first group: its own paper's words, an agency's or another paper's, or words of neither. */
export type DatelineForm = 'self' | 'agency' | 'bare'

/** In order: the first form that fits is the one. */
export const DATELINE_FORMS: readonly (readonly [form: DatelineForm, pattern: RegExp])[] = [
  ['self', SELF_LINE],
  ['agency', AGENCY_DATED],
  ['agency', AGENCY_DAY_FIRST],
  ['agency', AGENCY_NEWS],
  ['agency', AGENCY_INFO],
  ['agency', AGENCY_WIRED],
  ['agency', SITE_WIRED],
  ['agency', TAKEN_OVER],
  ['agency', GLUED_NEWS],
  ['agency', SOME_NEWS],
  ['agency', SOME_REPORT],
  ['agency', SOME_KIND_OF_NEWS],
  ['agency', SOME_WIRE],
  ['bare', BARE_LINE],
  ['bare', BRACKETED_NEWS],
  ['bare', DATED_NEWS],
  ['bare', FURTHER_NEWS],
]
