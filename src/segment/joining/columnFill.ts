import { CharacterSet } from '../../matching/characterSet'
import { extentOf, fills, overflows } from '../lines/columns'
import { PARAGRAPH_INDENT } from '../lines/indents'
import type { Line } from '../lines/lines'
import { widthOf } from '../text/characters'
import { hangingWidth } from './hangingMarks'
import type { JoinContext } from './joinContext'

/** The column that two neighbouring lines share, 0 where there is none. */
export function columnAt(context: JoinContext, line: Line): number {
  const { columns } = context.page
  const after = columns.after(line.index)
  // Where two columns meet, the line is of the one that it fills.
  if (isFilledBy(line, after)) return after
  const before = columns.before(line.index)
  if (isFilledBy(line, before)) return before
  const around = columns.around(line.index)
  return isFilledBy(line, around) ? around : after || before || around
}

function isFilledBy(line: Line, column: number): boolean {
  return column > 0 && fills(extentOf(line), column, false) && !overflows(extentOf(line) - hanging(line), column)
}

/** Marks at the end of a line that may stand outside its column. */
const HANGING = CharacterSet.of('，。、；：！？”’）》】…')
const MOST_HANGING = 3

/** Columns that such marks take. */
export function hanging(line: Line): number {
  return hangingWidth(line.tail, HANGING, MOST_HANGING)
}

/** What is not cut: a number, a Latin word, an opening mark and its first character; marks that may not begin a line go with it. */
const WORD = /^(?:[A-Za-z0-9.%,+-]{2,30}|[“《（【‘「].)[，。、；：！？”）》】]{0,3}/

/** Whether a line fills its column, or could not take the word that begins the next one. */
export function isFull(line: Line, next: Line, column: number, first: boolean): boolean {
  return fills(line.width + widthOf(WORD.exec(next.head)?.[0] ?? ''), column, first)
}

/** Whether paragraphs stand in from the edge here and `next` does not. */
export function isFlush(context: JoinContext, line: Line, next: Line, first: boolean): boolean {
  if (next.blanks > 0 || !context.indents(next.index) || context.indentOf(next) >= PARAGRAPH_INDENT) return false
  // Where all lines stand in alike, the edge they share says nothing.
  return !first || line.indent - next.indent >= PARAGRAPH_INDENT
}
