import { bareWords } from './headlineWords'
import { partWeight } from './partSigns'
import type { Piece } from './piece'
import { type StackPart, joinPieces } from './stackParts'

/** What the pieces of a headline are (引题、主题、副题). */
export interface Stack {
  readonly parts: readonly StackPart[]
  /** Index of the part that is the headline. */
  readonly main: number
}

function textOf(pieces: readonly Piece[], part: StackPart): string {
  return pieces
    .slice(part.first, part.end)
    .map((piece) => piece.text)
    .join('')
}

/** Whether the part is two halves on one line, as long as each other: 麦子入仓 公粮入库 */
function isCouplet(pieces: readonly Piece[], { first, end }: StackPart): boolean {
  const [left, right] = pieces.slice(first, end)
  return end - first === 2 && left?.line === right?.line && left?.text.length === right?.text.length
}

/** What ends the first clause of a report, which says something. */
const CLAUSE = /[^，。：；]{4,}/

/** Tells the parts of a headline stack apart. Linear in the number of pieces. */
export function parseStack(pieces: readonly Piece[], report = '', breaksLines = false): Stack {
  if (pieces.length === 1) return { parts: [{ first: 0, end: 1 }], main: 0 }
  const plain = bareWords(report)
  const opening = CLAUSE.exec(plain)?.[0] ?? ''
  const parts = joinPieces(pieces, plain, breaksLines)
  const all = parts.map((part) => textOf(pieces, part))
  const lines = parts.map(({ first }) => pieces[first]?.line ?? 0)
  const couplets = parts.map((part) => isCouplet(pieces, part))
  const listed = parts.map(({ first }) => pieces[first]?.listed === true)
  let main = 0
  let best = -Infinity
  for (const [index, text] of all.entries()) {
    const score = partWeight({
      text,
      index,
      all,
      lines,
      listed: listed[index] === true,
      couplet: couplets[index] === true,
      report: plain,
      opening,
    })
    if (score > best) {
      best = score
      main = index
    }
  }
  return { parts, main }
}
