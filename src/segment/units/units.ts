import type { SeamKind } from '../../domain/article'
import type { ClosingNames } from '../bylines/closingNames'
import type { Line } from '../lines/lines'
import { type Sign, firstOf } from '../rules/signs'

/** What a unit is, before anything is known of articles. `source`: the line of a web page that says when and from where. */
export type UnitRole =
  | 'title'
  | 'heading'
  | 'text'
  | 'byline'
  | 'source'
  | 'caption'
  | 'jump'
  | 'navigation'
  | 'contents'
  | 'masthead'
  | 'pageMark'
  | 'credit'
  | 'copyright'
  | 'divider'

/** Roles that belong to the page and not to an article (版面上的字). */
const CHROME: ReadonlySet<UnitRole> = new Set<UnitRole>([
  'navigation',
  'contents',
  'masthead',
  'pageMark',
  'credit',
  'copyright',
  'divider',
])

/** Whether a unit of this role belongs to the page. */
export function isChrome(role: UnitRole): boolean {
  return CHROME.has(role)
}

/** Whether a unit is a line of a headline or a crosshead; `undefined` is none. */
export function isTitle(unit: Unit | undefined): boolean {
  return unit?.role === 'title' || unit?.role === 'heading'
}

/** No headline has more lines: where a page has nothing but titles, nobody looks further. */
const TALLEST_TITLE = 100

/** The first unit from `index` on that is no line of a headline. */
export function endOfTitle(units: readonly Unit[], index: number): number {
  let end = index
  while (end - index < TALLEST_TITLE && isTitle(units[end])) end += 1
  return end
}

/** The first line of the headline that stands right above the unit at `index`, which may be one of its lines; `index` itself where there is none. */
export function startOfTitle(units: readonly Unit[], index: number): number {
  let first = index
  while (index - first < TALLEST_TITLE && isTitle(units[first - 1])) first -= 1
  return first
}

/** A run of the normalised text, and what is set between the run before and this one. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly glue: '' | ' '
}

/** A healed break between two runs; offsets of the normalised text. */
export interface Joint {
  readonly from: number
  readonly to: number
  readonly kind: SeamKind
  readonly doubt: 'doubled' | 'paragraph' | null
}

/** Lines that belong together: a paragraph, or one line of a headline. */
export interface Unit {
  readonly index: number
  readonly role: UnitRole
  readonly lines: readonly Line[]
  readonly runs: readonly Run[]
  readonly joints: readonly Joint[]
  readonly signs: readonly Sign[]
  /** Names after its last full stop. */
  readonly names: ClosingNames | null
  /** Empty lines above it. */
  readonly blanks: number
  /** Folded beginning and end, `EDGE` units at most, joints healed. */
  readonly head: string
  readonly tail: string
  /** Code units without those at the joints. */
  readonly length: number
}

/** The unit in another role. All units are written property by property in one order: copies of another shape slow down all who read them. */
export function inRole(unit: Unit, role: UnitRole, signs: readonly Sign[] = unit.signs, names: ClosingNames | null = unit.names): Unit {
  return {
    index: unit.index,
    role,
    lines: unit.lines,
    runs: unit.runs,
    joints: unit.joints,
    signs,
    names,
    blanks: unit.blanks,
    head: unit.head,
    tail: unit.tail,
    length: unit.length,
  }
}

/** How much of a unit's beginning and end is kept folded. */
export const EDGE = 240

/** Where the unit begins in the normalised text. */
export function unitStart(unit: Unit): number {
  return unit.runs[0]?.from ?? 0
}

/** Where it ends. */
export function unitEnd(unit: Unit): number {
  return unit.runs[unit.runs.length - 1]?.to ?? 0
}

/** The first sign of a kind on the unit, `null` where it has none. */
export function signOf(unit: Unit, kind: Sign['kind']): Sign | null {
  return firstOf(unit.signs, kind)
}

/** Normalised offset of the code unit at `offset` of the unit's healed text; its end where `offset` lies past it. */
export function offsetInUnit(unit: Unit, offset: number): number {
  let at = 0
  for (const run of unit.runs) {
    at += run.glue.length
    if (offset < at + (run.to - run.from)) return run.from + Math.max(0, offset - at)
    at += run.to - run.from
  }
  return unitEnd(unit)
}
