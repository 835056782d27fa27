import type { Piece } from './piece'
import { isCutShort, isSaidInOne } from './cutSentences'

/** What stands on both sides of a space or a line's end. */
export interface Gap {
  readonly left: Piece
  readonly right: Piece
  readonly isOneLine: boolean
  /** Whether another piece stands before `left` on its line. */
  readonly isBehindOther: boolean
  /** 铺钢轨 敷路面: whether that one is as long, so that `left` is the second half of something, and ends there. */
  readonly isSecondHalf: boolean
  readonly areAlike: boolean
  /** The beginning of the report below, as `bareWords` has it. */
  readonly report: string
  /** Whether there are no other pieces. */
  readonly isWhole: boolean
  /** Whether the other headlines of the page are broken by the ends of their lines. */
  readonly breaksLines: boolean
}

/** One reason to take two pieces for one sentence, or for two (接续迹象). */
export interface GapSign {
  readonly name: string
  readonly goesOn: boolean
  readonly holds: (gap: Gap) => boolean
}

/** Whether the end of a line has cut one word, by a rest that is nothing by itself. */
function isBroken(upper: Piece | undefined, lower: Piece | undefined, report: string): boolean {
  if (upper === undefined || lower === undefined || upper.line === lower.line) return false
  return isCutShort(upper.text, lower.text) || (lower.text.length === 2 && isSaidInOne(upper.text, lower.text, report))
}

/** What stands around the gap behind the piece at `index`; `null` where no piece follows it. */
export function gapAt(pieces: readonly Piece[], index: number, report: string, breaksLines: boolean): Gap | null {
  const [cutLeft, cutRight, before, behind] = [pieces[index], pieces[index + 1], pieces[index - 1], pieces[index + 2]]
  if (cutLeft === undefined || cutRight === undefined) return null
  // What the end of a line has cut off counts with what it was cut from.
  const left = isBroken(before, cutLeft, report) ? { ...cutLeft, text: (before?.text ?? '') + cutLeft.text } : cutLeft
  const right = isBroken(cutRight, behind, report) ? { ...cutRight, text: cutRight.text + (behind?.text ?? '') } : cutRight
  const isBehindOther = before?.line === left.line
  return {
    left,
    right,
    isOneLine: left.line === right.line,
    isBehindOther,
    isSecondHalf: isBehindOther && before.text.length === left.text.length,
    areAlike: left.text.length === right.text.length,
    report,
    isWhole: pieces.length === 2,
    breaksLines,
  }
}
