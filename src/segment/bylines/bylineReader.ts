import type { BylineName, ParsedByline } from './bylineGrammar'
import {
  AFFILIATION,
  BOX,
  CREDIT_AT,
  HAS_OUTLET,
  LEARNER,
  LONG_NAME,
  MARKS,
  MEDIA_ROLE,
  NAME,
  NOT_NAMES,
  NO_ROLE_WORKS,
  OUTLET_AT,
  PLACE_NAME,
  PLACE_REPORT_AT,
  REPORT_CREDIT_AT,
  ROLE_AT,
  SEPARATED,
  SENT_FROM_AT,
  SEPARATORS,
  SHORT_ROLE_AT,
  SPACED_NAME,
  TAIL_AT,
  WORK_AFTER,
  WORK_AT,
} from './bylineTokens'
import { gluedNamesAt } from './gluedNames'
import { SURE, areLikelyNames, hasSurname, likelihood } from './nameLikelihood'
import { TokenCursor } from './tokenCursor'
import { uncommonNameAt } from './uncommonName'

/** Role of those who made the page; they are no authors. */
const PAGE_STAFF = 'page'
/** Words that pictures go by: 摄 is 摄影 in short. */
const PICTURE = /^(?:摄影?|图|摄影报道|供图|配图)$/

/** 摄 is 摄影 in short; 文 and 文/图 say what was made and not who somebody is. */
const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ['摄', '摄影'],
  ['文', ''],
  ['文/图', ''],
  ['图/文', ''],
])

/** Reads a byline token by token. */
export class BylineReader {
  readonly #tokens: TokenCursor
  readonly #untitled: boolean
  #role: string
  #outlet: string | null
  #names: BylineName[] = []
  /** Whether a role, an outlet or what they did was taken. */
  #titled = false
  /** What they did, as far as the words for it were taken: 文, 摄影. */
  #worked = ''
  /** Whether a role or an outlet waits for its names. */
  #open = false
  /** What stood before the last role. */
  #beforeRole = ''

  /** `untitled`: the text stands where names are expected, so bare names will do. */
  constructor(text: string, before: { role: string; outlet: string | null } | null, untitled: boolean) {
    this.#tokens = new TokenCursor(text)
    this.#role = before?.role ?? ''
    this.#outlet = before?.outlet ?? null
    this.#untitled = untitled || before !== null
  }

  #setRole(role: string, outlet: string | null): true {
    // 撰文/摄影：张三 wrote first of all.
    if (!(this.#open && this.#role !== '' && this.#beforeRole === '/')) {
      this.#role = role
      this.#outlet = outlet
    }
    this.#titled = true
    this.#open = true
    return true
  }

  #takeRole(): boolean {
    this.#beforeRole = this.#tokens.before
    const match = this.#tokens.take(ROLE_AT)
    const role = match?.[3]?.replace(/ /g, '')
    if (match !== null && this.#open && role?.endsWith('记者站')) {
      // 记者 林清城南记者站: the name that the role waits for comes first.
      this.#tokens.at -= match[0].length
      return false
    }
    const media = role === '记者' ? MEDIA_ROLE.exec(match?.[2] ?? '') : null
    if (media !== null && role !== undefined) return this.#setRole((media[2] ?? '') + role, media[1] ?? null)
    if (role !== undefined) return this.#setRole(role, match?.[2] ?? null)
    const short = this.#names.length === 0 && !this.#open ? this.#tokens.take(SHORT_ROLE_AT) : null
    return short?.[2] !== undefined && this.#setRole(short[2], short[1] ?? null)
  }

  #takeWork(): boolean {
    const match = this.#tokens.take(WORK_AT)
    const role = match?.[1] ?? match?.[2]
    if (role === undefined) return false
    this.#role = role
    this.#outlet = null
    this.#worked += role
    this.#titled = true
    return true
  }

  #takeOutlet(): boolean {
    const match = this.#tokens.take(OUTLET_AT)
    if (match === null) return false
    this.#outlet = match[1] ?? null
    this.#role = ''
    this.#titled = true
    this.#open = true
    return true
  }

  /** 记者 张三 编辑 李四: who saw the report through keeps the role; 编辑：李四: those who made the page are passed over. */
  #takeCredit(): boolean {
    if (this.#names.length === 0) return false
    const role = this.#tokens.take(REPORT_CREDIT_AT)?.[1]
    if (role !== undefined) return this.#setRole(role, null)
    if (this.#tokens.take(CREDIT_AT) === null) return false
    this.#role = PAGE_STAFF
    this.#outlet = null
    return true
  }

  #takeReport(): RegExpExecArray | null {
    const report = this.#tokens.take(TAIL_AT) ?? this.#tokens.take(SENT_FROM_AT)
    // A role that waits for its name has somebody behind it, not somewhere.
    if (report !== null || this.#open || this.#tokens.before !== ' ') return report
    const place = this.#tokens.look(PLACE_REPORT_AT)?.[1]
    // 记者 孟某某 何某报道: somebody, not somewhere.
    return place === undefined || (hasSurname(place) && likelihood(place) >= SURE) ? null : this.#tokens.take(PLACE_REPORT_AT)
  }

  /** 摄 after names that have no role gives them one. */
  #takeTail(): boolean {
    const roleless = this.#names.some((name) => name.role === '' && name.outlet === null)
    const slashed = this.#tokens.before === '/'
    const last = this.#names[this.#names.length - 1]
    const wrote = last?.role === '文' && this.#names.length > 1
    const match = this.#takeReport() ?? (roleless || slashed || wrote ? this.#tokens.take(WORK_AFTER) : null)
    if (match === null) return false
    const work = (match[1] ?? match[0]).trim()
    this.#worked += work
    // 记者张三报道李四摄影: what follows has a role of its own.
    if (work === '报道' && !this.#tokens.isAtEnd) this.#role = ''
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

  /** 赵一民 钱小云（实习）: a role of one's own behind the name, which those before and after it do not have */
  #pushAs(role: string, name: string, from: number, to: number): void {
    this.#names.push({ role, name, outlet: null, from, to })
    this.#open = false
  }

  /** A name that stands at the cursor as it is. */
  #pushHere(name: string): void {
    const from = this.#tokens.at
    this.#tokens.at += name.length
    this.#push(name, from, this.#tokens.at)
  }

  /** 柯大力程思远: names that copying has run together. */
  #takeGluedNames(): boolean {
    const names = gluedNamesAt(this.#tokens, this.#titled ? 0 : SURE)
    for (const name of names) this.#pushHere(name)
    return names.length > 0
  }

  /** 通讯员敖登格日勒, in brackets: nothing there can be anything but a name. */
  #takeUncommonName(): boolean {
    // 记者 王某某 乌云其其格: behind the first name as well, though no pen name then.
    const isNext = this.#names.length > 0 && this.#role !== '' && SEPARATED.test(this.#tokens.before)
    const name = this.#titled && (this.#open || isNext) ? uncommonNameAt(this.#tokens, this.#untitled && this.#open) : null
    if (name !== null) this.#pushHere(name)
    return name !== null
  }

  /** 周 涛, 欧阳 娜: the pattern is long, and every match has a space behind the first or second character. */
  #takeSpacedName(): RegExpExecArray | null {
    const { text, at } = this.#tokens
    return text.charAt(at + 1) === ' ' || text.charAt(at + 2) === ' ' ? this.#tokens.take(SPACED_NAME) : null
  }

  #takeName(): boolean {
    const from = this.#tokens.at
    const glued = from > 0 && !SEPARATED.test(this.#tokens.before)
    const doubtful = glued || !this.#titled || (this.#role === '' && this.#outlet === null)
    if ((this.#titled || this.#untitled) && this.#takeGluedNames()) return true
    const begins = hasSurname(this.#tokens.text.slice(from, from + 2))
    const match = this.#tokens.take(LONG_NAME) ?? (doubtful && !begins ? null : (this.#takeSpacedName() ?? this.#tokens.take(NAME)))
    if (match === null) return this.#takeUncommonName()
    const name = match[0].replaceAll(' ', '')
    if (
      NOT_NAMES.has(name) ||
      (doubtful && PLACE_NAME.test(name)) ||
      (name.includes('·') && HAS_OUTLET.test(name)) ||
      (doubtful && !name.includes('·') && !hasSurname(name))
    )
      return false
    const to = this.#tokens.at
    const learner = this.#role === '' ? this.#tokens.take(LEARNER)?.[1] : undefined
    if (learner === undefined) this.#push(name, from, to)
    else this.#pushAs(learner, name, from, to)
    this.#tokens.take(AFFILIATION)
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
    const marked = BOX.test(this.#tokens.text)
    this.#tokens.take(MARKS)
    while (!this.#tokens.isAtEnd) {
      if (!this.#step()) return null
      this.#tokens.take(SEPARATORS)
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
