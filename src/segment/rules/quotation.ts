import type { Line } from '../lines/lines'
import { LinePattern } from '../lines/linePattern'
import { type Rule, type Sign, wholeLine } from './signs'

/** 毛主席语录, 最 高 指 示: over a box at the head of a page of the years 1966 to 1978 */
const WORDS: readonly string[] = ['毛主席语录', '毛泽东语录', '毛主席诗词', '最高指示', '最新指示', '毛主席最新指示', '毛主席教导', '语录']
const HEADING = new LinePattern(new RegExp(`^[【《]?(?:${WORDS.map((word) => [...word].join(' {0,2}')).join('|')})[】》：]?$`))
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
