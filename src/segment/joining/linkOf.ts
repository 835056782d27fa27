import { speakingVerbs } from '../../lexicon/people/nameCues'
import { oneOf } from '../../matching/oneOf'
import { RarePattern } from '../../matching/rarePattern'
import { WIDEST_COLUMN, extentOf, overflows } from '../lines/columns'
import { DEEP_INDENT, PARAGRAPH_INDENT } from '../lines/indents'
import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { hasTitleShape, readsAsSentence } from '../lines/titleShape'
import { HAN, endsInsideBrackets, mustContinue } from '../text/characters'
import { isSignature } from '../rules/masthead'
import { MARKED_OUT, SALUTATION } from '../text/patterns'
import { type UnitRole, isChrome } from '../units/units'
import { columnAt, hanging, isFlush, isFull } from './columnFill'
import type { JoinContext } from './joinContext'
import { LONGEST_TITLE } from './loneTitles'
import { isExclaimedAlone, isTitleAlone, isTitleOverCaption, isTitleUnderPageLines } from './titleAlone'

/** Whether two lines go together, and what is doubtful about it. */
export interface Link {
  readonly joined: boolean
  readonly doubt: 'doubled' | 'paragraph' | null
  /** Whether the line above turns out to be a headline, since the one below begins a paragraph. */
  readonly endsTitle: boolean
}

const BREAK: Link = { joined: false, doubt: null, endsTitle: false }
const BREAK_UNDER_TITLE: Link = { joined: false, doubt: null, endsTitle: true }
const JOIN: Link = { joined: true, doubt: null, endsTitle: false }
const DOUBTFUL: Link = { joined: true, doubt: 'paragraph', endsTitle: false }

function breakUnder(isTitle: boolean): Link {
  return isTitle ? BREAK_UNDER_TITLE : BREAK
}

/** Roles of an article's lines that each stand for themselves, as those of the page do. */
const ALONE: ReadonlySet<UnitRole> = new Set<UnitRole>(['title', 'heading', 'byline', 'source', 'jump'])

function standsAlone(role: UnitRole): boolean {
  return ALONE.has(role) || isChrome(role)
}

/** Whether the line begins as paragraphs do more often than sentences inside one. */
function opensParagraph(context: JoinContext, next: Line): boolean {
  return context.signs.of(next.index, 'numbered') !== null || readsAsSentence(next.head)
}

/** Columns that a full line may be short of where something that is not cut comes next: ……, a number, a name in quotes. */
const RAGGED = 10

/** “……。” / 他说。 */
const SPEECH_TAG = new RarePattern(/^[他她](?:们)?(?:笑着|激动地|高兴地|感慨地|自豪地)?[说道]/)

function afterFinal(context: JoinContext, line: Line, next: Line, first: boolean): Link {
  if (line.tail.endsWith('”') && SPEECH_TAG.test(next.head)) return JOIN
  const column = columnAt(context, line)
  const extent = extentOf(line)
  if (
    column === 0 &&
    line.width <= WIDEST_COLUMN &&
    isFlush(context, line, next, first) &&
    (!first || context.indentOf(line) < PARAGRAPH_INDENT)
  )
    return JOIN
  if (column > 0 && Math.abs(extent - column) <= RAGGED && isFlush(context, line, next, first)) return JOIN
  if (column === 0 || !isFull(line, next, column, first) || overflows(line.width - hanging(line), column)) return BREAK
  if (!first && !context.indents(next.index) && context.rooms.endsParagraph(line, next)) return BREAK
  if (context.indents(next.index)) return isFlush(context, line, next, first) ? JOIN : BREAK
  if (next.blanks > 0) return BREAK
  if (context.parts(next.index)) return JOIN
  return opensParagraph(context, next) ? BREAK : DOUBTFUL
}

function afterColon(context: JoinContext, line: Line, next: Line, first: boolean): Link {
  if (context.signs.of(next.index, 'numbered') !== null) return BREAK
  // 编辑同志：stands by itself where an empty line follows it.
  if (first && next.blanks > 0 && SALUTATION.test(line.head)) return BREAK
  if (isFlush(context, line, next, first)) return JOIN
  const column = columnAt(context, line)
  if (column === 0 || !isFull(line, next, column, false)) return next.blanks > 0 ? JOIN : BREAK
  return JOIN
}

/** A paragraph so far: its last line, whether that is its only one, and its length. */
export interface Begun {
  readonly line: Line
  readonly first: boolean
  readonly length: number
}

/** ●……。（热线读者 张三） / ●……: a mark that begins a line again begins the next of several pieces. */
const ITEM_MARK = new RarePattern(MARKED_OUT)

function isNextItem({ page }: JoinContext, line: Line, next: Line): boolean {
  const mark = ITEM_MARK.exec(next.head)?.[0]
  if (mark === undefined || line.closing === 'comma') return false
  let first: Line | undefined = line
  for (let back = 0; first !== undefined && !first.head.startsWith(mark) && back < LONGEST_ITEM; back += 1)
    first = first.blanks > 0 ? undefined : page.lines[first.index - 1]
  return first?.head.startsWith(mark) === true
}

/** No item of a row has more lines. */
const LONGEST_ITEM = 12

/** 蔡新 黄立 摄: nothing goes on behind who took the picture. */
function isPhotoCredit({ signs, roles }: JoinContext, line: Line): boolean {
  const sign = roles[line.index] === 'caption' ? signs.of(line.index, 'caption') : null
  return sign !== null && (sign.rule === 'segment/photoCredit' || sign.rule === 'segment/pictureSource')
}

/** ……的初衷。”葛庆 / 云介绍，……: the end of a name that an empty line has cut, and what somebody of that name says */
const REST_OF_NAME = new LinePattern(new RegExp(`^[${HAN}]?${oneOf([...speakingVerbs, '告诉'])}(?:[，：道]|[^，。]{0,6}[，：])`))

/** Whether a flush line goes on right below one that ends a sentence: then the two are lines of a headline, as a paragraph would stand in. */
function standsOver(context: JoinContext, { index }: Line): boolean {
  const below = context.page.lines[index + 1]
  return below?.blanks === 0 && context.indentOf(below) < PARAGRAPH_INDENT
}

/** No paragraph has more lines above its first full stop. */
const LONGEST_FLUSH = 12

/**
 * Whether `next`, below an empty line, goes on the paragraph above though a sentence has ended: paragraphs stand in here, and
 * it does not, nor do the lines below it down to a full stop. A headline has the beginning of a paragraph below it.
 */
function goesOnFlush(context: JoinContext, next: Line): boolean {
  const { page, roles, signs } = context
  const column = columnAt(context, next)
  if (column === 0 || overflows(next.width - hanging(next), column)) return false
  if (
    !context.indents(next.index) ||
    context.parts(next.index) ||
    signs.of(next.index, 'notice') !== null ||
    signs.of(next.index, 'lead') !== null
  )
    return false
  for (let line: Line | undefined = next; line !== undefined; line = page.lines[line.index + 1]) {
    if (line.index - next.index > LONGEST_FLUSH || roles[line.index] !== 'text' || context.indentOf(line) >= PARAGRAPH_INDENT) return false
    if (line.closing === 'final') return line !== next || (line.head.includes('，') && !standsOver(context, line))
  }
  return false
}

/** Whether nothing of the report stands on the line that opens it: 本报讯（记者 张三）, 本报讯 通讯员 张三报道： */
function isOnlyDateline({ signs }: JoinContext, line: Line): boolean {
  const sign = signs.of(line.index, 'dateline')
  if (sign === null) return false
  return sign.to === line.to || (isWhole(line) && sign.dateline !== undefined && sign.dateline.end >= line.head.length)
}

/** 程友兰，女，48岁，……: how what is told of one of several people begins */
const OF_PERSON = new LinePattern(new RegExp(`^[${HAN}]{2,4}，[男女]，`))

/** 四）2月18日，…… */
const CLOSES_SOON = new LinePattern(/^[^（）]{0,10}）/)

/** What the kinds of the two lines settle, whatever their words; `null` where they leave it open. The order counts. */
function linkByKind(context: JoinContext, { line, first }: Begun, next: Line): Link | null {
  const { roles, signs } = context
  if (context.page.forced.has(next.from)) return BREAK
  const isText = roles[line.index] === 'text'
  const nextRole = roles[next.index] ?? 'text'
  const run = context.page.names.get(line.index)
  if (run !== undefined) return next.index <= run.last ? JOIN : BREAK
  if (first && isText && nextRole === 'text' && isOnlyDateline(context, line) && signs.of(next.index, 'dateline') === null) return JOIN
  // Nothing joins a line of the website, nor what is said of a picture.
  if (nextRole === 'navigation') return breakUnder(isText && first && isTitleUnderPageLines(context, line))
  if (nextRole === 'caption') return breakUnder(isText && first && isTitleOverCaption(context, line))
  if (isNextItem(context, line, next)) return BREAK
  // （记者 张三 通讯员 李 / 四）
  if (isText && nextRole === 'text' && next.blanks === 0 && CLOSES_SOON.test(next) && endsInsideBrackets(line.tail)) return JOIN
  if (standsAlone(roles[line.index] ?? 'text') || standsAlone(nextRole) || signs.of(next.index, 'dateline') !== null) return BREAK
  if (signs.of(next.index, 'continued') !== null || signs.of(line.index, 'verse') !== null) return BREAK
  return isPhotoCredit(context, line) ? BREAK : null
}

/**
 * Whether a name at the end of a full line is no author's: the paragraph goes on right below, on a page whose paragraphs empty lines
 * part. ……歇个脚。通讯员张三 / 元大爷说：……
 */
function goesOnName(context: JoinContext, line: Line, next: Line): boolean {
  if (next.blanks > 0 || !context.parts(next.index) || !/[，。：]/.test(next.head)) return false
  const column = columnAt(context, line)
  return column > 0 && isFull(line, next, column, false)
}

/** What surely parts or joins them in running text: marks, names, an indent; `null` where nothing does. */
function linkByEdges(context: JoinContext, { line, first, length }: Begun, next: Line): Link | null {
  const { roles, signs } = context
  const isText = roles[line.index] === 'text'
  if (mustContinue(next.head)) return JOIN
  const names = signs.of(line.index, 'closingByline')
  if (names !== null) return (names.byline?.titled === false && REST_OF_NAME.test(next)) || goesOnName(context, line, next) ? JOIN : BREAK
  if (context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && line.closing !== 'comma')
    return breakUnder(first && line.closing === 'open' && isText && hasTitleShape(line))
  if (line.closing === 'comma') return JOIN
  if (line.closing !== 'open') return null
  if (first && length <= LONGEST_TITLE && OF_PERSON.test(next) && hasTitleShape(line)) return breakUnder(isText)
  return next.indent - line.indent >= DEEP_INDENT ? breakUnder(first && isText && hasTitleShape(line)) : null
}

/** What the end of the line above says; an unfinished line is joined unless it is a headline of its own. */
function linkByEnd(context: JoinContext, { line, first, length }: Begun, next: Line): Link {
  const { roles, signs } = context
  const isText = roles[line.index] === 'text'
  if (line.closing === 'final') {
    if (first && isText && isExclaimedAlone(context, line, next)) return BREAK_UNDER_TITLE
    return next.blanks > 0 && goesOnFlush(context, next) ? DOUBTFUL : afterFinal(context, line, next, first)
  }
  if (line.closing === 'colon') return afterColon(context, line, next, first)
  if (signs.of(next.index, 'numbered') !== null && line.closing === 'semicolon') return BREAK
  // 某某县人民法院 / 2019年8月14日: what stands over the day signs a document, and is no headline.
  if (first && isSignature(context.page, next)) return BREAK
  const isTitle = line.closing === 'open' && first && length <= LONGEST_TITLE && isText && isTitleAlone(context, line, next)
  return isTitle ? BREAK_UNDER_TITLE : JOIN
}

/** Whether `next` goes on the paragraph so far: by what the two lines are, then by what stands at their edges, then by how the one above ends. */
export function linkOf(context: JoinContext, begun: Begun, next: Line): Link {
  return linkByKind(context, begun, next) ?? linkByEdges(context, begun, next) ?? linkByEnd(context, begun, next)
}
