import { type Line, REACH } from '../lines/lines'
import { isHan } from '../text/characters'

/** So much of a page is enough to know which characters stand together on it. */
const ENOUGH = 200_000

/** A set of three code units each, in one flat table with room to spare: tens of thousands of them are learnt from a page. */
class TripleSet {
  readonly #keys: Float64Array
  readonly #mask: number

  /** `most`: no more will be added. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Float64Array(slots)
    this.#mask = slots - 1
  }

  add(a: number, b: number, c: number): void {
    this.#keys[this.#slot(a, b, c)] = keyOf(a, b, c)
  }

  /** False where one of them is the NaN of a character that is not there. */
  has(a: number, b: number, c: number): boolean {
    return this.#keys[this.#slot(a, b, c)] === keyOf(a, b, c)
  }

  /** Where the three stand, or the empty slot where they would. */
  #slot(a: number, b: number, c: number): number {
    const key = keyOf(a, b, c)
    let slot = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)
    slot = (slot ^ (slot >>> 15)) & this.#mask
    for (let held = this.#keys[slot]; held !== 0 && held !== key; held = this.#keys[slot]) slot = (slot + 1) & this.#mask
    return slot
  }
}

/** A number of its own for every three code units; 0 stands for none. */
function keyOf(a: number, b: number, c: number): number {
  return (a * 0x10000 + b) * 0x10000 + c + 1
}

/**
 * Learns which three characters stand side by side within the lines of a page. Where a break falls between such
 * characters, it is probably a column's end inside a sentence: 网格员 / 队伍 on a page that writes 网格员队伍 elsewhere.
 */
export function learnTriples(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  let triples: TripleSet | null = null
  const learn = (): TripleSet => {
    const known = new TripleSet(
      Math.min(
        ENOUGH + REACH,
        lines.reduce((sum, { head }) => sum + head.length, 0),
      ),
    )
    let seen = 0
    for (const { head } of lines) {
      for (let at = 2; at < head.length; at += 1) known.add(head.charCodeAt(at - 2), head.charCodeAt(at - 1), head.charCodeAt(at))
      seen += head.length
      if (seen > ENOUGH) break
    }
    return known
  }
  return (line, next) => {
    // ”6月 stands side by side by chance.
    if (!isHan(line.tail.slice(-1)) || !isHan(next.head.charAt(0))) return false
    triples ??= learn()
    const [before, last] = [line.tail.charCodeAt(line.tail.length - 2), line.tail.charCodeAt(line.tail.length - 1)]
    const [first, second] = [next.head.charCodeAt(0), next.head.charCodeAt(1)]
    return triples.has(before, last, first) || triples.has(last, first, second)
  }
}
