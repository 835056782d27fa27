import { COMMON_WORDS } from '../../lexicon/words/commonWords'
import { isHan } from '../text/characters'
import { EDGE, type Unit } from '../units/units'
import { LONGEST } from './scene'

/** Two ideographs side by side that not every report has, each once. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < text.length; at += 1) {
    if (!isHan(text.charAt(at - 1)) || !isHan(text.charAt(at))) continue
    const pair = text.slice(at - 1, at + 1)
    if (!COMMON_WORDS.has(pair)) pairs.add(pair)
  }
  return pairs
}

/** Fewer pairs tell nothing. */
const FEWEST_PAIRS = 20

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
  let length = 0
  for (const { role, head, tail, length: own } of units.slice(Math.max(begun.index, unit.index - LONGEST), unit.index)) {
    if (role !== 'text' && role !== 'title' && role !== 'heading') continue
    if (role === 'text') length += own
    if (pairs.size === 0) continue
    for (const pair of pairsOf(own > EDGE ? `${head}\n${tail}` : head)) pairs.delete(pair)
  }
  return { shared: all < FEWEST_PAIRS ? null : (all - pairs.size) / all, length }
}
