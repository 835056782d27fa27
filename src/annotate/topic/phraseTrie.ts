import { CharacterSet } from '../../lexicon/matching/characterSet'

/** A phrase found in a text: its number in the list it came from, and `[start, end)` in UTF-16 code units of the text. */
export interface PhraseHit {
  readonly phrase: number
  readonly start: number
  readonly end: number
}

/** In a phrase, stands for a number, in digits or Chinese numerals. */
const ANY_NUMBER = '#'
const NUMBER_CODE = ANY_NUMBER.charCodeAt(0)
/** A run of digits longer than this is no number of a sentence. */
const LONGEST_NUMBER = 6
const FEW_PHRASES = 200
/** So few children are looked through one by one. */
const FEW_CHILDREN = 4

/**
 * Many phrases, looked for at once (词树). At each place the longest phrase that begins there is found; a phrase that lies
 * inside one found before it is left out, so 党建 is not found in 机关党建 where both are known.
 *
 * Time: proportional to the text, times the length of the longest phrase at worst.
 */
export class PhraseTrie {
  /** Children of node `n`: entries `#from[n]` to `#from[n + 1]` of `#codes`, ascending, with the nodes they lead to in `#targets`. */
  readonly #from: Int32Array
  readonly #codes: Uint16Array
  readonly #targets: Int32Array
  /** Child of the root by code unit, 0 for none: most characters are done with one look here. `null` for a few phrases, where it does not pay. */
  readonly #first: Int32Array | null
  readonly #beginnings: CharacterSet
  /** The two first characters of the phrases; `null` for a few phrases. */
  readonly #openings: Openings | null
  /** Phrase that ends in a node, or -1. */
  readonly #phrases: Int32Array

  /** Later duplicates of a phrase are the same phrase as the first. */
  constructor(phrases: readonly string[]) {
    const { edges, ends } = grow(phrases)
    this.#phrases = Int32Array.from(ends)
    this.#from = new Int32Array(ends.length + 1)
    this.#codes = new Uint16Array(edges.size)
    this.#targets = new Int32Array(edges.size)
    // `node * 65536 + code unit` in ascending order puts the children of a node side by side.
    const keys = Float64Array.from(edges.keys()).sort()
    keys.forEach((key, entry) => {
      const node = Math.floor(key / 65_536)
      this.#from[node + 1] = entry + 1
      this.#codes[entry] = key % 65_536
      this.#targets[entry] = edges.get(key) ?? 0
    })
    for (let node = 1; node <= ends.length; node += 1) this.#from[node] = Math.max(this.#from[node] ?? 0, this.#from[node - 1] ?? 0)
    this.#beginnings = CharacterSet.of(phrases.map((phrase) => phrase.charAt(0)).join(''))
    this.#openings = phrases.length < FEW_PHRASES ? null : new Openings(phrases)
    this.#first = phrases.length < FEW_PHRASES ? null : new Int32Array(65_536)
    if (this.#first !== null) {
      for (let entry = 0; entry < (this.#from[1] ?? 0); entry += 1) this.#first[this.#codes[entry] ?? 0] = this.#targets[entry] ?? 0
    }
  }

  #child(node: number, code: number): number {
    if (node === 0 && this.#first !== null) return this.#first[code] ?? 0
    let low = this.#from[node] ?? 0
    let high = this.#from[node + 1] ?? 0
    while (high - low > FEW_CHILDREN) {
      const middle = (low + high) >> 1
      if ((this.#codes[middle] ?? 0) > code) high = middle
      else low = middle
    }
    for (; low < high; low += 1) if (this.#codes[low] === code) return this.#targets[low] ?? 0
    return 0
  }

  /** Whether any phrase begins like the text at `at`; a number begins with its first digit. */
  #begins(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    if (this.#child(0, code) !== 0) return this.#openings === null || this.#openings.mayHave(code, text.charCodeAt(at + 1))
    return isNumeral(code) && this.#child(0, NUMBER_CODE) !== 0 && !isNumeral(text.charCodeAt(at - 1))
  }

  /** The longest phrase that begins at `start`, or null. */
  longestAt(text: string, start: number): PhraseHit | null {
    const code = text.charCodeAt(start)
    if (!this.#beginnings.has(code) && !isNumeral(code)) return null
    const found = this.#walk(text, start, start, 0)
    return found === null || insideNumber(text, found) ? null : found
  }

  /** Follows the text from `at` in `node`; where a number stands, both as its characters and as any number. */
  #walk(text: string, start: number, at: number, node: number): PhraseHit | null {
    let found: PhraseHit | null = null
    for (let here = at, on = node; here < text.length; here += 1) {
      const code = text.charCodeAt(here)
      const wild = isNumeral(code) ? this.#child(on, NUMBER_CODE) : 0
      if (wild !== 0) found = longer(found, this.#arrive(text, start, numberEnd(text, here), wild))
      on = this.#child(on, code)
      if (on === 0) break
      const phrase = this.#phrases[on] ?? -1
      if (phrase >= 0) found = longer(found, { phrase, start, end: here + 1 })
    }
    return found
  }

  #arrive(text: string, start: number, end: number, node: number): PhraseHit | null {
    const phrase = this.#phrases[node] ?? -1
    return longer(phrase >= 0 ? { phrase, start, end } : null, this.#walk(text, start, end, node))
  }

  /** All phrases in `[from, to)`, in order, none inside another one. */
  findAll(text: string, from = 0, to: number = text.length): PhraseHit[] {
    const hits: PhraseHit[] = []
    let reach = from
    for (let at = from; at < to; at += 1) {
      if (!this.#begins(text, at)) continue
      const hit = this.longestAt(text, at)
      if (hit === null || hit.end <= reach || hit.end > to) continue
      hits.push(hit)
      reach = hit.end
    }
    return hits
  }
}

/** Slots of the table of openings, a power of two well above the number of phrases. */
const OPENING_SLOTS = 0x10000

/** Remembers roughly with which two characters phrases begin: of the places where one has its first, few have the second too. */
class Openings {
  readonly #pairs: Uint8Array = new Uint8Array(OPENING_SLOTS)
  /** 1 for the characters that are phrases by themselves. */
  readonly #alone: Uint8Array = new Uint8Array(65_536)

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      if (phrase.length === 1) this.#alone[phrase.charCodeAt(0)] = 1
      else this.#pairs[slotOf(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1
    }
  }

  /** Whether a phrase may begin so; never false where one does. A numeral may stand for any number. */
  mayHave(first: number, second: number): boolean {
    return this.#pairs[slotOf(first, second)] === 1 || isNumeral(first) || isNumeral(second) || this.#alone[first] === 1
  }
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (OPENING_SLOTS - 1)
}

/** The tree of the phrases: its edges by `node * 65536 + code unit`, and the phrase that ends in each node, or -1. */
function grow(phrases: readonly string[]): { readonly edges: ReadonlyMap<number, number>; readonly ends: readonly number[] } {
  const edges = new Map<number, number>()
  const ends = [-1]
  phrases.forEach((phrase, index) => {
    let node = 0
    for (let at = 0; at < phrase.length; at += 1) {
      const key = node * 65_536 + phrase.charCodeAt(at)
      const known = edges.get(key)
      node = known ?? ends.push(-1) - 1
      if (known === undefined) edges.set(key, node)
    }
    if (node !== 0 && ends[node] === -1) ends[node] = index
  })
  return { edges, ends }
}

function longer(a: PhraseHit | null, b: PhraseHit | null): PhraseHit | null {
  if (a === null || b === null) return a ?? b
  return b.end > a.end ? b : a
}

/** 1 for the code units that numbers are written with. */
const NUMERALS = new Uint8Array(65_536)
for (const numeral of '0123456789〇零一二两三四五六七八九十百千') NUMERALS[numeral.charCodeAt(0)] = 1

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isNumeral(code: number): boolean {
  return NUMERALS[code] === 1
}

/** 120 is not found in 1203. */
function insideNumber(text: string, { start, end }: PhraseHit): boolean {
  const open = isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))
  return open || (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)))
}

/** Where the number that begins at `start` ends, `LONGEST_NUMBER` characters at most. */
function numberEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < LONGEST_NUMBER && isNumeral(text.charCodeAt(end))) end += 1
  return end
}
