import { Seeker } from '../../../lexicon/matching/seeker'
import { ANNIVERSARIES, COUNTED_DAYS, KNOWN_EVENTS, type KnownEvent, PLANS } from '../../../lexicon/dates/knownEvents'
import type { Span } from '../../../domain/span'
import { parseDay } from '../calendar/day'
import { readNumber } from '../numerals/numerals'
import { classifyYear } from './classifyYear'
import type { YearSign } from './yearSign'

/** 2023, 二〇二三 (before 年), 一九五三. */
const YEAR = new Seeker(/(?:1[89]|20)\d{2}(?!\d)|[一二][〇零一二三四五六七八九]{3}(?=年)/)
const EVENT = new Seeker(new RegExp(KNOWN_EVENTS.map((event) => event.words).join('|')))
/** Which event a match names; tried only on matches, so that the long search keeps no groups. */
const EVENT_WORDS = KNOWN_EVENTS.map((event) => ({ event, words: new RegExp(`^(?:${event.words})$`) }))
const ANNIVERSARY = new Seeker(
  new RegExp(
    `(?:${ANNIVERSARIES.map((each) => `(${each.words})`).join('|')})(?:的)?(\\d{1,3}|[一二三四五六七八九]?百?[一二三四五六七八九]?十[一二三四五六七八九]?)周年`,
  ),
)
const PLAN = new Seeker(new RegExp(`“(${Object.keys(PLANS).join('|')})”`))
/** Characters looked at on both sides of a year. */
const AROUND = 48
/** Characters behind a year that are shown with it. */
const SHOWN = 12
/** 第38个教师节, 第八个全民国家安全教育日, 第十一个“老年节”. */
const COUNTED_DAY = new Seeker(
  new RegExp(
    `第(\\d{1,3}|[一二三四五六七八九十百]{1,5})(?:个|次|届)[“]?(?:全国|全民|中国|世界|国际|国家)?[^，。“”]{0,4}?(?:${COUNTED_DAYS.map((each) => `(${each.words})`).join('|')})`,
  ),
)
/** 十三届全国人大四次会议, 全国政协十四届一次会议: one session a year, five to a term; the fourteenth began in 2023. */
const SESSION = new Seeker(
  /(?:第?([五六七八九]|十[一二三四五六七八九]?)届全国人(?:大|民代表大会)第?([一二三四五])次会议|全国政协第?([五六七八九]|十[一二三四五六七八九]?)届(?:委员会)?第?([一二三四五])次会议)/,
)
const FOURTEENTH_TERM = 2023
/** 庚子年: one year in sixty, the latest of them first. */
const CYCLE_YEAR = new Seeker(/([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年/, { character: '年', within: 2 })
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
/** 2044 is 甲子, so the years before it are those that papers may name. */
const LAST_CYCLE = 1984
/** 6月23日是周六, 3月30日（星期四）: a yearless day with its weekday. */
const WEEKDAY = new Seeker(
  /(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日(?:[（(，]|[ \u3000]{1,6}|[正适]?是|正值|适逢)?(?:星期|周)([一二三四五六日])(?!刊|报|末)/,
)
const WEEKDAYS = '一二三四五六日'
/** An article with more signs than this is a chronicle; the rest would change nothing. */
const MOST_SIGNS = 24

/** Where the words that are read come from. */
export interface SignSource {
  readonly article: number
  readonly text: string
  readonly spanOf: (start: number, end: number) => Span
}

function yearsIn(source: SignSource, out: YearSign[]): void {
  const { text } = source
  for (const match of YEAR.all(text)) {
    if (out.length >= MOST_SIGNS) return
    const start = match.index
    const end = start + match[0].length
    if (/\d/.test(text.charAt(start - 1)) && /\d/.test(match[0])) continue
    const year = readNumber(match[0])
    const found = year === null ? null : classifyYear(year, text.slice(Math.max(0, start - 8), start), text.slice(end, end + AROUND))
    if (found === null) continue
    const shown = /^[^，。；！？\n]{0,12}/.exec(text.slice(end, end + SHOWN))?.[0] ?? ''
    const cut = shown.length === SHOWN && !/[，。；！？\n]/.test(text.charAt(end + SHOWN)) ? '…' : ''
    // Property by property: copying an object and adding to it costs the engine a hundred times as much.
    const { kind, votes, early, late, notBefore, month } = found
    const [words, span] = [match[0] + shown + cut, source.spanOf(start, end + shown.length)]
    out.push({ article: source.article, text: words, span, kind, votes, early, late, notBefore, month })
  }
}

/** 喜迎党的二十大, 以优异成绩向党的十九大献礼: it is still to come. */
const AWAITED_BEFORE = /(?:喜迎|迎接|迎|献礼|护航)$|成绩(?:向|迎接)$/
const AWAITED_AFTER = /^(?:的?胜利|即将|隆重)?召开(?:[献营做创提前]|之际)|^献礼|^(?:安保|维稳|保卫|筹备)/

/** A known event speaks for the time after it, or, where it is awaited, for the months before. */
function timeOf(event: KnownEvent, before: string, after: string): Pick<YearSign, 'kind' | 'votes' | 'notBefore' | 'month' | 'within'> {
  const year = Number(event.from.slice(0, 4))
  if (AWAITED_BEFORE.test(before) || AWAITED_AFTER.test(after)) {
    return { kind: 'awaited', votes: [[year, 2]], notBefore: year - 1, month: null }
  }
  return {
    kind: event.words,
    votes: [],
    notBefore: year,
    month: null,
    within: { from: parseDay(event.from) ?? 0, to: parseDay(event.to) ?? 0, weight: event.weight },
  }
}

function eventsIn(source: SignSource, out: YearSign[]): void {
  const { text } = source
  for (const match of EVENT.all(text)) {
    if (out.length >= MOST_SIGNS) return
    const event = EVENT_WORDS.find(({ words }) => words.test(match[0]))?.event
    if (event === undefined) continue
    const end = match.index + match[0].length
    const time = timeOf(event, text.slice(Math.max(0, match.index - 6), match.index), text.slice(end, end + 12))
    out.push({ ...time, article: source.article, text: match[0], span: source.spanOf(match.index, end) })
  }
}

function anniversariesIn(source: SignSource, out: YearSign[]): void {
  if (!source.text.includes('周年')) return
  for (const match of ANNIVERSARY.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    const base = ANNIVERSARIES[match.slice(1, -1).findIndex((group) => group !== undefined)]
    const count = readNumber(match[match.length - 1] ?? '')
    if (base === undefined || count === null) continue
    const year = base.year + count
    out.push({
      article: source.article,
      text: match[0],
      span: source.spanOf(match.index, match.index + match[0].length),
      kind: 'anniversary',
      votes: [[year, 2.5]],
      notBefore: year - 1,
      month: null,
    })
  }
}

function countedDaysIn(source: SignSource, out: YearSign[]): void {
  for (const match of COUNTED_DAY.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    const day = COUNTED_DAYS[match.slice(2).findIndex((group) => group !== undefined)]
    const count = readNumber(match[1] ?? '')
    if (day !== undefined && count !== null) out.push(countedSign(source, match, 'countedDay', day.before + count))
  }
}

function sessionsIn(source: SignSource, out: YearSign[]): void {
  if (!source.text.includes('次会议')) return
  for (const match of SESSION.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    const term = readNumber(match[1] ?? match[3] ?? '')
    const session = readNumber(match[2] ?? match[4] ?? '')
    if (term !== null && session !== null) out.push(countedSign(source, match, 'session', FOURTEENTH_TERM - 5 * (14 - term) + session - 1))
  }
}

function countedSign(source: SignSource, match: RegExpExecArray, kind: string, year: number): YearSign {
  const start = match.index
  return {
    article: source.article,
    text: match[0],
    span: source.spanOf(start, start + match[0].length),
    kind,
    votes: [[year, 2.5]],
    notBefore: year - 1,
    month: null,
  }
}

function plansIn(source: SignSource, out: YearSign[]): void {
  for (const match of PLAN.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    const years = PLANS[match[1] ?? '']
    if (years === undefined) continue
    const votes: [number, number][] = []
    for (let year = years[0] - 1; year <= years[1]; year += 1) votes.push([year, 0.2])
    out.push({
      article: source.article,
      text: match[0],
      span: source.spanOf(match.index, match.index + match[0].length),
      kind: 'plan',
      votes,
      notBefore: years[0] - 1,
      month: null,
    })
  }
}

function cycleYearsIn(source: SignSource, out: YearSign[]): void {
  for (const match of CYCLE_YEAR.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    const stem = STEMS.indexOf(match[1] ?? '')
    const branch = BRANCHES.indexOf(match[2] ?? '')
    // Stem and branch go round together, so only every second pair is a year.
    if ((stem - branch) % 2 !== 0) continue
    let year = LAST_CYCLE
    while (year % 10 !== (stem + 4) % 10 || year % 12 !== (branch + 4) % 12) year += 1
    out.push({
      article: source.article,
      text: match[0],
      span: source.spanOf(match.index, match.index + match[0].length),
      kind: 'cycle',
      votes: [
        [year, 1.5],
        [year - 60, 0.6],
      ],
      notBefore: null,
      month: null,
    })
  }
}

function weekdaysIn(source: SignSource, out: YearSign[]): void {
  for (const match of WEEKDAY.all(source.text)) {
    if (out.length >= MOST_SIGNS) return
    // With its year printed the day says nothing of others.
    if (/[年\d]/.test(source.text.charAt(match.index - 1))) continue
    const end = match.index + match[0].length
    out.push({
      article: source.article,
      text: match[0],
      span: source.spanOf(match.index, end),
      kind: 'weekday',
      votes: [],
      notBefore: null,
      month: null,
      weekday: { month: Number(match[1]), day: Number(match[2]), weekday: (WEEKDAYS.indexOf(match[3] ?? '') % 7) + 1 },
    })
  }
}

/** Each looks for one kind of sign. */
const FINDERS: readonly ((source: SignSource, out: YearSign[]) => void)[] = [
  yearsIn,
  eventsIn,
  anniversariesIn,
  countedDaysIn,
  sessionsIn,
  plansIn,
  cycleYearsIn,
  weekdaysIn,
]

/** Every sign of the year in the sources, in one pass over each. */
export function yearSigns(sources: readonly SignSource[]): readonly YearSign[] {
  return sources.flatMap((source) =>
    FINDERS.flatMap((find) => {
      const signs: YearSign[] = []
      find(source, signs)
      return signs
    }),
  )
}
