import type { ArticleId } from '../domain/article'
import { MOST_DOCUMENTS } from './grams/grams'
import { documentsOf } from './shard/bits'
import type { Shard } from './shard/shard'

/** A document of a sealed shard. */
export interface ArticlePlace {
  readonly key: number
  readonly document: number
}

/**
 * Which article is where in the sealed shards. Shards that were stored are looked through only when somebody asks for a
 * place: nobody does who opens a library and searches.
 */
export class ArticlePlaces {
  /** Key of the shard × `MOST_DOCUMENTS` + document; a hundred thousand objects would weigh more. */
  readonly #numbers: Map<ArticleId, number> = new Map()
  /** Shards that are not looked through yet, by key. */
  readonly #waiting: Map<number, Shard> = new Map()
  readonly #onTwice: (place: ArticlePlace) => void

  /** `onTwice` is told of an article that is in a later shard too. */
  constructor(onTwice: (place: ArticlePlace) => void) {
    this.#onTwice = onTwice
  }

  /** Takes note of a shard. */
  add(key: number, shard: Shard): void {
    this.#waiting.set(key, shard)
  }

  /** Looks through one shard that waits; says whether there are more. */
  step(): boolean {
    const next = this.#waiting.entries().next()
    if (next.done === true) return false
    const [key, shard] = next.value
    this.#waiting.delete(key)
    for (const document of documentsOf(shard.alive)) {
      const id = shard.ids[document] ?? ''
      const before = this.#numbers.get(id)
      if (before !== undefined) this.#onTwice(placeOf(before))
      this.#numbers.set(id, key * MOST_DOCUMENTS + document)
    }
    return this.#waiting.size > 0
  }

  find(id: ArticleId): ArticlePlace | null {
    while (this.step());
    const number = this.#numbers.get(id)
    return number === undefined ? null : placeOf(number)
  }

  delete(id: ArticleId): void {
    while (this.step());
    this.#numbers.delete(id)
  }

  /** Forgets a shard whose articles are in another that is added after. */
  drop(key: number): void {
    this.#waiting.delete(key)
  }
}

function placeOf(number: number): ArticlePlace {
  return { key: Math.floor(number / MOST_DOCUMENTS), document: number % MOST_DOCUMENTS }
}
