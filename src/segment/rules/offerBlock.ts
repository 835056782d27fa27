import { OFFER_NUMBERS, OFFER_PLACES, OFFER_WORDS } from '../../lexicon/notices/notices'
import { oneOf } from '../../matching/oneOf'
import { type Line, isWhole } from '../lines/lines'
import { type PageLines, type Rule, type Sign, wholeLine } from './signs'

/** What only somebody who sells has to say, each kind once: a line drawn around it, a number to call, where, and what for. */
const KINDS: readonly RegExp[] = [
  /^[★☆◆◇●■※*＊]{2,} ?[^★☆◆◇●■※*＊]{4,30} ?[★☆◆◇●■※*＊]{2,}$/,
  new RegExp(`${oneOf(OFFER_NUMBERS)}[： ].{0,6}[0-9×＊*－—-]{3,}`),
  new RegExp(`${oneOf(OFFER_PLACES)}：`),
  new RegExp(`[一二三四五六七八九0-9]折|送.{1,6}一[把只份个件台]|${oneOf(OFFER_WORDS)}`),
]
const REPORT = /^[【（]?本报讯|(?:记者|通讯员) ?[^，。]{2,4}[）)]/
/** Fewer kinds may be in a report as well. */
const FEWEST_KINDS = 3
const FRAME = /^[\u2500-\u257f—=*-]+$/
const LONGEST_LINE = 60
const MOST_LINES = 10

/** Lines between two empty ones. */
function* blocksOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let first = 0
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.blanks === 0) continue
    yield lines.slice(first, at)
    first = at
  }
}

/** Whether lines between two empty ones say enough of what goes with an offer. */
function isOfferBlock(block: readonly Line[]): boolean {
  if (block.length < 2 || block.length > MOST_LINES) return false
  if (block.some((line) => !isWhole(line) || line.head.length > LONGEST_LINE)) return false
  const words = block.map(({ head }) => head)
  // Most blocks are running text, which has none of these marks.
  if (!words.some((text) => text.includes('：')) || words.some((text) => REPORT.test(text))) return false
  return KINDS.filter((kind) => words.some((text) => kind.test(text))).length >= FEWEST_KINDS
}

/** A block of lines that offers something for sale: what, for how much, where, and whom to call (广告). */
export const offerBlock: Rule = ({ lines }: PageLines) => {
  const signs: Sign[] = []
  for (const block of blocksOf(lines)) {
    if (!isOfferBlock(block)) continue
    // A frame may be drawn around it.
    const first = block.findIndex(({ head }) => !FRAME.test(head))
    for (const [at, line] of block.entries())
      signs.push(wholeLine(line, 'segment/advertisement', at === first ? 'notice' : 'advertisement'))
  }
  return signs
}
