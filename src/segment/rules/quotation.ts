import { QUOTATION_HEADINGS } from '../../lexicon/mastheads/mastheads'
import type { Line } from '../lines/lines'
import { LinePattern } from '../lines/linePattern'
import { type Rule, type Sign, wholeLine } from './signs'

/** 毛主席语录, 最 高 指 示 */
const HEADING = new LinePattern(new RegExp(`^[【《]?(?:${QUOTATION_HEADINGS.map((word) => [...word].join(' {0,2}')).join('|')})[】》：]?$`))
/** No box has more lines. */
const LONGEST = 12

/** The words of a leader in a box of their own, down to the next empty line; one may part them from their heading (语录). */
export const quotation: Rule = ({ lines }) => {
  const signs: Sign[] = []
  for (const heading of lines) {
    if (!HEADING.test(heading)) continue
    let line: Line | undefined = heading
    for (let at = 0; line !== undefined && at < LONGEST && (at <= 1 || line.blanks === 0); at += 1) {
      signs.push(wholeLine(line, 'segment/quotation', 'masthead'))
      line = lines[line.index + 1]
    }
  }
  return signs
}
