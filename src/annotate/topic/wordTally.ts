/**
 * The phrases of a scheme that are found in one article, with what each adds up to; one for all articles, emptied by each: an
 * object for each phrase of each article costs more than looking for them.
 */
export class WordTally {
  /** By phrase, its place among those that were found, 1 for the first; 0 before and after an article. */
  readonly #places: Int32Array
  readonly #phrases: Int32Array
  readonly #amounts: Float64Array
  readonly #fronts: Float64Array
  readonly #counts: Int32Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #size = 0

  /** `phrases`: how many there are. */
  constructor(phrases: number) {
    this.#places = new Int32Array(phrases)
    this.#phrases = new Int32Array(phrases)
    this.#amounts = new Float64Array(phrases)
    this.#fronts = new Float64Array(phrases)
    this.#counts = new Int32Array(phrases)
    this.#starts = new Int32Array(phrases)
    this.#ends = new Int32Array(phrases)
  }

  /** How many different phrases were found; they are asked for by their place, 0 for the first found. */
  get size(): number {
    return this.#size
  }

  /** Adds a phrase found at `[start, end)`; `front` is what of `amount` stands in headline or lead. */
  add(phrase: number, amount: number, front: number, start: number, end: number): void {
    const at = (this.#places[phrase] ?? 0) - 1
    if (at >= 0) {
      this.#amounts[at] = this.amount(at) + amount
      this.#fronts[at] = this.front(at) + front
      this.#counts[at] = this.count(at) + 1
      return
    }
    const last = this.#size
    this.#size += 1
    this.#places[phrase] = this.#size
    this.#phrases[last] = phrase
    this.#amounts[last] = amount
    this.#fronts[last] = front
    this.#counts[last] = 1
    this.#starts[last] = start
    this.#ends[last] = end
  }

  phrase(at: number): number {
    return this.#phrases[at] ?? 0
  }

  amount(at: number): number {
    return this.#amounts[at] ?? 0
  }

  front(at: number): number {
    return this.#fronts[at] ?? 0
  }

  /** Times that it occurs. */
  count(at: number): number {
    return this.#counts[at] ?? 0
  }

  /** Where it stands first. */
  start(at: number): number {
    return this.#starts[at] ?? 0
  }

  end(at: number): number {
    return this.#ends[at] ?? 0
  }

  /** Forgets the article. */
  clear(): void {
    for (let at = 0; at < this.#size; at += 1) this.#places[this.phrase(at)] = 0
    this.#size = 0
  }
}
