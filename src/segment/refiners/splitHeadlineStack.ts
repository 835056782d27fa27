import { simplify } from '../../lexicon/characters/variants'
import { fold, isHan, isSpace } from '../text/characters'
import { type Draft, type DraftPart, slicePart } from '../articles/draft'
import { parseStack } from '../headlines/headlineStack'
import type { Piece } from '../headlines/piece'
import { type TitleNames, titleNames } from '../bylines/titleNames'
import { type Unit, offsetInUnit, unitEnd } from '../units/units'
import { bylineEntries } from './bylineEntries'
import { BRIEF_MARK } from '../text/patterns'
import type { Refiner } from './refiner'

/** `##`, `**`, and marks set before a headline */
const DECORATION: RegExp = new RegExp(
  `^(?:[^，。：]{2,24}[讯电] ?题：|【(?:标题|主标题|题名|篇名)】 ?[=：]? ?|#{1,6} ?|\\*\\*|${BRIEF_MARK} ?)`,
)

const MARKDOWN = /^(?:#{1,6}|\*\*)/

/** | |||, what a table left of its borders */
const BARS = /^[|｜丨│┃ ]+$/

const REPORT_LENGTH = 200

interface Placed extends Piece {
  /** Offsets of the normalised text. */
  readonly from: number
  readonly to: number
}

/** The pieces of a headline's lines up to the `names` behind it: what stands between spaces; a space next to a Latin letter or digit parts nothing. */
function piecesOf(unit: Unit, line: number, names: TitleNames | null): Placed[] {
  const head = unit.head
  const start = DECORATION.exec(head)?.[0].length ?? 0
  const end = names?.from ?? (head.endsWith('**') && start === 2 ? head.length - 2 : head.length)
  const pieces: Placed[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    const parts = at === end || (head.charAt(at) === ' ' && separates(head, at))
    if (!parts) continue
    const text = head.slice(from, at).trim()
    const lead = head.slice(from, at).search(/\S/)
    if (text !== '' && !BARS.test(text))
      pieces.push({
        text,
        line,
        marked: MARKDOWN.test(head),
        from: offsetInUnit(unit, from + lead),
        to: offsetInUnit(unit, from + lead + text.length - 1) + 1,
      })
    from = at + 1
  }
  return pieces
}

function separates(text: string, at: number): boolean {
  let before = at - 1
  let after = at + 1
  while (isSpace(text.charAt(before))) before -= 1
  while (isSpace(text.charAt(after))) after += 1
  const isText = (character: string): boolean => isHan(character) || /[“”《》（）！？、，：【】]/.test(character)
  return isText(text.charAt(before)) || isText(text.charAt(after))
}

/** Drops the spaces between two Chinese characters (or marks). */
export function tightened(text: string): string {
  return text.replace(/\s+/g, (space, at: number) => {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + space.length)
    return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? ' ' : ''
  })
}

/** Takes the marks off crossheads: they are no words of the page's. */
export const crossheadMarks: Refiner = (draft, { normalised }) => {
  draft.parts = draft.parts.map((part) => {
    if (part.role !== 'crosshead') return part
    const start = part.runs[0]?.from ?? 0
    const end = part.runs[part.runs.length - 1]?.to ?? start
    const printed = normalised.text.slice(start, end)
    const mark = MARKDOWN.exec(printed)?.[0].length ?? 0
    const closed = mark === 2 && printed.startsWith('**') && printed.endsWith('**') ? 2 : 0
    return slicePart(normalised.text, part, start + mark, end - closed, 'crosshead') ?? part
  })
}

/** Tells kicker, headline and subheads apart, from lines or from one line with spaces (标题组). */
export const splitHeadlineStack: Refiner = (draft, { normalised }) => {
  const lines = new Set(draft.parts.filter((part) => part.role === 'headline').map((part) => part.runs))
  const titles = draft.units.filter((unit) => lines.has(unit.runs))
  const signed = titles.map((unit) => ({ unit, names: titleNames(unit.head) }))
  const pieces = signed.flatMap(({ unit, names }, line) => piecesOf(unit, line, names))
  if (pieces.length === 0) return
  const { parts, main } = parseStack(pieces, pieces.length > 1 ? simplify(fold(reportOf(draft, normalised.text))) : '')
  const built: DraftPart[] = []
  for (const { first, end } of groupsByRole(parts, main, pieces)) {
    const role = first.part < main ? 'kicker' : first.part === main ? 'headline' : 'subhead'
    const from = pieces[first.piece]?.from ?? 0
    const to = pieces[end - 1]?.to ?? from
    const own = titles.slice(pieces[first.piece]?.line ?? 0, (pieces[end - 1]?.line ?? 0) + 1)
    const whole: DraftPart = { role, runs: own.flatMap((unit) => unit.runs), joints: [] }
    const part = slicePart(normalised.text, whole, from, to, role)
    if (part === null) continue
    built.push(withJoints(part))
    const printed = part.runs.map((run) => normalised.text.slice(run.from, run.to)).join('')
    if (role === 'headline') draft.headline = tightened(printed)
    else if (role === 'kicker') draft.kickers.push(printed)
    else draft.subheads.push(printed)
  }
  for (const { unit, names } of signed) {
    const part = names === null ? null : slicePart(normalised.text, wholeOf(unit), offsetInUnit(unit, names.at), unitEnd(unit), 'byline')
    if (names === null || part === null) continue
    built.push(part)
    draft.byline.push(...bylineEntries(normalised, names.byline, (offset) => offsetInUnit(unit, offset)))
  }
  const others = draft.parts.filter((part) => part.role !== 'headline')
  const covered = (part: DraftPart): number => part.runs[0]?.from ?? 0
  draft.parts = [...others, ...built].sort((a, b) => covered(a) - covered(b))
  draft.headlineOrigin = 'printed'
}

/** The beginning of the report as printed: it says in one what its headline may say in pieces. */
function reportOf(draft: Draft, text: string): string {
  let report = ''
  for (const { role, runs } of draft.parts) {
    if (role !== 'paragraph') continue
    for (const { from, to } of runs) {
      if (report.length >= REPORT_LENGTH) return report
      report += text.slice(from, Math.min(to, from + REPORT_LENGTH))
    }
  }
  return report
}

function wholeOf(unit: Unit): DraftPart {
  return { role: 'headline', runs: unit.runs, joints: [] }
}

interface Group {
  readonly first: { readonly part: number; readonly piece: number }
  readonly end: number
}

/** Parts of one role that stand on one line stay together as printed; lines stay apart. */
function groupsByRole(parts: readonly { first: number; end: number }[], main: number, pieces: readonly Placed[]): Group[] {
  const groups: { first: { part: number; piece: number }; end: number; side: number; line: number }[] = []
  for (const [index, part] of parts.entries()) {
    const side = Math.sign(index - main)
    const line = pieces[part.first]?.line ?? 0
    const last = groups[groups.length - 1]
    if (last !== undefined && last.side === side && last.line === line && side !== 0) last.end = part.end
    else groups.push({ first: { part: index, piece: part.first }, end: part.end, side, line: pieces[part.end - 1]?.line ?? line })
  }
  return groups
}

/** A part that goes over several lines has a seam at each. */
function withJoints(part: DraftPart): DraftPart {
  const joints = part.runs
    .slice(1)
    .map((run, at) => ({ from: part.runs[at]?.to ?? run.from, to: run.from, kind: 'line' as const, doubt: null }))
  return { ...part, joints }
}
