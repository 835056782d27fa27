import { COMMON_WORDS } from '../../lexicon/words/commonWords'
import { isHan } from '../text/characters'
import { EDGE, type Unit } from '../units/units'

/** Where ideographs begin, and how many there are of those that papers print. */
const FIRST = 0x3005
const COUNT = 0x7000

/** The ideographs before and at `at` as one small number; -1 where one of them is none. */
function pairAt(text: string, at: number): number {
  const left = text.charCodeAt(at - 1) - FIRST
  const right = text.charCodeAt(at) - FIRST
  return left < 0 || right < 0 || left >= COUNT || right >= COUNT ? -1 : left * COUNT + right
}

/** Two ideographs side by side that not every report has, each once. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let at = 1; at < text.length; at += 1) {
    if (isHan(text.charAt(at - 1)) && isHan(text.charAt(at)) && !COMMON_WORDS.has(text.slice(at - 1, at + 1))) pairs.add(pairAt(text, at))
  }
  return pairs
}

/** Fewer pairs tell nothing. */
const FEWEST_PAIRS = 20
/** What stands further above is not compared. */
const LONGEST = 24

/** How much of what a paragraph says the text above it has said (词汇衔接). */
export interface Cohesion {
  /** The share of the pairs of ideographs in the paragraph that stand above as well; `null` where there are too few. */
  readonly shared: number | null
  /** Code units of running text above. */
  readonly length: number
}

/** Compares the beginning of `unit` with the paragraphs from `begun` on down to it. */
export function cohesionOf(units: readonly Unit[], unit: Unit, begun: Unit): Cohesion {
  const pairs = pairsOf(unit.head)
  const all = pairs.size
  if (all < FEWEST_PAIRS) return { shared: null, length: 0 }
  let length = 0
  for (const { role, head, tail, length: own } of units.slice(Math.max(begun.index, unit.index - LONGEST), unit.index)) {
    if (role !== 'text' && role !== 'title' && role !== 'heading') continue
    if (role === 'text') length += own
    for (const text of own > EDGE ? [head, tail] : [head]) {
      for (let at = 1; at < text.length; at += 1) pairs.delete(pairAt(text, at))
    }
  }
  return { shared: (all - pairs.size) / all, length }
}
