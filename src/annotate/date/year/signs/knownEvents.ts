import { KNOWN_EVENTS, type KnownEvent } from '../../../../lexicon/dates/knownEvents'
import { Seeker } from '../../../../matching/seeker'
import { parseDay } from '../../calendar/day'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

const EVENT = new Seeker(new RegExp(KNOWN_EVENTS.map((event) => event.words).join('|')))
/** Which event a match names; tried only on matches, so that the long search keeps no groups. */
const EVENT_WORDS = KNOWN_EVENTS.map((event) => ({ event, words: new RegExp(`^(?:${event.words})$`) }))
/** 喜迎党的二十大, 以优异成绩向党的十九大献礼: it is still to come. */
const AWAITED_BEFORE = /(?:喜迎|迎接|迎|献礼|护航)$|成绩(?:向|迎接)$/
const AWAITED_AFTER = /^(?:的?胜利|即将|隆重)?召开(?:[献营做创提前]|之际|在即)|^献礼|^(?:安保|维稳|保卫|筹备)/
/** 去年“非典”最紧的时候, 去年汶川大地震后: what is over within a year is spoken of in the next. */
const LAST_YEAR_BEFORE = /去年(?:[^，。；！？\d]{0,3})$/
const LONGEST_OF_A_YEAR = 400
/** How strongly the year of an event speaks that is awaited, or was last year. */
const SAYS_YEAR = 6
/** Characters looked at before an event's name, and behind it. */
const BEFORE = 6
const BEHIND = 12

/** A known event speaks for the time after it, or, where it is awaited, for the months before. */
function timeOf(event: KnownEvent, before: string, after: string): Pick<YearSign, 'kind' | 'votes' | 'notBefore' | 'within'> {
  const year = Number(event.from.slice(0, 4))
  if (AWAITED_BEFORE.test(before) || AWAITED_AFTER.test(after)) {
    return { kind: 'awaited', votes: [[year, SAYS_YEAR]], notBefore: year - 1 }
  }
  const [from, to] = [parseDay(event.from) ?? 0, parseDay(event.to) ?? 0]
  if (LAST_YEAR_BEFORE.test(before) && to - from < LONGEST_OF_A_YEAR)
    return { kind: 'lastYear', votes: [[year + 1, SAYS_YEAR]], notBefore: year + 1 }
  const tried = event.tried === true
  return {
    kind: event.words,
    votes: [],
    notBefore: tried ? null : year,
    within: { from, to, weight: event.weight, tried, phased: event.phased === true },
  }
}

/** Events that everybody knows the time of. */
export function* knownEvents(source: SignSource): Generator<YearSign> {
  const { text } = source
  for (const match of EVENT.all(text)) {
    const event = EVENT_WORDS.find(({ words }) => words.test(match[0]))?.event
    if (event === undefined) continue
    const end = match.index + match[0].length
    const said = timeOf(event, text.slice(Math.max(0, match.index - BEFORE), match.index), text.slice(end, end + BEHIND))
    yield signOf(source, match, { printed: null, ...said })
  }
}
