import { PAGE_SLOGANS } from '../../lexicon/mastheads/pageSlogans'
import { LinePattern } from '../lines/linePattern'
import { type Line, isWhole } from '../lines/lines'
import { isTitleText } from '../lines/titleShape'
import { oneOf } from '../../matching/oneOf'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'

/** No line of one is longer, nor has one more lines. */
const LONGEST_LINE = 24
const MOST_LINES = 3
/** Called out, in one sentence */
const CALL: RegExp = new RegExp(`^[^。：；？“]{0,60}${oneOf(PAGE_SLOGANS)}[^。：；？“]{0,40}！$`)

/** 热烈庆祝中国共产党成立八十二周年, 隆重纪念……: set over the whole page */
const BANNER = new LinePattern(/^(?:热烈(?:庆祝|欢庆|祝贺|欢迎|拥护)|隆重(?:庆祝|纪念)|沉痛悼念|深切缅怀)[^。：；，]{6,36}$/)

/** Whether the line stands apart over a headline, as what is set over a page does: it has an empty line above and below. */
function isBanner({ lines }: PageLines, line: Line): boolean {
  if (!BANNER.test(line) || (line.blanks === 0 && line.index > 0)) return false
  const next = lines[line.index + 1]
  return next !== undefined && next.blanks > 0 && next.closing === 'open' && next.head.length <= LONGEST_LINE * 2 && isTitleText(next.head)
}

/** The lines from `first` to the next empty one, where they are few and short. */
function blockFrom({ lines }: PageLines, first: Line): readonly Line[] | null {
  const block: Line[] = []
  for (let line: Line | undefined = first; line !== undefined && (line === first || line.blanks === 0); line = lines[line.index + 1]) {
    if (block.length === MOST_LINES || !isWhole(line) || line.head.length > LONGEST_LINE) return null
    block.push(line)
  }
  return block
}

/** A slogan that fills a gap between two reports: an article has ended above it, and a headline or nothing stands below (口号). */
export const pageSlogan: Rule = (page) => {
  const signs: Sign[] = []
  for (const line of page.lines) {
    if (isBanner(page, line)) signs.push(wholeLine(line, 'segment/pageSlogan', 'pageMark'))
    if (line.blanks === 0 || line.head.length > LONGEST_LINE || page.lines[line.index - 1]?.closing !== 'final') continue
    const block = blockFrom(page, line)
    if (block === null || !CALL.test(block.map(({ head }) => head).join(''))) continue
    const below = page.lines[line.index + block.length]
    if (below !== undefined && !(below.closing === 'open' && below.head.length <= LONGEST_LINE * 2 && isTitleText(below.head))) continue
    for (const one of block) signs.push(wholeLine(one, 'segment/pageSlogan', 'pageMark'))
  }
  return signs
}
