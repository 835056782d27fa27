import { type Dictionary, NONE } from '../shard/dictionary'
import { VALUE_COLUMNS, type ValueColumn, type Vocabulary } from '../shard/vocabulary'
import type { NumberArray } from './checksum'
import { narrow } from './narrow'
import type { PieceReader } from './piece'

/** Values of one column that one shard uses, numbered from 1 on for itself, so that it can be stored alone. */
class LocalWords {
  readonly #dictionary: Dictionary
  readonly #numbers: Map<number, number> = new Map([[NONE, NONE]])
  readonly values: string[] = ['']
  readonly labels: string[] = ['']
  readonly parents: number[] = [NONE]

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary
  }

  /** The local number of a value; those above it come before it. */
  number(number: number): number {
    const known = this.#numbers.get(number)
    if (known !== undefined) return known
    const parent = this.number(this.#dictionary.parent(number))
    const local = this.values.length
    this.#numbers.set(number, local)
    this.values.push(this.#dictionary.value(number))
    this.labels.push(this.#dictionary.label(number))
    this.parents.push(parent)
    return local
  }
}

/** Renumbers columns for one shard and collects the values that they use. */
export class WordsWriter {
  readonly #words: ReadonlyMap<ValueColumn, LocalWords>

  constructor(vocabulary: Vocabulary) {
    this.#words = new Map(VALUE_COLUMNS.map((column) => [column, new LocalWords(vocabulary[column])]))
  }

  renumber(column: ValueColumn, numbers: Uint32Array): Uint32Array {
    const words = this.#words.get(column)
    return words === undefined ? numbers : numbers.map((number) => words.number(number))
  }

  arrays(): Record<string, NumberArray> {
    return Object.fromEntries(
      [...this.#words].map(([column, { parents }]) => [`words.${column}.parents`, narrow(Uint32Array.from(parents))]),
    )
  }

  texts(): Record<string, readonly string[]> {
    return Object.fromEntries(
      [...this.#words].flatMap(([column, { values, labels }]) => [
        [`words.${column}.values`, values],
        [`words.${column}.labels`, labels],
      ]),
    )
  }
}

/** Brings a stored shard's own numbers back to those of the vocabulary, to which its values are added. */
export class WordsReader {
  readonly #numbers: ReadonlyMap<ValueColumn, Uint32Array>

  constructor(reader: PieceReader, vocabulary: Vocabulary) {
    this.#numbers = new Map(
      VALUE_COLUMNS.map((column) => {
        const labels = reader.texts(`words.${column}.labels`)
        const parents = reader.numbers(`words.${column}.parents`)
        const numbers = new Uint32Array(parents.length)
        reader.texts(`words.${column}.values`).forEach((value, local) => {
          if (local > 0) numbers[local] = vocabulary[column].intern(value, labels[local] ?? value, numbers[parents[local] ?? 0] ?? 0)
        })
        return [column, numbers]
      }),
    )
  }

  renumber(column: ValueColumn, locals: Uint32Array): Uint32Array {
    const numbers = this.#numbers.get(column)
    return numbers === undefined ? locals : locals.map((local) => numbers[local] ?? NONE)
  }
}
