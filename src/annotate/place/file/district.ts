import type { Span } from '../../../domain/span'
import { citiesWithoutCounties, cityOf, countyOf, isBelow, isWithin, provinceOf } from '../../../lexicon/places/codes'
import { zoneMembers } from '../../../lexicon/places/zones'
import type { Reading } from '../../reading'
import type { Meant } from '../deictics'
import { fileAbove, ownOfSeveral } from './filedAbove'
import { type Filing, ownWeight, wordsFor } from './filing'
import type { Placed } from '../hit'
import { listeningCounty } from './listeners'
import { type Tally, tally } from './tally'
import { AGENCY, type Vote, deicticVotes, votesOf } from './votes'

/** The city that stands for the county it lacks; `null` elsewhere. */
function wholeCity(code: string): string | null {
  const city = cityOf(code)
  return city !== null && citiesWithoutCounties.has(city) ? city : null
}

/** Weight of places outside of what the article calls 我市. */
const ABROAD = 0.5
/** The unit named first is the likelier subject. */
const FIRST_NAMED = 1.15

function favourFirst(counties: readonly Tally[]): readonly Tally[] {
  const first = counties.reduce<Tally | null>((best, county) => (best === null || county.first < best.first ? county : best), null)
  return counties
    .map((county) => (county === first ? { ...county, weight: county.weight * FIRST_NAMED } : county))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
}

/** 到[桐庐县]、[建德市]调研: both are the subject, though one be named again. */
function areListed(votes: readonly Vote[], one: string, other: string): boolean {
  return votes.some((vote, index) => {
    const next = votes[index + 1]
    if (next === undefined || !vote.prominent || next.span.start - vote.span.end > 1) return false
    return (vote.code === one && next.code === other) || (vote.code === other && next.code === one)
  })
}

/** [市]委、市政府在[澄江县]召开…推进会: who calls a meeting, right before where it is held. */
const CALLS = /^[委政人纪][^，。；！？\n]{0,14}[在赴到]$/
const CALL = 16
/** What is left of the weight of a place that only houses a meeting of the unit above. */
const AS_VENUE = 0.3

/** The units that are named or meant, by where the words end. */
type Hosts = ReadonlyMap<number, string>

function hostsOf({ placed, meant }: FilingClues): Hosts {
  const named = placed.flatMap(({ code, hit }) => (code === null ? [] : [[hit.end, code] as const]))
  return new Map([...named, ...meant.map(({ code, deictic }) => [deictic.end, code] as const)])
}

/** [湖南省]政府在[桂阳县]召开…: whether a unit above calls what is held there. */
function isCalled(text: string, { code, span }: Vote, hosts: Hosts): boolean {
  for (let end = span.start - 1; end >= span.start - CALL; end -= 1) {
    const host = hosts.get(end)
    if (host !== undefined && isBelow(code, host) && CALLS.test(text.slice(end, span.start))) return true
  }
  return false
}

/** Places that only house what the unit above them calls, which weigh no more for it, nor for a dateline from there. */
function withoutVenues(text: string, votes: readonly Vote[], clues: FilingClues): readonly Vote[] {
  if (!votes.some(({ held }) => held)) return votes
  const hosts = hostsOf(clues)
  const venues = new Set(votes.filter((vote) => vote.held && isCalled(text, vote, hosts)))
  const codes = new Set([...venues].map(({ code }) => code))
  return votes.map((vote) =>
    venues.has(vote) || (vote.sent && codes.has(vote.code)) ? { ...vote, weight: vote.weight * AS_VENUE, prominent: false } : vote,
  )
}

/** How much of a county's weight the unit above needs that lead or headline speak of while they name no county. */
const ABOVE_IN_LEAD = 0.9
/** 我市, 市供热局 make it the subject more than its name does. */
const AS_SUBJECT = 2

/** 市供热局宣布，全市…。在铁西区，记者看到…: the city that the lead speaks of, where the county comes only later as an example. */
function fileSubject(votes: readonly Vote[], deictic: readonly Vote[], best: Tally): Filing | null {
  if (best.prominent) return null
  const broad = votes
    .filter((vote) => vote.prominent && countyOf(vote.code) === null)
    .map((vote) => (deictic.includes(vote) ? { ...vote, weight: vote.weight * AS_SUBJECT } : vote))
  const [above] = tally(broad, (code) => code)
  if (above === undefined || above.weight < best.weight * ABOVE_IN_LEAD) return null
  return { code: above.code, rule: 'lead', words: wordsFor(votes, above.code) }
}

/** How many times a county's weight a city elsewhere needs, which the headline names too, to be the subject. */
const RIVAL = 2

/** 济宁大名人民…, and then of 济宁 alone: a city elsewhere that the headline names beside the county, and the text much more. */
function fileRival(votes: readonly Vote[], best: Tally): Filing | null {
  const others = votes.filter(({ code }) => cityOf(code) === code && provinceOf(code) !== code && cityOf(best.code) !== code)
  const [rival] = tally(others, (code) => code)
  if (rival === undefined || !rival.head || !best.head || rival.weight < best.weight * RIVAL) return null
  return { code: rival.code, rule: 'most', words: wordsFor(votes, rival.code) }
}

/** How little of all counties' weight the heaviest has where the headline speaks of their city and the others are examples too. */
const EXAMPLES = 0.7

function fileCounty(votes: readonly Vote[], deictic: readonly Vote[], counties: readonly Tally[], home: string | null): Filing | null {
  const [best, second] = counties
  if (best === undefined) return null
  const total = counties.reduce((sum, county) => sum + county.weight, 0)
  const city = cityOf(best.code)
  const cityWeight = city === null || city === best.code ? 0 : ownWeight(votes, city)
  const runnerUp = second?.weight ?? 0
  const all = votes.reduce((sum, vote) => sum + vote.weight, 0)
  if (!best.prominent && best.weight < all * 0.3) return fileAbove(votes, home)
  const rival = fileRival(votes, best)
  if (rival !== null) return rival
  const subject = fileSubject(votes, deictic, best)
  if (subject !== null) return subject
  const ofCity = counties.every((county) => cityOf(county.code) === city && !county.head)
  if (ofCity && best.weight < total * EXAMPLES && votes.some((vote) => vote.head && vote.code === city && !vote.away)) {
    return { code: city ?? best.code, rule: 'headline', words: wordsFor(votes, city ?? best.code) }
  }
  const inHead = counties.filter((county) => county.head)
  const [only] = inHead
  if (inHead.length === 1 && only !== undefined && only.weight > total * 0.25 && cityWeight < only.weight * 3) {
    return { code: only.code, rule: 'headline', words: wordsFor(votes, only.code) }
  }
  const listed = second !== undefined && best.prominent && areListed(votes, best.code, second.code)
  const parity = counties.length <= 2 ? 0.8 : cityWeight > 0 ? 0.5 : 0.7
  const severalEqual = listed ? runnerUp > best.weight * 0.5 : best.weight < total * 0.55 && runnerUp > best.weight * parity
  if (city !== null && city !== best.code && counties.every((county) => cityOf(county.code) === city)) {
    if (severalEqual || (runnerUp > best.weight * 0.6 && cityWeight > best.weight))
      return { code: city, rule: 'several', words: wordsFor(votes, city) }
  }
  if (city !== null && cityWeight > best.weight * 1.5 && !(best.prominent && cityWeight < best.weight * 3)) {
    return { code: city, rule: 'most', words: wordsFor(votes, city) }
  }
  if (severalEqual) return fileAbove(votes, home)
  return { code: best.code, rule: best.prominent ? 'lead' : 'most', words: wordsFor(votes, best.code) }
}

const CAPITAL = '110000'

/** 北京, or the capital of a province that an agency sends from. */
function isCapital(code: string, reading: Reading, dateline: Span): boolean {
  return code === CAPITAL || (code.endsWith('0100') && AGENCY.test(reading.text.slice(dateline.start, dateline.end)))
}

/** 新华社北京3月5日电: where news of the whole country comes from is not where it happened. */
function onlyCapitalDateline(reading: Reading, votes: readonly Vote[], home: string | null): boolean {
  const dateline = reading.sections.find((section) => section.role === 'dateline')
  return (
    dateline !== undefined &&
    votes.length > 0 &&
    (home === null || !isWithin(home, CAPITAL) || AGENCY.test(reading.text.slice(dateline.start, dateline.end))) &&
    votes.every((vote) => isCapital(vote.code, reading, dateline) && vote.span.start >= dateline.start && vote.span.end <= dateline.end)
  )
}

/** 他是[陕西]汽车制造总厂的学徒, in a paper of the province: where nothing else is named, the place that works in it are called after. */
function fileByWorks(placed: readonly Placed[], home: string | null): Filing | null {
  if (home === null || provinceOf(home) !== home) return null
  const work = placed.find(({ hit, code }) => hit.inName === true && code !== null && isWithin(code, home))
  return work?.code ? { code: work.code, rule: 'most', words: [{ start: work.hit.start, end: work.hit.end }] } : null
}

/** The votes without seats of firms and schools that are not at home here, where anything else tells where the article belongs (`known`). */
function withoutSeatsAfar(votes: readonly Vote[], home: string | null, known: boolean): readonly Vote[] {
  const near = votes.filter(
    ({ seat, head, code }) => !seat || (head && (home === null || !isBelow(home, code))) || (home !== null && isWithin(code, home)),
  )
  return near.length > 0 || (known && home !== null) ? near : votes
}

/** What an article is filed by besides its text. */
export interface FilingClues {
  readonly placed: readonly Placed[]
  /** What 我市, 区委 mean in it. */
  readonly meant: readonly Meant[]
  /** What 我市 means in the article. */
  readonly home: string | null
  /** Whether it tells of where the paper is at home. */
  readonly local: boolean
}

/** Where an article that names no place belongs: to what it speaks of as its own, or to where its paper is at home. */
function fileUnnamed({ placed, home, local }: FilingClues, deictic: readonly Vote[]): Filing | null {
  const best = tally(deictic, (code) => code).find(
    ({ code }) => cityOf(code) !== null || !deictic.some((other) => isBelow(other.code, code)),
  )
  if (best !== undefined) return { code: best.code, rule: 'deictic', words: wordsFor(deictic, best.code) }
  if (home !== null && local) return { code: home, rule: 'homeOnly', words: [] }
  return fileByWorks(placed, home)
}

/** The votes with places outside of what the article calls 我市 weighing less. */
function withoutAbroad(named: readonly Vote[], deictic: readonly Vote[]): readonly Vote[] {
  const own = deictic.find((vote) => vote.own && vote.prominent)
  if (own === undefined) return named
  return named.map((vote) => (isWithin(vote.code, own.code) || vote.held ? vote : { ...vote, weight: vote.weight * ABROAD }))
}

/** The county of a unit, or the zone of it that the article names. */
function unitIn(votes: readonly Vote[]): (code: string) => string | null {
  const named = new Set(votes.map((vote) => vote.code))
  return (code) => {
    const county = countyOf(code) ?? wholeCity(code)
    const zone = county === null ? undefined : zoneMembers.get(county)
    return zone !== undefined && named.has(zone) ? zone : county
  }
}

/**
 * Files an article under one unit: the county of the scene, the city or province where the article is about it as a
 * whole or about several of its parts; `null` where that is unsure.
 */
export function fileArticle(reading: Reading, clues: FilingClues): Filing | null {
  const { placed, meant, home, local } = clues
  const deictic = deicticVotes(reading, meant)
  const all = withoutVenues(reading.text, votesOf(reading, placed), clues)
  // 从丽水来的 is told of where the paper is at home; so is what works of its city do.
  const isAside = (vote: Vote): boolean => (vote.away && !vote.head) || (vote.inName && home !== null && isBelow(home, vote.code))
  const told = withoutSeatsAfar(all, home, local || deictic.length > 0)
  const named = home !== null && local && told.every(isAside) ? [] : told
  if (onlyCapitalDateline(reading, named, home)) return null
  const listening = listeningCounty(reading.text, placed, meant, home)
  if (listening !== null) return { code: listening, rule: 'deictic', words: wordsFor([...named, ...deictic], listening) }
  if (named.length === 0) return fileUnnamed(clues, deictic)
  const votes = [...withoutAbroad(named, deictic), ...deictic]
  const counties = favourFirst(tally(votes, unitIn(votes)))
  const above = counties.length > 0 ? fileCounty(votes, deictic, counties, home) : fileAbove(votes, home)
  const filed = ownOfSeveral(above, votes, home) ?? above
  // Far places side by side are an example in what a paper tells of its own.
  if (filed === null && home !== null && local && votes.every((vote) => !vote.head)) return { code: home, rule: 'homeOnly', words: [] }
  return filed
}
