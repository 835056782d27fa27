import { Seeker } from '../../../../matching/seeker'
import { readNumber } from '../../numerals/numerals'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

/** 整整十一年, 开张三年, 12年来, 三年过去, 八年邻里纠纷: how long something has gone on. */
const DURATION = new Seeker(
  /(?:整整|已经?|开[张业办]|坚持了?|走过了?|至今|服务|守护|一[干守走]就是)((?:\d{1,2}|[一二两三四五六七八九]?十?[一二三四五六七八九十]))个?(?:多)?年(?![前底初代度轻级龄])|(?<!\d)((?:\d{1,2}|[一二两三四五六七八九]?十?[一二三四五六七八九十]))(?:多|余)?年(?:来|间|过去|如一日|以来|的?(?:邻里)?(?:纠纷|恩怨|心结|积案|旧账|矛盾|悬案|官司))/,
  { character: '年', within: 8 },
)
/** 2009年3月以来, 1988年夏天，…, 自2011年起: the year in which it may have begun. */
const BEGINNING = new Seeker(/(?:1[89]|20)\d{2}(?=年(?:\d{1,2}月(?:\d{1,2}日)?|[春夏秋冬][天季]?|[初底])?(?:以来|[之以]?后|起|开始|，|的))/)
/** A year and a time that are told closer together than this may be of the same thing. */
const NEAR = 240
const SHORTEST = 2
/** Either may be of something else, so that this only decides between years that other signs speak for. */
const WEIGHT = 1.5
const MOST = 4

/** 1988年夏天…自那以后…整整十一年: a year and the time since then make the year it is told in. */
export function* countedFrom(source: SignSource): Generator<YearSign> {
  const { text } = source
  if (!text.includes('年')) return
  const beginnings: { readonly at: number; readonly year: number }[] = []
  for (const match of BEGINNING.all(text)) beginnings.push({ at: match.index, year: Number(match[0]) })
  if (beginnings.length === 0) return
  let found = 0
  for (const match of DURATION.all(text)) {
    const count = readNumber(match[1] ?? match[2] ?? '')
    if (count === null || count < SHORTEST) continue
    for (const { at, year } of beginnings) {
      // The headline counts what the last paragraph dates.
      if (Math.abs(at - match.index) > NEAR && match.index > NEAR) continue
      yield signOf(source, match, { kind: 'countedFrom', printed: null, votes: [[year + count, WEIGHT]], notBefore: null })
      found += 1
      if (found === MOST) return
    }
  }
}
