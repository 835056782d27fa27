import { simplify } from '../../lexicon/characters/variants'
import { FULL_DATE } from '../text/patterns'
import { fold } from '../text/characters'
import { type Draft, type DraftPart, slicePart } from '../articles/draft'
import { parseStack } from '../headlines/headlineStack'
import { COLUMN_LABEL } from '../headlines/headlineWords'
import { breaksLines } from '../headlines/lineHabit'
import { type PlacedPiece, type TitleLine, stackPieces, titleLines } from '../headlines/stackPieces'
import { type Unit, offsetInUnit, unitEnd } from '../units/units'
import { bylineEntries } from './bylineEntries'
import type { Refiner } from './refiner'

const REPORT_LENGTH = 200

/** Drops the spaces between two Chinese characters (or marks). */
export function tightened(text: string): string {
  return text.replace(/\s+/g, (space, at: number) => {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + space.length)
    return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after) ? ' ' : ''
  })
}

/** Marks and spaces that one of two like lines may lack. */
const UNLIKE = /[#* ]/g
/** 简讯: a shorter line may stand twice and mean it. */
const SHORTEST_REPEATED = 6

/** The lines of a headline, and those that only say again what one above them says: the name of a file, set over its first headline. */
function withoutRepeated(all: readonly TitleLine[]): { readonly lines: readonly TitleLine[]; readonly again: readonly TitleLine[] } {
  const said = new Set<string>()
  const lines: TitleLine[] = []
  const again: TitleLine[] = []
  for (const line of all) {
    const words = line.unit.head.replace(UNLIKE, '')
    if (words.length >= SHORTEST_REPEATED && said.has(words)) again.push(line)
    else lines.push(line)
    said.add(words)
  }
  return { lines, again }
}

/** A website's title is of two halves, mostly. */
const HALVES = 2

/** The day on which a website put an article up; the lines of an electronic paper, whose page has one for all, name authors alone. */
const POSTED: RegExp = new RegExp(FULL_DATE)

/**
 * Whether the headline is the title that a website has given to an article, over the line with its source and day: a title has no
 * second line, and the space in it parts no kicker or subhead.
 */
function isWebTitle({ units }: Draft, lines: readonly TitleLine[], pieces: readonly PlacedPiece[]): boolean {
  const [line, second] = lines
  const below = line === undefined ? undefined : units[units.indexOf(line.unit) + 1]
  if (line?.names !== null || second !== undefined || below?.role !== 'source' || !POSTED.test(below.head) || pieces.length !== HALVES)
    return false
  return !COLUMN_LABEL.test(pieces[0]?.text ?? '') && pieces.every(({ apart, listed }) => apart !== true && listed !== true)
}

/** Tells kicker, headline and subheads apart, from lines or from one line with spaces (标题组). */
export const splitHeadlineStack: Refiner = (draft, { normalised, lineHabit }) => {
  const { lines: signed, again } = withoutRepeated(titleLines(draft))
  const titles = signed.map(({ unit }) => unit)
  const pieces = stackPieces(signed)
  if (pieces.length === 0) return
  const report = pieces.length > 1 ? simplify(fold(reportOf(draft, normalised.text))) : ''
  const { parts, main } = isWebTitle(draft, signed, pieces)
    ? { parts: [{ first: 0, end: pieces.length }], main: 0 }
    : parseStack(pieces, report, breaksLines(lineHabit, pieces))
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
  for (const { unit } of again) built.push({ ...wholeOf(unit), role: 'other' })
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
function groupsByRole(parts: readonly { first: number; end: number }[], main: number, pieces: readonly PlacedPiece[]): Group[] {
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
