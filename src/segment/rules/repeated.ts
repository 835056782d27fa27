import { parseByline } from '../bylineGrammar'
import { parseDateline } from '../datelineGrammar'
import { type Line, isWhole } from '../lines'
import { isInColumn } from '../runningText'
import { type PageLines, type Rule, type Sign, wholeLine } from '../signs'
import { NUMBERED } from './numberedItem'

/** What comes so often is printed by the website and not by the paper. */
const FEWEST = 3
/** Longer lines of a page are not compared. */
const LONGEST = 60
/** A date with a time, as it stands over every article of a website. */
const DATED = /0000 ?[年./-] ?0{1,2} ?[月./-] ?0{1,2}/

const DIGIT_OR_SPACE = /[0-9 ]/

/** The line with all its digits alike, so that 阅读 3126 and 阅读 88 are one. */
function shapeOf(line: Line): string {
  if (!DIGIT_OR_SPACE.test(line.head)) return line.head
  return line.head.replace(/[0-9]+/g, (digits) => '0'.repeat(Math.min(digits.length, 4))).replace(/[ ]+/g, ' ')
}

/** Names, openings and 一、主要做法 come again too, and are the paper's own. */
function isOfThePaper(line: Line): boolean {
  return NUMBERED.test(line) || parseByline(line.head) !== null || parseDateline(line.head) !== null
}

/** 1280万元。 below a line that has no stop: the end of a sentence, which may come again as well. */
function endsSentence({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  return line.closing === 'final' && line.blanks === 0 && above !== undefined && above.closing !== 'final' && above.indent === line.indent
}

/** Lines that stand on the page again and again: 字数, 第2版(), + 关注, 本文为原创文章…… (反复出现的网页字样). */
export const repeated: Rule = (page) => {
  const shaped = page.lines
    .filter((line) => isWhole(line) && line.head.length <= LONGEST && line.head.length > 1)
    .map((line) => ({ line, shape: shapeOf(line) }))
  const counts = new Map<string, number>()
  for (const { shape } of shaped) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return shaped.flatMap(({ line, shape }): Sign[] => {
    if ((counts.get(shape) ?? 0) < FEWEST || shape.includes('，') || isOfThePaper(line)) return []
    if (isInColumn(page, line) || endsSentence(page, line)) return []
    const kind = DATED.test(shape) ? 'source' : 'navigation'
    return [wholeLine(line, 'segment/repeated', kind, 0.7)]
  })
}
