/** Longest stretch of work without a pause, in milliseconds: well below what a person notices. */
const TURN = 12

/** Lets the page have its turn whenever work has taken long enough. */
export class Turns {
  #began = performance.now()

  /** To be awaited between small pieces of work. */
  async rest(): Promise<void> {
    if (performance.now() - this.#began < TURN) return
    await new Promise((resolve) => setTimeout(resolve))
    this.#began = performance.now()
  }
}
