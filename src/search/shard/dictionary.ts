import { foldText } from '../fold/fold'

/** No value: what articles without one have in a column. */
export const NONE = 0

/** The values of one facet over all shards, numbered from 1 on in order of first appearance (值表). */
export class Dictionary {
  readonly #numbers: Map<string, number> = new Map()
  readonly #values: string[] = ['']
  readonly #labels: string[] = ['']
  /** Folded labels, made when first looked through. */
  readonly #folded: string[] = ['']
  readonly #parents: number[] = [NONE]

  /** One more than the highest number. */
  get size(): number {
    return this.#values.length
  }

  /** The number of a value, a new one where it has none yet. A label that comes later wins over one equal to the value. */
  intern(value: string, label: string = value, parent: number = NONE): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) {
      if (label !== value && label !== this.#labels[known]) this.#relabel(known, label)
      return known
    }
    const number = this.#values.length
    this.#numbers.set(value, number)
    this.#values.push(value)
    this.#labels.push(label)
    this.#parents.push(parent)
    return number
  }

  #relabel(number: number, label: string): void {
    this.#labels[number] = label
    if (number < this.#folded.length) this.#folded[number] = foldText(label)
  }

  /** The label in the form in which texts are compared. */
  foldedLabel(number: number): string {
    for (let next = this.#folded.length; next <= number; next += 1) this.#folded.push(foldText(this.label(next)))
    return this.#folded[number] ?? ''
  }

  /** The number of a value, `NONE` where no article ever had it. */
  find(value: string): number {
    return this.#numbers.get(value) ?? NONE
  }

  value(number: number): string {
    return this.#values[number] ?? ''
  }

  label(number: number): string {
    return this.#labels[number] ?? ''
  }

  /** The number of the value above, `NONE` at the top. Always smaller than `number`. */
  parent(number: number): number {
    return this.#parents[number] ?? NONE
  }

  /** Marks (1) every value that is accepted by its number, or that stands below one that is. */
  select(accepts: (number: number) => boolean): Uint8Array {
    const marks = new Uint8Array(this.size)
    for (let number = 1; number < this.size; number += 1) {
      const above = marks[this.parent(number)] ?? 0
      marks[number] = above === 1 || accepts(number) ? 1 : 0
    }
    return marks
  }
}
