import { CharacterSet } from '../../matching/characterSet'
import { parseByline } from '../bylines/bylineGrammar'
import { parseDateline } from '../bylines/datelineGrammar'
import { type Line, isWhole } from '../lines/lines'
import { isInColumn } from '../lines/isInColumn'
import { SALUTATION } from '../text/patterns'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'
import { NUMBERED } from './numberedItem'

/** What comes so often is printed by the website and not by the paper. */
const FEWEST = 3
/** Longer lines of a page are not compared, nor those with a comma: they are text. */
const LONGEST = 60
/** A date with a time, as it stands over every article of a website. */
const DATED = /0000 ?[年./-] ?0{1,2} ?[月./-] ?0{1,2}/

const DIGIT = CharacterSet.of('0123456789')
const DIGIT_OR_SPACE = DIGIT.with(CharacterSet.of(' '))
/** Longer numbers are alike. */
const LONGEST_NUMBER = 4

/** The line with all its digits alike, so that 阅读 3126 and 阅读 88 are one; of spaces in a row one is left. */
function shapeOf({ head }: Line): string {
  let shape = ''
  let done = 0
  for (let from = DIGIT_OR_SPACE.indexIn(head, 0); from < head.length; from = DIGIT_OR_SPACE.indexIn(head, done)) {
    shape += head.slice(done, from)
    const isNumber = DIGIT.has(head.charCodeAt(from))
    done = from + 1
    while (isNumber ? DIGIT.has(head.charCodeAt(done)) : head.charAt(done) === ' ') done += 1
    shape += isNumber ? '0000'.slice(0, Math.min(done - from, LONGEST_NUMBER)) : ' '
  }
  return done === 0 ? head : shape + head.slice(done)
}

function isCompared(line: Line): boolean {
  return isWhole(line) && line.head.length <= LONGEST && line.head.length > 1 && !line.head.includes('，')
}

/** Names, openings, 编辑同志： over several letters and 一、主要做法 come again too, and are the paper's own. */
function isOfThePaper(line: Line): boolean {
  return NUMBERED.test(line) || SALUTATION.test(line.head) || parseByline(line.head) !== null || parseDateline(line.head) !== null
}

/** 1280万元。 below a line that has no stop: the end of a sentence, which may come again as well. */
function endsSentence({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  return line.closing === 'final' && line.blanks === 0 && above !== undefined && above.closing !== 'final' && above.indent === line.indent
}

/** Lines that stand on the page again and again: 字数, 第2版(), + 关注, 本文为原创文章…… (反复出现的网页字样). */
export const repeated: Rule = (page) => {
  const lines = page.lines.filter(isCompared)
  const shapes = lines.map(shapeOf)
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const signs: Sign[] = []
  for (const [at, line] of lines.entries()) {
    const shape = shapes[at] ?? ''
    if ((counts.get(shape) ?? 0) < FEWEST || isOfThePaper(line)) continue
    if (isInColumn(page, line) || endsSentence(page, line)) continue
    signs.push(wholeLine(line, 'segment/repeated', DATED.test(shape) ? 'source' : 'navigation'))
  }
  return signs
}
