import { isHan, isSpace } from '../text/characters'
import type { Draft } from '../articles/draft'
import { type TitleNames, titleNames } from '../bylines/titleNames'
import { BRIEF_MARK, MARKED_OUT } from '../text/patterns'
import { type Unit, offsetInUnit } from '../units/units'
import type { Piece } from './piece'

/** `##`, `**`, and marks set before a headline */
const DECORATION: RegExp = new RegExp(
  `^(?:[^，。：]{2,24}[讯电] ?题：|【(?:标题|主标题|题名|篇名)】 ?[=：]? ?|#{1,6} ?|\\*\\*|${BRIEF_MARK} ?)`,
)

/** The mark of a heading in Markdown. */
export const MARKDOWN: RegExp = /^(?:#{1,6}|\*\*)/

/** | ||| and a hyphen between spaces: what websites, and tables that lost their borders, set between the parts of a headline */
const PARTED = /^(?: *[|｜│┃][|｜│┃ ]*| +[-–] +)/

/** ●, of which a space parts what it stands before */
const MARK_ALONE: RegExp = new RegExp(`^${BRIEF_MARK}+$`)

/** A piece of a headline, and where it stands. */
export interface PlacedPiece extends Piece {
  /** Offsets of the normalised text. */
  readonly from: number
  readonly to: number
}

/** How much of the text at `at` stands between two pieces and belongs to neither; 0 where a piece goes on. */
function gapLengthAt(head: string, at: number): number {
  if (!' |｜│┃'.includes(head.charAt(at))) return 0
  const parted = PARTED.exec(head.slice(at, at + LONGEST_GAP))?.[0].length ?? 0
  if (parted > 0 && isWordAround(head, at, at + parted)) return parted
  return head.charAt(at) === ' ' && separates(head, at) ? 1 : 0
}

/** Nothing between two pieces is longer. */
const LONGEST_GAP = 12

/** 2021 - 2023: a hyphen between numbers parts nothing. */
function isWordAround(head: string, from: number, to: number): boolean {
  return !/[-–]/.test(head.slice(from, to)) || isText(head.charAt(from - 1)) || isText(head.charAt(to))
}

/** The pieces of a headline's lines up to the `names` behind it: what stands between spaces; a space next to a Latin letter or digit parts nothing. */
function piecesOf(unit: Unit, line: number, names: TitleNames | null): PlacedPiece[] {
  const head = unit.head
  const start = DECORATION.exec(head)?.[0].length ?? 0
  const end = names?.from ?? (head.endsWith('**') && start === 2 ? head.length - 2 : head.length)
  const pieces: PlacedPiece[] = []
  let from = start
  let apart = false
  for (let at = start; at <= end; at += 1) {
    const gap = at === end ? 1 : gapLengthAt(head, at)
    if (gap === 0) continue
    const text = head.slice(from, at).trim()
    if (at < end && MARK_ALONE.test(text)) continue
    const lead = head.slice(from, at).search(/\S/)
    if (text !== '')
      pieces.push({
        text,
        line,
        marked: MARKDOWN.test(head),
        apart,
        listed: MARKED_OUT.test(text) || (from === start && MARKED_OUT.test(head)),
        from: offsetInUnit(unit, from + lead),
        to: offsetInUnit(unit, from + lead + text.length - 1) + 1,
      })
    apart = gap > 1 || head.charAt(at) !== ' '
    at += gap - 1
    from = at + 1
  }
  return pieces
}

function isText(character: string): boolean {
  return isHan(character) || /[“”《》（）！？、，：【】]/.test(character)
}

function separates(text: string, at: number): boolean {
  let before = at - 1
  let after = at + 1
  while (isSpace(text.charAt(before))) before -= 1
  while (isSpace(text.charAt(after))) after += 1
  return isText(text.charAt(before)) || isText(text.charAt(after))
}

/** One line of a draft's headline, and the names behind it. */
export interface TitleLine {
  readonly unit: Unit
  readonly names: TitleNames | null
}

/** Whether a draft's headline has several lines. */
export function isOfSeveralLines({ parts }: Draft): boolean {
  let lines = 0
  for (const { role } of parts) if (role === 'headline') lines += 1
  return lines > 1
}

/** The lines of a draft's headline. */
export function titleLines(draft: Draft): TitleLine[] {
  const runs = new Set(draft.parts.filter((part) => part.role === 'headline').map((part) => part.runs))
  return draft.units.filter((unit) => runs.has(unit.runs)).map((unit) => ({ unit, names: titleNames(unit.head) }))
}

/** The pieces of a headline's lines. */
export function stackPieces(lines: readonly TitleLine[]): PlacedPiece[] {
  return lines.flatMap(({ unit, names }, line) => piecesOf(unit, line, names))
}
