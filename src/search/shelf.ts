import type { ArticleId } from '../domain/article'
import { buildingGrams } from './grams/build'
import { type ArticlePlace, ArticlePlaces } from './articlePlaces'
import { fitting, isUnready, shardsToJoin } from './joining'
import { type Sealed, type SealedShard, type Unstored, searchable } from './sealed'
import { prepareStacks } from './match/stacks'
import type { SearchableShard } from './result/hits'
import { clearBit, countBits, documentsOf } from './shard/bits'
import { mergingShards } from './shard/merge'
import type { DocumentRecord } from './shard/record'
import { saysTheSame } from './shard/same'
import { packShard } from './shard/shard'

/** How large shards grow, in articles. */
export interface ShelfSizes {
  /** So many wait in the open shard, which is packed anew after every change, before they are sealed. */
  readonly open: number
  /** Sealed shards without an index are scanned; so many of their articles together make one indexed shard. At most 65,536. */
  readonly full: number
}

export const USUAL_SIZES: ShelfSizes = { open: 256, full: 16_384 }

/** Putting so many articles is followed by a step of indexing: twice as fast as they come. */
const ARTICLES_A_STEP = 48

/** All shards of one index, and which article is where (书架). Each article is alive in at most one place. */
export class Shelf {
  readonly #sizes: ShelfSizes
  readonly #sealed: Map<number, Sealed> = new Map()
  readonly #places: ArticlePlaces = new ArticlePlaces((place) => this.#kill(place))
  /** The open shard's articles, in order of arrival. */
  readonly #open: Map<ArticleId, DocumentRecord> = new Map()
  #packed: SearchableShard | null = null
  #nextKey = 1
  /** Shards on their way into one; they stay on the shelf until it is done. */
  #joining: Generator<void, void> | null = null

  /** Grows whenever a shard takes the place of others: what was found in those is out of date. */
  changes = 0

  constructor(sizes: ShelfSizes = USUAL_SIZES) {
    this.#sizes = sizes
  }

  get size(): number {
    let size = this.#open.size
    for (const { shard } of this.#sealed.values()) size += countBits(shard.alive)
    return size
  }

  has(id: ArticleId): boolean {
    return this.#open.has(id) || this.#places.find(id) !== null
  }

  put(record: DocumentRecord): void {
    if (this.#changeStates(record)) return
    this.take(record.id)
    this.#open.set(record.id, record)
    this.#packed = null
    if (this.#open.size >= this.#sizes.open) this.#settle()
  }

  /** Takes an article out, where it is in. */
  take(id: ArticleId): void {
    if (this.#open.delete(id)) this.#packed = null
    const place = this.#places.find(id)
    if (place === null) return
    this.#places.delete(id)
    this.#kill(place)
  }

  #kill({ key, document }: ArticlePlace): void {
    const sealed = this.#sealed.get(key)
    if (sealed === undefined) return
    clearBit(sealed.shard.alive, document)
    sealed.marked = true
  }

  /** Where a sealed article changed in its states alone, they are set in place. */
  #changeStates(record: DocumentRecord): boolean {
    const place = this.#places.find(record.id)
    const sealed = place === null ? undefined : this.#sealed.get(place.key)
    if (place === null || sealed === undefined || !saysTheSame(sealed.shard, place.document, record)) return false
    sealed.shard.columns.states[place.document] = record.states
    sealed.marked = true
    return true
  }

  /** Every shard, the open one last. */
  shards(): readonly SearchableShard[] {
    const sealed = [...this.#sealed.values()]
    if (this.#open.size === 0) return sealed
    this.#packed ??= searchable(packShard([...this.#open.values()]), null)
    return [...sealed, this.#packed]
  }

  /**
   * Indexes what is only scanned so far, and joins shards that have become small. One step of work, a few milliseconds long;
   * says whether there is more. Until it is called searching is as right, but slower.
   */
  tidy(): boolean {
    if (this.advance()) return true
    if (this.#open.size > 0) this.#close()
    const parts = shardsToJoin([...this.#sealed.values()], this.#sizes.full)
    const worthIt = parts.length > 1 || parts.some((part) => isUnready(part))
    if (worthIt) this.#joining = this.#join(parts)
    return worthIt
  }

  /** Does steps of the work in hand for so many articles that were put: indexing keeps up, and never takes long at a time. */
  keepUp(articles: number): void {
    for (let left = articles; left > 0 && this.advance(); left -= ARTICLES_A_STEP);
  }

  /** One step of the work in hand; says whether there was any. */
  advance(): boolean {
    if (this.#joining === null) return false
    if (this.#joining.next().done === true) this.#joining = null
    return true
  }

  /** Puts a sealed shard on the shelf; its articles must be nowhere else. */
  seal(sealed: SealedShard): void {
    this.#place(this.#nextKey, sealed, null)
  }

  /** Puts a shard on the shelf that was stored under this key with this checksum. */
  adopt(key: number, sealed: SealedShard, stored: number): void {
    const { shard } = sealed
    // Those stored together have no article in common; others may, and then what was stored counts.
    const isMixed = this.#open.size > 0 || [...this.#sealed.values()].some((other) => other.stored === null)
    if (isMixed) for (const document of documentsOf(shard.alive)) this.take(shard.ids[document] ?? '')
    this.#place(key, sealed, stored)
  }

  /** Takes a shard off the shelf, with all that is in it. */
  drop(key: number): void {
    const sealed = this.#sealed.get(key)
    if (sealed === undefined) return
    for (const document of documentsOf(sealed.shard.alive)) this.take(sealed.shard.ids[document] ?? '')
    this.#sealed.delete(key)
    this.changes += 1
  }

  #place(key: number, { shard, grams }: SealedShard, stored: number | null): void {
    this.avoid(key)
    this.#sealed.set(key, { key, grams, stored, marked: false, ...searchable(shard, grams) })
    this.#places.add(key, shard)
  }

  /** One step of what was put off when shards were adopted; says whether there is more. */
  prepare(): boolean {
    const sealed = [...this.#sealed.values()]
    if (sealed.some(({ shard }) => prepareStacks(shard))) return true
    const next = sealed.find(({ shard }) => !shard.text.isWhole)
    next?.shard.text.advance()
    return next !== undefined || this.#places.step()
  }

  /** Number of living articles of each of so many files, by their numbers in the vocabulary. */
  countFiles(files: number): Uint32Array {
    const counts = new Uint32Array(files)
    for (const { shard } of this.shards()) {
      for (const document of documentsOf(shard.alive)) {
        const file = shard.columns.file[document] ?? 0
        counts[file] = (counts[file] ?? 0) + 1
      }
    }
    return counts
  }

  /** Gives no new shard this key: something of that name may lie about in the store. */
  avoid(key: number): void {
    this.#nextKey = Math.max(this.#nextKey, key + 1)
  }

  /** Keys of all sealed shards. */
  keys(): readonly number[] {
    return [...this.#sealed.keys()]
  }

  /** Sealed shards that are not stored as they are. */
  unstored(): readonly Unstored[] {
    return [...this.#sealed.values()]
      .filter(({ stored, marked }) => stored === null || marked)
      .map(({ key, shard, grams, stored, marked }) => ({ key, shard, grams, base: stored, marked }))
  }

  /** Notes that a shard is stored under this checksum, all its documents alive. */
  noteStored(key: number, stored: number): void {
    const sealed = this.#sealed.get(key)
    if (sealed !== undefined) sealed.stored = stored
  }

  /** Notes that it is stored which of a shard's documents are alive, and their states. */
  noteMarked(key: number): void {
    const sealed = this.#sealed.get(key)
    if (sealed !== undefined) sealed.marked = false
  }

  /** Seals the open shard; begins to index the scanned ones once they fill a shard. */
  #settle(): void {
    this.#close()
    if (this.#joining !== null) return
    const waiting = [...this.#sealed.values()].filter(({ grams }) => grams === null)
    const articles = waiting.reduce((sum, { shard }) => sum + shard.size, 0)
    if (articles + this.#sizes.open > this.#sizes.full) this.#joining = this.#join(fitting(waiting, this.#sizes.full))
  }

  #close(): void {
    const shard = this.#packed?.shard ?? packShard([...this.#open.values()])
    this.#open.clear()
    this.#packed = null
    this.seal({ shard, grams: null })
  }

  *#join(parts: readonly Sealed[]): Generator<void, void> {
    const { shard, catchUp } = yield* mergingShards(parts.map((part) => part.shard))
    yield
    const grams = yield* buildingGrams(shard.text.whole(), shard.starts, shard.size)
    yield
    prepareStacks(shard)
    yield
    catchUp()
    this.changes += 1
    for (const { key } of parts) {
      this.#sealed.delete(key)
      this.#places.drop(key)
    }
    if (shard.size > 0) this.seal({ shard, grams })
  }
}
