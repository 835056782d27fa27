import type { ArticleKind, LeftoverKind, PartRole } from '../../domain/article'
import { CASE_CROSSHEADS } from '../../lexicon/headlines/crossheads'
import type { Boundary } from '../starts/findBoundaries'
import { type Draft, partOf } from './draft'
import { PARAGRAPH_INDENT } from '../lines/indents'
import { closingOf } from '../text/characters'
import { repeatedTitle } from '../headlines/repeatedTitle'
import { isRelatedHeading } from '../rules/shared/related'
import { isTable } from './tables'
import type { Sign } from '../rules/signs'
import { type Unit, type UnitRole, endOfTitle, isChrome, signOf, startOfTitle } from '../units/units'

/** A stretch of units that goes to no article. */
export interface Remnant {
  readonly kind: LeftoverKind
  readonly units: readonly Unit[]
  readonly sign: Sign | null
}

/** What a page is made of, in order. */
export type Piece = { readonly draft: Draft; readonly boundary: Boundary } | { readonly remnant: Remnant }

const LEFTOVERS: Readonly<Partial<Record<UnitRole, LeftoverKind>>> = {
  navigation: 'navigation',
  contents: 'contents',
  masthead: 'masthead',
  pageMark: 'masthead',
  credit: 'credit',
  copyright: 'copyright',
  caption: 'caption',
  jump: 'jump',
  source: 'navigation',
  divider: 'unknown',
}

/** Units that follow each other and are of one kind make one remnant. */
function remnantsOf(units: readonly Unit[]): Piece[] {
  const remnants: { kind: LeftoverKind; units: Unit[]; sign: Sign | null }[] = []
  for (const unit of units) {
    const kind = LEFTOVERS[unit.role] ?? 'unknown'
    const last = remnants[remnants.length - 1]
    if (last !== undefined && last.kind === kind) last.units.push(unit)
    else remnants.push({ kind, units: [unit], sign: unit.signs[0] ?? null })
  }
  return remnants.map((remnant) => ({ remnant }))
}

const PARTS: Readonly<Partial<Record<UnitRole, PartRole>>> = { byline: 'byline', caption: 'caption', jump: 'jump', text: 'paragraph' }

/** （一）, 1, 【壹】: the number of the first part of a long report, right below its headline or its names */
const PART_NUMBER = /^[（(【]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}|[壹贰叁肆伍陆柒捌玖拾])[）)】]?[、.．]?$/

/** Role of a unit inside an article; titles above the first text are its headline, those below are crossheads. */
function partRole(unit: Unit, inBody: boolean, isFirst: boolean): PartRole {
  if (unit.role === 'title' || unit.role === 'heading')
    return inBody || (!isFirst && (CASE_CROSSHEADS.has(unit.head) || PART_NUMBER.test(unit.head))) ? 'crosshead' : 'headline'
  if (unit.role === 'source') return signOf(unit, 'source')?.byline === undefined ? 'other' : 'byline'
  return PARTS[unit.role] ?? 'other'
}

/** So many short lines in a row are a list. */
const LIST = 3
/** Running text is longer, or ends with a stop. */
const SHORTEST_TEXT = 30

/**
 * Whether short lines below the headline are a list rather than crossheads (小标题): a crosshead stands over running text, and not
 * three of them one under the other. 高中组 某中学 某中学
 */
function isList(units: readonly Unit[], at: number): boolean {
  const end = endOfTitle(units, at)
  const below = units[end]
  return end - startOfTitle(units, at) >= LIST || below === undefined || (below.length < SHORTEST_TEXT && closingOf(below.tail) === 'open')
}

function kindOf(units: readonly Unit[]): ArticleKind {
  const first = units[0]
  if (first !== undefined && signOf(first, 'continued') !== null) return 'continuation'
  if (units.some((unit) => signOf(unit, 'verse') !== null)) return 'poem'
  if (units.filter((unit) => signOf(unit, 'list') !== null).length * 2 > units.length) return 'list'
  if (first?.role === 'text' && signOf(first, 'lead') !== null) return 'brief'
  return 'article'
}

/**
 * Whether a title right below the website's source line stands in as the paragraph below it does and the headline above does not: it
 * is the first crosshead.
 */
function standsInBelowSource(units: readonly Unit[], at: number): boolean {
  const indent = units[at]?.lines[0]?.indent ?? 0
  const below = units[at + 1]
  if (units[at - 1]?.role !== 'source' || indent < PARAGRAPH_INDENT || below?.role !== 'text') return false
  return below.lines[0]?.indent === indent && (units[0]?.lines[0]?.indent ?? indent) < indent
}

function draftOf(units: readonly Unit[], { reasons }: Boundary): Draft {
  let inBody = false
  // Of a title that the website and the paper both print, the paper's is the headline.
  const printed = repeatedTitle(units, 0) ?? 0
  const isBare = !hasText(units)
  const parts = units.map((unit, at) => {
    if (unit.role === 'text' || standsInBelowSource(units, at)) inBody = true
    // The title of a further poem stands over short lines as well.
    if (inBody && unit.role === 'title' && signOf(unit, 'verse') === null && isList(units, at)) return partOf(unit, 'paragraph')
    // Lines of the page itself that the user cut out: there is nothing else to read.
    if (isBare && isChrome(unit.role)) return partOf(unit, 'paragraph')
    return partOf(unit, at < printed && unit.role === 'title' ? 'other' : partRole(unit, inBody, at === 0))
  })
  return {
    units,
    kind: reasons.some(({ rule }) => rule === 'segment/itemOfColumn') ? 'brief' : kindOf(units),
    parts,
    headline: '',
    headlineOrigin: 'derived',
    kickers: [],
    subheads: [],
    dateline: null,
    byline: [],
    evidence: [],
  }
}

/** No such line is longer. */
const LONGEST_LINK = 16

/** A headline, a paragraph and nothing else: news in a picture (图片新闻). */
const PICTURE_NEWS = 2

/** 记者 张三 李四 摄: reporters sign their report so, whose picture has no words of its own. */
function namesReporters(unit: Unit): boolean {
  return signOf(unit, 'caption')?.byline?.names.some(({ role }) => /记者|通讯员/.test(role)) === true
}

/** 张三 摄 right under the last paragraph, or under the only one, or with what they are: the report's own credit rather than that of a picture with a caption. */
function creditsReport(unit: Unit, above: Unit | undefined, at: number): boolean {
  if (unit.role !== 'caption' || above?.role !== 'text') return false
  // 区政协办公室供稿: whose words they are
  if (signOf(unit, 'caption')?.byline === undefined && !unit.head.endsWith('供稿')) return false
  return unit.blanks === 0 || at === PICTURE_NEWS || namesReporters(unit)
}

/** Whether a unit at the end of a stretch is the page's own rather than the last of the article above it. */
function trails(unit: Unit): boolean {
  return isChrome(unit.role) || unit.role === 'caption' || (unit.role === 'source' && !NAMES_AUTHOR.test(unit.head)) || unit.role === 'jump'
}

/** 作者：张某某 来源：…… under the text: whose report it was */
const NAMES_AUTHOR = /(?:作者|记者|通讯员)[：: ] ?[^ ，。：]{2}/

/** Whether nothing but short lines stand there, one right below the other, the last of which is no sentence either: what a page links to. */
function isRowOfTitles(units: readonly Unit[]): boolean {
  const last = units[units.length - 1]
  if (last?.role !== 'text' || last.length > LONGEST_LINK || last.lines.length > 1 || last.blanks > 0 || last.signs.length > 0) return false
  return (
    units.length >= LIST &&
    units.slice(0, -1).every(({ role }) => role === 'title') &&
    closingOf(last.tail) === 'open' &&
    !last.head.includes('，')
  )
}

function isNotice(units: readonly Unit[]): boolean {
  const first = units[0]
  if (first === undefined || signOf(first, 'notice') === null) return false
  return !units.some((unit) => signOf(unit, 'dateline') !== null)
}

function hasText(units: readonly Unit[]): boolean {
  return units.some((unit) => unit.role === 'text')
}

/** Whether the user said that an article begins here. */
function isByHand({ reasons }: Boundary): boolean {
  return reasons.some(({ rule }) => rule === 'segment/byHand')
}

function piecesOf(units: readonly Unit[], boundary: Boundary): Piece[] {
  if (isNotice(units) && !isByHand(boundary)) {
    const end = units.findIndex((unit, at) => isChrome(unit.role) && !(unit.role === 'masthead' && units[at - 1]?.role === 'text'))
    const own = end < 0 ? units : units.slice(0, end)
    return [
      { remnant: { kind: 'notice', units: own, sign: own[0] === undefined ? null : signOf(own[0], 'notice') } },
      ...remnantsOf(units.slice(own.length)),
    ]
  }
  const closed = units.findIndex((unit) => unit.role === 'copyright' || (isChrome(unit.role) && isRelatedHeading(unit.head)))
  // What stands below the line of the website's owner or among its further news is the website's too.
  let end = closed < 0 ? units.length : closed
  for (
    let last = units[end - 1];
    last !== undefined && trails(last) && !creditsReport(last, units[end - 2], end - 1);
    last = units[end - 1]
  )
    end -= 1
  // Where the user cut out nothing but such lines, they are what is wanted.
  if (isByHand(boundary) && !hasText(units.slice(0, end))) end = units.length
  const own = units.slice(0, end)
  if (!isByHand(boundary) && (!hasText(own) || isTable(own) || isRowOfTitles(own))) return remnantsOf(units)
  return [{ draft: draftOf(own, boundary), boundary }, ...remnantsOf(units.slice(end))]
}

/** Cuts the units at the boundaries into drafts of articles and what is left between them. */
export function assemble(units: readonly Unit[], boundaries: readonly Boundary[]): Piece[] {
  const pieces = remnantsOf(units.slice(0, boundaries[0]?.unit ?? units.length))
  for (const [at, boundary] of boundaries.entries()) {
    const own = units.slice(boundary.unit, boundaries[at + 1]?.unit ?? units.length)
    for (const piece of piecesOf(own, boundary)) pieces.push(piece)
  }
  return pieces
}
