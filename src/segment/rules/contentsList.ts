import { RarePattern } from '../../lexicon/matching/rarePattern'
import { LinePattern } from '../linePattern'
import { CONTENTS_HEADINGS } from '../../lexicon/mastheads/mastheads'
import { parseDateline } from '../datelineGrammar'
import { type Line, isWhole } from '../lines'
import { oneOf } from '../patterns'
import { isInColumn } from '../runningText'
import { readsAsSentence } from '../shape'
import { type PageLines, type Rule, type Sign, wholeLine } from '../signs'

const HEADING = new RarePattern(new RegExp(`^[【《[●■◆▲]?${oneOf(CONTENTS_HEADINGS)}[】》\\]]?[：: ]*$`))
/** │ 今 日 导 读 │: a box drawn around the words, set wide */
const BOX = /[│┃|║ ]/g

/** 导读：……（2版）……（3版）: the whole list on one line */
const ONE_LINE_LIST = new LinePattern(
  new RegExp(`^[【《]?${oneOf(CONTENTS_HEADINGS)}[】》]?[：: ].{2,200}[（(][^（）]{0,4}[0-9]{1,2} ?版[）)]$`),
)

/** 【导读】 …… ……: the headlines alone, set apart by spaces */
const ONE_LINE_TITLES = new LinePattern(
  new RegExp(`^[【《[]${oneOf(CONTENTS_HEADINGS)}[】》\\]][：: ]*[^ ，。][^。]{3,40}(?: {1,4}[^ ，。][^。]{3,40}){1,6}$`),
)
/** [链接] …… 详见06版 */
const SEE_PAGE = new LinePattern(
  /^[【[《]?(?:链接|相关链接|相关报道|详情|更多)[】\]》]?[：: ].{2,40}[（( ]?(?:详见|见|转|刊)[本今]?[日报]?第? ?[A-Z]?[0-9〇一二三四五六七八九十]{1,3} ?版[）)]?$/,
)

function isHeading(text: string): boolean {
  return HEADING.test(text) || (/^[│┃|║]/.test(text) && HEADING.test(text.replace(BOX, '')))
}

/** ·市领导调研…… A02, 《……》（2版） */
const ENTRY_END =
  /(?:[（【.…·—\- ]+(?:详见|见)?第? ?[A-Z]?[0-9]{1,2} ?版?|[（【](?:详见|见|下转|转)第? ?[A-Z]?[0-9一二三四五六七八九十]{1,3} ?版)[】）]?$/
const ENDS_ENTRY = new LinePattern(ENTRY_END)
const HAS_ENTRY_END = new RarePattern(ENTRY_END)
/** 第03版 标题导航: such words may also be links over the headline of an article */
const HEADING_LINK = new LinePattern(
  new RegExp(`(?:^|[ ：])(?:本版)?(?:标题导航|版面导航|本版导航|文章导航|版面目录|本版标题|本版新闻|新闻导航)[】》]?[：: ]*$`),
)
/** · 县图书馆延长开放时间 */
const BULLET = new LinePattern(/^[*·•●○◇◆>»※▪◦－-] ?[^\d\s]/)
/** 相关链接, 推荐阅读： */
const LINKS_HEADING = new LinePattern(
  /^[【《]?(?:相关(?:链接|新闻|阅读|报道|稿件|文章)|推荐(?:阅读|新闻)?|新闻推荐|猜你喜欢|精彩推荐|延伸阅读|更多(?:新闻|阅读)?|热点(?:新闻|推荐)?|热门(?:新闻|文章)|本版(?:其他|其它)?(?:新闻|文章|稿件))[】》]?[：: ]*$/,
)
/** 12月 3, 投入资金1280.5: the rest is on the next line */
const CUT_NUMBER = new LinePattern(/[月年] ?[0-9]{1,2}$|[0-9]\.[0-9]{1,2}$/)

function isBulleted(line: Line | undefined): boolean {
  return line !== undefined && BULLET.test(line)
}

function endsWithPage(page: PageLines, line: Line): boolean {
  return ENDS_ENTRY.test(line) && !CUT_NUMBER.test(line) && !(line.head.includes('，') && isInColumn(page, line))
}

const LONGEST_ENTRY = 50
/** Shorter words may well be printed twice. */
const SHORTEST_REPEATED = 9
/** Nor do shorter ones tell that a list is over. */
const SHORTEST_LISTED = 6
const DECORATION = /^[·•●◆■▲○◎>#\- ]+|^第?[A-Z]?[0-9]{1,2}版?[：: |·]+|^[0-9]{1,2}[.、． ]+|[ 　]/g

const IS_DECORATED = new RarePattern(new RegExp(DECORATION.source))

/** A headline as it would be repeated: no spaces, marks or numbers. */
export function bareTitle(text: string): string {
  const withoutEnd = HAS_ENTRY_END.test(text) ? text.replace(ENTRY_END, '') : text
  return IS_DECORATED.test(withoutEnd) ? withoutEnd.replace(DECORATION, '') : withoutEnd
}

/** 【版次】= 02: a field of a database */
const FIELD = new LinePattern(/^【[^】]{2,6}】 ?[=：]/)

function isShort(line: Line): boolean {
  if (FIELD.test(line)) return false
  return isWhole(line) && line.head.length <= LONGEST_ENTRY && line.closing !== 'final' && line.closing !== 'comma'
}

/** Lines whose words come again further down, by line. */
function repeated(page: PageLines): ReadonlySet<number> {
  const last = new Map<string, number>()
  const bares = page.lines.map((line) => (line.head.length >= SHORTEST_REPEATED && isShort(line) ? bareTitle(line.head) : ''))
  for (const [index, bare] of bares.entries()) if (bare.length >= SHORTEST_REPEATED) last.set(bare, index)
  const later = new Map<number, number>()
  for (const [index, bare] of bares.entries()) {
    const at = last.get(bare) ?? 0
    if (at > index && !readsAsSentence(page.lines[index]?.head ?? '')) later.set(index, at)
  }
  return inLists(page, later)
}

/** Of the lines that come again, those that stand together in a list: nothing above or below goes on with them. */
function inLists(page: PageLines, later: ReadonlyMap<number, number>): ReadonlySet<number> {
  const listed = new Set<number>()
  let run: Line[] = []
  const close = (next: Line | undefined): void => {
    const first = run[0]
    const above = first === undefined ? undefined : page.lines[first.index - 1]
    const beginsAnew =
      first !== undefined && (above === undefined || first.blanks > 0 || above.closing === 'final' || above.indent !== first.indent)
    const endsThere = first !== undefined && (next === undefined || next.blanks > 0 || next.indent !== first.indent || !isWhole(next))
    // Headlines stand apart below; lines that come again one under the other are a text printed twice.
    const isTwice = run.some((line) => later.get(line.index + 1) === (later.get(line.index) ?? 0) + 1)
    if (beginsAnew && (endsThere || run.length > 2) && !isTwice) for (const line of run) listed.add(line.index)
    run = []
  }
  for (const line of page.lines) {
    const last = run[run.length - 1]
    const goesOn = later.has(line.index) && (last === undefined || (last.indent === line.indent && line.blanks < 2))
    if (!goesOn) close(line)
    if (later.has(line.index)) run.push(line)
  }
  close(undefined)
  return listed
}

/** The page's own list of what it or the paper holds, under 导读 or repeated below as headlines (导读、版面目录). */
export const contentsList: Rule = (page) => {
  const again = repeated(page)
  const signs: Sign[] = []
  const listed = new Set<string>()
  const add = (line: Line, confidence: number): void => {
    signs.push(wholeLine(line, 'segment/contentsList', 'contents', confidence))
    if (line.head.length >= SHORTEST_LISTED) listed.add(bareTitle(line.head))
  }
  const taken = new Set(pageLists(page))
  let inList = false
  let isFirst = false
  for (const line of page.lines) {
    if (ONE_LINE_LIST.test(line) || ONE_LINE_TITLES.test(line) || SEE_PAGE.test(line)) {
      add(line, 0.9)
      continue
    }
    if (isShort(line) && isHeading(line.head)) {
      // A list stands right below; below an empty line one line by itself is the first headline of the page.
      inList = page.lines[line.index + 1]?.blanks === 0 || shortRun(page, line.index + 1).length > 1
      isFirst = true
      add(line, 0.9)
      continue
    }
    const linked = taken.has(line.index) ? 0 : linkedList(page, line, again)
    if (linked > 0) {
      for (const entry of page.lines.slice(line.index, line.index + linked)) taken.add(entry.index)
    }
    if (taken.has(line.index)) {
      add(line, 0.85)
      isFirst = false
      continue
    }
    // The headline itself, under a list that no empty line ends.
    if (inList && listed.has(bareTitle(line.head))) inList = false
    if (line.blanks > 0 && !isFirst) inList = false
    const isEntry = isShort(line) && (again.has(line.index) || endsWithPage(page, line) || inList)
    if (isEntry && (inList || isListed(page, line, again))) {
      add(line, 0.85)
      isFirst = false
      continue
    }
    inList = false
  }
  return signs
}

/** ·暖气费能用公积金交了？ */
function isAsked(line: Line): boolean {
  return isWhole(line) && line.head.length <= LONGEST_ENTRY && BULLET.test(line) && /[？！]$/.test(line.head)
}

/** Short lines from `first` on, up to an empty line. */
function shortRun(page: PageLines, first: number): Line[] {
  const run: Line[] = []
  for (let line = page.lines[first]; line !== undefined && (isShort(line) || isAsked(line)); line = page.lines[line.index + 1]) {
    if (run.length > 0 && (line.blanks > 0 || run.length >= FURTHEST)) break
    run.push(line)
  }
  return run
}

/** No stack of headlines has more lines. */
const TALLEST_STACK = 3

/** A run without its last lines where a report begins right below it: they are the headline of that. */
function aboveReport(page: PageLines, run: readonly Line[]): readonly Line[] {
  const last = run[run.length - 1]
  const below = last === undefined ? undefined : page.lines[last.index + 1]
  if (below === undefined || below.blanks > 0 || parseDateline(below.head) === null) return run
  let end = run.length
  while (end > 0 && run.length - end < TALLEST_STACK && !isBulleted(run[end - 1])) end -= 1
  return run.slice(0, end)
}

/** Number of lines at the beginning of a run that have a bullet. */
function leadingBullets(run: readonly Line[]): number {
  const end = run.findIndex((entry) => !isBulleted(entry))
  return end < 0 ? run.length : end
}

/** Number of lines from `line` on that are links of a website, the heading over them included; 0 where it begins none. */
function linkedList(page: PageLines, line: Line, again: ReadonlySet<number>): number {
  if (!isShort(line)) return 0
  const isLink = LINKS_HEADING.test(line)
  if (isLink || HEADING_LINK.test(line)) {
    const run = aboveReport(page, shortRun(page, line.index + 1))
    const bulleted = leadingBullets(run)
    if (isLink || bulleted > 1) return bulleted > 0 ? bulleted + 1 : 0
    const isList = run.length > 1 && (bulleted === run.length || run.some((entry) => again.has(entry.index) || comesAgain(page, entry)))
    return isList ? run.length + 1 : 0
  }
  if (!BULLET.test(line)) return 0
  const above = page.lines[line.index - 1]
  const run = shortRun(page, line.index)
  const bulleted = leadingBullets(run)
  if (bulleted < 2) return 0
  const opens = above === undefined || WEB_LINE.test(above)
  return opens || run.slice(0, bulleted).filter((entry) => again.has(entry.index)).length * 2 >= bulleted ? bulleted : 0
}

/** A line of a website, right above its list of links. */
const WEB_LINE = new LinePattern(/上一[版期]|下一[版期]|导航|目录|^第?[ 0-9A-Z]{1,4}版|^[A-Z][0-9]{2}/)

/** Whether the line's words come again alone on a line below. */
function comesAgain(page: PageLines, line: Line): boolean {
  const bare = bareTitle(line.head)
  return (
    bare.length > 3 &&
    page.lines.slice(line.index + 1, line.index + FURTHEST).some((other) => isShort(other) && bareTitle(other.head) === bare)
  )
}

/** Lines below a list that are looked at. */
const FURTHEST = 80

/** 第01版：要闻 */
const PAGE_ENTRY = new LinePattern(/^第? ?[A-Z]?[0-9]{1,3}(?:[-—][0-9]{1,3})? ?版[ ：:]/)
/** So many pages named one under the other are a list, and none of them the page at hand. */
const FEWEST_PAGES = 3

/** A website's page with one article has no more lines. */
const LONGEST_PAGE = 300

/** Headlines right below a list of pages: those of the page at hand, the article above among them (标题列表). */
function headlinesBelow(page: PageLines, list: readonly Line[]): readonly Line[] {
  const next = page.lines[(list[list.length - 1]?.index ?? 0) + 1]
  if (next === undefined || next.blanks > 0) return []
  const run = aboveReport(page, shortRun(page, next.index))
  const titles = new Set(run.map(({ head }) => bareTitle(head)))
  const first = list[0]?.index ?? 0
  const isOfThisPage = page.lines
    .slice(Math.max(0, first - LONGEST_PAGE), first)
    .some((line) => isShort(line) && titles.has(bareTitle(line.head)))
  return isOfThisPage ? run : []
}

/** Lines that list the pages of the issue (版次列表), by index. */
function pageLists(page: PageLines): ReadonlySet<number> {
  const listed = new Set<number>()
  let run: Line[] = []
  const close = (): void => {
    if (run.length >= FEWEST_PAGES) for (const line of [...run, ...headlinesBelow(page, run)]) listed.add(line.index)
    run = []
  }
  for (const line of page.lines) {
    if (!isWhole(line) || !PAGE_ENTRY.test(line)) close()
    else run.push(line)
  }
  close()
  return listed
}

/** A line is part of a list where a neighbour is of the same kind. */
function isListed(page: PageLines, line: Line, again: ReadonlySet<number>): boolean {
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (other) =>
      other !== undefined && isShort(other) && other.indent === line.indent && (again.has(other.index) || endsWithPage(page, other)),
  )
}
