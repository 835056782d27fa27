import { PairSieve } from '../../matching/pairSieve'

/** How a name stands for its place. `official` 全称, `plain` 全称去民族名 (管城区), `short` 简称 (新郑), `old` 旧称, `later` 后来的名称, `gone` 已撤销, `zone` 功能区. */
export type NameKind = 'official' | 'plain' | 'short' | 'old' | 'later' | 'zone' | 'gone'

const KINDS: readonly NameKind[] = ['official', 'plain', 'short', 'old', 'later', 'zone', 'gone']

/** Longest name kept; lengths are bits of one integer. */
const LONGEST = 30
/** Slots of the hash tables, powers of two well above the 36,000 names and 23,000 beginnings. */
const NAME_SLOTS = 1 << 17
const START_SLOTS = 1 << 16

/** Hash of a name, fed one code unit at a time. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

const SEED = 0x811c9dc5

/** Two code units as one integer. */
function keyOf(first: number, second: number): number {
  return (first << 16) | second
}

/**
 * All names with the units that bear them, in flat arrays: 36,000 names cost no object each, and a text is searched
 * without cutting a string out of it. A name is a number; so is each entry of its list of bearers.
 */
export class NameIndex {
  /** The names one behind the other. */
  readonly #pool = new Uint16Array(400_000)
  #poolEnd = 0
  readonly #starts: number[] = [0]
  readonly #heads: number[] = []
  readonly #names = new Int32Array(NAME_SLOTS).fill(-1)
  readonly #next: number[] = []
  readonly #units: number[] = []
  readonly #kinds: number[] = []
  /** Two first characters of names, and the lengths of the names that begin so, as a bit mask. */
  readonly #beginnings = new Int32Array(START_SLOTS)
  readonly #lengths = new Uint32Array(START_SLOTS)
  readonly #sieve = new PairSieve()

  get size(): number {
    return this.#heads.length
  }

  /** Says that `name` is borne by `unit`; names of less than 2 or more than 30 characters are left out. */
  add(name: string, unit: number, kind: NameKind): void {
    if (name.length < 2 || name.length > LONGEST || this.#poolEnd + name.length > this.#pool.length) return
    const known = this.idOf(name)
    const id = known < 0 ? this.#insert(name) : known
    this.#next.push(this.#heads[id] ?? -1)
    this.#units.push(unit)
    this.#kinds.push(KINDS.indexOf(kind))
    this.#heads[id] = this.#units.length - 1
  }

  has(name: string): boolean {
    return this.idOf(name) >= 0
  }

  /** Whether any name begins with the two first characters of `text`. */
  begins(text: string): boolean {
    return this.#lengthsAt(text.charCodeAt(0), text.charCodeAt(1)) !== 0
  }

  /** Number of the name, -1 where nobody bears it. */
  idOf(name: string): number {
    let hash = SEED
    for (let at = 0; at < name.length; at += 1) hash = step(hash, name.charCodeAt(at))
    return this.#lookUp(name, 0, name.length, hash)
  }

  /** Calls `found` with the length and number of every name that begins at `at`, the shortest first. */
  namesAt(text: string, at: number, found: (length: number, id: number) => void): void {
    let lengths = this.#lengthsAt(text.charCodeAt(at), text.charCodeAt(at + 1))
    if (lengths === 0) return
    let hash = step(step(SEED, text.charCodeAt(at)), text.charCodeAt(at + 1))
    const limit = Math.min(LONGEST, text.length - at)
    lengths >>>= 2
    for (let length = 2; lengths !== 0 && length <= limit; length += 1) {
      if ((lengths & 1) !== 0) {
        const id = this.#lookUp(text, at, length, hash)
        if (id >= 0) found(length, id)
      }
      lengths >>>= 1
      hash = step(hash, text.charCodeAt(at + length))
    }
  }

  textOf(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id] ?? 0, this.#starts[id + 1] ?? 0))
  }

  /** First entry of the list of those who bear a name. */
  head(id: number): number {
    return this.#heads[id] ?? -1
  }

  /** The entry after `entry`, -1 at the end. */
  next(entry: number): number {
    return this.#next[entry] ?? -1
  }

  unit(entry: number): number {
    return this.#units[entry] ?? -1
  }

  kind(entry: number): NameKind {
    return KINDS[this.#kinds[entry] ?? 0] ?? 'official'
  }

  #insert(name: string): number {
    const id = this.#heads.length
    let hash = SEED
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at)
      this.#pool[this.#poolEnd + at] = unit
      hash = step(hash, unit)
    }
    this.#poolEnd += name.length
    this.#starts.push(this.#poolEnd)
    this.#heads.push(-1)
    let slot = slotOf(hash, NAME_SLOTS)
    while ((this.#names[slot] ?? -1) >= 0) slot = (slot + 1) & (NAME_SLOTS - 1)
    this.#names[slot] = id
    this.#noteBeginning(name)
    return id
  }

  #noteBeginning(name: string): void {
    this.#sieve.add(name.charCodeAt(0), name.charCodeAt(1))
    const slot = this.#beginningSlot(name.charCodeAt(0), name.charCodeAt(1))
    this.#beginnings[slot] = keyOf(name.charCodeAt(0), name.charCodeAt(1))
    this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (1 << name.length)
  }

  /** The slot of a beginning, or the empty one where it would be put. */
  #beginningSlot(first: number, second: number): number {
    const key = keyOf(first, second)
    let slot = slotOf(step(step(SEED, first), second), START_SLOTS)
    for (let held = this.#beginnings[slot] ?? 0; held !== 0 && held !== key; held = this.#beginnings[slot] ?? 0) {
      slot = (slot + 1) & (START_SLOTS - 1)
    }
    return slot
  }

  #lengthsAt(first: number, second: number): number {
    return this.#sieve.passes(first, second) ? (this.#lengths[this.#beginningSlot(first, second)] ?? 0) : 0
  }

  #lookUp(text: string, start: number, length: number, hash: number): number {
    let slot = slotOf(hash, NAME_SLOTS)
    for (let id = this.#names[slot] ?? -1; id >= 0; id = this.#names[slot] ?? -1) {
      if (this.#isName(id, text, start, length)) return id
      slot = (slot + 1) & (NAME_SLOTS - 1)
    }
    return -1
  }

  #isName(id: number, text: string, start: number, length: number): boolean {
    const from = this.#starts[id] ?? 0
    if ((this.#starts[id + 1] ?? 0) - from !== length) return false
    for (let at = 0; at < length; at += 1) if (this.#pool[from + at] !== text.charCodeAt(start + at)) return false
    return true
  }
}
