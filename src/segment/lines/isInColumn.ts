import type { Line } from './lines'
import { fills } from './columns'
import type { PageLines } from '../rules/signs'

/** Whether the line is running text that its column has cut (正文行), so that it may look like something else only by chance. */
export function isInColumn({ lines, columns }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const next = lines[line.index + 1]
  const goesOn = line.blanks === 0 && above !== undefined && above.closing !== 'final'
  const column = columns.around(line.index)
  return column > 0 && fills(line.width, column, false) && (goesOn || (next !== undefined && next.blanks === 0))
}
