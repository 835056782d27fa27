import { LinePattern } from '../../lines/linePattern'
import { type Line, isWhole } from '../../lines/lines'
import type { PageLines } from '../signs'
import { bareTitle, isShort } from './contentsEntry'
import { aboveReport, shortRun } from './shortRun'

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
export function pageLists(page: PageLines): ReadonlySet<number> {
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
