import { BYLINE_MARKS, BYLINE_ROLES, BYLINE_TAILS, NO_NAMES, REPORT_CREDITS, WORK_ROLES } from '../../lexicon/bylines/roles'
import { COMMON_SURNAMES, COMPOUND_SURNAMES } from '../../lexicon/bylines/surnames'
import { NAVIGATION_WORDS } from '../../lexicon/navigation/navigation'
import { CREDIT_ROLES } from '../../lexicon/mastheads/mastheads'
import { AGENCIES, OUTLET_ENDINGS, SELF_NAMES, SHORT_OUTLETS } from '../../lexicon/outlets/outlets'
import { LOWER_UNITS, UPPER_UNITS } from '../../lexicon/places/unitWords'
import { MEETING } from '../../matching/meeting'
import { RarePattern } from '../../matching/rarePattern'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'

const LONG_ENDINGS = OUTLET_ENDINGS.filter((ending) => ending.length > 1)
/** 大河融媒, 正观新闻·郑州晚报, 新华社 */
const OUTLET_NAME = `(?:${oneOf(AGENCIES)}|(?:(?!本[报刊台网社])[${HAN}A-Za-z0-9]){1,10}?${oneOf(LONG_ENDINGS)}|(?:(?!本[报刊台网社])[${HAN}A-Za-z0-9]){2,10}?[网报])`
/** The second is one by its ending, the first by the dot between: 新江南·江南农民报 */
export const OUTLET: string = `(?:(?:[${HAN}]{2,4}[·•])?${MEETING}${OUTLET_NAME}${MEETING}(?:[·•/-]${OUTLET_NAME})?)`
/** 本报, 本台 */
export const SELF: string = oneOf(SELF_NAMES)
/** 记者, 通讯员 */
export const ROLE: string = oneOf(BYLINE_ROLES)
/** 郑州晚报记者, 本报通讯员, 记者: whom somebody writes for, and the role */
const ROLE_OF_OUTLET = `(?:${OUTLET}|${SELF})?${MEETING}${ROLE}`
/** 通 讯 员, 记  者: a role set wide */
const WIDE_ROLE = '(?:特约 ?)?(?:视 {1,4}觉|通 {1,3}讯 {1,3}员|记 {1,4}者|实 {1,3}习 {1,3}生|作 {1,4}者|摄 {1,4}影)'
/** YMG全媒体记者, JMT小记者: an outlet that goes by its letters, and the whole of the role behind them */
const LETTERED = `[A-Z]{2,6}(?= ?${ROLE})`
/** 城南记者站 */
const STATION = `[${HAN}]{2,4}?记者站`
const TAIL = oneOf(BYLINE_TAILS)
/** 记者张三报道李四摄影: who took the pictures comes next */
const THEN_PICTURES = `报道(?= ?[${HAN}]{2,4}摄影?$)`
/** What may follow a name: an end, a separator, the next role, or what they made. */
const AFTER_NAME = `(?=$|[ 、，；/：）】〕&|]|（[实见]习|${ROLE_OF_OUTLET}|${STATION}|文/图|图/文|文图|摄影报道|${THEN_PICTURES}|报道：?$|来稿|投稿)`

/** What parts two names, or a role from its name. */
export const SEPARATORS: RegExp = /[ 、，；/：&|\n]+/y
/** What stands before a name that is set apart. */
export const SEPARATED: RegExp = /[ 、，；/：&|\n（]/
/** N海都记者: the letter that a box turned into when it was copied */
const LETTER_BOX = `[NnOo口](?=(?:${OUTLET}|${SELF}|[${HAN}]{2,4}?)?(?:记者|通讯员)[ ：])`
/** What may stand before the first word of a byline: □, ■, a dash, the 本版 of 本版采写. */
export const MARKS: RegExp = new RegExp(`[${BYLINE_MARKS}—\\- ]+|${LETTER_BOX}|本[版组](?=采写)`, 'y')
/** 本报记者, 郑州晚报首席记者, 驻京记者, YMG全媒体记者 */
export const ROLE_AT: RegExp = new RegExp(
  `(?:(${SELF})|(${LETTERED}|${OUTLET}(?:[·•][${HAN}]{2,6}?)?|${oneOf(SHORT_OUTLETS)}|[${HAN}]{2,4}台(?=记者)))?[ ]?(?:驻[${HAN}]{1,4}?|特派[${HAN}]{2,4}?(?=记者))?${MEETING}(${ROLE}|${WIDE_ROLE}|${STATION})(?!站)`,
  'y',
)
/** 海都记者 吴 某: the short name of an outlet, at the very beginning */
export const SHORT_ROLE_AT: RegExp = new RegExp(`((?![${HAN}]{0,3}[的了们是有在名位与和个])[${HAN}]{2,4}?)(记者|通讯员)[ ：]`, 'y')
/** 文/张三, 摄影 李四, but not 曲 某 某, a name set wide */
export const WORK_AT: RegExp = new RegExp(
  `(${oneOf(WORK_ROLES)}) (?=[${HAN}])(?![${HAN}] {1,2}[${HAN}](?:$|[、，；）]))|(${oneOf(WORK_ROLES)})[ ]?[/：|]`,
  'y',
)
/** 望江日报、江报全媒体记者 张三: whose reporter comes behind the second */
const NEXT_OUTLET = `、(?:${OUTLET}|[${HAN}]{1,4}[报刊台网])[ ]?${ROLE}`
/** An outlet by itself, before a space, a colon or the end: its people follow. */
export const OUTLET_AT: RegExp = new RegExp(`(${OUTLET})(?=[ ：]|$|${NEXT_OUTLET})`, 'y')
/** 江报全媒体 before 记者: the outlet, and what belongs to the role */
export const MEDIA_ROLE: RegExp = /^(.+[报刊台网端])(全媒体?|融媒体?)$/
/** 记者 张三 编辑 李四, 编辑/李四: who saw the report through, named behind its authors; 编辑： is one of those who made the page */
export const REPORT_CREDIT_AT: RegExp = new RegExp(`(${oneOf(REPORT_CREDITS)})(?: ?[/|] ?| {1,4}(?=[${HAN}]))`, 'y')
/** 编辑：, 校对/: who made the page, not the report */
export const CREDIT_AT: RegExp = new RegExp(`${oneOf(CREDIT_ROLES)}(?: ?[：/|] ?| )`, 'y')
/** What closes a byline, saying what its people did: 报道, 摄影, 文/图. */
export const TAIL_AT: RegExp = new RegExp(`(?:摄影|综合)?报道(?=：?$)|${THEN_PICTURES}|${TAIL}(?: ?[/ ] ?${TAIL})?$`, 'y')
/** 记者 张三 北京报道 */
export const PLACE_REPORT_AT: RegExp = new RegExp(`([${HAN}]{2,4}?)(?:摄影|综合)?报道$`, 'y')
/** 记者 张三 发自北京: where they wrote it */
export const SENT_FROM_AT: RegExp = new RegExp(`发自[${HAN}]{2,8}?(?:报道)?$`, 'y')
/** Words and pictures by the same hand, or no more than that they sent it in. */
export const NO_ROLE_WORKS: RegExp = /^(?:发自.*|文 ?[/、并]? ?[图摄]|图 ?[/、]? ?文|来稿|投稿)$/
/** 张三 文, 李四/图 */
export const WORK_AFTER: RegExp = new RegExp(`[ /]?(${TAIL})(?=[ 、；，]|$)`, 'y')
/** □ 张三: a mark stands for the role. */
export const BOX: RarePattern = new RarePattern(new RegExp(`^[${BYLINE_MARKS}]|^${LETTER_BOX}`))
/** 买买提·艾力 */
export const LONG_NAME: RegExp = new RegExp(`[${HAN}]{1,12}(?:[·•][${HAN}]{1,12}){1,3}`, 'y')
/** 周 涛, 欧阳 娜, and 杨宜 锦 or 曾 泽芳 where a line was set wide */
export const SPACED_NAME: RegExp = new RegExp(
  `[${HAN}] {1,2}[${HAN}] {1,2}(?![图摄]|文[^）])[${HAN}](?=$|[、，；）]| {1,3}${ROLE_OF_OUTLET})|(?:[${HAN}]|${oneOf(COMPOUND_SURNAMES)}) {1,4}[${HAN}]${AFTER_NAME}|[${HAN}]{2} (?![文图摄])[${HAN}](?=$|[、，；）])|[${COMMON_SURNAMES}] {1,2}(?![文图摄])[${HAN}]{2}(?= {0,3}(?:$|[、，；）]|${ROLE_OF_OUTLET}|[文图]))`,
  'y',
)
/** What follows two names without anything between them. */
export const AFTER_GLUED: RegExp = new RegExp(`$|[ 、，；）/]|${ROLE_OF_OUTLET}|摄(?:影报道|影)?$|文/图$|报道：?$`, 'y')
/** Words among names run together that are none: 蔡某某报道, 张某实习生何某 */
export const HAS_OTHER_WORDS: RegExp = new RegExp(`(?:报道|摄)$|${ROLE}`)
/** A name of two to four characters, as short as what follows it allows; with marks for characters that are not to be read (王某某, 李××). */
export const NAME: RegExp = new RegExp(`(?:[${HAN}]{2,4}?|[${HAN}][${HAN}×*○Xx]{1,2})${AFTER_NAME}`, 'y')
/** 敖登格日勒: a name without a surname, in brackets behind its role */
export const MANY_CHARACTERS: RegExp = new RegExp(`[${HAN}]{2,7}?(?=$|[ 、，；）]|${oneOf(BYLINE_ROLES)})`, 'y')
/** 白鹭新闻·东: an outlet that a line's end has cut */
export const HAS_OUTLET: RegExp = new RegExp(oneOf(LONG_ENDINGS))
/** What stands in brackets behind a name: where somebody works. */
export const AFFILIATION: RegExp = /（[^（）]{2,40}）/y
/** 钱小云（实习）: what somebody is who is no reporter yet */
export const LEARNER: RegExp = /（(实习|见习)(?:生|记者)?）/y
/** 武威市, 石桥公社: a place that begins as a name does */
export const PLACE_NAME: RegExp = new RegExp(`^..+${oneOf([...UPPER_UNITS, ...LOWER_UNITS])}$`)

/** 见习, 特约通讯: what a line's end leaves of a role. */
const CUT_ROLES = BYLINE_ROLES.flatMap((role) => Array.from({ length: Math.max(0, role.length - 2) }, (_, at) => role.slice(0, at + 2)))
/** Words that stand where names do and are none, whole or as a line's end has cut them. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...NAVIGATION_WORDS,
  ...NO_NAMES,
  ...BYLINE_ROLES,
  ...BYLINE_TAILS,
  ...CREDIT_ROLES,
  ...CUT_ROLES,
  ...COMPOUND_SURNAMES,
])
