import { CASE_CROSSHEADS } from '../../../lexicon/headlines/crossheads'
import type { Line } from '../../lines/lines'
import { bareTitle } from '../contents/contentsEntry'
import type { PageLines } from '../signs'

/** >>>相关链接, ■新闻背景: marks that papers set before the name of a box, as websites do not before that of a list of links */
const MARKED = /^(?:>{2,4}|[■◆▲◎]) ?[^>■◆▲◎]/
/** A sentence in the box ends within so many lines. */
const NEAR = 5

/** Whether the words name a box beside a report, or a crosshead that reports of a kind have. */
export function isCrossheadName(text: string): boolean {
  return CASE_CROSSHEADS.has(bareTitle(text))
}

/** Whether the words are those of a box, with a mark that sets it off. */
export function isMarkedBox(text: string): boolean {
  return MARKED.test(text) && isCrossheadName(text)
}

/** Whether the line stands over a box that is part of the report above (链接框): its name is marked, and sentences stand below. */
export function headsBox({ lines }: PageLines, line: Line): boolean {
  if (!isMarkedBox(line.head)) return false
  for (let at = line.index + 1; at <= line.index + NEAR; at += 1) if (lines[at]?.closing === 'final') return true
  return false
}
