import { HAN } from '../text/characters'
import { LinePattern } from '../lines/linePattern'
import type { Line } from '../lines/lines'
import { BRIEF_MARK } from '../text/patterns'
import { type PageLines, type Rule, eachLine } from './signs'

/** 【新增三条公交线路】近日，……, but not the dateline 【新华社上海十日电】 */
const BRACKETED = new LinePattern(/^【([^【】]{3,39}(?![讯电])[^【】])】(?=.{8})/)
/** ●市图书馆……, of the length of a sentence */
const MARKED = new LinePattern(new RegExp(`^${BRIEF_MARK} ?(?=[${HAN}“《0-9])(?=.{20})`))

/** ▲雁鸣县第一所牧区小学: as wide as a narrow column, and going on below */
const NARROW = new LinePattern(new RegExp(`^${BRIEF_MARK} ?[${HAN}“《0-9][^，。：；]{8,}`))
const MARK = new LinePattern(new RegExp(`^${BRIEF_MARK}`))

function goesOn({ lines }: PageLines, line: Line): boolean {
  const next = lines[line.index + 1]
  return line.closing === 'open' && next !== undefined && next.blanks === 0 && !MARK.test(next)
}

/** ▲某国工人举行罢工，要求增加工资。: a whole sentence, though a short one */
const SENTENCE = new LinePattern(new RegExp(`^${BRIEF_MARK} ?(?=[${HAN}“《0-9].{8,20}。$)`))

/** Whether the line is one of a row of sentences that each have the same mark. */
function isInRow({ lines }: PageLines, line: Line): boolean {
  return [lines[line.index - 1], lines[line.index + 1]].some(
    (other) => other?.closing === 'final' && other.head.startsWith(line.head.charAt(0)),
  )
}

/** ▲侯镇：民兵夜训练真功 7月8日夜，……, ▲花生丰收 收购点排长队 观桥区今年……: the mark, then the headline, in two halves perhaps. */
export const TITLED_BRIEF: RegExp = new RegExp(
  `^(${BRIEF_MARK} ?)((?=[${HAN}“《0-9])(?:[^ ，。！？]{4,16} {1,3}[^ ，。！？]{4,16}|[^ ，。！？]{5,26})) +(?=[${HAN}“《0-9][^ ]{8})`,
)

const TITLED = new LinePattern(TITLED_BRIEF)

/** The lead-in of a brief (简讯导语). */
export const lead: Rule = eachLine((line, page) => {
  const titled = TITLED.exec(line)
  const match =
    BRACKETED.exec(line) ??
    titled ??
    MARKED.exec(line) ??
    (goesOn(page, line) ? NARROW.exec(line) : isInRow(page, line) ? SENTENCE.exec(line) : null)
  if (match === null) return null
  // A headline of its own tells a brief from an item of a list.
  const confidence = match === titled ? 0.9 : 0.7
  return { rule: 'segment/lead', kind: 'lead', line: line.index, from: line.from, to: line.from + match[0].length, confidence }
})
