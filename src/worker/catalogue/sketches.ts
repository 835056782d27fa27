import type { ArticleId } from '../../domain/article'
import { type IndexPiece, PieceReader, makePiece, readPiece } from '../../search/stored/piece'
import { ORDERS, type Sketch } from '../duplicates/sketch'

/** Sketches of the articles of one piece of the catalogue, in its order, end to end. `base`: the checksum of that piece. */
export function packSketches(sketches: readonly (Sketch | null)[], base: number): IndexPiece {
  const having = sketches.flatMap((sketch) => sketch ?? [])
  const all = new Uint32Array(having.length * ORDERS)
  having.forEach((sketch, nth) => all.set(sketch, nth * ORDERS))
  return makePiece(
    { having: Uint8Array.from(sketches, (sketch) => (sketch === null ? 0 : 1)), sketches: all, base: Uint32Array.of(base) },
    {},
  )
}

/** The sketch of each of the articles, `null` where what is stored is damaged or belongs to something else. */
export function unpackSketches(stored: unknown, ids: readonly ArticleId[], base: number): ReadonlyMap<ArticleId, Sketch | null> | null {
  const piece = readPiece(stored)
  if (piece === null) return null
  const reader = new PieceReader(piece)
  const having = reader.u8('having')
  if (reader.u32('base')[0] !== base || having.length !== ids.length) return null
  const all = reader.u32('sketches')
  let at = 0
  return new Map(ids.map((id, nth) => [id, having[nth] === 1 ? all.subarray(at, (at += ORDERS)) : null]))
}
