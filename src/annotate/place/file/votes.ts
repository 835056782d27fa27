import { oneOf } from '../../../matching/oneOf'
import { HAPPENS } from '../../../lexicon/places/aroundNames'
import { GROUP_ORGANISATIONS } from '../../../lexicon/places/offices'
import type { Span } from '../../../domain/span'
import { countyOf, isBelow, provinceOf } from '../../../lexicon/places/codes'
import type { Reading, ReadingSection } from '../../reading'
import type { Meant } from '../deictics'
import type { Placed } from '../hit'
import { isCause } from './causes'
import { leadEnd } from './leadEnd'
import { type Standing, standingsOf } from './standing'

/** What agencies report happened elsewhere than where they sit. */
export const AGENCY: RegExp = /(?:新华|中新|中央|路透|法新|美联|合众|国际|塔斯|共同|时事|德新)社/

/** One word that speaks for filing an article under a unit. */
export interface Vote {
  readonly code: string
  readonly weight: number
  readonly span: Span
  readonly prominent: boolean
  /** In the headline. */
  readonly head: boolean
  /** 我市 and the like. */
  readonly own: boolean
  /** 从[丽水]来的: named as somewhere else. */
  readonly away: boolean
  /** 在[东莞]举行: where the event itself is held. */
  readonly held: boolean
  /** In the dateline. */
  readonly sent: boolean
  /** 在云南[昆明]开幕: told to readers elsewhere, who are told the province too. */
  readonly chained: boolean
  /** Only what is called after it or lies there is named. */
  readonly inName: boolean
  /** Only the seat of a firm, or the unit that a school is of. */
  readonly seat: boolean
}

/** Weight of what a headline names for itself. */
export const HEADLINE: number = 3
const DATELINE = 2
const LEAD = 2
const BODY = 1
/** Agencies sit in capitals. */
const SENT_BY_AGENCY = 0.4
/** 在禹县召开, a town with its county: the scene itself. */
const SCENE = 1
/** Weight of a place that is elsewhere or stands in a person's title. */
const SUPERIOR = 0.4
/** Weight of a place that only an organisation is named after. */
const IN_NAME = 0.6
/** 郑州市[副市长], 苏州[籍]: about a person rather than a scene. */
const ABOUT_PERSON = /^(?:籍|人(?!民|大|社|武|才|口|事|防|力)|副?市长|副?省长|副?县长|副?区长|市委书记|省委书记)/
/** [内蒙古]党政领导人下乡: leaders of a unit go about in it. */
const LEADERS = /^(?:党政(?:领导|负责|主要|班子|军)|委员会书记|党委书记)/
/** Weight of a unit whose office acts, maybe elsewhere. */
const BY_OFFICE = 0.7
/** [汉中市]总工会在城固县…: who acts is an office of the unit. */
const OFFICE_ACTS = new RegExp(
  `^(?:${oneOf([...GROUP_ORGANISATIONS, '团市委'])}|(?:[\\u4e00-\\u9fff]{1,8}?)(?:局|委员会|中心|支队|协会|工委|公司))`,
)

function isHead(role: ReadingSection['role'] | undefined): boolean {
  return role === 'headline' || role === 'kicker' || role === 'subhead'
}

const SCENE_BEFORE = /[在到赴]$/
const SCENE_BEHIND = new RegExp(`^[^，。；！？\\n]{0,10}${oneOf(HAPPENS)}`)

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

/** A row of so many places is an enumeration; all of its places together weigh little more than one. */
const LONG_ROW = 5
const ROW_WEIGHT = 1.2

/** [郑州市]中原区: only says where the next one lies. */
function leadsToNext({ place, code, next }: Standing): boolean {
  const nextCode = next?.code ?? next?.within ?? null
  if (next === undefined || nextCode === null || next.hit.start - place.hit.end > 3) return false
  return isBelow(nextCode, code) || next.within === code || isFormerPrefecture(place, nextCode)
}

/** Far down, who made something (鞍钢) says nothing of where the news is. */
function isMakerFarDown({ place, role, isEarly }: Standing): boolean {
  return place.hit.inName === true && !isHead(role) && !isEarly
}

/** What a place weighs by where it stands. */
function standingWeight(text: string, { place, role, isEarly }: Standing): number {
  const { start } = place.hit
  if (isHead(role)) return HEADLINE
  if (role === 'dateline') return AGENCY.test(text.slice(Math.max(0, start - 4), start)) ? SENT_BY_AGENCY : DATELINE
  return isEarly ? LEAD : BODY
}

function weightOf(text: string, standing: Standing, held: boolean): number {
  const { place, code, isEarly, elsewhere, onWay, row } = standing
  const { end, inName, sign } = place.hit
  let weight = standingWeight(text, standing)
  if (elsewhere || onWay) weight *= SUPERIOR
  if (inName === true || sign === 'branch') weight *= IN_NAME
  const behind = text.slice(end, end + 6)
  if (ABOUT_PERSON.test(behind) || (countyOf(code) === null && LEADERS.test(behind))) weight *= SUPERIOR
  if (OFFICE_ACTS.test(text.slice(end, end + 10))) weight *= BY_OFFICE
  if (held || (!elsewhere && place.level === 'town')) weight += SCENE
  if (held && isEarly) weight += SCENE
  return row >= LONG_ROW ? weight * (ROW_WEIGHT / row) : weight
}

function voteOf(text: string, standing: Standing): Vote {
  const { place, code, role, isEarly, elsewhere, chainStart } = standing
  const { start, end, inName, isSeat } = place.hit
  const held = !elsewhere && isScene(text, chainStart, end)
  return {
    code,
    weight: weightOf(text, standing, held),
    span: { start, end },
    prominent: inName !== true && (isHead(role) || isEarly),
    head: isHead(role) && inName !== true,
    own: false,
    away: elsewhere,
    held,
    sent: role === 'dateline',
    chained: start !== chainStart,
    inName: inName === true,
    seat: isSeat === true,
  }
}

/** Votes of one article's places; a place right before one that lies in it (郑州市[中原区]) has none, nor have causes where others have. */
export function votesOf(reading: Reading, placed: readonly Placed[]): readonly Vote[] {
  const voting = standingsOf(reading, placed, leadEnd(reading)).filter((standing) => !leadsToNext(standing) && !isMakerFarDown(standing))
  const scenes = voting.filter(({ place, chainStart }) => !isCause(reading, chainStart, place.hit.end))
  return (scenes.length === 0 ? voting : scenes).map((standing) => voteOf(reading.text, standing))
}

/** How no word stands that names no place. */
const NO_PLACE = { away: false, held: false, sent: false, chained: false, inName: false, seat: false } as const

/** Votes of the words that mean a unit without naming it (我市, 区委). */
export function deicticVotes(reading: Reading, meant: readonly Meant[]): readonly Vote[] {
  const lead = leadEnd(reading)
  const headEnd = reading.sections.filter((section) => isHead(section.role)).reduce((end, section) => Math.max(end, section.end), 0)
  return meant.map(({ code, deictic: { start, end, strong, own } }) => {
    const head = start < headEnd
    const prominent = head || start < lead
    const weight = own ? (head ? HEADLINE : prominent ? LEAD : BODY) : (strong ? 1 : 0.6) * (prominent ? 1.5 : 1)
    return { ...NO_PLACE, code, weight, span: { start, end }, prominent, head, own }
  })
}
