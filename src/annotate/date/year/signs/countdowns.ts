import { Seeker } from '../../../../matching/seeker'
import { readNumber } from '../../numerals/numerals'
import type { YearSign, YearVotes } from '../yearSign'
import { type SignSource, signOf } from './finder'

/** 离2020年全面建成小康社会不足两年半时间, 距2010年世博会开幕还有两年. */
const COUNTDOWN = new Seeker(
  /[离距]离?((?:19|20)\d{2})年[^，。；！？\d]{0,24}?，?(不足|不到|还有不到|只有|只剩|仅剩|仅有|还有|还剩|仅)(?:下)?([一二两三四五六七八九]|\d)年(半)?(?!前|级|度)/,
)
/** Less than so many years: the last of them has begun. */
const LESS = /不足|不到/

/** What is to be reached is reached by the end of its year, so that two and a half years before it are in the midst of one. */
function votesOf(target: number, years: number, isLess: boolean): YearVotes {
  if (isLess)
    return [
      [target - Math.ceil(years) + 1, 6],
      [target - Math.ceil(years), 4],
    ]
  if (!Number.isInteger(years)) return [[target - Math.floor(years), 6]]
  return [
    [target - years, 6],
    [target - years + 1, 4.5],
  ]
}

/** A year that is counted down to, and how far it is. */
export function* countdowns(source: SignSource): Generator<YearSign> {
  if (!/[离距]/.test(source.text)) return
  for (const match of COUNTDOWN.all(source.text)) {
    const count = readNumber(match[3] ?? '')
    if (count === null) continue
    const votes = votesOf(Number(match[1]), count + (match[4] === undefined ? 0 : 0.5), LESS.test(match[2] ?? ''))
    yield signOf(source, match, { kind: 'countdown', printed: null, votes, notBefore: null })
  }
}
