import type { ArticleId } from '../domain/article'
import { scan } from './match/scan'
import type { SearchableShard } from './result/hits'
import { clearBit } from './shard/bits'
import type { DocumentRecord } from './shard/record'
import { type Shard, packShard } from './shard/shard'

/** So many articles wait in the open shard, which is scanned, before they are sealed into one of their own. */
export const OPEN_ROOM = 4096

interface Sealed extends SearchableShard {
  readonly key: number
}

/** All shards of one index, and which article is where (书架). Each article is alive in at most one place. */
export class Shelf {
  readonly #sealed: Map<number, Sealed> = new Map()
  readonly #places: Map<ArticleId, { readonly key: number; readonly document: number }> = new Map()
  /** The open shard's articles, in order of arrival. */
  readonly #open: Map<ArticleId, DocumentRecord> = new Map()
  #packed: SearchableShard | null = null
  #nextKey = 1

  get size(): number {
    return this.#places.size + this.#open.size
  }

  has(id: ArticleId): boolean {
    return this.#open.has(id) || this.#places.has(id)
  }

  put(record: DocumentRecord): void {
    this.take(record.id)
    this.#open.set(record.id, record)
    this.#packed = null
    if (this.#open.size >= OPEN_ROOM) this.#seal()
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
    this.#packed ??= searchable(packShard([...this.#open.values()]))
    return [...sealed, this.#packed]
  }

  #seal(): void {
    const { shard, matcher } = this.#packed ?? searchable(packShard([...this.#open.values()]))
    const key = this.#nextKey
    this.#nextKey += 1
    this.#sealed.set(key, { key, shard, matcher })
    shard.ids.forEach((id, document) => this.#places.set(id, { key, document }))
    this.#open.clear()
    this.#packed = null
  }
}

function searchable(shard: Shard): SearchableShard {
  return { shard, matcher: (needle, within) => scan(shard, needle, within) }
}
