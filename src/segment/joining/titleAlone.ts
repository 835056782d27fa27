import { RarePattern } from '../../matching/rarePattern'
import { COMMON_WORDS } from '../../lexicon/words/commonWords'
import { WIDEST_COLUMN, fills, overflows } from '../lines/columns'
import { DEEP_INDENT, PARAGRAPH_INDENT } from '../lines/indents'
import { type Line, lengthOf } from '../lines/lines'
import { hasTitleShape, isCouplet, readsAsSentence } from '../lines/shape'
import { HAN, mustContinue } from '../text/characters'
import { columnAt, hanging, isFull } from './columnFill'
import type { JoinContext } from './joinContext'

/** No headline has more characters on a line. */
export const LONGEST_TITLE = 45
/** Nor a crosshead. */
const LONGEST_CROSSHEAD = 30

/** 11月2日，……, 近日，…… and 为了进一步推进……，…… open a report: what stands above is its headline. */
const OPENS_REPORT = new RarePattern(
  /^(?:为(?:了|进一步|切实|深入|认真|全面|贯彻|加强|增强|提高|提升|推动|推进)[^，。]{2,40}，|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|晚|夜|清晨|一早|凌晨)?(?:[0-9]{1,2}[时点](?:[0-9]{1,2}分|半|许)?)?，|近日，|日前，|昨日，|昨天，|连日来，)/,
)

/** 让企业少跑腿 我市行政审批局挂牌半年: parts of a headline stand apart on their line as no words of a sentence do. */
const IN_PARTS: RegExp = new RegExp(`^[^ ，。]{4,}[${HAN}”》！？] {1,4}[${HAN}“《][^ ，。]{4,}$`)

/** 两路援军雪夜会师 县城居民箪食相迎: two halves, each with words enough for a statement, where text has no such space */
const IN_HALVES: RegExp = new RegExp(`^[${HAN}“”《》]{5,14} {1,4}[${HAN}“”《》]{5,22}$`)

/** 老兵张克勤：锁进箱底的奖章: of whom it tells, and what, over words that set the scene */
const WHOSE = /^[^ ，。：“]{3,10}(?<![说道问答称示为是有])：[^，。：]{6,24}$/
const SETS_SCENE = new RarePattern(/^(?:“|在[^，]{3,24}[里中上下内外前]，|(?:清晨|早上|上午|中午|下午|傍晚|晚上|凌晨|夜里|走进|步入|来到))/)

/** 并网：板上发电板下种草: a crosshead with a word that says what it is about */
const LABELLED = new RarePattern(/^[^ ，。：“]{2,5}：[^，。：]{4,22}$/)

/** 共接诊群众420余 / 人次: a number, and what it counts on the next line */
const COUNT = /[0-9〇一二三四五六七八九十百千万亿][余多]?$/
const COUNTED =
  /^[余多]?(?:人次|人|名|户|元|万|亿|亩|吨|公斤|公里|米|平方|立方|个|件|家|辆|台|套|棵|株|头|只|场|次|处|所|座|间|项|种|份|张|岁|年|天|小时|分钟|%)/

/** 两间砖房在 7月 / 26日那场洪水里: a date that the line's end has cut */
const MONTH_AT_END = /[0-9〇一二三四五六七八九十] ?[月年]$/
const DAY_AT_START = /^[0-9〇一二三四五六七八九十]{1,3} ?[日月]/

/** “水要上来了，快走！”: somebody speaks below a headline, and calls, asks or breaks off */
const SPOKEN = /^“[^“”]*(?:[！？]|……|——)”$/

/** A first line that lost its indentation and a mark is short of its column by less. */
const FAR_SHORT = 6

/** 3月1日，……, 3月1日上午，……: where no sentence goes on */
const DAY_FIRST = new RarePattern(/^[0-9]{1,2}月[0-9]{1,2}日[^，。]{0,6}，/)
/** 截至 / 3月1日，: what a day goes on */
const BEFORE_DAY = /[截至到自从于在以及和与的是、，：（][^]?$/

/** Whether the line is full of words that no sentence goes on from with the day that stands below. */
function isOverDay(line: Line, next: Line): boolean {
  return DAY_FIRST.test(next.head) && !line.head.includes('，') && !BEFORE_DAY.test(line.tail)
}

function isBelowBlank(line: Line): boolean {
  return line.blanks > 0 || line.index === 0
}

/** Whether the names under a headline stand right above: then the report begins here. */
function isBelowNames({ roles }: JoinContext, { index }: Line): boolean {
  let at = index - 1
  while (roles[at] === 'byline') at -= 1
  return at < index - 1 && (roles[at] === 'title' || roles[at] === 'heading')
}

/** Whether a line that begins a unit and ends open is a headline or a crosshead of its own. */
export function isTitleAlone(context: JoinContext, line: Line, next: Line): boolean {
  if (!hasTitleShape(line) || readsAsSentence(line.head) || context.signs.of(line.index, 'dateline') !== null) return false
  // No column cuts a sentence so.
  if (isBelowBlank(line) && isCouplet(line.head)) return true
  // The first line of a paragraph whose second one is flush, at the head of the next column perhaps.
  if (line.indent === DEEP_INDENT && next.indent === 0 && (next.blanks === 0 || context.indents(next.index))) return false
  if (MONTH_AT_END.test(line.tail) && DAY_AT_START.test(next.head)) return false
  if ((COUNT.test(line.tail) && COUNTED.test(next.head)) || COMMON_WORDS.has(line.tail.slice(-1) + next.head.charAt(0))) return false
  if (context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && !mustContinue(next.head)) return true
  if (context.signs.of(line.index, 'numbered') !== null && !line.head.includes('，') && next.head.length > line.head.length) {
    const column = columnAt(context, line)
    return lengthOf(line) <= LONGEST_CROSSHEAD && (column === 0 || overflows(next.width, column) || !fills(line.width, column, true))
  }
  const above = context.page.lines[line.index - 1]
  const isMidArticle =
    above !== undefined && context.roles[above.index] === 'text' && context.signs.of(above.index, 'closingByline') === null
  // A crosshead stands nearer to what it stands over than to a paragraph that is one long line.
  if (isMidArticle && above.width > WIDEST_COLUMN && line.blanks === 0 && next.blanks > 0 && line.indent <= next.indent) return false
  if (line.head.includes('，') && isBelowNames(context, line)) return false
  const belowTitle = above !== undefined && (context.roles[above.index] === 'title' || context.roles[above.index] === 'heading')
  if (belowTitle && (line.head.includes('，') || (isBelowBlank(line) && SPOKEN.test(line.head)))) return false
  if (
    isMidArticle &&
    isBelowBlank(line) &&
    next.blanks > 0 &&
    LABELLED.test(line.head) &&
    !fills(line.width, columnAt(context, line), true)
  )
    return true
  // In the middle of an article only a crosshead is likelier than a sentence cut by a column's end.
  const longest = IN_PARTS.test(line.head) ? LONGEST_TITLE : LONGEST_CROSSHEAD
  if (isMidArticle && (lengthOf(line) > longest || line.head.includes('，') || context.goesOn(line, next))) return false
  if (context.fullFirstLines && context.rooms.endsParagraph(line, next)) return true
  const isBelowEnd = isMidArticle && isBelowBlank(line) && above.closing === 'final' && next.blanks === 0
  if (isBelowEnd && (IN_HALVES.test(line.head) || (WHOSE.test(line.head) && SETS_SCENE.test(next.head)))) return true
  if (OPENS_REPORT.test(next.head) && (!isMidArticle || isBelowEnd) && !line.head.includes('，')) return true
  if (isBelowBlank(line) && next.blanks > 0 && above?.closing === 'final' && isOverDay(line, next)) return true
  const { columns } = context.page
  const below = columns.after(next.index) || columns.before(line.index)
  const isApart = isBelowBlank(line) && next.blanks > 0
  if (isApart && line.width <= below - FAR_SHORT && !overflows(next.width, below) && !context.isFirstWidth(line.width)) return true
  if (below > 0 && !overflows(next.width, below))
    return !isFull(line, next, below, !context.fullFirstLines) || line.width - hanging(line) > below + 1
  return lengthOf(line) <= LONGEST_TITLE
}

/** No headline that asks or calls is longer. */
const LONGEST_EXCLAIMED = 26

/** Whether a line that asks or calls stands apart, with nothing of an article above it, over a report: 买到临期牛奶，赔！ */
export function isExclaimedAlone({ roles, signs, page }: JoinContext, line: Line, next: Line): boolean {
  if (lengthOf(line) > LONGEST_EXCLAIMED || !/[！？]$/.test(line.head) || !isBelowBlank(line) || next.blanks === 0) return false
  const above = page.lines[line.index - 1]
  const isMidArticle = above !== undefined && roles[above.index] === 'text' && signs.of(above.index, 'closingByline') === null
  return !isMidArticle && hasTitleShape(line) && OPENS_REPORT.test(next.head)
}

/** Whether a line between lines of the page itself is the headline of what follows. */
export function isTitleUnderPageLines(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  return (
    (above === undefined || (above !== 'text' && above !== 'byline')) &&
    line.closing === 'open' &&
    hasTitleShape(line) &&
    lengthOf(line) <= LONGEST_TITLE
  )
}

/** Whether a line over the words of a picture is the headline of a report that begins with that picture. */
export function isTitleOverCaption(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  if (above === 'title' || above === 'heading' || above === 'source' || readsAsSentence(line.head)) return false
  return isTitleUnderPageLines(context, line) && !line.head.includes('，')
}
