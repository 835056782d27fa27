import type { ValueLists } from '../shard/csr'

/** Counts articles per value number; 0 counts those without a value. Kept from query to query: clearing costs what counting did. */
export class Counter {
  #counts: Uint32Array = new Uint32Array(64)
  /** Numbers that were counted, in order of first sight. */
  #seen: Uint32Array = new Uint32Array(64)
  #length = 0

  /** Makes room for numbers below `size`. Only when clear. */
  reserve(size: number): void {
    if (size <= this.#counts.length) return
    this.#counts = new Uint32Array(size * 2)
    this.#seen = new Uint32Array(size * 2)
  }

  /** The numbers that were counted. */
  seen(): Uint32Array {
    return this.#seen.subarray(0, this.#length)
  }

  count(number: number): number {
    return this.#counts[number] ?? 0
  }

  add(number: number, articles: number): void {
    const before = this.#counts[number] ?? 0
    if (before === 0) {
      this.#seen[this.#length] = number
      this.#length += 1
    }
    this.#counts[number] = before + articles
  }

  /** Counts one value for each of the documents. */
  addColumn(numbers: Uint32Array, documents: Uint32Array): void {
    for (let at = 0; at < documents.length; at += 1) this.add(numbers[documents[at] ?? 0] ?? 0, 1)
  }

  /** Counts all values of each of the documents. */
  addLists({ starts, values }: ValueLists, documents: Uint32Array): void {
    for (let at = 0; at < documents.length; at += 1) {
      const document = documents[at] ?? 0
      const to = starts[document + 1] ?? 0
      let from = starts[document] ?? 0
      if (from === to) this.add(0, 1)
      for (; from < to; from += 1) this.add(values[from] ?? 0, 1)
    }
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
    for (let at = 0; at < this.#length; at += 1) this.#counts[this.#seen[at] ?? 0] = 0
    this.#length = 0
  }
}
