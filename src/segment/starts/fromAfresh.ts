import { HAPPENS } from '../headlines/headlineWords'
import { PROVINCE_SHORT_NAMES } from '../../lexicon/places/provinceNames'
import { LOWER_UNITS, UPPER_UNITS } from '../../lexicon/places/unitWords'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { type Unit, endOfTitle, isTitle, signOf } from '../units/units'
import { saysWhoDidWhat } from './headlineSigns'
import { MOST_PARAGRAPHS, articleAbove, endsWithNames, isNamedAtOnce, isSignedAtTop, nextText, opensWithDateline, says } from './neighbours'
import { type Reason, reason } from './reason'
import { NO_NAME, TIMED } from './openingWords'
import { sceneBelow } from './scene'

/** 武胜县政协委员…, 镇远县…, 泉水社区…: the place that a headline begins with, and its own name in it */
const PLACE: RegExp = new RegExp(`^[“‘《]?([${HAN}]{2,5}?)${oneOf([...UPPER_UNITS, ...LOWER_UNITS])}(?!长|民|委|领导|容|场|花|直)`)
/** How much of the text below is looked at for the place. */
const REACH = 60

/** 永安县境内, 在东风公社: places that a report names in full */
const PLACE_IN_FULL: RegExp = new RegExp(`([${HAN}]{2,4}?)${oneOf([...UPPER_UNITS, ...LOWER_UNITS])}`, 'g')

/** 宁夏银川发生……, 河南省卢氏县……: the province in front of the place */
const PROVINCE: RegExp = new RegExp(`^[“‘《]?${oneOf(PROVINCE_SHORT_NAMES)}(?:省(?=[${HAN}]{2})|(?![市区县])(?=[${HAN}]{2}))`)

/** The name of the place that a headline begins with: with what kind of place it is, or without it where the text below says so. */
function placeOf(title: Unit, opening: string): string | undefined {
  const head = title.head.replace(PROVINCE, '')
  const named = PLACE.exec(head)?.[1]
  if (named !== undefined) return named
  for (const { 1: words = '' } of opening.matchAll(PLACE_IN_FULL)) {
    // 晚上在永安县: only the end of the words is its name.
    for (let from = 0; words.length - from >= 2; from += 1) if (head.startsWith(words.slice(from))) return words.slice(from)
  }
  return undefined
}

/** Whether the headline begins with a place that the article above has not named, and the text below takes it up. */
function namesOwnPlace(units: readonly Unit[], titles: readonly Unit[], below: Unit, begun: Unit): boolean {
  const opening = below.head.slice(0, REACH)
  const name = titles.map((title) => placeOf(title, opening)).find((found) => found !== undefined)
  if (name === undefined || NO_NAME.test(name) || !opening.includes(name)) return false
  const first = titles[0]?.index ?? 0
  const beginning = units.slice(begun.index, Math.min(first, begun.index + MOST_PARAGRAPHS))
  return ![...beginning, ...articleAbove(units, begun, first)].some((unit) => says(unit, name))
}

/** Whether the unit is a further paragraph of the report above it. */
function goesOn(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && opensWithDateline(unit) === null
}

/** Whether the article above has named its authors at its beginning, and others close what stands below the headline. */
function hasOtherAuthors(units: readonly Unit[], end: number, begun: Unit): boolean {
  const opening = nextText(units, begun.index)
  if (opening === undefined || opening.index >= end || !isNamedAtOnce(opening)) return false
  let last = end
  while (last - end < MOST_PARAGRAPHS && goesOn(units[last + 1]) && !endsWithNames(units[last] ?? opening)) last += 1
  const closing = units[last + 1]?.role === 'byline' ? units[last + 1] : units[last]
  return closing !== undefined && endsWithNames(closing)
}

/** A reason to take a paragraph without a headline for a new report: it is signed by others than the article above names at its opening. */
export function fromAuthors(units: readonly Unit[], unit: Unit, begun: Unit): Reason[] {
  if (unit.blanks === 0 || unit.index === begun.index || signOf(unit, 'dateline') !== null) return []
  return hasOtherAuthors(units, unit.index, begun) ? [reason('segment/otherAuthors', 'text')] : []
}

/** Whether the article above has no further headline, so that the names at the end can only sign what stands below this one. */
function isOnlyTitle(units: readonly Unit[], unit: Unit, begun: Unit): boolean {
  const opening = nextText(units, begun.index)
  return opening !== undefined && !articleAbove(units, opening, unit.index).some(isTitle)
}

/** 民勤一中新建学生公寓 / 新学期，民勤一中的……: so many characters of a headline's beginning are somebody's name */
const SUBJECT = 4
const IS_NAME: RegExp = new RegExp(`^[${HAN}]{${SUBJECT}}$`)

/** Whether the text below takes up whom the headline begins with, and the article above has not named them. */
function namesOwnSubject(units: readonly Unit[], first: Unit, below: Unit, begun: Unit): boolean {
  const subject = first.head.slice(0, SUBJECT)
  if (!IS_NAME.test(subject) || NO_NAME.test(subject) || !below.head.slice(0, REACH).includes(subject)) return false
  return articleAbove(units, begun, first.index).every((unit) => !unit.head.includes(subject))
}

/** 老兵张克勤：锁进箱底的奖章, 陕西榆林：无人机牵绳过河: of whom or where it tells */
const OF_WHOM: RegExp = new RegExp(`^[${HAN}]{1,8}([${HAN}]{3})：(?!$)`)

/** Whether the paragraphs below take up the words before the headline's colon, and the article above has not said them. */
function tellsOfOther(units: readonly Unit[], first: Unit, below: Unit, begun: Unit): boolean {
  const name = OF_WHOM.exec(first.head)?.[1]
  if (name === undefined || NO_NAME.test(name)) return false
  const names = (unit: Unit | undefined): boolean => unit?.role === 'text' && unit.head.includes(name)
  if (!names(below) && !names(units[below.index + 1])) return false
  return !articleAbove(units, begun, first.index).some((unit) => says(unit, name))
}

/** Reasons to take a headline for that of a new report: the report tells of another place, person or scene than the article above. */
export function fromAfresh(units: readonly Unit[], unit: Unit, begun: Unit): Reason[] {
  const end = endOfTitle(units, unit.index)
  const below = nextText(units, end)
  if (below === undefined) return []
  const reasons: Reason[] = []
  const titles = units.slice(unit.index, end)
  if (namesOwnPlace(units, titles, below, begun)) {
    reasons.push(reason('segment/otherPlace', TIMED.test(below.head) ? 'timed' : 'usual'))
    // 永安发生车祸: the short name of a place says who as well as 永安县 would.
    if (titles.some(({ head }) => HAPPENS.test(head) && !saysWhoDidWhat(head))) reasons.push(reason('segment/whoDidWhat', 'usual'))
  } else if (unit.role === 'title' && !isSignedAtTop(units, begun)) {
    if (tellsOfOther(units, unit, below, begun)) reasons.push(reason('segment/otherSubject', 'usual'))
    else if (namesOwnSubject(units, unit, below, begun)) reasons.push(reason('segment/otherSubject', 'takenUp'))
    const scene = sceneBelow(units, unit.index, below, begun)
    if (scene !== null) reasons.push(reason('segment/opensElsewhere', scene))
  }
  if (hasOtherAuthors(units, end, begun))
    reasons.push(reason('segment/otherAuthors', isOnlyTitle(units, unit, begun) ? 'onlyTitle' : 'title'))
  return reasons
}
