import { ANNIVERSARIES, KNOWN_EVENTS, PLANS } from '../../../lexicon/dates/knownEvents'
import type { Span } from '../../../domain/span'
import { readNumber } from '../numerals/numerals'
import { classifyYear } from './classifyYear'
import type { YearSign } from './yearSign'

/** 2023, 二〇二三 (before 年), 一九五三. */
const YEAR = /(?:1[89]|20)\d{2}(?!\d)|[一二][〇零一二三四五六七八九]{3}(?=年)/g
const EVENT = new RegExp(KNOWN_EVENTS.map((event) => `(${event.words})`).join('|'), 'g')
const ANNIVERSARY = new RegExp(
  `(?:${ANNIVERSARIES.map((each) => `(${each.words})`).join('|')})(?:的)?(\\d{1,3}|[一二三四五六七八九]?百?[一二三四五六七八九]?十[一二三四五六七八九]?)周年`,
  'g',
)
const PLAN = new RegExp(`“(${Object.keys(PLANS).join('|')})”`, 'g')
/** Characters looked at on both sides of a year. */
const AROUND = 32
/** A page with more signs than this is no page; the rest would change nothing. */
const MOST_SIGNS = 2000

/** Where the words that are read come from. */
export interface SignSource {
  readonly article: number
  readonly text: string
  readonly spanOf: (start: number, end: number) => Span
}

function yearsIn(source: SignSource, out: YearSign[]): void {
  const { text } = source
  for (const match of text.matchAll(YEAR)) {
    if (out.length >= MOST_SIGNS) return
    const start = match.index
    const end = start + match[0].length
    if (/\d/.test(text.charAt(start - 1)) && /\d/.test(match[0])) continue
    const year = readNumber(match[0])
    const found = year === null ? null : classifyYear(year, text.slice(Math.max(0, start - 8), start), text.slice(end, end + AROUND))
    if (found === null) continue
    const shown = /^[^，。；！？\n]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? ''
    out.push({ ...found, article: source.article, text: match[0] + shown, span: source.spanOf(start, end + shown.length) })
  }
}

function eventsIn(source: SignSource, out: YearSign[]): void {
  for (const match of source.text.matchAll(EVENT)) {
    if (out.length >= MOST_SIGNS) return
    const event = KNOWN_EVENTS[match.slice(1).findIndex((group) => group !== undefined)]
    if (event === undefined) continue
    out.push({
      article: source.article,
      text: match[0],
      span: source.spanOf(match.index, match.index + match[0].length),
      kind: event.words,
      votes: [],
      notBefore: Number(event.from.slice(0, 4)),
      within: event,
    })
  }
}

function anniversariesIn(source: SignSource, out: YearSign[]): void {
  for (const match of source.text.matchAll(ANNIVERSARY)) {
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
    })
  }
}

function plansIn(source: SignSource, out: YearSign[]): void {
  for (const match of source.text.matchAll(PLAN)) {
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
    })
  }
}

/** Every sign of the year in the sources, in one pass over each. */
export function yearSigns(sources: readonly SignSource[]): readonly YearSign[] {
  const signs: YearSign[] = []
  for (const source of sources) {
    yearsIn(source, signs)
    eventsIn(source, signs)
    anniversariesIn(source, signs)
    plansIn(source, signs)
  }
  return signs
}
