import { LINK_LIST_HEADINGS, TITLE_LIST_HEADINGS } from '../../../lexicon/navigation/siteTails'
import { LinePattern } from '../../lines/linePattern'
import type { Line } from '../../lines/lines'
import { oneOf } from '../../../matching/oneOf'
import type { PageLines } from '../signs'
import { bareTitle, isBulleted, isShort } from './contentsEntry'
import { aboveReport, shortRun } from './shortRun'

/** 第03版 标题导航: such words may also be links over the headline of an article */
const HEADING_LINK = new LinePattern(new RegExp(`(?:^|[ ：])(?:本版)?${oneOf(TITLE_LIST_HEADINGS)}[】》]?[：: ]*$`))
/** 相关链接, 推荐阅读： */
const LINKS_HEADING = new LinePattern(new RegExp(`^[【《]?${oneOf(LINK_LIST_HEADINGS)}[】》]?[：: ]*$`))
/** A line of a website, right above its list of links. */
const WEB_LINE = new LinePattern(/上一[版期]|下一[版期]|导航|目录|^第?[ 0-9A-Z]{1,4}版|^[A-Z][0-9]{2}/)

/** Number of lines at the beginning of a run that have a bullet. */
function leadingBullets(run: readonly Line[]): number {
  const end = run.findIndex((entry) => !isBulleted(entry))
  return end < 0 ? run.length : end
}

/** 1. 某某县医院互联网医院上线 */
const RANKED = new LinePattern(/^[0-9]{1,2} ?[.、．)] ?[^0-9]/)
/** 更多>>: the link to the whole list, between its heading and the list */
const MORE = new LinePattern(/^(?:查看)?(?:更多|全部|more)[ >》»…]*$/i)

/** Number of lines of such a list below `line`: those with a bullet or a rank, and the link to the whole list above them. */
function linkedBelow(page: PageLines, line: Line): number {
  const next = page.lines[line.index + 1]
  const more = next !== undefined && MORE.test(next) ? 1 : 0
  const run = aboveReport(page, shortRun(page, line.index + 1 + more))
  const bulleted = leadingBullets(run)
  const unranked = run.findIndex((entry) => !RANKED.test(entry))
  const ranked = unranked < 0 ? run.length : unranked
  const entries = bulleted > 0 ? bulleted : ranked > 1 ? ranked : 0
  return entries === 0 ? 0 : entries + more
}

/** Lines below a link that are looked at. */
const FURTHEST = 80
/** Shorter words come again by chance. */
const SHORTEST_AGAIN = 4

/** For each line the next one below that says the same alone. */
function nextAlike({ lines }: PageLines): readonly (number | undefined)[] {
  const next: (number | undefined)[] = lines.map(() => undefined)
  const below = new Map<string, number>()
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (line === undefined) continue
    const bare = bareTitle(line.head)
    if (bare.length >= SHORTEST_AGAIN) next[index] = below.get(bare)
    if (isShort(line)) below.set(bare, index)
  }
  return next
}

/**
 * Tells lists of a website's links (链接列表): the number of lines from one on that are such a list, the heading over them included;
 * 0 where it begins none. `again`: lines that come again further down.
 */
export function linkedLists(page: PageLines, again: ReadonlySet<number>): (line: Line) => number {
  let alike: readonly (number | undefined)[] | null = null
  const comesAgain = ({ index }: Line): boolean => ((alike ??= nextAlike(page))[index] ?? Infinity) - index < FURTHEST
  return (line) => {
    if (!isShort(line)) return 0
    const isLink = LINKS_HEADING.test(line)
    if (isLink || HEADING_LINK.test(line)) {
      const linked = linkedBelow(page, line)
      if (isLink || linked > 1) return linked > 0 ? linked + 1 : 0
      const run = aboveReport(page, shortRun(page, line.index + 1))
      const isList = run.length > 1 && run.some((entry) => again.has(entry.index) || comesAgain(entry))
      return isList ? run.length + 1 : 0
    }
    if (!isBulleted(line)) return 0
    const above = page.lines[line.index - 1]
    const run = shortRun(page, line.index)
    const bulleted = leadingBullets(run)
    if (bulleted < 2) return 0
    const opens = above === undefined || WEB_LINE.test(above)
    return opens || run.slice(0, bulleted).filter((entry) => again.has(entry.index)).length * 2 >= bulleted ? bulleted : 0
  }
}
