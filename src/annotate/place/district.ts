import type { Span } from '../../domain/span'
import { cityOf, countyOf, isBelow, isWithin, provinceOf } from '../../lexicon/places/codes'
import { zoneMembers } from '../../lexicon/places/zones'
import type { Reading, ReadingSection } from '../reading'
import type { Meant } from './deictics'
import type { Placed } from './hit'

/** The unit an article is filed under, and why. */
export interface Filing {
  readonly code: string
  readonly rule: 'headline' | 'lead' | 'most' | 'several' | 'deictic' | 'homeOnly'
  /** Where the words stand that decided it; offsets into `Reading.text`. */
  readonly words: readonly Span[]
}

interface Vote {
  readonly code: string
  readonly weight: number
  readonly span: Span
  readonly prominent: boolean
  /** In the headline. */
  readonly head: boolean
  /** 我市 and the like. */
  readonly own: boolean
}

const HEADLINE = 3
const DATELINE = 2
const LEAD = 2
const BODY = 1
/** Places outside of what the article calls 我市. */
const ABROAD = 0.5
/** The body as a whole may not outshout headline and lead. */
/** 在禹县召开, a town with its county: the scene itself. */
const SCENE = 1
const SUPERIOR = 0.4
/** 来自苏州的, 赴苏州: somewhere else than where the article is at home. */
export const ELSEWHERE: RegExp = /(?:来自|赴|前往|学习|借鉴|参照|远在|销往|返回|毕业于|籍贯|原籍|祖籍)$/
/** 郑州市[副市长], 苏州[籍]: about a person rather than a scene. */
const ABOUT_PERSON = /^(?:籍|人(?!民|大|社|武|才|口|事|防|力)|副?市长|副?省长|副?县长|副?区长|市委书记|省委书记)/
const FIRST_SENTENCE = /[。！？\n]/

/** Where the first sentence of the body ends; what stands before it is headline and lead. Offset into `Reading.text`. */
export function leadEnd(reading: Reading): number {
  const first = reading.sections.find((section) => section.role === 'paragraph')
  if (first === undefined) return 0
  const stop = reading.text.slice(first.start, first.end).search(FIRST_SENTENCE)
  return stop < 0 ? first.end : first.start + stop
}

function isHead(role: ReadingSection['role'] | undefined): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

const SCENE_BEFORE = /[在到赴]$/
const SCENE_BEHIND = /^[^，。；！？\n]{0,10}(?:召开|举行|开展|举办|启动|发生|开工|揭牌|开幕|投产)/

function isScene(text: string, start: number, end: number): boolean {
  return SCENE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && SCENE_BEHIND.test(text.slice(end, end + 16))
}

/** 许昌专区[郏县]: the county has gone to another city since. */
function isFormerPrefecture(place: Placed, next: string): boolean {
  return (
    place.code !== null &&
    /(?:专区|专署|地区|行署)$/.test(place.name) &&
    countyOf(next) !== null &&
    provinceOf(next) === provinceOf(place.code)
  )
}

/** Votes of one article's places; a place right before one that lies in it (郑州市[中原区]) has none. */
function votesOf(reading: Reading, placed: readonly Placed[]): readonly Vote[] {
  const { text, sections } = reading
  const lead = leadEnd(reading)
  const votes: Vote[] = []
  let section = 0
  let elsewhere = false
  let lastEnd = -9
  for (const [index, place] of placed.entries()) {
    const code = place.code ?? place.within
    const { start, end } = place.hit
    while (section < sections.length && (sections[section]?.end ?? 0) <= start) section += 1
    const role = sections[section]?.role
    if (code === null || role === 'byline') continue
    elsewhere = ELSEWHERE.test(text.slice(Math.max(0, start - 3), start)) || (elsewhere && start - lastEnd <= 1)
    lastEnd = end
    const next = placed[index + 1]
    const nextCode = next?.code ?? next?.within
    if (
      next !== undefined &&
      nextCode !== null &&
      nextCode !== undefined &&
      next.hit.start - end <= 3 &&
      (isBelow(nextCode, code) || isFormerPrefecture(place, nextCode))
    )
      continue
    let weight = isHead(role)
      ? HEADLINE
      : role === 'dateline'
        ? AGENCY.test(text.slice(Math.max(0, start - 4), start))
          ? BODY
          : DATELINE
        : start < lead
          ? LEAD
          : BODY
    if (elsewhere) weight *= SUPERIOR
    if (ABOUT_PERSON.test(text.slice(end, end + 4))) weight *= SUPERIOR
    if (place.level === 'town' || isScene(text, start, end)) weight += SCENE
    votes.push({ code, weight, span: { start, end }, prominent: isHead(role) || start < lead, head: isHead(role), own: false })
  }
  return votes
}

function deicticVotes(reading: Reading, meant: readonly Meant[]): readonly Vote[] {
  const lead = leadEnd(reading)
  const headEnd = reading.sections.filter((section) => isHead(section.role)).reduce((end, section) => Math.max(end, section.end), 0)
  return meant.map(({ code, deictic: { start, end, strong, own } }) => {
    const head = start < headEnd
    const prominent = head || start < lead
    const weight = own ? (head ? HEADLINE : prominent ? LEAD : BODY) : (strong ? 1 : 0.6) * (prominent ? 1.5 : 1)
    return { code, weight, span: { start, end }, prominent, head, own }
  })
}

interface Tally {
  readonly code: string
  readonly weight: number
  readonly first: number
  readonly prominent: boolean
  /** In the headline. */
  readonly head: boolean
}

/** Sums votes by the unit that `unitOf` makes of a code; heaviest first, then the one named first. */
function tally(votes: readonly Vote[], unitOf: (code: string) => string | null): readonly Tally[] {
  const sums = new Map<string, { weight: number; first: number; prominent: boolean; head: boolean }>()
  for (const { code, weight, span, prominent, head } of votes) {
    const unit = unitOf(code)
    if (unit === null) continue
    const sum = sums.get(unit)
    if (sum === undefined) sums.set(unit, { weight, first: span.start, prominent, head })
    else
      sums.set(unit, {
        weight: sum.weight + weight,
        first: Math.min(sum.first, span.start),
        prominent: sum.prominent || prominent,
        head: sum.head || head,
      })
  }
  return [...sums].map(([code, sum]) => ({ code, ...sum })).sort((a, b) => b.weight - a.weight || a.first - b.first)
}

/** The unit named first is the likelier subject. */
const FIRST_NAMED = 1.15

function favourFirst(counties: readonly Tally[]): readonly Tally[] {
  const first = counties.reduce<Tally | null>((best, county) => (best === null || county.first < best.first ? county : best), null)
  return counties
    .map((county) => (county === first ? { ...county, weight: county.weight * FIRST_NAMED } : county))
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
}

function wordsFor(votes: readonly Vote[], unit: string): readonly Span[] {
  return votes
    .filter((vote) => isWithin(vote.code, unit))
    .slice(0, 5)
    .map((vote) => vote.span)
}

/** Votes for exactly the city itself, or for the province-level city. */
function ownWeight(votes: readonly Vote[], code: string): number {
  return votes.reduce((sum, vote) => (vote.code === code ? sum + vote.weight : sum), 0)
}

function fileCounty(votes: readonly Vote[], counties: readonly Tally[]): Filing | null {
  const [best, second] = counties
  if (best === undefined) return null
  const total = counties.reduce((sum, county) => sum + county.weight, 0)
  const city = cityOf(best.code)
  const cityWeight = city === null || city === best.code ? 0 : ownWeight(votes, city)
  const runnerUp = second?.weight ?? 0
  const all = votes.reduce((sum, vote) => sum + vote.weight, 0)
  if (!best.prominent && best.weight < all * 0.3) return fileAbove(votes)
  const inHead = counties.filter((county) => county.head)
  const [only] = inHead
  if (inHead.length === 1 && only !== undefined && only.weight > total * 0.25 && cityWeight < only.weight * 3) {
    return { code: only.code, rule: 'headline', words: wordsFor(votes, only.code) }
  }
  const parity = counties.length <= 2 ? 0.8 : cityWeight > 0 ? 0.5 : 0.7
  const severalEqual = best.weight < total * 0.55 && runnerUp > best.weight * parity
  if (city !== null && city !== best.code && counties.every((county) => cityOf(county.code) === city)) {
    if (severalEqual || (runnerUp > best.weight * 0.6 && cityWeight > best.weight))
      return { code: city, rule: 'several', words: wordsFor(votes, city) }
  }
  if (city !== null && cityWeight > best.weight * 1.5 && !(best.prominent && cityWeight < best.weight * 3)) {
    return { code: city, rule: 'most', words: wordsFor(votes, city) }
  }
  if (severalEqual) return fileAbove(votes)
  return { code: best.code, rule: best.prominent ? 'lead' : 'most', words: wordsFor(votes, best.code) }
}

function fileAbove(votes: readonly Vote[]): Filing | null {
  const cities = tally(votes, cityOf)
  const [best] = cities
  const total = cities.reduce((sum, city) => sum + city.weight, 0)
  const province = tally(votes, provinceOf)[0]
  if (best !== undefined && best.weight >= total * 0.55 && ownProvince(votes, best.code) <= best.weight * 1.5) {
    return { code: best.code, rule: best.prominent ? 'lead' : 'most', words: wordsFor(votes, best.code) }
  }
  const all = votes.reduce((sum, vote) => sum + vote.weight, 0)
  if (province === undefined || province.weight < all * 0.6) return null
  return { code: province.code, rule: cities.length > 1 ? 'several' : 'most', words: wordsFor(votes, province.code) }
}

function ownProvince(votes: readonly Vote[], code: string): number {
  const province = provinceOf(code)
  return province === code ? 0 : ownWeight(votes, province)
}

const CAPITAL = '110000'
/** Agencies sit in capitals; what they report happened elsewhere. */
const AGENCY = /新华社|中新社/

/** 新华社北京3月5日电: where news of the whole country comes from is not where it happened. */
function onlyCapitalDateline(reading: Reading, votes: readonly Vote[], home: string | null): boolean {
  const dateline = reading.sections.find((section) => section.role === 'dateline')
  return (
    dateline !== undefined &&
    votes.length > 0 &&
    (home === null || !isWithin(home, CAPITAL) || AGENCY.test(reading.text.slice(dateline.start, dateline.end))) &&
    votes.every((vote) => vote.code === CAPITAL && vote.span.start >= dateline.start && vote.span.end <= dateline.end)
  )
}

/**
 * Files an article under one unit: the county of the scene, the city or province where the article is about it as a
 * whole or about several of its parts; `null` where that is unsure. `home` is what 我市 means in the article.
 */
export function fileArticle(
  reading: Reading,
  placed: readonly Placed[],
  meant: readonly Meant[],
  home: string | null,
  local: boolean,
): Filing | null {
  const named = votesOf(reading, placed)
  const deictic = deicticVotes(reading, meant)
  if (onlyCapitalDateline(reading, named, home)) return null
  if (named.length === 0) {
    const best = tally(deictic, (code) => code)[0]
    if (best !== undefined) return { code: best.code, rule: 'deictic', words: wordsFor(deictic, best.code) }
    return home !== null && local ? { code: home, rule: 'homeOnly', words: [] } : null
  }
  const own = deictic.find((vote) => vote.own && vote.prominent)
  const votes = [
    ...(own === undefined
      ? named
      : named.map((vote) => (isWithin(vote.code, own.code) ? vote : { ...vote, weight: vote.weight * ABROAD }))),
    ...deictic,
  ]
  const zones = new Set(votes.map((vote) => vote.code))
  const unitOf = (code: string): string | null => {
    const county = countyOf(code)
    const zone = county === null ? undefined : zoneMembers.get(county)
    return zone !== undefined && zones.has(zone) ? zone : county
  }
  const counties = favourFirst(tally(votes, unitOf))
  return counties.length > 0 ? fileCounty(votes, counties) : fileAbove(votes)
}
