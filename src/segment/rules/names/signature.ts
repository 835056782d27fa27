import { CharacterSet } from '../../../matching/characterSet'
import { type ParsedByline, shifted } from '../../bylines/bylineGrammar'
import { parseBracketedSignature, parseOffice, parsePoet, parseSignature, parseTeam } from '../../bylines/signature'
import { type Line, lengthOf } from '../../lines/lines'
import { hasTitleShape } from '../../lines/titleShape'
import type { PageLines } from '../signs'
import {
  LONGEST_WORK,
  endAbove,
  isBelowLetter,
  isFarRight,
  isOverVerse,
  isUnderHeadline,
  isUnderWork,
  isUnderWorkAlone,
} from './namePlaces'

/** No signature is longer. */
const LONGEST_SIGNATURE = 36

/** （某县委报道组） on a line of its own */
function bracketedSignature(head: string): ParsedByline | null {
  const signed = /^（[^（）]+）$/.test(head) ? parseBracketedSignature(head.slice(1, -1)) : null
  return signed === null ? null : shifted(signed, 1)
}

const OPENS_BRACKET = CharacterSet.of('（【')

/** Somebody who says where they are from: in brackets, far to the right, or under a headline. */
export function signature(page: PageLines, line: Line): ParsedByline | null {
  if (lengthOf(line) > LONGEST_SIGNATURE || line.closing === 'final' || line.closing === 'comma') return null
  const isBracketed = OPENS_BRACKET.has(line.head.charCodeAt(0)) && endAbove(page, line) !== null
  return isBracketed ||
    isFarRight(page, line) ||
    isBelowLetter(page, line) ||
    isUnderHeadline(page, line, true) ||
    isUnderWorkAlone(page, line)
    ? (parseSignature(line.head) ??
        (isBracketed ? bracketedSignature(line.head) : !isCutOffice(page, line) ? officeAlone(page, line) : null))
    : null
}

/** Whoever signs without a name: below the last paragraph, or far to the right of it. */
function officeAlone(page: PageLines, line: Line): ParsedByline | null {
  const isFar = isFarRight(page, line)
  const isBelow = isBelowLetter(page, line)
  const office = isFar || isBelow ? parseOffice(line.head, isFar) : null
  return office ?? (isBelow ? parseTeam(line.head) : null)
}

/** 明城镇党委委 / 员冼某某表示: a column's end has cut what looks like an office. */
function isCutOffice({ lines }: PageLines, { index }: Line): boolean {
  return /^[员会长办组局部]/.test(lines[index + 1]?.head ?? '')
}

/** 老君庙 陈作义, between the title of a poem and its first stanza */
export function poet(page: PageLines, line: Line): ParsedByline | null {
  const above = page.lines[line.index - 1]
  if (above === undefined || above.closing !== 'open' || lengthOf(above) > LONGEST_WORK || !line.head.includes(' ')) return null
  return hasTitleShape(above) && (isOverVerse(page, line) || isUnderWork(page, line)) ? parsePoet(line.head) : null
}
