import { speakingVerbs } from '../../lexicon/people/nameCues'
import { RarePattern } from '../../matching/rarePattern'
import { COMMON_WORDS } from '../../lexicon/words/commonWords'
import { CLASSIFIERS, LENGTHS_OF_TIME, UNITS } from '../../lexicon/words/measures'
import { LATELY, PURPOSE_OPENINGS, SCENE_OPENINGS } from '../../lexicon/words/sentenceOpenings'
import { oneOf } from '../../matching/oneOf'
import { WIDEST_COLUMN, fills, overflows } from '../lines/columns'
import { DEEP_INDENT, PARAGRAPH_INDENT } from '../lines/indents'
import { isCouplet } from '../lines/titleShape'
import { HAN, mustContinue } from '../text/characters'
import { columnAt, hanging, isFull } from './columnFill'
import type { TitleStand } from './titleStand'

/** No headline has more characters on a line. */
export const LONGEST_TITLE = 45
/** Nor a crosshead. */
const LONGEST_CROSSHEAD = 30

/** Whether the line is two halves that answer each other, below an empty line: no column cuts a sentence so. */
function isCoupletApart({ line, isBelowBlank }: TitleStand): boolean {
  return isBelowBlank && isCouplet(line.head)
}

/** Whether the line is the first of a paragraph whose second one is flush, at the head of the next column perhaps. */
function opensParagraph({ context, line, next }: TitleStand): boolean {
  return line.indent === DEEP_INDENT && next.indent === 0 && (next.blanks === 0 || context.indents(next.index))
}

/** 两间砖房在 7月 / 26日那场洪水里, 工程于2019年3 / 月动工: a date that the line's end has cut */
const MONTH_AT_END = /[0-9〇一二三四五六七八九十] ?[月年]$/
const DAY_AT_START = /^[0-9〇一二三四五六七八九十]{1,3} ?[日月]/
const NUMBER_AT_END = /[0-9]$/
const UNIT_AT_START = /^(?:月份?|[日年])/

function isCutInDate({ line, next }: TitleStand): boolean {
  if (NUMBER_AT_END.test(line.tail)) return UNIT_AT_START.test(next.head)
  return MONTH_AT_END.test(line.tail) && DAY_AT_START.test(next.head)
}

/** 县农业局局长周某某 / 表示，……: what somebody says goes on from who says it */
const SAYS = new RarePattern(new RegExp(`^${oneOf(speakingVerbs)}[，：]`))

function isOverSpeech({ next }: TitleStand): boolean {
  return SAYS.test(next.head)
}

/** 共接诊群众420余 / 人次: a number, and what it counts on the next line */
const COUNT = /[0-9〇一二三四五六七八九十百千万亿][余多]?$/
const COUNTED: RegExp = new RegExp(`^[余多]?${oneOf([...CLASSIFIERS, ...UNITS, ...LENGTHS_OF_TIME, '万', '亿'])}`)

/** Whether the line's end has cut a number from what it counts, or a word in two. */
function isCutInWord({ line, next }: TitleStand): boolean {
  return (COUNT.test(line.tail) && COUNTED.test(next.head)) || COMMON_WORDS.has(line.tail.slice(-1) + next.head.charAt(0))
}

/** Whether a paragraph begins below, which stands in. */
function isOverParagraph({ context, next }: TitleStand): boolean {
  return context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && !mustContinue(next.head)
}

/** Whether the line is the first of an item, or the crosshead over it: （一）以……为抓手 over a line that is longer. */
function isNumbered({ context, line, next, hasComma }: TitleStand): boolean {
  return context.signs.of(line.index, 'numbered') !== null && !hasComma && next.head.length > line.head.length
}

function isNumberedCrosshead(stand: TitleStand): boolean {
  if (!isNumbered(stand) || stand.length > LONGEST_CROSSHEAD) return false
  const { context, line, next } = stand
  const column = columnAt(context, line)
  return column === 0 || overflows(next.width, column) || !fills(line.width, column, true)
}

/** Whether the line stands nearer to a paragraph above, which is one long line, than to what is below: a crosshead does not. */
function isNearerAbove({ line, next, above, isMidArticle }: TitleStand): boolean {
  return (
    isMidArticle && above !== undefined && above.width > WIDEST_COLUMN && line.blanks === 0 && next.blanks > 0 && line.indent <= next.indent
  )
}

/** Whether the names under a headline stand right above: then the report begins here, with a sentence that has a comma. */
function isSentenceBelowNames({ context: { roles }, line, hasComma }: TitleStand): boolean {
  if (!hasComma) return false
  let at = line.index - 1
  while (roles[at] === 'byline') at -= 1
  return at < line.index - 1 && (roles[at] === 'title' || roles[at] === 'heading')
}

/** “水要上来了，快走！”: somebody speaks below a headline, and calls, asks or breaks off */
const SPOKEN = /^“[^“”]*(?:[！？]|……|——)”$/

function isSentenceBelowTitle({ line, roleAbove, hasComma, isBelowBlank }: TitleStand): boolean {
  return (roleAbove === 'title' || roleAbove === 'heading') && (hasComma || (isBelowBlank && SPOKEN.test(line.head)))
}

/** 并网：板上发电板下种草: a crosshead with a word that says what it is about */
const LABELLED = new RarePattern(/^[^ ，。：“]{2,5}：[^，。：]{4,22}$/)

function isLabelledCrosshead({ context, line, isMidArticle, isApart }: TitleStand): boolean {
  return isMidArticle && isApart && LABELLED.test(line.head) && !fills(line.width, columnAt(context, line), true)
}

/** 让企业少跑腿 我市行政审批局挂牌半年: parts of a headline stand apart on their line as no words of a sentence do. */
const IN_PARTS: RegExp = new RegExp(`^[^ ，。]{4,}[${HAN}”》！？] {1,4}[${HAN}“《][^ ，。]{4,}$`)

/** Whether the line, in the middle of an article, is likelier a sentence cut by a column's end than the crosshead it would have to be. */
function isSentenceInArticle({ context, line, next, isMidArticle, length, hasComma }: TitleStand): boolean {
  if (!isMidArticle) return false
  const longest = IN_PARTS.test(line.head) ? LONGEST_TITLE : LONGEST_CROSSHEAD
  return length > longest || hasComma || context.goesOn(line, next)
}

/** Whether the line left room for the word that begins the next one, on a page where first lines of paragraphs are full. */
function leavesRoom({ context, line, next }: TitleStand): boolean {
  return context.fullFirstLines && context.rooms.endsParagraph(line, next)
}

/** 两路援军雪夜会师 县城居民箪食相迎: two halves, each with words enough for a statement, where text has no such space */
const IN_HALVES: RegExp = new RegExp(`^[${HAN}“”《》]{5,14} {1,4}[${HAN}“”《》]{5,22}$`)

function isInHalves({ line, isBelowEnd }: TitleStand): boolean {
  return isBelowEnd && IN_HALVES.test(line.head)
}

/** Whether the line stands apart below a report that names have closed: the next one has a headline, however full of its column. */
function isBelowSigned({ isApart, isBelowSigned: isSigned, hasComma }: TitleStand): boolean {
  return isApart && isSigned && !hasComma
}

/** 老兵张克勤：锁进箱底的奖章: of whom it tells, and what, over words that set the scene */
const WHOSE = /^[^ ，。：“]{3,10}(?<![说道问答称示为是有])：[^，。：]{6,24}$/
const SETS_SCENE = new RarePattern(new RegExp(`^(?:“|在[^，]{3,24}[里中上下内外前]，|${oneOf(SCENE_OPENINGS)})`))

function isOverScene({ line, next, isBelowEnd }: TitleStand): boolean {
  return isBelowEnd && WHOSE.test(line.head) && SETS_SCENE.test(next.head)
}

/** 11月2日，……, 近日，…… and 为了进一步推进……，…… open a report: what stands above is its headline. */
export const OPENS_REPORT: RarePattern = new RarePattern(
  new RegExp(
    `^(?:${oneOf(PURPOSE_OPENINGS)}[^，。]{2,40}，|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|晚|夜|清晨|一早|凌晨)?(?:[0-9]{1,2}[时点](?:[0-9]{1,2}分|半|许)?)?，|${oneOf(LATELY)}，)`,
  ),
)

function isOverReport({ next, isMidArticle, isBelowEnd, hasComma }: TitleStand): boolean {
  return !hasComma && (!isMidArticle || isBelowEnd) && OPENS_REPORT.test(next.head)
}

/** 3月1日，……, 3月1日上午，……: where no sentence goes on */
const DAY_FIRST = new RarePattern(/^[0-9]{1,2}月[0-9]{1,2}日[^，。]{0,6}，/)
/** 截至 / 3月1日，: what a day goes on */
const BEFORE_DAY = /[截至到自从于在以及和与的是、，：（][^]?$/

/** Whether the line stands apart below a sentence that has ended, with words that no sentence goes on from with the day below it. */
function isOverDay({ line, next, above, isApart, hasComma }: TitleStand): boolean {
  return isApart && !hasComma && above?.closing === 'final' && DAY_FIRST.test(next.head) && !BEFORE_DAY.test(line.tail)
}

/** A first line that lost its indentation and a mark is short of its column by less. */
const FAR_SHORT = 6

function columnBelow({ context: { page }, line, next }: TitleStand): number {
  return page.columns.after(next.index) || page.columns.before(line.index)
}

/** Whether the line stands apart and ends far short of the column that the lines below it share. */
function isFarShort(stand: TitleStand): boolean {
  if (!stand.isApart) return false
  const { context, line, next } = stand
  const column = columnBelow(stand)
  return line.width <= column - FAR_SHORT && !overflows(next.width, column) && !context.isFirstWidth(line.width)
}

/** Whether the next line is of a column, so that what the line fills of it tells. */
function isOverColumn(stand: TitleStand): boolean {
  const column = columnBelow(stand)
  return column > 0 && !overflows(stand.next.width, column)
}

/** Whether the line is shorter than the column below it, or longer. */
function isOffColumn(stand: TitleStand): boolean {
  if (!isOverColumn(stand)) return false
  const { context, line, next } = stand
  const column = columnBelow(stand)
  return !isFull(line, next, column, !context.fullFirstLines) || line.width - hanging(line) > column + 1
}

/** Whether nothing is known of the line but that it is no longer than a headline. */
function isShortEnough({ length }: TitleStand): boolean {
  return length <= LONGEST_TITLE
}

/** What a line is that stands so. */
interface LoneTitle {
  readonly holds: (stand: TitleStand) => boolean
  /** Whether it is a headline or a crosshead of its own then, or goes on in the next line. */
  readonly isTitle: boolean
}

/**
 * How a line that ends open shows whether it is a title or goes on; the first that holds decides. What a line's end has cut comes
 * before what its neighbours tell, that before what is only likely in the middle of an article; how wide it is comes last.
 */
export const LONE_TITLES: readonly LoneTitle[] = [
  { holds: isCoupletApart, isTitle: true },
  { holds: opensParagraph, isTitle: false },
  { holds: isCutInDate, isTitle: false },
  { holds: isCutInWord, isTitle: false },
  { holds: isOverSpeech, isTitle: false },
  { holds: isOverParagraph, isTitle: true },
  { holds: isNumberedCrosshead, isTitle: true },
  { holds: isNumbered, isTitle: false },
  { holds: isNearerAbove, isTitle: false },
  { holds: isSentenceBelowNames, isTitle: false },
  { holds: isSentenceBelowTitle, isTitle: false },
  { holds: isLabelledCrosshead, isTitle: true },
  { holds: isSentenceInArticle, isTitle: false },
  { holds: leavesRoom, isTitle: true },
  { holds: isInHalves, isTitle: true },
  { holds: isBelowSigned, isTitle: true },
  { holds: isOverScene, isTitle: true },
  { holds: isOverReport, isTitle: true },
  { holds: isOverDay, isTitle: true },
  { holds: isFarShort, isTitle: true },
  { holds: isOffColumn, isTitle: true },
  { holds: isOverColumn, isTitle: false },
  { holds: isShortEnough, isTitle: true },
]
