import type { ValueLists } from '../shard/csr'

/** From so many counted values on, per value that there is, it is cheaper to look through all counts than to note each value. */
const DENSE = 1 / 8

/** Counts from here on are told apart no further when a long list is cut. */
const HIGHEST = 4096

/** Number of values per count; cleared after use. */
const HAVING: Uint32Array = new Uint32Array(HIGHEST + 1)

/** The count that about `room` values reach or pass, by `HAVING`, which is cleared. */
function leastOf(room: number): number {
  let least = HIGHEST
  for (let taken = HAVING[least] ?? 0; least > 1 && taken < room; taken += HAVING[least] ?? 0) least -= 1
  HAVING.fill(0)
  return least
}

/**
 * Counts articles per value number; 0 counts those without a value. Kept from query to query: clearing costs what counting
 * did. Few articles are counted with a note of each value seen; of many only the counts are kept, which are looked through
 * when the values are asked for.
 */
export class Counter {
  #counts: Uint32Array = new Uint32Array(64)
  /** Numbers that were counted, in order of first sight; not kept up while `#dense`. */
  #seen: Uint32Array = new Uint32Array(64)
  #length = 0
  #size = 0
  #dense = false

  /** Makes room for numbers below `size`. Only when clear. */
  reserve(size: number): void {
    this.#size = size
    if (size <= this.#counts.length) return
    this.#counts = new Uint32Array(size * 2)
    this.#seen = new Uint32Array(size * 2)
  }

  /** The numbers that were counted. */
  seen(): Uint32Array {
    if (this.#dense) this.#note()
    return this.#seen.subarray(0, this.#length)
  }

  /**
   * The numbers with the highest counts, 0 left out, in no order: `room` of them, or a few more where many are very frequent.
   * Many values may share the last count that is listed: the ones met first stand for them.
   */
  most(room: number): readonly number[] {
    if (this.#dense && room >= this.#size) this.#note()
    if (this.#dense) return this.#mostOf(room, this.#size, null)
    const seen = this.#seen.subarray(0, this.#length)
    if (seen.length <= room) return Array.from(seen).filter((number) => number !== 0 && (this.#counts[number] ?? 0) > 0)
    return this.#mostOf(room, seen.length, seen)
  }

  count(number: number): number {
    return this.#counts[number] ?? 0
  }

  add(number: number, articles: number): void {
    const before = this.#counts[number] ?? 0
    if (before === 0 && !this.#dense) {
      this.#seen[this.#length] = number
      this.#length += 1
    }
    this.#counts[number] = before + articles
  }

  /** Counts one value for each of the documents. */
  addColumn(numbers: Uint32Array, documents: Uint32Array): void {
    if (this.#expect(documents.length)) this.#changeColumn(numbers, documents, 1)
    else for (let at = 0; at < documents.length; at += 1) this.add(numbers[documents[at] ?? 0] ?? 0, 1)
  }

  /** Counts all values of each of the documents. */
  addLists(lists: ValueLists, documents: Uint32Array): void {
    if (this.#expect(documents.length)) {
      this.#changeLists(lists, documents, 1)
      return
    }
    const { starts, values } = lists
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const to = starts[document + 1] ?? 0
      let from = starts[document] ?? 0
      if (from === to) this.add(0, 1)
      for (; from < to; from += 1) this.add(values[from] ?? 0, 1)
    }
  }

  /** Begins with the counts of another counter. Only when clear, and with room for its numbers. */
  copy(other: Counter): void {
    this.#counts.set(other.#counts.subarray(0, other.#size))
    this.#dense = true
  }

  /** Takes back one value for each of the documents; only what was copied. */
  takeColumn(numbers: Uint32Array, documents: Uint32Array): void {
    this.#changeColumn(numbers, documents, -1)
  }

  /** Takes back all values of each of the documents; only what was copied. */
  takeLists(lists: ValueLists, documents: Uint32Array): void {
    this.#changeLists(lists, documents, -1)
  }

  /** Adds each count to all values above. */
  rollUp(parent: (number: number) => number): void {
    const own = this.seen().slice()
    const counts = own.map((number) => this.#counts[number] ?? 0)
    for (let at = 0; at < own.length; at += 1) {
      const articles = counts[at] ?? 0
      for (let above = parent(own[at] ?? 0); above > 0; above = parent(above)) this.add(above, articles)
    }
  }

  clear(): void {
    if (this.#dense) this.#counts.fill(0, 0, this.#size)
    else for (let at = 0; at < this.#length; at += 1) this.#counts[this.#seen[at] ?? 0] = 0
    this.#length = 0
    this.#dense = false
  }

  /** Says whether so many more documents are counted without noting their values. */
  #expect(documents: number): boolean {
    if (documents > this.#size * DENSE) this.#dense = true
    return this.#dense
  }

  #changeColumn(numbers: Uint32Array, documents: Uint32Array, by: 1 | -1): void {
    const counts = this.#counts
    for (let at = 0; at < documents.length; at += 1) {
      const number = numbers[documents[at] ?? 0] ?? 0
      counts[number] = (counts[number] ?? 0) + by
    }
  }

  #changeLists({ starts, values }: ValueLists, documents: Uint32Array, by: 1 | -1): void {
    const counts = this.#counts
    let none = 0
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const to = starts[document + 1] ?? 0
      let from = starts[document] ?? 0
      if (from === to) none += by
      for (; from < to; from += 1) {
        const number = values[from] ?? 0
        counts[number] = (counts[number] ?? 0) + by
      }
    }
    counts[0] = (counts[0] ?? 0) + none
  }

  /** Of the numbers that were seen, or of all below `length`, those with the highest counts: without sorting. */
  #mostOf(room: number, length: number, seen: Uint32Array | null): readonly number[] {
    const counts = this.#counts
    for (let at = 0; at < length; at += 1) {
      const number = seen === null ? at : (seen[at] ?? 0)
      const count = number === 0 ? 0 : (counts[number] ?? 0)
      const level = count < HIGHEST ? count : HIGHEST
      HAVING[level] = (HAVING[level] ?? 0) + 1
    }
    const least = leastOf(room)
    const most: number[] = []
    const surplus: number[] = []
    for (let at = 0; at < length; at += 1) {
      const number = seen === null ? at : (seen[at] ?? 0)
      const count = counts[number] ?? 0
      if (count < least || number === 0) continue
      if (count > least) most.push(number)
      else if (surplus.length < room) surplus.push(number)
    }
    return [...most, ...surplus.slice(0, Math.max(0, room - most.length))]
  }

  /** Looks through all counts for those that are not 0. */
  #note(): void {
    this.#length = 0
    for (let number = 0; number < this.#size; number += 1) {
      if ((this.#counts[number] ?? 0) === 0) continue
      this.#seen[this.#length] = number
      this.#length += 1
    }
    this.#dense = false
  }
}
