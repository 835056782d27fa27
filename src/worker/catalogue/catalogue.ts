import type { ArticleId } from '../../domain/article'
import type { NamedPiece } from '../../search/stored/storedIndex'
import { readPiece } from '../../search/stored/piece'
import type { StoredPiece } from '../../store/repositories/shards'
import type { Sketch } from '../duplicates/sketch'
import { groupBy } from '../../domain/groupBy'
import type { KnownSource, ToldSource } from '../library/knownSource'
import { packSources, unpackSources } from './pack'
import { packSketches } from './sketches'

/** So many files, in the order in which they came, are in one piece. */
const FILES_A_PIECE = 128

const NAME = /^(known|sketches)-(\d{1,9})$/

/** One piece of the catalogue as it is stored. */
export interface CataloguePiece {
  readonly sources: readonly KnownSource[]
  readonly checksum: number
  /** What is stored of the sketches of its articles; `null` once they are in memory. */
  sketches: StoredPiece['open'] | null
}

/**
 * All files with what is known of their articles, as it was when the index was stored (目录): a large library opens without
 * reading its pages. What changed since is told by the marks in `touched`.
 */
export type Catalogue = Map<number, CataloguePiece>

/** Whether a piece with this name belongs to it. */
export function isOfCatalogue(name: string): boolean {
  return NAME.test(name)
}

function knownName(piece: number): string {
  return `known-${piece}`
}

function sketchesName(piece: number): string {
  return `sketches-${piece}`
}

interface OpenedCatalogue {
  readonly sources: readonly ToldSource[]
  readonly damaged: readonly string[]
}

/** Lays open what was stored, sketches left out; answers the files, and names of damaged pieces. */
export async function openCatalogue(catalogue: Catalogue, pieces: readonly StoredPiece[]): Promise<OpenedCatalogue> {
  const openers = new Map(pieces.map(({ name, open }) => [name, open]))
  const known = pieces.flatMap(({ name, open }) => (name.startsWith('known') ? [{ name, content: open() }] : []))
  const sources: ToldSource[] = []
  const damaged: string[] = []
  for (const { name, content } of known) {
    const piece = readPiece(await content)
    if (piece === null) {
      damaged.push(name)
      continue
    }
    const number = Number(NAME.exec(name)?.[2])
    const own = unpackSources(piece)
    catalogue.set(number, { sources: own, checksum: piece.checksum, sketches: openers.get(sketchesName(number)) ?? (async () => null) })
    sources.push(...own)
  }
  return { sources, damaged }
}

function sameItems<T>(a: readonly T[] | undefined, b: readonly T[]): boolean {
  return a !== undefined && a.length === b.length && a.every((item, at) => item === b[at])
}

interface CatalogueChanges {
  readonly put: readonly NamedPiece[]
  readonly drop: readonly string[]
  /** Notes that it is written. */
  readonly note: () => void
}

/** What has to be written for the catalogue to hold these files. */
export function catalogueChanges(
  catalogue: Catalogue,
  told: readonly ToldSource[],
  sketchOf: (id: ArticleId) => Sketch | null,
): CatalogueChanges {
  const groups = groupBy(told, ({ order }) => Math.floor(order / FILES_A_PIECE))
  const changed = [...groups].filter(([piece, sources]) => !sameItems(catalogue.get(piece)?.sources, sources))
  const gone = [...catalogue.keys()].filter((piece) => !groups.has(piece))
  const packed = changed.map(([number, sources]) => {
    const { piece, ids } = packSources(sources)
    return { number, sources, piece, sketches: packSketches(ids.map(sketchOf), piece.checksum) }
  })
  return {
    put: packed.flatMap(({ number, piece, sketches }) => [
      { name: knownName(number), content: piece },
      { name: sketchesName(number), content: sketches },
    ]),
    drop: gone.flatMap((number) => [knownName(number), sketchesName(number)]),
    note() {
      for (const number of gone) catalogue.delete(number)
      for (const { number, sources, piece } of packed) catalogue.set(number, { sources, checksum: piece.checksum, sketches: null })
    },
  }
}
