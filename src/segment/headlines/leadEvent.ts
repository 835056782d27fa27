import { HAN } from '../text/characters'
import { LONGEST_HEADLINE } from './leadBrevity'
import type { Clause } from './leadClauses'

/** 东平镇代表队荣获第一名: but in what? */
const PRIZE_ALONE: RegExp =
  /^(?![^]*(?:赛|杯|会|展|评比|评选))[^，]{2,}(?:[夺获]|摘得|包揽|名列)[^，]{0,10}(?:冠军|亚军|季军|第[一二三]名?|[一二三特]等奖|[金银铜][牌奖])$/
/** 东平镇代表队以71比66战胜县电力队 */
const BEAT_ALONE = /^(?![^]*(?:联赛|大赛|杯))[^，]{2,}[0-9][比:：][0-9]+[^，]{0,4}(?:胜|败|克)/
/** “桂圆杯”职工山歌大赛; 在全省青少年足球锦标赛 */
const CONTEST: RegExp = new RegExp(`(?:^|[”》在于的])([${HAN}]{2,14}?赛)(?![场手事道区制期])`)
/** How many clauses back a contest is named. */
const REACH = 8

/** The prize with the contest that the clauses before it name, where there is room: 职工山歌大赛，东平镇代表队荣获第一名. */
export function withContest(clauses: readonly Clause[], index: number, headline: string): string {
  if (!PRIZE_ALONE.test(headline) && !BEAT_ALONE.test(headline)) return headline
  const before = clauses.slice(Math.max(0, index - REACH), index).reverse()
  const contest = before.map(({ printed }) => CONTEST.exec(printed)?.[1]).find((name) => name !== undefined)
  return contest === undefined || contest.length + headline.length + 1 > LONGEST_HEADLINE ? headline : `${contest}，${headline}`
}
