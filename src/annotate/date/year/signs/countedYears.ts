import { ANNIVERSARIES, COUNTED_DAYS } from '../../../../lexicon/dates/knownEvents'
import { Seeker } from '../../../../matching/seeker'
import { dayNumber } from '../../calendar/day'
import { readNumber } from '../../numerals/numerals'
import type { YearSign } from '../yearSign'
import { type SignSource, countedSign, signOf } from './finder'

const ANNIVERSARY = new Seeker(
  new RegExp(
    `(?:${ANNIVERSARIES.map((each) => `(${each.words})`).join('|')})(?:的)?(\\d{1,3}|[一二三四五六七八九]?百?[一二三四五六七八九]?十[一二三四五六七八九]?)(?:周年|华诞)`,
  ),
)
/** 第38个教师节, 第八个全民国家安全教育日, 第十一个“老年节”. */
const COUNTED_DAY = new Seeker(
  new RegExp(
    `第(\\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|次|届)[“]?(?:全国|全民|中国|世界|国际|国家)?[^，。“”]{0,4}?(?:${COUNTED_DAYS.map((each) => `(${each.words})`).join('|')})`,
  ),
)
/** 十三届全国人大四次会议, 全国政协十四届一次会议: one session a year, five to a term. */
const SESSION = new Seeker(
  /(?:第?([五六七八九]|十[一二三四五六七八九]?)届全国人(?:大|民代表大会)第?([一二三四五])次会议|全国政协第?([五六七八九]|十[一二三四五六七八九]?)届(?:委员会)?第?([一二三四五])次会议)/,
)
/** 九届全国人大代表, 十一届全国政协委员: of its five years. */
const TERM = new Seeker(/第?([五六七八九]|十[一二三四五六七八九]?)届全国(?:人大代表|人民代表大会代表|政协委员)/)
/** How little a term says of each of its years. */
const TERM_WEIGHT = 0.4
const YEARS_OF_TERM = 5
/** A term, and the year in which it began. */
const KNOWN_TERM = { term: 14, began: 2023 }

/** 建党100周年: years counted from an event. */
export function* anniversaries(source: SignSource): Generator<YearSign> {
  if (!source.text.includes('周年') && !source.text.includes('华诞')) return
  for (const match of ANNIVERSARY.all(source.text)) {
    const base = ANNIVERSARIES[match.slice(1, -1).findIndex((group) => group !== undefined)]
    const count = readNumber(match[match.length - 1] ?? '')
    if (base !== undefined && count !== null) yield countedSign(source, match, 'anniversary', base.year + count)
  }
}

/** 第38个教师节: days that come once a year and are counted. */
export function* countedDays(source: SignSource): Generator<YearSign> {
  for (const match of COUNTED_DAY.all(source.text)) {
    const day = COUNTED_DAYS[match.slice(2).findIndex((group) => group !== undefined)]
    const count = readNumber(match[1] ?? '')
    if (day !== undefined && count !== null) yield countedSign(source, match, 'countedDay', day.before + count)
  }
}

function beganOf(term: number): number {
  return KNOWN_TERM.began + YEARS_OF_TERM * (term - KNOWN_TERM.term)
}

/** Members of the national congresses, from the elections before the first session to the end of the term. */
export function* terms(source: SignSource): Generator<YearSign> {
  if (!source.text.includes('届全国')) return
  for (const match of TERM.all(source.text)) {
    const began = beganOf(readNumber(match[1] ?? '') ?? 0)
    const [from, to] = [dayNumber(began, 1, 1), dayNumber(began + YEARS_OF_TERM, 3, 1)]
    if (from === null || to === null) continue
    const within = { from, to, weight: TERM_WEIGHT }
    yield signOf(source, match, { kind: 'term', printed: null, votes: [], notBefore: began, within })
  }
}

/** Sessions of the national congresses. */
export function* sessions(source: SignSource): Generator<YearSign> {
  if (!source.text.includes('次会议')) return
  for (const match of SESSION.all(source.text)) {
    const term = readNumber(match[1] ?? match[3] ?? '')
    const session = readNumber(match[2] ?? match[4] ?? '')
    if (term === null || session === null) continue
    yield countedSign(source, match, 'session', beganOf(term) + session - 1)
  }
}
