import { CharacterSet } from '../../matching/characterSet'
import { MEETING } from '../../matching/meeting'
import { LinePattern } from '../lines/linePattern'
import { PIECE_KINDS } from '../../lexicon/headlines/columns'
import { CASE_CROSSHEADS } from '../../lexicon/headlines/crossheads'
import { SECTION_ENDINGS, SECTION_NAMES } from '../../lexicon/mastheads/sections'
import { headsBox } from './shared/boxHeading'
import { HAN } from '../text/characters'
import { type Line, isWhole, lengthOf } from '../lines/lines'
import { hasTitleShape } from '../lines/titleShape'
import { parseByline } from '../bylines/bylineGrammar'
import { parseSignature } from '../bylines/signature'
import { parseDateline } from '../bylines/datelineGrammar'
import { oneOf } from '../../matching/oneOf'
import { BRIEF_MARKS, MARKED_OUT } from '../text/patterns'
import { type PageLines, type Rule, eachWholeLine } from './signs'

/** Marks on either side of a name. */
const MARKS_AROUND = `[${BRIEF_MARKS}·]`
/** 副 刊, 【国际简讯】, ●热线快递 */
const BRACKETS: RegExp = new RegExp(
  `^#{1,6} |^${MARKS_AROUND}? ?(?:\\*\\*)?[【《〔［〖「『<[]?|[】》〕］〗」』>\\]]?(?:\\*\\*)?${MARKS_AROUND}?$| `,
  'g',
)
/** What they are made of. */
const IN_BRACKETS = CharacterSet.of(`${BRIEF_MARKS}·*【《〔［〖「『<[》】〕］〗」』>] `)
/** What is drawn on either side of a name: ▌街坊议事▐, === 简讯 ===, ★★★ 要闻 ★★★ */
const ORNAMENTS = '▌▐▍▎▏█▉▊▋〓=~～*＊★☆■□◆◇●○◎▲△▼▽※|｜║┃│'
const ORNAMENTED = new LinePattern(
  new RegExp(`^[${ORNAMENTS}]{1,8} {0,4}[${HAN}“”·]{1,10}(?: {1,2}[${HAN}]){0,6} {0,4}[${ORNAMENTS}]{1,8}$`),
)
const ORNAMENT = new RegExp(`[${ORNAMENTS} ]`, 'g')
const NAMES: ReadonlySet<string> = new Set(SECTION_NAMES)
/** Cheap look: what a name that is known by its ending ends with. */
const LAST_OF_ENDINGS = CharacterSet.of(SECTION_ENDINGS.map((ending) => ending.slice(-1)).join(''))
/** Those of them that may stand beside the name of another section. */
const ENDING_WORDS: ReadonlySet<string> = new Set(SECTION_ENDINGS)
/** 街坊快讯 */
const ENDINGS: RegExp = new RegExp(`^[${HAN}·]{1,4}${MEETING}${oneOf(SECTION_ENDINGS)}$`)
/** 【战“疫”春耕短新闻】, ·投诉追踪· */
const BRACKETED = new LinePattern(new RegExp(`^(?:【[${HAN}“”·]{2,10}(?:新闻|${SECTION_ENDINGS.join('|')})】|·[${HAN}“”]{2,8}·)$`))

/** Whether what stands below is a headline or opens a report: between paragraphs the same ornaments mark a crosshead. */
function isOverHeadline(line: Line, next: Line | undefined): boolean {
  if (line.blanks === 0) return false
  if (next === undefined || MARKED_OUT.test(next.head)) return true
  return parseDateline(next.head) !== null || (next.closing === 'open' && lengthOf(next) <= LONGEST_HEADLINE && hasTitleShape(next))
}

/** So many lines at most stand between two crossheads of one case. */
const NEAR = 40

/** 法官说法 below 基本案情 and 法院判决: a crosshead of the same report, though columns are called so too */
function isCaseCrosshead(bare: string, line: Line, { lines }: PageLines): boolean {
  if (!CASE_CROSSHEADS.has(bare)) return false
  for (let at = line.index - 1; at >= Math.max(0, line.index - NEAR); at -= 1) {
    const head = lines[at]?.head.replace(BRACKETS, '') ?? ''
    // The column itself, over the next report.
    if (head === bare) return false
    if (CASE_CROSSHEADS.has(head)) return true
  }
  return false
}

/** 读者来信·热线: the names of two sections that share a page */
function areSectionNames(bare: string): boolean {
  const names = bare.split('·')
  return names.length > 1 && names.some((name) => NAMES.has(name)) && names.every((name) => NAMES.has(name) || ENDING_WORDS.has(name))
}

/** Names that are known only by their ending stand apart: below an empty line, at the top, or between an end and an empty line. */
function isSectionName(line: Line, page: PageLines): boolean {
  const { lines } = page
  const bare = IN_BRACKETS.indexIn(line.head, 0) === line.head.length ? line.head : line.head.replace(BRACKETS, '')
  if (isCaseCrosshead(bare, line, page)) return false
  if (BRACKETED.test(line) || NAMES.has(bare) || (bare.includes('·') && areSectionNames(bare))) return true
  if (ORNAMENTED.test(line)) return NAMES.has(line.head.replace(ORNAMENT, '')) || isOverHeadline(line, lines[line.index + 1])
  if (!LAST_OF_ENDINGS.has(bare.charCodeAt(bare.length - 1)) || !ENDINGS.test(bare)) return false
  const above = lines[line.index - 1]
  const isBetween = above !== undefined && /[。）】]$/.test(above.tail) && (lines[line.index + 1]?.blanks ?? 0) > 0
  return line.blanks > 0 || line.index < 4 || isBetween
}

/** □师者之尊 缘自用心, ●农技110: over several articles, each with its own headline */
const BOXED = new LinePattern(new RegExp(`^[□■◆◇●★☆◎○] ?(?:[${HAN}“”· ]{5,14}|[${HAN}0-9“”·]{3,8})$`))
const LONGEST_HEADLINE = 30

/** Whether a box stands before words that have an empty line above and below, and a headline below that. */
function isGroupName(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.blanks === 0 || next.blanks === 0 || !BOXED.test(line) || parseByline(line.head) !== null) return false
  return next.closing === 'open' && lengthOf(next) <= LONGEST_HEADLINE && hasTitleShape(next)
}

/** 我与祖国同行（征文选登）: over several pieces of readers, each with its own title */
const OF_READERS = new LinePattern(
  /^[^，。：；]{3,16}[（(](?:有奖)?(?:征文|来稿|作品|来信|诗歌|散文|读者来稿)(?:选登|选刊|摘登|选载|作品选|专栏)?[）)]$/,
)

/** Whether the line stands over the title of a piece rather than being one: neither a name nor a paragraph comes right below. */
function isOverPieces(line: Line, { lines }: PageLines): boolean {
  const next = lines[line.index + 1]
  const below = lines[line.index + 2]
  if (next === undefined || below === undefined || !OF_READERS.test(line) || next.closing !== 'open') return false
  return (
    lengthOf(next) <= LONGEST_HEADLINE &&
    hasTitleShape(next) &&
    parseByline(next.head) === null &&
    parseSignature(next.head) === null &&
    lengthOf(below) <= LONGEST_HEADLINE
  )
}

/** 记者手记, 读书札记, 农技问答: what kind of piece it is */
const KIND_OF_PIECE: RegExp = new RegExp(`^[${HAN}]{0,4}${oneOf(PIECE_KINDS)}$`)

/** 何一平（雁鸣镇代表）：……: one of several whose words are put together; 问：…… is asked below no headline. */
const SOMEBODY_SAYS = new LinePattern(
  new RegExp(`^(?:[${HAN}]{2,4}（[^（）]{2,24}）|[${HAN}]{0,4}(?:读者|网友|市民|村民|先生|女士)问|问(?:（[^（）]{2,16}）)?)：`),
)

/** Whether the line says what kind of piece something is. */
export function isKindOfPiece(line: Line): boolean {
  return isWhole(line) && line.head.length <= LONGEST_NAME && KIND_OF_PIECE.test(line.head.replace(BRACKETS, ''))
}

/** Whether the line says of the headline right below it what kind of piece it is over: part of that piece, and no section of the page (栏题). */
function saysKindOfPiece(line: Line, { lines }: PageLines): boolean {
  const next = lines[line.index + 1]
  if (next === undefined || next.blanks > 0 || !isKindOfPiece(line)) return false
  if (SOMEBODY_SAYS.test(next)) return true
  return (
    (next.closing !== 'final' || next.tail.endsWith('？')) &&
    next.closing !== 'comma' &&
    lengthOf(next) <= LONGEST_HEADLINE &&
    hasTitleShape(next) &&
    !MARKED_OUT.test(next.head)
  )
}

/** No name of a section or a column is longer, with what is drawn around it. */
const LONGEST_NAME = 16

/** Whether the line names a section or a column (版名、栏目名). */
export function namesSection(line: Line, page: PageLines): boolean {
  return (
    isWhole(line) && line.head.length <= LONGEST_NAME && !headsBox(page, line) && isSectionName(line, page) && !saysKindOfPiece(line, page)
  )
}

/** A line that names the section or the column that begins below it (版名、栏目名). */
export const sectionName: Rule = eachWholeLine(
  'segment/sectionName',
  'pageMark',
  (line, page) =>
    namesSection(line, page) ||
    isOverPieces(line, page) ||
    (isWhole(line) && line.head.length <= LONGEST_NAME && !headsBox(page, line) && isGroupName(line, page.lines[line.index + 1])),
)
