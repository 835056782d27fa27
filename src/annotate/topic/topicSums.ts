/** What is found for each topic of a scheme; one for all articles, emptied by each: making it anew costs more than filling it. */
export class TopicSums {
  readonly #weights: Float64Array
  /** What of it headline and lead alone would give. */
  readonly #fronts: Float64Array
  readonly #found: Uint8Array

  constructor(topics: number) {
    this.#weights = new Float64Array(topics)
    this.#fronts = new Float64Array(topics)
    this.#found = new Uint8Array(topics)
  }

  add(topic: number, weight: number, front: number): void {
    this.#weights[topic] = (this.#weights[topic] ?? 0) + weight
    this.#fronts[topic] = (this.#fronts[topic] ?? 0) + front
    this.#found[topic] = 1
  }

  /** Gives each topic that anything was found for, and forgets it. */
  take(give: (topic: number, weight: number, front: number) => void): void {
    for (let topic = 0; topic < this.#found.length; topic += 1) {
      if (this.#found[topic] === 1) give(topic, this.#weights[topic] ?? 0, this.#fronts[topic] ?? 0)
    }
    this.#weights.fill(0)
    this.#fronts.fill(0)
    this.#found.fill(0)
  }
}
