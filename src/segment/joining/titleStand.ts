import { type Line, lengthOf } from '../lines/lines'
import type { UnitRole } from '../units/units'
import type { JoinContext } from './joinContext'

/** Where a line stands that may be a headline of its own: what is known of it before any form of headline is asked for. */
export interface TitleStand {
  readonly context: JoinContext
  readonly line: Line
  /** The line below, with which it may go together. */
  readonly next: Line
  readonly above: Line | undefined
  /** Role of the line above, `undefined` at the head of the page. */
  readonly roleAbove: UnitRole | undefined
  readonly length: number
  readonly hasComma: boolean
  /** Whether an empty line stands above it, or nothing at all. */
  readonly isBelowBlank: boolean
  /** Whether empty lines part it from the lines on both sides. */
  readonly isApart: boolean
  /** Whether running text stands right above that no names have closed. */
  readonly isMidArticle: boolean
  /** Whether running text stands above it that names have closed. */
  readonly isBelowSigned: boolean
  /** Whether an empty line parts it from a sentence that has ended, and nothing from what stands below. */
  readonly isBelowEnd: boolean
}

/** Whether the line holds names, and running text above them that they close. */
function isBelowClosingNames({ page, roles }: JoinContext, names: Line | undefined): boolean {
  if (names === undefined || roles[names.index] !== 'byline' || names.blanks > 0) return false
  const text = page.lines[names.index - 1]
  return text !== undefined && roles[text.index] === 'text' && text.closing === 'final'
}

/** How `line`, with `next` below it, stands on its page. */
export function standOf(context: JoinContext, line: Line, next: Line): TitleStand {
  const above = context.page.lines[line.index - 1]
  const roleAbove = above === undefined ? undefined : context.roles[above.index]
  const isBelowBlank = line.blanks > 0 || line.index === 0
  const isSigned = above !== undefined && roleAbove === 'text' && context.signs.of(above.index, 'closingByline') !== null
  const isMidArticle = above !== undefined && roleAbove === 'text' && !isSigned
  return {
    context,
    line,
    next,
    above,
    roleAbove,
    length: lengthOf(line),
    hasComma: line.head.includes('，'),
    isBelowBlank,
    isApart: isBelowBlank && next.blanks > 0,
    isMidArticle,
    isBelowSigned: isSigned || isBelowClosingNames(context, above),
    isBelowEnd: isMidArticle && isBelowBlank && above.closing === 'final' && next.blanks === 0,
  }
}
