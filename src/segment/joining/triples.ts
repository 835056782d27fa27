import type { Line } from '../lines/lines'
import { isHanCode } from '../text/characters'

/** So much of a page is enough to know which characters stand together on it. */
const ENOUGH = 200_000

/** Triples of code units that are looked for in a text, in one flat table, and which of them were met. */
class TripleSet {
  readonly #keys: Float64Array
  readonly #met: Uint8Array
  readonly #mask: number

  /** `most`: no more will be added. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Float64Array(slots)
    this.#met = new Uint8Array(slots)
    this.#mask = slots - 1
  }

  add(a: number, b: number, c: number): void {
    this.#keys[this.#slot(a, b, c)] = keyOf(a, b, c)
  }

  /** Notes that the three stand side by side, if they are looked for. */
  meet(a: number, b: number, c: number): void {
    const slot = this.#slot(a, b, c)
    if (this.#keys[slot] !== 0) this.#met[slot] = 1
  }

  /** False where one of them is the NaN of a character that is not there. */
  isMet(a: number, b: number, c: number): boolean {
    return this.#met[this.#slot(a, b, c)] === 1
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

/** Two characters on either side of the break between two lines; `null` where no ideographs stand there. */
function aroundBreak(line: Line, next: Line): readonly [number, number, number, number] | null {
  const end = line.tail.length
  // ”6月 stands side by side by chance.
  if (!isHanCode(line.tail.charCodeAt(end - 1)) || !isHanCode(next.head.charCodeAt(0))) return null
  return [line.tail.charCodeAt(end - 2), line.tail.charCodeAt(end - 1), next.head.charCodeAt(0), next.head.charCodeAt(1)]
}

/** The three characters around every break of the page, with those met that stand side by side within its lines. */
function meetTriples(lines: readonly Line[]): TripleSet {
  const triples = new TripleSet(2 * lines.length)
  for (const line of lines) {
    const next = lines[line.index + 1]
    const around = next === undefined ? null : aroundBreak(line, next)
    if (around === null) continue
    const [before, last, first, second] = around
    if (!Number.isNaN(before)) triples.add(before, last, first)
    if (!Number.isNaN(second)) triples.add(last, first, second)
  }
  let seen = 0
  for (const { head } of lines) {
    for (let at = 2; at < head.length; at += 1) triples.meet(head.charCodeAt(at - 2), head.charCodeAt(at - 1), head.charCodeAt(at))
    seen += head.length
    if (seen > ENOUGH) break
  }
  return triples
}

/**
 * Learns which of the three characters around a break between two neighbouring lines stand side by side within the lines of a
 * page. Where they do, the break is probably a column's end inside a sentence: 网格员 / 队伍 on a page that writes 网格员队伍
 * elsewhere.
 */
export function learnTriples(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  let triples: TripleSet | null = null
  return (line, next) => {
    const around = aroundBreak(line, next)
    if (around === null) return false
    triples ??= meetTriples(lines)
    const [before, last, first, second] = around
    return triples.isMet(before, last, first) || triples.isMet(last, first, second)
  }
}
