import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'
import type { KnownSource } from './knownSource'
import { createSourceOrders } from './sourceOrders'

/** What the ids of a source's articles begin with. */
function prefixOf(id: SourceId | ArticleId): string {
  return id.slice(0, 16)
}

/** The files of the library, by their ids. */
export class KnownSources {
  readonly #sources = new Map<SourceId, KnownSource>()
  /** Source ids by what their articles' ids begin with. */
  readonly #prefixes = new Map<string, SourceId>()
  readonly #orders = createSourceOrders()

  get size(): number {
    return this.#sources.size
  }

  has(id: SourceId): boolean {
    return this.#sources.has(id)
  }

  get(id: SourceId): KnownSource | undefined {
    return this.#sources.get(id)
  }

  ids(): readonly SourceId[] {
    return [...this.#sources.keys()]
  }

  list(): readonly KnownSource[] {
    return [...this.#sources.values()]
  }

  /** All of them, in the order in which they came. */
  inOrder(): readonly KnownSource[] {
    return [...this.#sources.values()].sort((a, b) => a.order - b.order)
  }

  /** The place of a source in that order; the next one for a source that was never in the library. */
  orderOf(id: SourceId): number {
    return this.#orders.of(id)
  }

  /** The source that an article belongs to, `null` for one that is not in the library. */
  holding(id: ArticleId): SourceId | null {
    return this.#prefixes.get(prefixOf(id)) ?? null
  }

  put(known: KnownSource): void {
    const { id } = known.source
    this.#prefixes.set(prefixOf(id), id)
    this.#orders.note(id, known.order)
    this.#sources.set(id, known)
  }

  /** One that comes back has its place in the order again. */
  remove(id: SourceId): void {
    this.#sources.delete(id)
    this.#prefixes.delete(prefixOf(id))
  }
}
