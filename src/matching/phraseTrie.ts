import { PairSieve } from './pairSieve'

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
/** Stands for what is behind the end of a text; asking tables for the NaN that is there would be slow. */
const NO_CODE = 0
/** So few children are looked through one by one. */
const FEW_CHILDREN = 4

/** What a code unit may be to a trie, one bit each: the beginning of longer phrases, a phrase by itself, part of a number that a phrase has. */
const BEGINS = 1
const ALONE = 2
const COUNTS = 4

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
  /** What each code unit may be: one look settles most places of a text. */
  readonly #uses: Uint8Array = new Uint8Array(65_536)
  readonly #openings: Openings
  /** Whether any phrase has a number in it. */
  readonly #hasNumbers: boolean
  /** Phrase that ends in a node, or -1. */
  readonly #phrases: Int32Array
  /** The longest phrase of the last search and where it ends, -1 for none: an object for each look would cost more than the look. */
  #phrase = -1
  #end = -1

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
    this.#openings = new Openings(phrases, (first, second) => this.#child(this.#child(0, first), second))
    this.#hasNumbers = phrases.some((phrase) => phrase.includes(ANY_NUMBER))
    for (const phrase of phrases) if (phrase !== '') this.#mark(phrase.charCodeAt(0), phrase.length === 1 ? ALONE : BEGINS)
    if (this.#hasNumbers) for (let at = 0; at < NUMERAL_CHARACTERS.length; at += 1) this.#mark(NUMERAL_CHARACTERS.charCodeAt(at), COUNTS)
  }

  #child(node: number, code: number): number {
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

  /** Whether a phrase may begin at `at`, where the first or the second character can stand in a number; a number begins with its first digit. */
  #beginsInNumber(text: string, at: number, first: number): boolean {
    if ((this.#usesOf(first) & (BEGINS | ALONE)) !== 0) return true
    return isNumeral(first) && (this.#usesOf(NUMBER_CODE) & (BEGINS | ALONE)) !== 0 && !isNumeral(text.charCodeAt(at - 1))
  }

  /** What `charCodeAt` gives outside a text, NaN, is taken for 0, which no phrase has. */
  #usesOf(code: number): number {
    return this.#uses[code & 0xffff] ?? 0
  }

  #mark(code: number, use: number): void {
    this.#uses[code] = this.#usesOf(code) | use
  }

  /** Looks for the longest phrase that begins at `start`, where numbers are. */
  #searchNumbers(text: string, start: number): void {
    this.#phrase = -1
    this.#end = -1
    this.#follow(text, start, 0)
    if (this.#end >= 0 && insideNumber(text, start, this.#end)) this.#end = -1
  }

  /** Looks for the longest phrase that begins at `start`; its two first characters lead to `node`, 0 for none. */
  #search(text: string, start: number, first: number, node: number): void {
    this.#phrase = -1
    this.#end = -1
    if ((this.#usesOf(first) & ALONE) !== 0) this.#arrive(start + 1, this.#child(0, first))
    if (node !== 0) {
      this.#arrive(start + 2, node)
      this.#follow(text, start + 2, node)
    }
    if (this.#end >= 0 && insideNumber(text, start, this.#end)) this.#end = -1
  }

  /** Follows the text from `at` in `node`; where a number stands, both as its characters and as any number. */
  #follow(text: string, at: number, node: number): void {
    for (let here = at, on = node; here < text.length; here += 1) {
      const code = text.charCodeAt(here)
      const wild = this.#hasNumbers && isNumeral(code) ? this.#child(on, NUMBER_CODE) : 0
      if (wild !== 0) {
        const behind = numberEnd(text, here)
        this.#arrive(behind, wild)
        this.#follow(text, behind, wild)
      }
      on = this.#child(on, code)
      if (on === 0) return
      this.#arrive(here + 1, on)
    }
  }

  #arrive(end: number, node: number): void {
    const phrase = this.#phrases[node] ?? -1
    if (phrase < 0 || end <= this.#end) return
    this.#phrase = phrase
    this.#end = end
  }

  /** The longest phrase that begins at `start`, or null. */
  longestAt(text: string, start: number): PhraseHit | null {
    const end = this.endAt(text, start)
    return end < 0 ? null : { phrase: this.#phrase, start, end }
  }

  /** Where the longest phrase ends that begins at `start`, -1 for none. */
  endAt(text: string, start: number): number {
    const first = text.charCodeAt(start)
    const second = text.charCodeAt(start + 1)
    const uses = this.#usesOf(first)
    if (((uses | this.#usesOf(second)) & COUNTS) !== 0) this.#searchNumbers(text, start)
    else if (uses === 0) return -1
    else this.#search(text, start, first, this.#openings.nodeOf(first, second))
    return this.#end
  }

  /** Tells of each phrase in `[from, to)`, in order, none inside another one: its number, and where it begins and ends. */
  each(text: string, from: number, to: number, tell: (phrase: number, start: number, end: number) => void): void {
    let reach = from
    let next = text.charCodeAt(from)
    let nextUses = this.#usesOf(next)
    for (let at = from; at < to; at += 1) {
      const first = next
      const uses = nextUses
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : NO_CODE
      nextUses = this.#usesOf(next)
      if (((uses | nextUses) & COUNTS) !== 0) {
        if (!this.#beginsInNumber(text, at, first)) continue
        this.#searchNumbers(text, at)
      } else {
        const node = (uses & BEGINS) === 0 ? 0 : this.#openings.nodeOf(first, next)
        if (node === 0 && (uses & ALONE) === 0) continue
        this.#search(text, at, first, node)
      }
      const end = this.#end
      if (end <= reach || end > to) continue
      reach = end
      tell(this.#phrase, at, end)
    }
  }

  /** All phrases in `[from, to)`, in order, none inside another one. */
  findAll(text: string, from = 0, to: number = text.length): PhraseHit[] {
    const hits: PhraseHit[] = []
    this.each(text, from, to, (phrase, start, end) => hits.push({ phrase, start, end }))
    return hits
  }
}

/** For each slot that is taken, so many are free. */
const FREE_SLOTS = 4

/** The nodes that phrases lead to with their two first characters: of the places where one has its first, few have the second too. */
class Openings {
  readonly #last: number
  readonly #keys: Int32Array
  /** 0 where a slot is free. */
  readonly #nodes: Int32Array
  readonly #sieve = new PairSieve()

  constructor(phrases: readonly string[], nodeAfter: (first: number, second: number) => number) {
    const pairs = new Set(phrases.filter((phrase) => phrase.length > 1).map((phrase) => phrase.slice(0, 2)))
    let slots = 1
    while (slots < pairs.size * FREE_SLOTS) slots *= 2
    this.#last = slots - 1
    this.#keys = new Int32Array(slots)
    this.#nodes = new Int32Array(slots)
    for (const pair of pairs) {
      const key = keyOf(pair.charCodeAt(0), pair.charCodeAt(1))
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#sieve.add(pair.charCodeAt(0), pair.charCodeAt(1))
      this.#nodes[slot] = nodeAfter(pair.charCodeAt(0), pair.charCodeAt(1))
    }
  }

  /** The node, 0 where no phrase begins so. */
  nodeOf(first: number, second: number): number {
    return this.#sieve.passes(first, second) ? (this.#nodes[this.#slotOf(keyOf(first, second))] ?? 0) : 0
  }

  /** The slot of a key, or the free one where it would be put. */
  #slotOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1)
    let slot = (mixed ^ (mixed >>> 15)) & this.#last
    while (this.#nodes[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#last
    return slot
  }
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second
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

const NUMERAL_CHARACTERS = '0123456789〇零一二两三四五六七八九十百千'
/** 1 for the code units that numbers are written with. */
const NUMERALS = new Uint8Array(65_536)
for (const numeral of NUMERAL_CHARACTERS) NUMERALS[numeral.charCodeAt(0)] = 1

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** What `charCodeAt` gives outside a text, NaN, is taken for 0: asking the table for it would be slow. */
function isNumeral(code: number): boolean {
  return NUMERALS[code & 0xffff] === 1
}

/** 120 is not found in 1203. */
function insideNumber(text: string, start: number, end: number): boolean {
  const open = isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 1))
  return open || (isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end)))
}

/** Where the number that begins at `start` ends, `LONGEST_NUMBER` characters at most. */
function numberEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < LONGEST_NUMBER && isNumeral(text.charCodeAt(end))) end += 1
  return end
}
