import { BYLINE_MARKS, BYLINE_ROLES, BYLINE_TAILS, NO_NAMES, WORK_ROLES } from '../lexicon/bylines/roles'
import { COMMON_SURNAMES, COMPOUND_SURNAMES } from '../lexicon/bylines/surnames'
import { CREDIT_ROLES } from '../lexicon/mastheads/mastheads'
import { AGENCIES, OUTLET_ENDINGS, SELF_NAMES, SHORT_OUTLETS } from '../lexicon/outlets/outlets'
import { HAN } from './characters'
import { oneOf } from './patterns'

/** One name of a byline; offsets of the text that was parsed. */
export interface BylineName {
  readonly role: string
  readonly name: string
  readonly outlet: string | null
  readonly from: number
  readonly to: number
}

/** A byline that was read to its end (署名). */
export interface ParsedByline {
  readonly names: readonly BylineName[]
  /** Whether a word says what these people do, or whom they write for; a bare list of names has neither. */
  readonly titled: boolean
  /** Whether nothing but photographs is credited: 张三 摄. */
  readonly photoOnly: boolean
  /** Role and outlet that names on a following line would have. */
  readonly role: string
  readonly outlet: string | null
  /** Whether it ends with a role or an outlet whose names are yet to come. */
  readonly open: boolean
}

/** 大河融媒, 正观新闻·郑州晚报, 新华社 */
const OUTLET_NAME = `(?:${oneOf(AGENCIES)}|(?:(?!本[报刊台网社])[${HAN}A-Za-z0-9]){1,10}?${oneOf(OUTLET_ENDINGS.filter((ending) => ending.length > 1))}|(?:(?!本[报刊台网社])[${HAN}A-Za-z0-9]){2,10}?[网报])`
export const OUTLET: string = `(?:${OUTLET_NAME}(?:[·•/-]${OUTLET_NAME})?)`
const SELF = oneOf(SELF_NAMES)
const ROLE = oneOf(BYLINE_ROLES)
/** 通 讯 员, 记  者: a role set wide */
const WIDE_ROLE = '(?:特约 ?)?(?:视 {1,4}觉|通 {1,3}讯 {1,3}员|记 {1,4}者|实 {1,3}习 {1,3}生|作 {1,4}者|摄 {1,4}影)'
const TAIL = oneOf(BYLINE_TAILS)
/** What may follow a name: an end, a separator, the next role, or what they made. */
const AFTER_NAME = `(?=$|[ 、，；/：）】〕&|]|(?:${OUTLET}|${SELF})?${ROLE}|文/图|图/文|文图|摄影报道|报道$)`

const SEPARATORS = /[ 、，；/：&|\n]+/y
const MARKS: RegExp = new RegExp(`[${BYLINE_MARKS}—\\- ]+`, 'y')
/** 本报记者, 郑州晚报首席记者, 驻京记者 */
const ROLE_AT: RegExp = new RegExp(
  `(?:(${SELF})|(${OUTLET}(?:[·•][${HAN}]{2,6}?)?|${oneOf(SHORT_OUTLETS)}))?[ ]?(?:驻[${HAN}]{1,4}?)?(${ROLE}|${WIDE_ROLE}|[${HAN}]{2,4}?记者站)(?!站)`,
  'y',
)
const WORK_AT: RegExp = new RegExp(`(${oneOf(WORK_ROLES)})[ ]?[/：|]|(${oneOf(WORK_ROLES)}) (?=[${HAN}])`, 'y')
const OUTLET_AT: RegExp = new RegExp(`(${OUTLET})(?=[ ：]|$)`, 'y')
const TAIL_AT: RegExp = new RegExp(`(?:[${HAN}]{2,4})?(?:摄影|综合)?报道$|${TAIL}(?: ?[/ ] ?${TAIL})?$`, 'y')
/** Words and pictures by the same hand. */
const BOTH_WORKS = /^(?:文 ?[/、并]? ?[图摄]|图 ?[/、]? ?文)$/
/** 张三 文, 李四/图 */
const WORK_AFTER: RegExp = new RegExp(`[ /]?(${TAIL})(?=[ 、；，]|$)`, 'y')
/** □ 张三: a mark stands for the role. */
const BOX: RegExp = new RegExp(`^[${BYLINE_MARKS}]`)
/** 买买提·艾力 */
const LONG_NAME: RegExp = new RegExp(`[${HAN}]{1,12}(?:[·•][${HAN}]{1,12}){1,3}`, 'y')
/** 周 涛, 欧阳 娜, and 杨宜 锦 where a line was set wide */
const SPACED_NAME: RegExp = new RegExp(
  `[${HAN}] {1,2}[${HAN}] {1,2}[${HAN}](?=$|[、，；）])|(?:[${HAN}]|${oneOf(COMPOUND_SURNAMES)}) {1,4}[${HAN}]${AFTER_NAME}|[${HAN}]{2} (?![文图摄])[${HAN}](?=$|[、，；）])`,
  'y',
)
/** Two names without anything between them, 5 or 6 characters long. */
const GLUED_NAMES: RegExp = new RegExp(`[${HAN}]{5,6}(?=$|[、，；）])`, 'y')
const NAME: RegExp = new RegExp(`(?:[${HAN}]{2,4}?|[${HAN}][${HAN}×*○Xx]{1,2})${AFTER_NAME}`, 'y')
/** 白鹭新闻·东: an outlet that a line's end has cut */
const HAS_OUTLET: RegExp = new RegExp(oneOf(OUTLET_ENDINGS.filter((ending) => ending.length > 1)))
const AFFILIATION = /（[^（）]{2,40}）/y

/** 武威市: a place that begins as a name does */
const PLACE_NAME = /^..+[市县区镇乡]$/

const SURNAMES: ReadonlySet<string> = new Set([...COMMON_SURNAMES, ...COMPOUND_SURNAMES])
/** 见习, 特约通讯: what a line's end leaves of a role. */
const CUT_ROLES = BYLINE_ROLES.flatMap((role) => Array.from({ length: Math.max(0, role.length - 2) }, (_, at) => role.slice(0, at + 2)))
const NOT_NAMES: ReadonlySet<string> = new Set([
  ...NO_NAMES,
  ...BYLINE_ROLES,
  ...BYLINE_TAILS,
  ...CREDIT_ROLES,
  ...CUT_ROLES,
  ...COMPOUND_SURNAMES,
])
/** No byline is longer. */
export const LONGEST_BYLINE = 140

/** Whether a word of Chinese characters begins as a name does. */
export function hasSurname(name: string): boolean {
  return SURNAMES.has(name.slice(0, 2)) || SURNAMES.has(name.charAt(0))
}

export function hasCompoundSurname(name: string): boolean {
  return COMPOUND_SURNAMES.includes(name.slice(0, 2))
}

/** Reads a byline token by token. */
class Reader {
  readonly #text: string
  readonly #untitled: boolean
  #at = 0
  #role: string
  #outlet: string | null
  #names: BylineName[] = []
  #titled = false
  #worked = ''
  #open = false

  constructor(text: string, before: { role: string; outlet: string | null } | null, untitled: boolean) {
    this.#text = text
    this.#role = before?.role ?? ''
    this.#outlet = before?.outlet ?? null
    this.#untitled = untitled || before !== null
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match !== null) this.#at += match[0].length
    return match
  }

  #peekEnd(): boolean {
    return this.#at >= this.#text.length
  }

  #takeRole(): boolean {
    const match = this.#take(ROLE_AT)
    const role = match?.[3]?.replace(/ /g, '')
    if (role === undefined) return false
    this.#role = role
    this.#outlet = match?.[2] ?? null
    this.#titled = true
    this.#open = true
    return true
  }

  #takeWork(): boolean {
    const match = this.#take(WORK_AT)
    const role = match?.[1] ?? match?.[2]
    if (role === undefined) return false
    this.#role = role
    this.#outlet = null
    this.#worked += role
    this.#titled = true
    return true
  }

  #takeOutlet(): boolean {
    const match = this.#take(OUTLET_AT)
    if (match === null) return false
    this.#outlet = match[1] ?? null
    this.#role = ''
    this.#titled = true
    this.#open = true
    return true
  }

  /** 摄 after names that have no role gives them one. */
  #takeTail(): boolean {
    const roleless = this.#names.some((name) => name.role === '' && name.outlet === null)
    const match = this.#take(TAIL_AT) ?? (roleless || this.#text.charAt(this.#at - 1) === '/' ? this.#take(WORK_AFTER) : null)
    if (match === null) return false
    const work = (match[1] ?? match[0]).trim()
    this.#worked += work
    // 文/图 says what was made and not who somebody is.
    const role = BOTH_WORKS.test(work) ? '' : work
    this.#names = this.#names.map((name) => (name.role === '' && name.outlet === null ? { ...name, role } : name))
    return true
  }

  /** 柯大力程思远: two names that copying has run together. */
  #takeGluedNames(): boolean {
    const from = this.#at
    GLUED_NAMES.lastIndex = from
    const glued = GLUED_NAMES.exec(this.#text)?.[0]
    if (glued === undefined || !hasSurname(glued) || hasCompoundSurname(glued)) return false
    const at = [3, 2].find((length) => glued.length - length >= 2 && glued.length - length <= 3 && hasSurname(glued.slice(length)))
    if (at === undefined || HAS_OUTLET.test(glued)) return false
    for (const [name, start] of [
      [glued.slice(0, at), from],
      [glued.slice(at), from + at],
    ] as const)
      this.#names.push({ role: this.#role, name, outlet: this.#outlet, from: start, to: start + name.length })
    this.#at += glued.length
    this.#open = false
    return true
  }

  #takeName(): boolean {
    const from = this.#at
    const begins = SURNAMES.has(this.#text.charAt(from)) || SURNAMES.has(this.#text.slice(from, from + 2))
    const glued = from > 0 && !/[ 、，；/：&|\n（]/.test(this.#text.charAt(from - 1))
    const doubtful = glued || !this.#titled || (this.#role === '' && this.#outlet === null)
    if (this.#titled && this.#takeGluedNames()) return true
    const match = this.#take(LONG_NAME) ?? (doubtful && !begins ? null : (this.#take(SPACED_NAME) ?? this.#take(NAME)))
    if (match === null) return false
    const name = match[0].replace(/ /g, '')
    if (
      NOT_NAMES.has(name) ||
      (doubtful && PLACE_NAME.test(name)) ||
      (name.includes('·') && HAS_OUTLET.test(name)) ||
      (doubtful && !name.includes('·') && !hasSurname(name))
    )
      return false
    this.#names.push({ role: this.#role, name, outlet: this.#outlet, from, to: this.#at })
    this.#open = false
    this.#take(AFFILIATION)
    return true
  }

  #step(): boolean {
    return (this.#names.length > 0 && this.#takeTail()) || this.#takeRole() || this.#takeWork() || this.#takeOutlet() || this.#takeName()
  }

  read(): ParsedByline | null {
    const marked = BOX.test(this.#text)
    this.#take(MARKS)
    while (!this.#peekEnd()) {
      if (!this.#step()) return null
      this.#take(SEPARATORS)
    }
    const titled = this.#titled || this.#worked !== ''
    if (!titled && !this.#untitled && !marked) return null
    const photoOnly =
      this.#names.length > 0 &&
      !/文|报道/.test(this.#worked) &&
      (/摄|图/.test(this.#worked) || this.#names.every(({ role }) => role.startsWith('摄')))
    return { names: this.#names, titled, photoOnly, role: this.#role, outlet: this.#outlet, open: this.#open }
  }
}

/** Cheap look: no byline is without one of these characters, but for bare names. */
const HAS_TITLE =
  /线索提供|读者|记 {0,4}者|[讯论] {0,3}员|习 {0,3}生|见习|作者|志愿者|撰|摄|整理|[编翻]译|采写|统筹|策划|执笔|制图|漫画|插图|供[稿图]|图片|[文图诗词曲书画](?:[/：| ]|$)|[报社台网体媒端闻线布心刊](?:[ ：]|$)/

/** Brackets that may stand around a whole byline. */
const WRAPPED = /^ *[（【〔［]([^（）【】〔〕［］]*)[）】〕］] *$/

/**
 * Reads `text` (folded, white space kept) as a byline and nothing else; `null` where any of it is something else.
 * `before`: the byline on the line above, whose role goes on. `untitled`: bare names will do, as in （某某某）.
 */
export function parseByline(
  text: string,
  before: { role: string; outlet: string | null } | null = null,
  untitled = false,
): ParsedByline | null {
  if (
    text.length > LONGEST_BYLINE ||
    (before === null && !untitled && !HAS_TITLE.test(text) && !/^ *[（【〔［]/.test(text) && !BOX.test(text))
  )
    return null
  const inner = WRAPPED.exec(text)?.[1]
  const shift = inner === undefined ? 0 : text.indexOf(inner)
  const parsed = new Reader((inner ?? text).replace(/ +$/, ''), before, untitled || inner !== undefined).read()
  if (parsed === null || shift === 0) return parsed
  return { ...parsed, names: parsed.names.map((name) => ({ ...name, from: name.from + shift, to: name.to + shift })) }
}
