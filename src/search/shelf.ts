import type { ArticleId } from '../domain/article'
import { buildGrams } from './grams/build'
import { findByGrams } from './grams/find'
import type { Grams } from './grams/grams'
import { scan } from './match/scan'
import type { SearchableShard } from './result/hits'
import { clearBit, countBits } from './shard/bits'
import { mergeShards } from './shard/merge'
import type { DocumentRecord } from './shard/record'
import { type Shard, packShard } from './shard/shard'

/** How large shards grow, in articles. */
export interface ShelfSizes {
  /** So many wait in the open shard, which is scanned, before they are sealed and indexed. */
  readonly open: number
  /** Sealed shards of less than this are merged with others. */
  readonly small: number
  /** No merged shard has more. At most 65,536. */
  readonly full: number
}

export const USUAL_SIZES: ShelfSizes = { open: 2048, small: 8192, full: 16_384 }

/** A shard that gets no more articles, with its index. */
export interface SealedShard {
  readonly shard: Shard
  readonly grams: Grams
}

interface Sealed extends SearchableShard, SealedShard {
  readonly key: number
}

/** All shards of one index, and which article is where (书架). Each article is alive in at most one place. */
export class Shelf {
  readonly #sizes: ShelfSizes
  readonly #sealed: Map<number, Sealed> = new Map()
  readonly #places: Map<ArticleId, { readonly key: number; readonly document: number }> = new Map()
  /** The open shard's articles, in order of arrival. */
  readonly #open: Map<ArticleId, DocumentRecord> = new Map()
  #packed: SearchableShard | null = null
  #nextKey = 1

  constructor(sizes: ShelfSizes = USUAL_SIZES) {
    this.#sizes = sizes
  }

  get size(): number {
    return this.#places.size + this.#open.size
  }

  put(record: DocumentRecord): void {
    this.take(record.id)
    this.#open.set(record.id, record)
    this.#packed = null
    if (this.#open.size >= this.#sizes.open) this.#settle()
  }

  /** Takes an article out, where it is in. */
  take(id: ArticleId): void {
    if (this.#open.delete(id)) this.#packed = null
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    const sealed = this.#sealed.get(place.key)
    if (sealed !== undefined) clearBit(sealed.shard.alive, place.document)
  }

  /** Every shard, the open one last. */
  shards(): readonly SearchableShard[] {
    const sealed = [...this.#sealed.values()]
    if (this.#open.size === 0) return sealed
    this.#packed ??= scanned(packShard([...this.#open.values()]))
    return [...sealed, this.#packed]
  }

  /** Seals the open shard, then merges small ones as long as they fill a larger one. */
  #settle(): void {
    const { shard } = this.#packed ?? scanned(packShard([...this.#open.values()]))
    this.#open.clear()
    this.#packed = null
    this.seal({ shard, grams: buildGrams(shard.text, shard.starts, shard.size) })
    const small = this.#small()
    const articles = small.reduce((sum, { shard }) => sum + countBits(shard.alive), 0)
    if (articles + this.#sizes.open > this.#sizes.full) this.#merge(small)
  }

  /** Puts a sealed shard on the shelf; its articles must be nowhere else. */
  seal({ shard, grams }: SealedShard): void {
    const key = this.#nextKey
    this.#nextKey += 1
    this.#sealed.set(key, { key, shard, grams, matcher: (needle, within) => findByGrams(shard, grams, needle, within) })
    shard.ids.forEach((id, document) => this.#places.set(id, { key, document }))
  }

  /** Small shards, oldest first, as many as fit into one. */
  #small(): readonly Sealed[] {
    let room = this.#sizes.full
    return [...this.#sealed.values()].filter(({ shard }) => {
      const articles = countBits(shard.alive)
      if (articles >= this.#sizes.small || articles > room) return false
      room -= articles
      return true
    })
  }

  #merge(parts: readonly Sealed[]): void {
    const shard = mergeShards(parts.map((part) => part.shard))
    for (const { key } of parts) this.#sealed.delete(key)
    if (shard.size > 0) this.seal({ shard, grams: buildGrams(shard.text, shard.starts, shard.size) })
  }
}

function scanned(shard: Shard): SearchableShard {
  return { shard, matcher: (needle, within) => scan(shard, needle, within) }
}
