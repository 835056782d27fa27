import { type ParsedByline, LONGEST_BYLINE, parseByline, shifted } from '../bylines/bylineGrammar'
import { CharacterSet } from '../../matching/characterSet'
import { HAN } from '../text/characters'
import { LinePattern } from '../lines/linePattern'
import { type Line, lengthOf } from '../lines/lines'
import { PRINTED_NAME, WIDE_NAME } from '../text/patterns'
import { SURE, hasSurname, likelihood } from '../bylines/nameLikelihood'
import { hasTitleShape, isOneCharacter } from '../lines/shape'
import { parseBracketedSignature, parsePoet, parseSignature, parseTeam } from '../bylines/signature'
import { type PageLines, type Rule, type Sign } from './signs'
import { outletAlone, penNames } from '../bylines/trailingByline'

/** A byline cannot stand where the line above is in the middle of a sentence, unless that is a headline. */
function isPossible(line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.blanks > 0) return true
  return above.closing !== 'comma' && above.closing !== 'semicolon'
}

/** Marks that no list of names has. */
const NO_NAMES = new LinePattern(/[。；“《！？%]/)
/** 何 平, 周小川（回族） */
const LONE_NAME: RegExp = new RegExp(`^${PRINTED_NAME}(?:（[${HAN}]{1,5}族）)?$`)
/** 金 戈: no word is set so */
const IS_WIDE: RegExp = new RegExp(`^${WIDE_NAME}$`)
/** 某县读者 金 戈 */
const ENDS_WIDE: RegExp = new RegExp(`(?:^| )${WIDE_NAME}$`)
/** 刘士英  高振海 */
const LONE_NAMES: RegExp = new RegExp(`^${PRINTED_NAME}(?: {1,4}${PRINTED_NAME}){1,2}$`)
/** 刘士英  高振海（实习）: no headline ends so. */
const WITH_LEARNER: RegExp = new RegExp(`^${PRINTED_NAME}(?:[ 、]{1,4}${PRINTED_NAME}){0,2}（(?:实习|见习)(?:生|记者)?）$`)
/** （晓风）, （新华社） on a line of its own */
const BRACKETED = /^（([^（）]{1,16})）$/

/** 连 载: no line of a headline is shorter. */
const LONGEST_LABEL = 5

/** Whether the line may be the name of a column over a headline. */
function isLabel(line: Line): boolean {
  return line.blanks > 0 && lengthOf(line) <= LONGEST_LABEL
}

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
  if (next.indent >= 4) return sure || next.indent !== line.indent
  const isApart = (above.blanks > 0 || above.index === 0) && line.blanks > 0 && next.blanks > 0
  // A paragraph that does not stand in is far longer; one about a person begins with the name that stands over it.
  return sure && (next.blanks === 0 || isApart) && lengthOf(next) >= SHORTEST_TEXT && !next.head.startsWith(line.head)
}

/** No line of verse is longer, nor does a stanza have fewer lines where an author stands over it. */
const LONGEST_VERSE = 18
const FEWEST_VERSES = 3

/** Whether short lines of verse stand right below: 五月的麦田 / 陈 风 / 麦子在风里 / …… */
function isOverVerse({ lines }: PageLines, { index, head }: Line): boolean {
  const stanza = lines.slice(index + 1, index + 1 + FEWEST_VERSES)
  return (
    stanza.length === FEWEST_VERSES &&
    stanza.every((verse, at) => lengthOf(verse) <= LONGEST_VERSE && verse.blanks <= (at === 0 ? 1 : 0) && verse.head !== head) &&
    stanza[0] !== undefined &&
    lengthOf(stanza[0]) > SHORTEST_VERSE - 2 &&
    stanza[0].closing !== 'final'
  )
}

/** A paragraph's first line is no shorter, however narrow the column. */
const SHORTEST_TEXT = 11
/** Signatures stand far to the right of the text above. */
const FAR = 8
const LONGEST_SIGNATURE = 36

/** The line above, where a sentence ends with it. */
function endAbove(page: PageLines, line: Line): Line | null {
  const above = page.lines[line.index - 1]
  return above?.closing === 'final' ? above : null
}

function isFarRight(page: PageLines, line: Line): boolean {
  const above = endAbove(page, line)
  return above !== null && line.indent - above.indent >= FAR
}

/** （某县委报道组） on a line of its own */
function bracketedSignature(head: string): ParsedByline | null {
  const signed = /^（[^（）]+）$/.test(head) ? parseBracketedSignature(head.slice(1, -1)) : null
  return signed === null ? null : shifted(signed, 1)
}

const OPENS_BRACKET = CharacterSet.of('（【')

/** Somebody who says where they are from: in brackets, far to the right, or under a headline. */
function signature(page: PageLines, line: Line): ParsedByline | null {
  if (lengthOf(line) > LONGEST_SIGNATURE || line.closing === 'final' || line.closing === 'comma') return null
  const isBracketed = OPENS_BRACKET.has(line.head.charCodeAt(0)) && endAbove(page, line) !== null
  return isBracketed ||
    isFarRight(page, line) ||
    isBelowLetter(page, line) ||
    isUnderHeadline(page, line, true) ||
    isUnderWorkAlone(page, line)
    ? (parseSignature(line.head) ??
        (isBracketed ? bracketedSignature(line.head) : isBelowLetter(page, line) && !isCutOffice(page, line) ? parseTeam(line.head) : null))
    : null
}

/** 明城镇党委委 / 员冼某某表示: a column's end has cut what looks like an office. */
function isCutOffice({ lines }: PageLines, { index }: Line): boolean {
  return /^[员会长办组局部]/.test(lines[index + 1]?.head ?? '')
}

/** Whether the line is the last one above a paragraph, with a headline over it; `apart`: an empty line may part the two. */
function isUnderHeadline(page: PageLines, line: Line, apart: boolean): boolean {
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  if (above === undefined || next === undefined || (line.blanks > 0 && !apart) || !hasTitleShape(above) || above.closing !== 'open')
    return false
  const standsAlone = next.blanks > 0 || next.indent - line.indent >= PARAGRAPH
  // A poem's lines are short.
  const isVerse = apart && next.blanks > 0 && lengthOf(next) >= SHORTEST_VERSE
  const isShort = isVerse || lengthOf(next) > (ENDS_WIDE.test(line.head) ? 1 : 2) * lengthOf(line)
  return standsAlone && isShort && (above.blanks > 0 || page.lines[line.index - 2]?.closing === 'open')
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
function loneNames(page: PageLines, line: Line): ParsedByline | null {
  const isBelowEnd = endAbove(page, line) !== null
  const bracketed = isBelowEnd && line.blanks === 0 ? BRACKETED.exec(line.head)?.[1] : undefined
  const pen = bracketed === undefined ? null : (penNames(bracketed, 'alone') ?? outletAlone(bracketed))
  if (pen !== null) return shifted(pen, 1)
  if (isBelowEnd && line.blanks === 0 && WITH_LEARNER.test(line.head)) return parseByline(line.head, null, true)
  const isName = LONE_NAME.test(line.head) && standsAsName(page, line)
  const areNames =
    LONE_NAMES.test(line.head) &&
    parseByline(line.head, null, true)?.names.every(({ name }) => hasSurname(name)) === true &&
    (isUnderHeadline(page, line, false) || isBelowLetter(page, line))
  return isName || areNames ? parseByline(line.head.replace(/（[^（）]*族）$/, ''), null, true) : null
}

/** Whether what looks like a name is hardly anything else: by its characters, or as it is set wide and begins with a surname. */
function isSurelyName(printed: string): boolean {
  const bare = printed.replace(/ /g, '')
  return likelihood(bare) >= (IS_WIDE.test(printed) && hasSurname(bare) ? 0 : SURE)
}

/** 本报讯, 【本报讯】 */
const OPENS_REPORT = new LinePattern(/^[【〔［（]?本[报刊台网]讯/)

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

/** 海塘（外一首）: whose title it is stands below */
const WORK = /[（(](?:外[一二三四五]首|组诗|诗|散文|小小说|小说|随笔)[）)]$/

function isUnderWork({ lines }: PageLines, line: Line): boolean {
  return line.blanks === 0 && WORK.test(lines[line.index - 1]?.head ?? '')
}

/** No title of a poem is longer. */
const LONGEST_WORK = 16

/** Whether the line stands right under a title that has an empty line above, and over a line of verse: 绿色的梦 / 新林一中 苗雨 / 我把春天埋进土里， */
function isUnderWorkAlone({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const next = lines[line.index + 1]
  if (above === undefined || next === undefined || line.blanks > 0 || above.blanks === 0) return false
  return (
    hasTitleShape(above) &&
    above.closing === 'open' &&
    lengthOf(above) <= LONGEST_WORK &&
    next.closing === 'comma' &&
    lengthOf(next) <= LONGEST_WORK
  )
}

/** Whether the line stands far to the right under a headline. */
function isRightOfTitle(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    above !== undefined &&
    above.closing === 'open' &&
    hasTitleShape(above) &&
    line.indent - above.indent >= FAR &&
    page.lines[line.index + 1] !== undefined
  )
}

/** 西塞山区居民 邹家祥 below the last full stop, above an empty line */
function isBelowLetter(page: PageLines, line: Line): boolean {
  const next = page.lines[line.index + 1]
  return endAbove(page, line) !== null && (next === undefined || next.blanks > 0)
}

const SHORTEST_VERSE = 5
/** Indentation of a paragraph's first line. */
const PARAGRAPH = 4

/** **记者 张三**, *（张三）*: set bold or slanting */
const EMPHASISED = /^(\*{1,2}|_)([^*_]{2,60})\1$/

/** 老君庙 陈作义, between the title of a poem and its first stanza */
function poet(page: PageLines, line: Line): ParsedByline | null {
  const above = page.lines[line.index - 1]
  if (above === undefined || above.closing !== 'open' || lengthOf(above) > LONGEST_WORK || !line.head.includes(' ')) return null
  return hasTitleShape(above) && isOverVerse(page, line) ? parsePoet(line.head) : null
}

function ownNames(head: string): ParsedByline | null {
  const [, mark = '', inner] = /^[*_]/.test(head) ? (EMPHASISED.exec(head) ?? []) : []
  const parsed = parseByline(inner ?? head)
  return parsed === null || inner === undefined ? parsed : shifted(parsed, mark.length)
}

function read(page: PageLines, line: Line, above: ParsedByline | null): ParsedByline | null {
  if (lengthOf(line) > LONGEST_BYLINE || NO_NAMES.test(line) || !isPossible(line, page.lines[line.index - 1])) return null
  // A role or an outlet at the end of the line above waits for the names on this one.
  const goesOn = above !== null && above.open && line.blanks === 0 ? parseByline(line.head, above) : null
  if (goesOn !== null) return goesOn
  const own = ownNames(line.head)
  if (own !== null) {
    // Names before the first role of a line have the one of the line above.
    const isHeadless = above !== null && line.blanks === 0 && own.names[0]?.role === '' && own.names[0].outlet === null
    return (isHeadless ? parseByline(line.head, above) : null) ?? own
  }
  const signed = signature(page, line) ?? poet(page, line)
  if (signed !== null) return signed
  const lone = loneNames(page, line)
  if (lone !== null) return lone
  if (above === null || line.blanks > 0 || above.photoOnly) return null
  return /[）】]$/.test(page.lines[line.index - 1]?.tail ?? '') ? null : parseByline(line.head, above)
}

/** Two rules ask for the names of a page. */
const found = new WeakMap<PageLines, readonly Sign[]>()

/** A line of nothing but names with what they did: 记者 张三 通讯员 李四 文/图 (署名). */
export const byline: Rule = (page) => {
  const known = found.get(page)
  if (known !== undefined) return known
  const signs: Sign[] = []
  let above: ParsedByline | null = null
  for (const line of page.lines) {
    const goesOnNames: boolean = above !== null && !above.photoOnly && line.blanks === 0
    const parsed: ParsedByline | null = page.names.has(line.index) ? null : read(page, line, above)
    above = parsed
    if (parsed === null || (parsed.names.length === 0 && !parsed.role && !BRACKETED.test(line.head))) continue
    // 文字：张三 / 摄影：李四
    const isPhoto: boolean = parsed.photoOnly && !goesOnNames
    signs.push({
      rule: isPhoto ? 'segment/photoCredit' : 'segment/byline',
      kind: isPhoto ? 'caption' : 'byline',
      line: line.index,
      from: line.from,
      to: line.to,
      byline: parsed,
    })
  }
  found.set(page, signs)
  return signs
}
