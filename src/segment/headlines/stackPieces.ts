import { isHan, isSpace } from '../text/characters'
import type { Draft } from '../articles/draft'
import { type TitleNames, titleNames } from '../bylines/titleNames'
import { BRIEF_MARK } from '../text/patterns'
import { type Unit, offsetInUnit } from '../units/units'
import type { Piece } from './piece'

/** `##`, `**`, and marks set before a headline */
const DECORATION: RegExp = new RegExp(
  `^(?:[^，。：]{2,24}[讯电] ?题：|【(?:标题|主标题|题名|篇名)】 ?[=：]? ?|#{1,6} ?|\\*\\*|${BRIEF_MARK} ?)`,
)

export const MARKDOWN: RegExp = /^(?:#{1,6}|\*\*)/

/** | |||, what a table left of its borders */
const BARS = /^[|｜丨│┃ ]+$/

/** A piece of a headline, and where it stands. */
export interface PlacedPiece extends Piece {
  /** Offsets of the normalised text. */
  readonly from: number
  readonly to: number
}

/** The pieces of a headline's lines up to the `names` behind it: what stands between spaces; a space next to a Latin letter or digit parts nothing. */
function piecesOf(unit: Unit, line: number, names: TitleNames | null): PlacedPiece[] {
  const head = unit.head
  const start = DECORATION.exec(head)?.[0].length ?? 0
  const end = names?.from ?? (head.endsWith('**') && start === 2 ? head.length - 2 : head.length)
  const pieces: PlacedPiece[] = []
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
