import { HEADLINE_VERBS, INCIDENT_VERBS } from '../../lexicon/headlines/headlines'
import { HAN } from '../text/characters'
import { DAY, oneOf } from '../text/patterns'
import { type Unit, isTitle } from '../units/units'
import { saysWhoDidWhat } from './headlineSigns'
import { endOfTitle, endsWithNames, nextText } from './neighbours'
import { type Reason, reason } from './reason'

/** 武胜县政协委员…, 镇远县…, 泉水社区…: the place that a headline begins with, and its own name in it */
const PLACE: RegExp = new RegExp(
  `^[“‘《]?([${HAN}]{2,5}?)(?:省|市|县|区|旗|镇|乡|村|街道|社区|苏木|公社|大队)(?!长|民|委|领导|容|场|花|直)`,
)
/** 我县, 全市, 一个村: no place by name */
const NO_NAME = /^(?:我|全|本|该|各|这|那|两|三|几|一|每|多|某|老|新|小区)/
/** 近日，……, 11月2日，……: how a report begins, and a paragraph inside one seldom */
const TIMED: RegExp = new RegExp(
  `^(?:(?:[0-9]{4}年)?${DAY}(?:至[^，]{1,6}日)?(?:[上下]午|晚上?|清晨|一早|凌晨|傍晚|中午)?(?:[0-9一二三四五六七八九十]{1,3}[时点](?:[0-9]{1,2}分|半)?(?:许|左右)?)?，|近日|日前|昨日|昨天|连日来|年初以来)`,
)
const HAPPENS: RegExp = new RegExp(oneOf([...HEADLINE_VERBS, ...INCIDENT_VERBS]))
/** No article has more paragraphs. */
const LONGEST = 60
/** How much of the text below is looked at for the place. */
const REACH = 60

/** 永安县境内, 在东风公社: places that a report names in full */
const PLACE_IN_FULL: RegExp = new RegExp(`([${HAN}]{2,4}?)(?:市|县|区|旗|镇|乡|街道|苏木|公社)`, 'g')

/** The name of the place that a headline begins with: with what kind of place it is, or without it where the text below says so. */
function placeOf(title: Unit, opening: string): string | undefined {
  const named = PLACE.exec(title.head)?.[1]
  if (named !== undefined) return named
  for (const { 1: words = '' } of opening.matchAll(PLACE_IN_FULL)) {
    // 晚上在永安县: only the end of the words is its name.
    for (let from = 0; words.length - from >= 2; from += 1) if (title.head.startsWith(words.slice(from))) return words.slice(from)
  }
  return undefined
}

/** Whether the headline begins with a place that the article above has not named, and the text below takes it up. */
function namesOwnPlace(units: readonly Unit[], titles: readonly Unit[], below: Unit, begun: Unit): boolean {
  const opening = below.head.slice(0, REACH)
  const name = titles.map((title) => placeOf(title, opening)).find((found) => found !== undefined)
  if (name === undefined || NO_NAME.test(name) || !opening.includes(name)) return false
  const first = titles[0]?.index ?? 0
  const named = (unit: Unit): boolean => unit.head.includes(name) || unit.tail.includes(name)
  return (
    !units.slice(begun.index, Math.min(first, begun.index + LONGEST)).some(named) &&
    !units.slice(Math.max(begun.index, first - LONGEST), first).some(named)
  )
}

/** 中午11点半, 走进高阳镇白璧关村的核桃园: how a story sets its scene */
const SCENE_OPENING: RegExp = new RegExp(
  `^(?:清晨|早上|上午|中午|下午|傍晚|晚上|凌晨)[^，]{0,4}[0-9一二三四五六七八九十]{1,2}[点时]|^(?:走进|步入|来到|漫步)|^.{0,24}${DAY}`,
)
/** 新义街道, 白璧关村, 市实验小学 */
const SCENE: RegExp = new RegExp(`([${HAN}]{2,4}?)(?:镇|乡|村|街道|社区|县|苏木|农场|公社|大队)(?!长|民|委|领导|干部)`, 'g')
const SCENE_REACH = 40

/** Whether names or a source stand under the headline of the article above: a long report, whose parts have crossheads. */
function isSignedAtTop(units: readonly Unit[], begun: Unit): boolean {
  const role = units[endOfTitle(units, begun.index)]?.role
  return role === 'byline' || role === 'source'
}

/** A line of a list is shorter than what tells of anything. */
const SHORTEST_REPORT = 30

/** Whether what stands below the headline opens at a place that nothing above has named; how it opens counts as well. */
function sceneWeight(units: readonly Unit[], first: number, below: Unit, begun: Unit): number {
  if (below.length < SHORTEST_REPORT) return 0
  const opening = below.head.slice(0, SCENE_REACH)
  const above = units.slice(Math.max(begun.index, first - LONGEST), first)
  // 出生在卸甲平大队: only the end of the words is surely of the name.
  const names = [...opening.matchAll(SCENE)].map(({ 1: name = '' }) => name.slice(-2)).filter((name) => !NO_NAME.test(name))
  const isElsewhere =
    names.length > 0 && names.every((name) => above.every((unit) => !unit.head.includes(name) && !unit.tail.includes(name)))
  const isDated = TIMED.test(below.head)
  const opens = isDated || SCENE_OPENING.test(below.head)
  if (isElsewhere) return opens ? 1.5 : 0.75
  return names.length > 0 ? 0 : isDated ? 1 : opens ? 0.5 : 0
}

/** 本报讯（记者 张三）……: the report names its authors at once */
const NAMED_AT_ONCE = /^.{0,16}（[^（）]{0,24}(?:记者|通讯员)[^（）]{2,24}）/
/** Whether the article above has named its authors at its beginning, and others close what stands below the headline. */
function hasOtherAuthors(units: readonly Unit[], end: number, begun: Unit): boolean {
  const opening = nextText(units, begun.index)
  if (opening === undefined || opening.index >= end || !NAMED_AT_ONCE.test(opening.head)) return false
  let last = end
  while (last - end < LONGEST && units[last + 1]?.role === 'text' && !endsWithNames(units[last] ?? opening)) last += 1
  const closing = units[last + 1]?.role === 'byline' ? units[last + 1] : units[last]
  return closing !== undefined && endsWithNames(closing)
}

/** Whether no other headline stands between that of the article above and this one: then these are the only words that others can have signed. */
function isOnlyTitle(units: readonly Unit[], unit: Unit, begun: Unit): boolean {
  const opening = nextText(units, begun.index)
  return opening !== undefined && units.slice(Math.max(opening.index, unit.index - LONGEST), unit.index).every((one) => !isTitle(one))
}

/** 民勤一中新建学生公寓 / 新学期，民勤一中的……: so many characters of a headline's beginning are somebody's name */
const SUBJECT = 4

/** Whether the text below takes up whom the headline begins with, and the article above has not named them. */
function namesOwnSubject(units: readonly Unit[], first: Unit, below: Unit, begun: Unit): boolean {
  const subject = first.head.slice(0, SUBJECT)
  if (!IS_NAME.test(subject) || NO_NAME.test(subject) || !below.head.slice(0, REACH).includes(subject)) return false
  return units.slice(Math.max(begun.index, first.index - LONGEST), first.index).every((unit) => !unit.head.includes(subject))
}

const IS_NAME: RegExp = new RegExp(`^[${HAN}]{${SUBJECT}}$`)

/** What speaks for a headline over a report that begins afresh: somewhere else, and with its time. */
export function fromAfresh(units: readonly Unit[], unit: Unit, begun: Unit): Reason[] {
  const end = endOfTitle(units, unit.index)
  const below = nextText(units, end)
  if (below === undefined) return []
  const reasons: Reason[] = []
  const titles = units.slice(unit.index, end)
  if (namesOwnPlace(units, titles, below, begun)) {
    reasons.push(reason('segment/otherPlace', TIMED.test(below.head) ? 2.25 : 1.5))
    // 永安发生车祸: the short name of a place says who as well as 永安县 would.
    if (titles.some(({ head }) => HAPPENS.test(head) && !saysWhoDidWhat(head))) reasons.push(reason('segment/whoDidWhat', 1.5))
  } else if (unit.role === 'title' && !isSignedAtTop(units, begun)) {
    if (namesOwnSubject(units, unit, below, begun)) reasons.push(reason('segment/otherSubject', 0.75))
    const scene = sceneWeight(units, unit.index, below, begun)
    if (scene > 0) reasons.push(reason('segment/opensElsewhere', scene))
  }
  if (hasOtherAuthors(units, end, begun)) reasons.push(reason('segment/otherAuthors', isOnlyTitle(units, unit, begun) ? 3.5 : 2))
  return reasons
}
