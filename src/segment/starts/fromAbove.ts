import { SOURCE_LABELS } from '../../lexicon/outlets/sites'
import { oneOf } from '../../matching/oneOf'
import { isRelatedHeading } from '../rules/shared/related'
import { isClosed } from '../units/isClosed'
import { type Unit, endOfTitle, isChrome, isTitle, signOf } from '../units/units'
import type { Habits } from './habits'
import { above, endsWithNames, isUnderTitle } from './neighbours'
import { type Reason, reason } from './reason'
import { TIMED } from './openingWords'
import { stampAbove } from './stamps'

/** Whether a divider stands right above. */
function isDivided(units: readonly Unit[], unit: Unit): boolean {
  return units[unit.index - 1]?.role === 'divider'
}

/** Whether the name of a section or a column stands right above (栏目名). */
function isInSection(units: readonly Unit[], unit: Unit): boolean {
  return units[unit.index - 1]?.signs.some(({ rule }) => rule === 'segment/sectionName') === true
}

/** 上一篇：……, [返回顶部] [关闭窗口]: what a website sets below an article */
const SITE_END = /[上下]一[篇条]|上一版.{0,12}下一版|返回顶部|关闭(?:窗口|本页)|^页：/
/** A paragraph is longer. */
const SHORTEST_PARAGRAPH = 40

/** Whether the foot of a web page stands right above, so that a paragraph below it is no part of that page's article. */
function isBelowSiteEnd(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'text' || unit.length < SHORTEST_PARAGRAPH) return false
  for (let at = unit.index - 1; ; at -= 1) {
    const line = units[at]
    if (line === undefined || !(isChrome(line.role) || line.role === 'source')) return false
    if (line.role === 'copyright' || line.role === 'credit' || (line.role === 'navigation' && SITE_END.test(line.head))) return true
    // What stands right below such a heading is what it announces.
    if (line.role === 'navigation' && isRelatedHeading(line.head)) return at < unit.index - 1
  }
}

/** Whether the unit can only be a beginning, even below an unfinished sentence: 本报讯, or another dateline below an empty line. */
function surelyOpens(unit: Unit): boolean {
  return signOf(unit, 'dateline') !== null && (unit.blanks > 0 || unit.head.startsWith('本报讯'))
}

/** Whether a headline has an empty line below it as well. */
function standsFree(units: readonly Unit[], unit: Unit): boolean {
  return (units[endOfTitle(units, unit.index)]?.blanks ?? 0) > 0
}

/** Whether a headline has as many empty lines above or below as those of the page that are known by what stands below them. */
function isSpacedAsOthers(units: readonly Unit[], unit: Unit, { titleGap, titleRoom }: Habits): boolean {
  if (titleGap > 0 && unit.blanks >= titleGap) return true
  return titleRoom > 0 && (units[endOfTitle(units, unit.index)]?.blanks ?? 0) >= titleRoom
}

/** ……正在进一步核实。（完）: an agency says that its dispatch ends here */
const ENDED = /[。！？”] ?（(?:完|全文完|续完|本文完)）$/

/** Whether a website's source line right above stands under the text of an article that has ended: 来源：某某日报. */
function endsWithSource(units: readonly Unit[], unit: Unit): boolean {
  const source = units[unit.index - 1]
  const text = units[unit.index - 2]
  return source?.role === 'source' && text?.role === 'text' && isClosed(text)
}

/** 来源：望江县融媒体中心, without a day: under a headline such a line has the day as well */
const SOURCE_ALONE: RegExp = new RegExp(`^${oneOf(SOURCE_LABELS)}： ?[^ ，。：]{2,20}$`)

/** Whether such a line right above stands apart between an article that has ended and a paragraph. */
function isBelowClosingSource(units: readonly Unit[], unit: Unit): boolean {
  if (unit.blanks === 0 || unit.length < SHORTEST_PARAGRAPH || !endsWithSource(units, unit)) return false
  const text = units[unit.index - 2]
  return text !== undefined && text.length >= SHORTEST_PARAGRAPH && SOURCE_ALONE.test(units[unit.index - 1]?.head ?? '')
}

/** Where a unit stands below the last one that is no line of the page itself. */
interface Place {
  readonly units: readonly Unit[]
  readonly unit: Unit
  /** That last one. */
  readonly before: Unit
  /** Whether lines of the page stand between, and whether captions do. */
  readonly chrome: boolean
  readonly caption: boolean
  readonly kind: 'text' | 'title'
  /** Whether the name of a section stands right above. */
  readonly inSection: boolean
  /** The line above that says from where and when this one is. */
  readonly stamp: Unit | null
  /** Whether what stands above has ended. */
  readonly closed: boolean
}

function placeOf(units: readonly Unit[], unit: Unit, isCollection: boolean): Place | null {
  const { unit: before, chrome, caption } = above(units, unit.index)
  if (before === undefined) return null
  const stamp = stampAbove(units, unit, isCollection)
  return {
    units,
    unit,
    before,
    chrome,
    caption,
    kind: unit.role === 'text' ? 'text' : 'title',
    inSection: isInSection(units, unit),
    stamp,
    // A line that says where the next article is from ends the one above, even in mid-sentence.
    closed: stamp !== null || isClosed(before),
  }
}

/** What the website's source line right above is to the unit: that of a copied report without a headline, or the end of the article above it. */
function belowSource({ units, unit, before, closed }: Place): Reason | null {
  if (unit.role !== 'text') return endsWithSource(units, unit) ? reason('segment/afterPageLine', 'title') : null
  if (units[unit.index - 1]?.role !== 'source' || isTitle(before) || !closed) return null
  const opens = (TIMED.test(unit.head) && unit.length >= SHORTEST_PARAGRAPH) || isBelowClosingSource(units, unit)
  return reason('segment/afterPageLine', opens ? 'opening' : 'belowSource')
}

/** What ended above. In order: the first that holds says all. */
function endAbove(place: Place): Reason | null {
  const { units, unit, before, chrome, kind, inSection, stamp, closed } = place
  if (stamp !== null) return reason('segment/underStamp', kind, stamp.signs[0] ?? null)
  if (endsWithNames(before) && !isUnderTitle(units, before))
    return reason('segment/afterByline', kind, signOf(before, 'closingByline') ?? signOf(before, 'byline'))
  if (ENDED.test(before.tail)) return reason('segment/afterEnd', kind)
  if (isDivided(units, unit)) return reason('segment/divider', 'usual')
  if (inSection && (unit.role !== 'text' || closed)) return reason('segment/inSection', kind)
  if (closed && isBelowSiteEnd(units, unit)) return reason('segment/afterSiteEnd', 'usual')
  return belowSource(place) ?? (chrome && closed ? reason('segment/afterPageLine', kind) : null)
}

/** What speaks against the unit where the sentence above goes on. */
function openAbove({ unit, before, caption, inSection, closed }: Place): Reason | null {
  // 当选的十人是： what stands there are their names.
  if (unit.role !== 'text' && unit.blanks === 0 && /[：:]$/.test(before.tail)) return reason('segment/sentenceOpen', 'belowColon')
  if (closed || (inSection && signOf(unit, 'lead') !== null)) return null
  return reason('segment/sentenceOpen', unit.role === 'text' && !caption && !surelyOpens(unit) ? 'text' : 'usual')
}

/** What the room above says, and below a headline. */
function fromRoom({ units, unit, chrome, kind, closed }: Place, habits: Habits): Reason[] {
  // A form feed only says that the page ended; the article may go on.
  if (unit.lines[0]?.feed === true) return []
  const reasons: Reason[] = []
  const isTitleBelowEnd = unit.role === 'title' && closed && !chrome
  if (unit.blanks > habits.gap && closed) reasons.push(reason('segment/blankRun', unit.blanks > habits.gap + 1 ? 'wide' : 'usual'))
  if (isTitleBelowEnd && isSpacedAsOthers(units, unit, habits)) reasons.push(reason('segment/spacedAsOthers', 'usual'))
  if (habits.tight && unit.blanks > 0 && closed && !chrome)
    reasons.push(reason('segment/standsApart', kind === 'title' && (standsFree(units, unit) || habits.spacedTitles) ? 'free' : kind))
  else if (isTitleBelowEnd && unit.blanks > habits.gap && standsFree(units, unit))
    reasons.push(reason('segment/standsApart', 'onLoosePage'))
  if (habits.spacedTitles && unit.role === 'title' && unit.blanks === 0 && !chrome) reasons.push(reason('segment/standsTogether', 'usual'))
  return reasons
}

/** The reasons that lie above the unit: what ended there, and how much room is left. The unit's own words are not looked at. */
export function fromAbove(units: readonly Unit[], unit: Unit, habits: Habits): Reason[] {
  const place = placeOf(units, unit, habits.isCollection)
  if (place === null) return [reason('segment/pageStart', 'usual')]
  return [endAbove(place), openAbove(place), ...fromRoom(place, habits)].filter((one) => one !== null)
}
