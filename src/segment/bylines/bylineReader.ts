import { minorityNameParts } from '../../lexicon/people/minorityNames'
import type { BylineName, ParsedByline } from './bylineGrammar'
import {
  AFFILIATION,
  AFTER_GLUED,
  BOX,
  CREDIT_AT,
  HAS_OTHER_WORDS,
  HAS_OUTLET,
  LONG_NAME,
  MANY_CHARACTERS,
  MARKS,
  NAME,
  NOT_NAMES,
  NO_ROLE_WORKS,
  OUTLET_AT,
  PLACE_NAME,
  PLACE_REPORT_AT,
  ROLE_AT,
  SEPARATED,
  SEPARATORS,
  SHORT_ROLE_AT,
  SPACED_NAME,
  TAIL_AT,
  WORK_AFTER,
  WORK_AT,
} from './bylineTokens'
import { SURE, areLikelyNames, hasSurname, likelihood } from './nameLikelihood'
import { LONGEST_GLUED, SHORTEST_GLUED, gluedNames } from './gluedNames'

/** Role of those who made the page; they are no authors. */
const PAGE_STAFF = 'page'
/** Words that pictures go by: 摄 is 摄影 in short. */
const PICTURE = /^(?:摄影?|图|摄影报道|供图|配图)$/

/** From here down nothing is a name, not even one that somebody made up. */
const FAR_FROM_NAMES = -8

/** 摄 is 摄影 in short; 文 says what was made and not who somebody is. */
const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ['摄', '摄影'],
  ['文', ''],
])

/** Reads a byline token by token. */
export class BylineReader {
  readonly #text: string
  readonly #untitled: boolean
  #at = 0
  #role: string
  #outlet: string | null
  #names: BylineName[] = []
  #titled = false
  #worked = ''
  #open = false

  /** `untitled`: the text stands where names are expected, so bare names will do. */
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

  #before(): string {
    return this.#text.charAt(this.#at - 1)
  }

  #setRole(role: string, outlet: string | null): true {
    // 撰文/摄影：张三 wrote first of all.
    if (!(this.#open && this.#role !== '' && this.#before0 === '/')) {
      this.#role = role
      this.#outlet = outlet
    }
    this.#titled = true
    this.#open = true
    return true
  }

  /** What stood before the token that was taken last. */
  #before0 = ''

  #takeRole(): boolean {
    this.#before0 = this.#before()
    const match = this.#take(ROLE_AT)
    const role = match?.[3]?.replace(/ /g, '')
    if (match !== null && this.#open && role?.endsWith('记者站')) {
      // 记者 林清城南记者站: the name that the role waits for comes first.
      this.#at -= match[0].length
      return false
    }
    if (role !== undefined) return this.#setRole(role, match?.[2] ?? null)
    const short = this.#names.length === 0 && !this.#open ? this.#take(SHORT_ROLE_AT) : null
    return short?.[2] !== undefined && this.#setRole(short[2], short[1] ?? null)
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

  /** 记者：张三 编辑：李四: those who made the page are passed over. */
  #takeCredit(): boolean {
    if (this.#names.length === 0 || this.#take(CREDIT_AT) === null) return false
    this.#role = PAGE_STAFF
    this.#outlet = null
    return true
  }

  #takeReport(): RegExpExecArray | null {
    const report = this.#take(TAIL_AT)
    if (report !== null || this.#before() !== ' ') return report
    PLACE_REPORT_AT.lastIndex = this.#at
    const place = PLACE_REPORT_AT.exec(this.#text)?.[1]
    // 记者 孟某某 何某报道: somebody, not somewhere.
    return place === undefined || (hasSurname(place) && likelihood(place) >= SURE) ? null : this.#take(PLACE_REPORT_AT)
  }

  /** 摄 after names that have no role gives them one. */
  #takeTail(): boolean {
    const roleless = this.#names.some((name) => name.role === '' && name.outlet === null)
    const slashed = this.#before() === '/'
    const last = this.#names[this.#names.length - 1]
    const wrote = last?.role === '文' && this.#names.length > 1
    const match = this.#takeReport() ?? (roleless || slashed || wrote ? this.#take(WORK_AFTER) : null)
    if (match === null) return false
    const work = (match[1] ?? match[0]).trim()
    this.#worked += work
    const role = NO_ROLE_WORKS.test(work) ? '' : work
    this.#names = this.#names.map((name) => (name.role === '' && name.outlet === null ? { ...name, role } : name))
    // 记者 张三 文/李四 摄, 记者 张三/文 李四/图: the last took the picture.
    const ownsWork = last !== undefined && this.#names.length > 1 && PICTURE.test(work) && (wrote || (slashed && last.role === '记者'))
    if (ownsWork) this.#names[this.#names.length - 1] = { ...last, role: work }
    return true
  }

  #push(name: string, from: number, to: number): void {
    this.#names.push({ role: this.#role, name, outlet: this.#outlet, from, to })
    this.#open = false
  }

  /** 柯大力程思远: names that copying has run together. */
  #takeGluedNames(): boolean {
    const from = this.#at
    for (let length = LONGEST_GLUED; length >= SHORTEST_GLUED; length -= 1) {
      const glued = this.#text.slice(from, from + length)
      AFTER_GLUED.lastIndex = from + length
      if (glued.length < length || !AFTER_GLUED.test(this.#text) || !/^[\u3400-\u9fff]+$/.test(glued) || HAS_OTHER_WORDS.test(glued))
        continue
      const names = gluedNames(glued, this.#titled ? 0 : SURE)
      for (const name of names) {
        this.#push(name, this.#at, this.#at + name.length)
        this.#at += name.length
      }
      if (names.length > 0) return true
    }
    return false
  }

  /** 通讯员敖登格日勒, in brackets: nothing there can be anything but a name. */
  #takeUncommonName(): boolean {
    if (!this.#titled || !this.#open) return false
    const from = this.#at
    MANY_CHARACTERS.lastIndex = from
    const name = MANY_CHARACTERS.exec(this.#text)?.[0]
    if (name === undefined || NOT_NAMES.has(name)) return false
    // 通讯员沥宣: a pen name ends where the bracket does.
    const isUncommon =
      name.length <= 3 ? this.#untitled && likelihood(name) >= FAR_FROM_NAMES : minorityNameParts.some((part) => name.includes(part))
    if (!isUncommon) return false
    this.#push(name, from, from + name.length)
    this.#at += name.length
    return true
  }

  #takeName(): boolean {
    const from = this.#at
    const glued = from > 0 && !SEPARATED.test(this.#before())
    const doubtful = glued || !this.#titled || (this.#role === '' && this.#outlet === null)
    if ((this.#titled || this.#untitled) && this.#takeGluedNames()) return true
    const begins = hasSurname(this.#text.slice(from, from + 2))
    const match = this.#take(LONG_NAME) ?? (doubtful && !begins ? null : (this.#take(SPACED_NAME) ?? this.#take(NAME)))
    if (match === null) return this.#takeUncommonName()
    const name = match[0].replace(/ /g, '')
    if (
      NOT_NAMES.has(name) ||
      (doubtful && PLACE_NAME.test(name)) ||
      (name.includes('·') && HAS_OUTLET.test(name)) ||
      (doubtful && !name.includes('·') && !hasSurname(name))
    )
      return false
    this.#push(name, from, this.#at)
    this.#take(AFFILIATION)
    return true
  }

  #step(): boolean {
    return (
      (this.#names.length > 0 && this.#takeTail()) ||
      this.#takeCredit() ||
      this.#takeRole() ||
      this.#takeWork() ||
      this.#takeOutlet() ||
      this.#takeName()
    )
  }

  /** The whole text as a byline; `null` where any of it is something else. */
  read(): ParsedByline | null {
    const marked = BOX.test(this.#text)
    this.#take(MARKS)
    while (this.#at < this.#text.length) {
      if (!this.#step()) return null
      this.#take(SEPARATORS)
    }
    const titled = this.#titled || this.#worked !== ''
    if (!titled && !this.#untitled && !marked) return null
    const names = this.#names
      .filter(({ role }) => role !== PAGE_STAFF)
      .map((one) => (SHORT_ROLES.has(one.role) ? { ...one, role: SHORT_ROLES.get(one.role) ?? '' } : one))
    if (!titled && this.#role === '' && names.length > 0 && !areLikelyNames(names.map(({ name }) => name))) return null
    const photoOnly =
      names.length > 0 &&
      !/文|报道|撰/.test(this.#worked) &&
      (/摄|图/.test(this.#worked) || names.every(({ role }) => role.startsWith('摄')))
    return { names, titled, photoOnly, role: this.#role, outlet: this.#outlet, open: this.#open }
  }
}
