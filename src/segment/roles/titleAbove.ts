import { NOTES_BEFORE } from '../../lexicon/headlines/editorsNotes'
import { fills } from '../lines/columns'
import { DEEP_INDENT } from '../lines/indents'
import { type Line, lengthOf } from '../lines/lines'
import { areTitleHalves, hasTitleShape, isOneCharacter, isTitleText, readsAsSentence } from '../lines/titleShape'
import type { PageLines } from '../rules/signs'
import { oneOf } from '../../matching/oneOf'
import { DAY_ALONE, LETTER_DAY, LETTER_END, SALUTATION } from '../text/patterns'
import type { RolesSoFar } from './rolesSoFar'

/** A headline has no more lines than these. */
const MOST_TITLE_LINES = 8
/** So many full lines in a row are a paragraph that lost its full stop. */
const PARAGRAPH_LINES = 4

/** Whether the line above `index` ends something, so that a headline may begin here. */
function beginsAnew({ page, roles, signs }: RolesSoFar, index: number): boolean {
  const above = page.lines[index - 1]
  if (above === undefined || roles[index - 1] !== 'text') return true
  if (above.closing === 'final' || signs.of(above.index, 'closingByline') !== null) return true
  return page.names.has(above.index)
}

/** 编者按>>>, 核心提示： */
const NOTE_LABEL: RegExp = new RegExp(`^[【《]?${oneOf(NOTES_BEFORE)}[】》]?[：:>》 ]*$`)

/** 问：…… above whose question it is */
const ASKED = /^问(?:（[^（）]{2,16}）)?：/

/** （县侨联 李 景）: names in brackets close the article above, whoever they are */
const IN_BRACKETS = /^（[^（）]{2,24}）$/

/** Whether the line and one of its neighbours are a headline that a line end has cut inside brackets or quotation marks. */
function isTitleHalf(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  return (above !== undefined && areTitleHalves(above, line)) || (next !== undefined && areTitleHalves(line, next))
}

/** Whether one character stands apart from what has ended above, and no column has cut it off. */
function isEssayTitle({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  return isOneCharacter(line) && (above === undefined || above.closing === 'final' || ENDS_LABEL.test(above.tail))
}

/** 【随笔】 */
const ENDS_LABEL = /[】》〗]$/

/** Whether the line could be one of a headline. */
function isTitleLine({ page, roles, signs }: RolesSoFar, index: number): boolean {
  const line = page.lines[index]
  if (roles[index] === 'title') return true
  if (line === undefined || roles[index] !== 'text' || !(hasTitleShape(line) || isTitleHalf(page, line) || isEssayTitle(page, line)))
    return false
  if (NOTE_LABEL.test(line.head) || DAY_ALONE.test(line.head) || LETTER_DAY.test(line.head)) return false
  if (LETTER_END.test(line.head) || ASKED.test(line.head)) return false
  if (page.names.has(index)) return false
  if (IN_BRACKETS.test(line.head) && page.lines[index - 1]?.closing === 'final' && roles[index - 1] === 'text') return false
  // The first line of a paragraph stands in, the second does not; but a letter below a headline begins anew.
  const next = page.lines[index + 1]
  if (line.indent === DEEP_INDENT && next?.indent === 0 && !SALUTATION.test(next.head)) return false
  return (
    signs.of(index, 'dateline') === null &&
    signs.of(index, 'advertisement') === null &&
    signs.of(index, 'closingByline') === null &&
    signs.of(index, 'continued') === null &&
    signs.of(index, 'verse') === null
  )
}

/** Whether lines `[first, end)` are running text set in a column rather than headlines. */
function isColumnOfText(page: PageLines, first: number, end: number): boolean {
  if (end - first < PARAGRAPH_LINES) return false
  const column = page.columns.after(first)
  if (column === 0) return false
  const lines = page.lines.slice(first, end)
  // Running text has a comma every other line; headlines of one length hardly ever.
  if (lines.filter((line) => line.head.includes('，')).length * 4 < lines.length) return false
  return lines.slice(0, -1).every((line) => fills(line.width, column, line.index === first) && line.width <= column + 4)
}

/** Whether the line goes on in the column of a full line above it. */
function fillsOn(page: PageLines, index: number): boolean {
  const line = page.lines[index]
  const above = page.lines[index - 1]
  if (line === undefined || above === undefined || line.blanks > 0) return false
  const column = page.columns.before(above.index)
  return readsAsSentence(line.head) || (column > 0 && fills(above.width, column, false) && line.width <= column + 4)
}

/** No line of a headline that ends in ! or ? is longer. */
const LONGEST_EXCLAIMED = 26

/** Whether a line ending in ! or ? is part of a headline and not the last line of a paragraph. */
function isExclaimed(context: RolesSoFar, index: number): boolean {
  const { page, roles, signs } = context
  const line = page.lines[index]
  if (line === undefined || lengthOf(line) > LONGEST_EXCLAIMED || fillsOn(page, index)) return false
  const above = page.lines[index - 1]
  if (above === undefined || roles[index - 1] !== 'text') return true
  // The line of a website that says from where a report is stands right under its headline.
  if (line.blanks > 0 && roles[index + 1] === 'source') return true
  const next = page.lines[index + 1]
  // 路灯何时能修？ / 编辑同志：…… : a letter stands in below its headline.
  const isOverLetter = SALUTATION.test(next?.head ?? '')
  if (line.indent !== next?.indent && !isOverLetter) return false
  if (isOverLetter && line.blanks > 0) return true
  if (signs.of(index - 1, 'closingByline') !== null) return true
  return above.closing === 'open' && above.indent === line.indent && isTitleLine(context, index - 1) && beginsAnew(context, index - 1)
}

/** Whether the line stands right below running text that has ended: what an empty line parts from it is no part of it. */
function hangsOn({ page, roles }: RolesSoFar, index: number): boolean {
  const above = page.lines[index - 1]
  return above !== undefined && page.lines[index]?.blanks === 0 && roles[above.index] === 'text' && above.closing === 'final'
}

/** A block of headline lines has no longer line. */
const LONGEST_BLOCK_LINE = 40
/** Nor more lines. */
const MOST_BLOCK_LINES = 6

/** 产量翻了一番。品种单调、…… / 的状况正在改变: a digest under a headline is set in sentences, the last of which has no stop (提要题). */
function isDigest(block: readonly Line[]): boolean {
  return block.length > 1 && block[block.length - 1]?.closing === 'open' && !(block[0]?.head ?? '').includes('。')
}

/**
 * The first of the lines between an empty one and the report that opens with `index`, if no sentence ends with them: they are
 * its headline whatever else they hold; `index` itself otherwise. 军属写信：“好好打仗，/ 保卫咱这好光景！”
 */
export function blockAbove({ page, roles, signs }: RolesSoFar, index: number): number {
  let first = index - 1
  while (first > 0 && page.lines[first]?.blanks === 0 && index - first <= MOST_TITLE_LINES) first -= 1
  const block = page.lines.slice(Math.max(0, first), index)
  const stops = isDigest(block) ? /；/ : /[。；]/
  const isTitles = block.every(
    (line) =>
      (roles[line.index] === 'text' || roles[line.index] === 'title') &&
      lengthOf(line) <= LONGEST_BLOCK_LINE &&
      !stops.test(line.head) &&
      signs.of(line.index, 'closingByline') === null &&
      signs.of(line.index, 'dateline') === null &&
      !page.names.has(line.index),
  )
  const isApart = (page.lines[first]?.blanks ?? 0) > 0 || first === 0
  const isShort = block.length > 0 && block.length <= MOST_BLOCK_LINES
  const opens = block[0]?.head ?? ''
  // An empty line between them and the report may part the two as well as join them.
  const isClose = page.lines[index]?.blanks === 0 || (block.length > 1 && !opens.includes('，') && !readsAsSentence(opens))
  return isTitles && isApart && isShort && isClose && isTitleText(opens) ? first : index
}

/** The first of the lines above `index` that are its headline, from the last end of something down to it; `index` itself where there are none. */
export function titleAbove(context: RolesSoFar, index: number): number {
  const { page } = context
  let first = index
  while (first > 0 && index - first < MOST_TITLE_LINES && isTitleLine(context, first - 1)) {
    if (page.lines[first - 1]?.closing === 'final' && !isExclaimed(context, first - 1)) break
    if (first < index && hangsOn(context, first - 1) && (page.lines[first]?.blanks ?? 0) > 0) break
    first -= 1
  }
  if (first === index) return index
  // 会议要求，……完成全部改造！ is the end of a report.
  if (page.lines[index - 1]?.closing === 'final' && readsAsSentence(page.lines[first]?.head ?? '')) return index
  if (beginsAnew(context, first) && !isColumnOfText(page, first, index)) return first
  let block = index
  while (block > first && page.lines[block]?.blanks === 0) block -= 1
  if (page.lines[block]?.blanks !== 0 && block < index) return index - block <= PARAGRAPH_LINES ? block : index
  // An empty line parts the headline from what opens the report below it.
  let above = index - 1
  while (above > first && page.lines[above]?.blanks === 0) above -= 1
  return (page.lines[above]?.blanks ?? 0) > 0 && index - above <= PARAGRAPH_LINES ? above : index
}
