import { cityOf, countyOf, isBelow, isWithin, provinceOf } from '../../../lexicon/places/codes'
import { type Filing, ownWeight, wordsFor } from './filing'
import { type Tally, tally } from './tally'
import { HEADLINE, type Vote } from './votes'

/** 黑龙江省农业厅在[哈尔滨]召开会议: the capital only houses what the province does; what is held 在云南昆明 is told to others. */
function isVenueOnly(votes: readonly Vote[], best: Tally): boolean {
  if (!best.code.endsWith('0100') || !votes.some((vote) => vote.code === provinceOf(best.code) && vote.prominent)) return false
  return votes.every((vote) => vote.code !== best.code || (!vote.chained && (vote.held || vote.sent)))
}

/** So much more of the province than of its city leaves a report with the province; one told where the city is at home needs more. */
const OWN_PROVINCE = 1.5
const OWN_PROVINCE_AT_HOME = 3

/** 云南旱情缓解, and then 漾濞县、昌宁县: the headline names the province alone, the lead counties of several of its cities. */
function isOfSeveral(votes: readonly Vote[], province: string): boolean {
  const heads = votes.filter(({ head }) => head)
  if (!heads.some(({ code }) => code === province) || heads.some(({ code }) => isBelow(code, province))) return false
  const led = votes.filter(({ prominent, head, away, sent, code }) => prominent && !head && !away && !sent && countyOf(code) !== null)
  return new Set(led.map(({ code }) => cityOf(code))).size > 1 && led.every(({ code }) => isBelow(code, province))
}

/** How much more of the province than of the city `best` leaves a report with the province: no more, where its headline names only that. */
function factorOfProvince(votes: readonly Vote[], best: Tally | undefined, home: string | null): number {
  if (best === undefined) return OWN_PROVINCE
  if (!best.head && votes.some(({ head, code, weight }) => head && weight >= HEADLINE && code === provinceOf(best.code))) return 1
  return home !== null && isWithin(home, best.code) ? OWN_PROVINCE_AT_HOME : OWN_PROVINCE
}

/** Files under the city or province that most of the votes lie in; `null` where none stands out. */
export function fileAbove(votes: readonly Vote[], home: string | null): Filing | null {
  const cities = tally(votes, cityOf)
  const [best] = cities
  // A city that is a province by itself is weighed against provinces too: 宁夏、江苏和[上海].
  const rivals = best !== undefined && provinceOf(best.code) === best.code ? votes.filter((vote) => countyOf(vote.code) === null) : null
  const total = (rivals ?? cities).reduce((sum, rival) => sum + rival.weight, 0)
  const province = tally(votes, provinceOf)[0]
  if (best !== undefined && province !== undefined && isVenueOnly(votes, best)) {
    return { code: province.code, rule: 'lead', words: wordsFor(votes, province.code) }
  }
  if (province !== undefined && isOfSeveral(votes, province.code)) {
    return { code: province.code, rule: 'several', words: wordsFor(votes, province.code) }
  }
  const most = factorOfProvince(votes, best, home)
  if (best !== undefined && best.weight >= total * 0.55 && ownProvince(votes, best.code) <= best.weight * most) {
    const code = onlyCounty(votes, best.code) ?? best.code
    return { code, rule: best.prominent ? 'lead' : 'most', words: wordsFor(votes, code) }
  }
  const all = votes.reduce((sum, vote) => sum + vote.weight, 0)
  if (province === undefined || province.weight < all * 0.6) return null
  return { code: province.code, rule: cities.length > 1 ? 'several' : 'most', words: wordsFor(votes, province.code) }
}

/** The county that alone speaks for its city; `null` where the city itself or several of its counties do. */
function onlyCounty(votes: readonly Vote[], city: string): string | null {
  const counties = new Set(votes.filter(({ code }) => isWithin(code, city)).map(({ code }) => countyOf(code)))
  const [only = null] = counties
  return counties.size === 1 ? only : null
}

function ownProvince(votes: readonly Vote[], code: string): number {
  const province = provinceOf(code)
  return province === code ? 0 : ownWeight(votes, province)
}

/** A county paper tells of its own county and one in another city: it is the own one that the report is for, not their province, which nothing names. */
export function ownOfSeveral(filed: Filing | null, votes: readonly Vote[], home: string | null): Filing | null {
  const own = home === null ? null : countyOf(home)
  if (filed === null || own === null || cityOf(filed.code) !== null || votes.some(({ code }) => code === filed.code)) return null
  const words = wordsFor(votes, own)
  return words.length === 0 ? null : { code: own, rule: 'most', words }
}
