import { PLANS } from '../../../../lexicon/dates/knownEvents'
import { Seeker } from '../../../../matching/seeker'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

const PLAN = new Seeker(new RegExp(`“(${Object.keys(PLANS).join('|')})”`))
/** How little a plan of several years says of each. */
const WEIGHT = 0.5
/** 今年是“十一五”开局第一年, “十三五”收官之年: its first or last year; 做好“十三五”开局工作 may be said the year before. */
const BEGINS = /^(?:规划)?(?:的)?(?:开局|第一年|头一年|起步)/
const ENDS = /^(?:规划)?(?:的)?(?:收官|最后一年|期末|末期|末年)/
const THIS_YEAR = /(?:今年|本年|年)是$/
const SAID_OF_THIS_YEAR = 6
const BEGINS_NEXT = [
  [0, 4],
  [-1, 4],
] as const
const ENDS_NOW = 4.5
const BEFORE = 4
const BEHIND = 8

function votesOf([from, to]: readonly [number, number], before: string, after: string): [number, number][] {
  if (BEGINS.test(after))
    return THIS_YEAR.test(before) ? [[from, SAID_OF_THIS_YEAR]] : BEGINS_NEXT.map(([shift, weight]) => [from + shift, weight])
  if (ENDS.test(after)) return [[to, THIS_YEAR.test(before) ? SAID_OF_THIS_YEAR : ENDS_NOW]]
  return Array.from({ length: to - from + 2 }, (_, nth): [number, number] => [from - 1 + nth, WEIGHT])
}

/** “十四五”: a plan is spoken of in its years and in the one before. */
export function* plans(source: SignSource): Generator<YearSign> {
  const { text } = source
  for (const match of PLAN.all(text)) {
    const years = PLANS[match[1] ?? '']
    if (years === undefined) continue
    const end = match.index + match[0].length
    const votes = votesOf(years, text.slice(Math.max(0, match.index - BEFORE), match.index), text.slice(end, end + BEHIND))
    yield signOf(source, match, { kind: 'plan', printed: null, votes, notBefore: years[0] - 1 })
  }
}
