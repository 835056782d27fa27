import { type ParsedByline, parseByline, shifted } from '../../bylines/bylineGrammar'
import { SURE, hasSurname, likelihood } from '../../bylines/nameLikelihood'
import { OUTLET } from '../../bylines/bylineTokens'
import { outletAlone, penNames } from '../../bylines/trailingByline'
import { DEEP_INDENT } from '../../lines/indents'
import { LinePattern } from '../../lines/linePattern'
import { type Line, lengthOf } from '../../lines/lines'
import { hasTitleShape, isOneCharacter } from '../../lines/titleShape'
import { HAN } from '../../text/characters'
import { PRINTED_NAME, WIDE_NAME } from '../../text/patterns'
import type { PageLines } from '../signs'
import { endAbove, isBelowLetter, isFarRight, isOverVerse, isRightOfTitle, isUnderHeadline, isUnderWork } from './namePlaces'

/** 何 平, 周小川（回族） */
const LONE_NAME: RegExp = new RegExp(`^${PRINTED_NAME}(?:（[${HAN}]{1,5}族）)?$`)
/** 金 戈: no word is set so */
const IS_WIDE: RegExp = new RegExp(`^${WIDE_NAME}$`)
/** 刘士英  高振海 */
const LONE_NAMES: RegExp = new RegExp(`^${PRINTED_NAME}(?: {1,4}${PRINTED_NAME}){1,2}$`)
/** 刘士英  高振海（实习）: no headline ends so. */
const WITH_LEARNER: RegExp = new RegExp(`^${PRINTED_NAME}(?:[ 、]{1,4}${PRINTED_NAME}){0,2}（(?:实习|见习)(?:生|记者)?）$`)
/** （晓风）, （新华社） on a line of its own */
export const BRACKETED: RegExp = /^（([^（）]{1,16})）$/

/** 据新华社, 据新华网浙江频道, 据望江晚报 */
const TAKEN_FROM: RegExp = new RegExp(`^据${OUTLET}(?:[${HAN}]{2,6}频道)?$`)
/** The end of a sentence, or names behind one */
const ENDED = /[。！？”）】]$/

/** Whom a report was taken from, on a line of its own at its end; nobody is named. */
export function takenFrom({ lines }: PageLines, line: Line): ParsedByline | null {
  const above = lines[line.index - 1]
  if (!line.head.startsWith('据') || line.blanks > 0 || above === undefined || !ENDED.test(above.tail)) return null
  if ((lines[line.index + 1]?.blanks ?? 1) === 0 || !TAKEN_FROM.test(line.head)) return null
  return { names: [], titled: true, photoOnly: false, role: '', outlet: line.head.slice(1), open: false }
}

/** 连 载: no line of a headline is shorter. */
const LONGEST_LABEL = 5

/** Whether the line may be the name of a column over a headline. */
function isLabel(line: Line): boolean {
  return line.blanks > 0 && lengthOf(line) <= LONGEST_LABEL
}

/** A paragraph's first line is no shorter, however narrow the column. */
const SHORTEST_TEXT = 11

/** Whether a line stands alone between a headline and a paragraph. */
function isUnderTitle(page: PageLines, line: Line, sure: boolean): boolean {
  const above = page.lines[line.index - 1]
  const further = page.lines[line.index - 2]
  const next = page.lines[line.index + 1]
  if (above === undefined || next === undefined || !(hasTitleShape(above) || isOneCharacter(above)) || above.closing !== 'open')
    return false
  if (sure && line.blanks === 0 && isOverVerse(page, line)) return true
  const beginsAnew =
    (sure && IS_WIDE.test(line.head)) || further === undefined || further.closing === 'final' || above.blanks > 0 || isLabel(further)
  if (!beginsAnew || lengthOf(next) <= lengthOf(line)) return false
  if (next.indent >= DEEP_INDENT) return sure || next.indent !== line.indent
  const isApart = (above.blanks > 0 || above.index === 0) && line.blanks > 0 && next.blanks > 0
  // A paragraph that does not stand in is far longer; one about a person begins with the name that stands over it.
  return sure && (next.blanks === 0 || isApart) && lengthOf(next) >= SHORTEST_TEXT && !next.head.startsWith(line.head)
}

/** Whether what looks like a name is hardly anything else: by its characters, or as it is set wide and begins with a surname. */
function isSurelyName(printed: string): boolean {
  const bare = printed.replace(/ /g, '')
  return likelihood(bare) >= (IS_WIDE.test(printed) && hasSurname(bare) ? 0 : SURE)
}

/** 本报讯, 【本报讯】 */
const OPENS_REPORT = new LinePattern(/^[【〔[（]?本[报刊台网]讯/)

/** Whether what is hardly anything but a name has the end of the article above it and its own end below: an empty line, or the next report. */
function isOverGap(line: Line, next: Line): boolean {
  return isSurelyName(line.head) && (next.blanks > 0 || OPENS_REPORT.test(next))
}

/** No headline is longer, nor a line of the website. */
const LONGEST_NEXT = 45

/** Whether the line stands by itself below the last paragraph: what comes below is no text, as it would be under a crosshead. */
function isLastApart({ lines }: PageLines, line: Line): boolean {
  const next = lines[line.index + 1]
  if (line.blanks !== 1) return false
  // Nothing is left that two characters set wide could stand over.
  if (next === undefined && IS_WIDE.test(line.head) && hasSurname(line.head)) return true
  if (!isSurelyName(line.head)) return false
  return next === undefined || (next.blanks > 0 && next.closing === 'open' && lengthOf(next) <= LONGEST_NEXT && !/[，。]/.test(next.head))
}

/** Whether what may be a name stands where names do: under a headline or a work, far to the right, or at the very end. */
function standsAsName(page: PageLines, line: Line): boolean {
  const bare = line.head.replace(/（.*|[ ]/g, '')
  if (isUnderTitle(page, line, isSurelyName(line.head.replace(/（.*/, '')))) return true
  if (!hasSurname(line.head)) return false
  const next = page.lines[line.index + 1]
  const isLast = (): boolean =>
    endAbove(page, line) !== null &&
    ((line.blanks === 0 && (next === undefined || next.blanks > 1 || isOverGap(line, next))) || isLastApart(page, line))
  return isUnderWork(page, line) || isFarRight(page, line) || isLast() || (isRightOfTitle(page, line) && likelihood(bare) >= 0)
}

/** Names with nothing that says what they did, where names are expected: under a headline, far to the right, in brackets under the end. */
export function loneNames(page: PageLines, line: Line): ParsedByline | null {
  const isBelowEnd = endAbove(page, line) !== null
  const bracketed = isBelowEnd && line.blanks === 0 ? BRACKETED.exec(line.head)?.[1] : undefined
  const pen = bracketed === undefined ? null : (penNames(bracketed, 'alone') ?? outletAlone(bracketed))
  if (pen !== null) return shifted(pen, 1)
  if (isBelowEnd && line.blanks === 0 && WITH_LEARNER.test(line.head)) return parseByline(line.head, null, true)
  const isName = LONE_NAME.test(line.head) && standsAsName(page, line)
  const areNames =
    line.head.includes(' ') &&
    LONE_NAMES.test(line.head) &&
    parseByline(line.head, null, true)?.names.every(({ name }) => hasSurname(name)) === true &&
    (isUnderHeadline(page, line, false) || isBelowLetter(page, line))
  return isName || areNames ? parseByline(line.head.replace(/（[^（）]*族）$/, ''), null, true) : null
}
