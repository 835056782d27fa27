import { HAN } from '../text/characters'
import { LinePattern } from '../lines/linePattern'
import type { Line } from '../lines/lines'
import { BRIEF_MARK, DAY, MARKED_OUT } from '../text/patterns'
import { namesSection } from './sectionName'
import { type PageLines, type Rule, eachLine } from './signs'

/** 【新增三条公交线路】近日，……, but not the dateline 【新华社上海十日电】 */
const BRACKETED = new LinePattern(/^【([^【】]{3,39}(?![讯电])[^【】])】(?=.{8})/)
/** ●市图书馆……, of the length of a sentence */
const MARKED = new LinePattern(new RegExp(`^${BRIEF_MARK} ?(?=[${HAN}“《0-9])(?=.{20})`))

/** ▲雁鸣县第一所牧区小学: as wide as a narrow column, and going on below */
const NARROW = new LinePattern(new RegExp(`^${BRIEF_MARK} ?[${HAN}“《0-9][^，。：；]{8,}`))
/** ◆9月23日，望江县召开……, ●近日，……: when it was, as briefs in a row begin, however narrow the column */
const TIMED = new LinePattern(new RegExp(`^${BRIEF_MARK} ?(?:${DAY}|近日|日前|连日来|[昨今前][日天])[^。]{4,}`))
const MARK = new LinePattern(MARKED_OUT)

function goesOn({ lines }: PageLines, line: Line): boolean {
  const next = lines[line.index + 1]
  return (line.closing === 'open' || line.closing === 'comma') && next !== undefined && next.blanks === 0 && !MARK.test(next)
}

/** ▲某国工人举行罢工，要求增加工资。: a whole sentence, though a short one */
const SENTENCE = new LinePattern(new RegExp(`^${BRIEF_MARK} ?(?=[${HAN}“《0-9].{8,20}。$)`))

/** Whether the line is one of a row of sentences that each have the same mark. */
function isInRow({ lines }: PageLines, line: Line): boolean {
  return [lines[line.index - 1], lines[line.index + 1]].some(
    (other) => other?.closing === 'final' && other.head.startsWith(line.head.charAt(0)),
  )
}

/** - 图书馆延长开放时间，读者叫好。: as Markdown sets the items of a list */
const HYPHENED = new LinePattern(new RegExp(`^[-*•·] ?(?=[${HAN}“《0-9].{8,}。$)`))
/** No row of them is longer. */
const LONGEST_ROW = 20

/** Whether the row of lines that begin with the same mark stands right below the name of a column (简讯). */
function isRowOfColumn(page: PageLines, line: Line): boolean {
  const mark = line.head.charAt(0)
  let at = line.index - 1
  while (line.index - at < LONGEST_ROW && page.lines[at]?.head.startsWith(mark) === true) at -= 1
  const above = page.lines[at]
  return above !== undefined && namesSection(above, page)
}

/** ▲侯镇：民兵夜训练真功 7月8日夜，……, ▲花生丰收 收购点排长队 观桥区今年……: the mark, then the headline, in two halves perhaps. */
export const TITLED_BRIEF: RegExp = new RegExp(
  `^(${BRIEF_MARK} ?)((?=[${HAN}“《0-9])(?:[^ ，。！？]{4,16} {1,3}[^ ，。！？]{4,16}|[^ ，。！？]{5,26})) +(?=[${HAN}“《0-9][^ ]{8})`,
)

const TITLED = new LinePattern(TITLED_BRIEF)

/** The mark before a brief that is known by its neighbours. */
function marked(page: PageLines, line: Line): RegExpExecArray | null {
  const narrow = goesOn(page, line) ? (NARROW.exec(line) ?? TIMED.exec(line)) : null
  if (narrow !== null) return narrow
  const sentence = SENTENCE.exec(line)
  if (sentence !== null) return isInRow(page, line) ? sentence : null
  const item = HYPHENED.exec(line)
  return item !== null && isRowOfColumn(page, line) ? item : null
}

/** The lead-in of a brief (简讯导语). */
export const lead: Rule = eachLine((line, page) => {
  const titled = TITLED.exec(line)
  const match = BRACKETED.exec(line) ?? titled ?? MARKED.exec(line) ?? marked(page, line)
  if (match === null) return null
  const isTitled = match === titled
  return { rule: 'segment/lead', kind: 'lead', line: line.index, from: line.from, to: line.from + match[0].length, titled: isTitled }
})
