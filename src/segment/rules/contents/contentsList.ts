import { CharacterSet } from '../../../matching/characterSet'
import { MEETING } from '../../../matching/meeting'
import { RarePattern } from '../../../matching/rarePattern'
import { LinePattern, LinePatterns } from '../../lines/linePattern'
import { CONTENTS_HEADINGS } from '../../../lexicon/mastheads/mastheads'
import type { Line } from '../../lines/lines'
import { HAN } from '../../text/characters'
import { oneOf } from '../../../matching/oneOf'
import { type PageLines, type Rule, type Sign, wholeLine } from '../signs'
import { bareTitle, endsWithPage, isBulleted, isShort } from './contentsEntry'
import { DIVIDER } from '../divider'
import { gluedTitles } from './gluedTitles'
import { linkedLists } from './linkedList'
import { pageLists } from './pageLists'
import { repeatedTitles } from './repeatedTitles'
import { aboveReport, shortRun } from './shortRun'

/** 【今日导读】, 版面目录：, >> 导读 */
const HEADING = new RarePattern(
  new RegExp(
    `^(?:[【《[]|[>»▶►●■◆▲◎★☆=]{1,4} ?)?(?:第? ?[A-Z]?[0-9]{1,2} ?版[：: ]{0,2})?${MEETING}${oneOf(CONTENTS_HEADINGS)}[】》\\]]?[：: ]*[<«◀◄●■◆▲◎★☆=]{0,4}$`,
  ),
)
/** │ 今 日 导 读 │: a box drawn around the words, set wide */
const BOX = /[│┃|║ ]/g

/** 3版, 第 3 版, A03 */
const ON_PAGE = '(?:[0-9] ?版|[A-Z][0-9]{1,2})'
const ENTRY_MARKS = '►▶▲●■◆◎○□◇'

/** Lists that stand on one line. */
const ONE_LINE = new LinePatterns([
  // 导读：……（2版）……（3版）: the whole list on one line
  new RegExp(`^[【《]?${oneOf(CONTENTS_HEADINGS)}[】》]?[：: ].{2,200}[（(][^（）]{0,4}[0-9]{1,2} ?版[）)]$`),
  // 今日导读 ►……2版 ►……3版, 导读 ◎……A03 ◎……A04
  new RegExp(
    `^[【《]?${oneOf(CONTENTS_HEADINGS)}[】》]?[：: ${ENTRY_MARKS}]{1,4}.{2,60}${ON_PAGE}(?: {0,4}[${ENTRY_MARKS} ]{1,4}.{2,60}${ON_PAGE}){0,8}$`,
  ),
  // 版面导航 A01要闻 A02综合 A03乡镇, 01版：要闻 | 02版：经济 | 03版：社会: the pages of the issue side by side
  new RegExp(
    `^(?:[【《]?${oneOf(CONTENTS_HEADINGS)}[】》]?[：: ]{1,4})?(?:(?:[A-Z][0-9]{1,2}|第? ?[A-Z]?[0-9]{1,2} ?版|0[0-9])[：: |·]{0,2}[${HAN}·]{2,8}(?: ?[|、，；/] ?| {1,4}|$)){3,16}$`,
  ),
  // 【导读】 …… ……: the headlines alone, set apart by spaces
  new RegExp(`^[【《[]${oneOf(CONTENTS_HEADINGS)}[】》\\]][：: ]*(?=[^ ，。][^。]{8,290}$)[^ ]{1,41}(?: {1,4}[^ ，][^ ]{0,40}){1,40}$`),
  // [链接] …… 详见06版
  /^[【[《]?(?:链接|相关链接|相关报道|详情|更多)[】\]》]?[：: ].{2,40}[（( ]?(?:详见|见|转|刊)[本今]?[日报]?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[）)]?$/,
  // **简讯导读**：……详见第4版: what another page holds, in a line
  new RegExp(
    `^(?:\\*\\*)?[【《[]?(?:[${HAN}]{0,4}(?:导读|预告|看点|要目)|${oneOf(CONTENTS_HEADINGS)})(?:[】》\\]]|(?:[】》\\]]|\\*\\*)?[：: ])(?:\\*\\*)?.{2,140}(?:详见|见|转|刊)(?:本报|今日)?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[）)]?$`,
  ),
])

const BOX_EDGE = CharacterSet.of('│┃|║')

/** 下期预告：《……》: what the next issue holds, in a line */
const NEXT_ISSUE = new LinePattern(/^[【《]?(?:下[期周集回版]|明[日天])(?:预告|看点|导读|要目|关注)[】》]?[：: ].{2,60}$/)

function isHeading(text: string): boolean {
  return HEADING.test(text) || (BOX_EDGE.has(text.charCodeAt(0)) && HEADING.test(text.replace(BOX, '')))
}

/** Shorter words do not tell that a list is over. */
const SHORTEST_LISTED = 6

/** A line is part of a list where a neighbour is of the same kind. */
function isListed(page: PageLines, line: Line, again: ReadonlySet<number>): boolean {
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (other) =>
      other !== undefined && isShort(other) && other.indent === line.indent && (again.has(other.index) || endsWithPage(page, other)),
  )
}

/** Whether a list stands below its heading. */
function isOverList(page: PageLines, heading: Line, again: ReadonlySet<number>): boolean {
  const run = shortRun(page, heading.index + 1)
  // Below an empty line one line by itself is the first headline of the page, and so is what a report stands right below.
  if (page.lines[heading.index + 1]?.blanks !== 0 && run.length <= 1) return false
  if (run.length === 0 || run.some((entry) => again.has(entry.index) || endsWithPage(page, entry))) return true
  return aboveReport(page, run).length > 0
}

/** Where a line stands to a list under a heading: outside, right below the heading, or under entries that have bullets or have none. */
type InList = 'outside' | 'begun' | 'bulleted' | 'plain'

/** Whether the line holds a list by itself, or says what the next issue holds. */
function isListOnLine(line: Line): boolean {
  return ONE_LINE.test(line) || (line.closing === 'open' && NEXT_ISSUE.test(line))
}

/** Where a line stands below one that stood in the list as `above` says; `isTitle`: it is one of the headlines listed. */
function standing(above: InList, line: Line, isTitle: boolean): InList {
  // The headline itself, under a list that no empty line ends.
  if (isTitle || DIVIDER.test(line)) return 'outside'
  if (above === 'begun') return isBulleted(line) ? 'bulleted' : 'plain'
  // A list that has begun with bullets has nothing else.
  return line.blanks > 0 || (above === 'bulleted' && !isBulleted(line)) ? 'outside' : above
}

/** The page's own list of what it or the paper holds, under 导读 or repeated below as headlines (导读、版面目录). */
export const contentsList: Rule = (page) => {
  const again = repeatedTitles(page)
  const signs: Sign[] = []
  const listed = new Set<string>()
  const add = (line: Line): void => {
    signs.push(wholeLine(line, 'segment/contentsList', 'contents'))
    if (line.head.length >= SHORTEST_LISTED) listed.add(bareTitle(line.head))
  }
  const taken = new Set(pageLists(page))
  const linkedList = linkedLists(page, again)
  const glued = gluedTitles(page)
  let inList: InList = 'outside'
  for (const line of page.lines) {
    if (glued.has(line.index) || isListOnLine(line)) {
      add(line)
      continue
    }
    if (isShort(line) && isHeading(line.head)) {
      inList = isOverList(page, line, again) ? 'begun' : 'outside'
      add(line)
      continue
    }
    const linked = taken.has(line.index) ? 0 : linkedList(line)
    for (let index = line.index; index < line.index + linked; index += 1) taken.add(index)
    if (taken.has(line.index)) {
      add(line)
      if (inList === 'begun') inList = 'plain'
      continue
    }
    if (inList !== 'outside') inList = standing(inList, line, listed.has(bareTitle(line.head)))
    const isEntry =
      isShort(line) && (inList !== 'outside' || ((again.has(line.index) || endsWithPage(page, line)) && isListed(page, line, again)))
    if (isEntry) add(line)
    else inList = 'outside'
  }
  return signs
}
