import { countBits } from '../shard/bits'
import type { Vocabulary } from '../shard/vocabulary'
import type { Unstored } from '../sealed'
import type { Shelf } from '../shelf'
import { type IndexPiece, type ReadPiece, isSound, readPiece } from './piece'
import { loadMarks, storeMarks } from './storedMarks'
import { type LoadedShard, loadShard, storeShard } from './storedShard'

/** A piece under the name that it is stored by. What is to be written is made when `content` is asked for: all at once is too much. */
export interface NamedPiece {
  readonly name: string
  readonly content: unknown
}

/** What has to be written, in one transaction: pieces to put, and names to delete. */
export interface IndexChanges {
  readonly put: readonly NamedPiece[]
  readonly drop: readonly string[]
}

/** A shard's pieces: shard-12 and, where documents died or changed their states, shard-12-marks. */
const SHARD_NAME = /^shard-(\d{1,9})$/

function shardName(key: number): string {
  return `shard-${key}`
}

const MARKS = '-marks'

function marksName(key: number): string {
  return shardName(key) + MARKS
}

/** Pieces of one group only make sense as one: they have to be restored together. */
export function groupOf(name: string): string {
  return name.endsWith(MARKS) ? name.slice(0, -MARKS.length) : name
}

function madeLate(name: string, make: () => IndexPiece): NamedPiece {
  return {
    name,
    get content() {
      return make()
    },
  }
}

/** A shard on the shelf of which something is still to come. */
interface Unfinished {
  readonly key: number
  readonly piece: ReadPiece
  readonly arrivals: LoadedShard['arrivals']
}

/** Reads what is still to come of a shard, and brings it to its place; says whether all of it is sound. */
async function finish({ piece, arrivals }: Unfinished): Promise<() => boolean> {
  try {
    const arrays = await Promise.all([...arrivals].map(async ([name, arrive]) => ({ name, arrive, array: await piece.late[name]?.load() })))
    return () => arrays.every(({ name, arrive, array }) => array !== undefined && isSound(piece, name, array) && arrive(array))
  } catch {
    return () => false
  }
}

/** Keeps track of what of a shelf is stored. */
export class StoredIndex {
  readonly #shelf: Shelf
  readonly #vocabulary: Vocabulary
  /** Names that are in the store. */
  readonly #names: Set<string> = new Set()
  #unfinished: readonly Unfinished[] = []

  constructor(shelf: Shelf, vocabulary: Vocabulary) {
    this.#shelf = shelf
    this.#vocabulary = vocabulary
  }

  /** What changed since it was last written. Each piece is taken to be written once its content was asked for. */
  changes(): IndexChanges {
    const put = this.#shelf.unstored().flatMap((unstored) => this.#store(unstored))
    const kept = new Set(this.#shelf.keys().flatMap((key) => [shardName(key), marksName(key)]))
    const drop = [...this.#names].filter((name) => !kept.has(name))
    for (const name of drop) this.#names.delete(name)
    for (const { name } of put) this.#names.add(name)
    return { put, drop }
  }

  /** The pieces of a shard, in the order in which they have to be written. */
  #store({ key, shard, grams, base, marked }: Unstored): readonly NamedPiece[] {
    const pieces: NamedPiece[] = []
    let stored = base
    const makeShard = (): IndexPiece => {
      const piece = storeShard({ shard, grams }, this.#vocabulary)
      stored = piece.checksum
      this.#shelf.noteStored(key, stored)
      return piece
    }
    const makeMarks = (): IndexPiece => {
      this.#shelf.noteMarked(key)
      return storeMarks(shard, stored ?? makeShard().checksum)
    }
    if (base === null) pieces.push(madeLate(shardName(key), makeShard))
    if (marked || countBits(shard.alive) < shard.size) pieces.push(madeLate(marksName(key), makeMarks))
    return pieces
  }

  /** Puts stored shards on the shelf. Returns names of pieces that are damaged, of an older form or of no use: drop them. */
  restore(pieces: readonly NamedPiece[]): readonly string[] {
    const contents = new Map(pieces.map(({ name, content }) => [name, content]))
    const useless = new Set(contents.keys())
    for (const name of contents.keys()) {
      const digits = SHARD_NAME.exec(name)?.[1]
      if (digits === undefined) continue
      const key = Number(digits)
      this.#shelf.avoid(key)
      const piece = readPiece(contents.get(name))
      if (piece === null || !this.#restoreShard(key, piece, contents)) continue
      useless.delete(name)
      useless.delete(marksName(key))
    }
    for (const name of contents.keys()) if (!useless.has(name)) this.#names.add(name)
    return [...useless]
  }

  /** Whether all of the restored shards is here. */
  get isWhole(): boolean {
    return this.#unfinished.length === 0
  }

  /**
   * Brings what is still to come. Shards of which it cannot be read, or is damaged, are taken off the shelf; answers the names of
   * their pieces: drop them.
   */
  async complete(): Promise<readonly string[]> {
    // All asked at once, and looked at one after the other.
    const finishing = this.#unfinished.map((unfinished) => ({ key: unfinished.key, bring: finish(unfinished) }))
    const useless: string[] = []
    for (const { key, bring } of finishing) {
      const arriveAll = await bring
      if (arriveAll()) continue
      this.#shelf.drop(key)
      useless.push(...[shardName(key), marksName(key)].filter((name) => this.#names.delete(name)))
    }
    this.#unfinished = []
    return useless
  }

  #restoreShard(key: number, piece: ReadPiece, contents: ReadonlyMap<string, unknown>): boolean {
    const loaded = loadShard(piece, this.#vocabulary)
    if (contents.has(marksName(key))) {
      const marks = readPiece(contents.get(marksName(key)))
      // Without its marks a shard would bring back what was deleted.
      if (marks === null || !loadMarks(marks, loaded.shard, piece.checksum)) return false
    }
    this.#shelf.adopt(key, loaded, piece.checksum)
    const { arrivals } = loaded
    if (arrivals.size > 0) this.#unfinished = [...this.#unfinished, { key, piece, arrivals }]
    return true
  }
}
