import type { Shard } from '../shard/shard'
import { type IndexPiece, PieceReader, makePiece } from './piece'

/** What may change in a sealed shard: which documents are alive, and their states. `base`: the checksum of its piece. */
export function storeMarks(shard: Shard, base: number): IndexPiece {
  return makePiece({ alive: shard.alive.slice(), states: shard.columns.states.slice(), base: Uint32Array.of(base) }, {})
}

/** Puts stored marks back on a shard; says whether they are its own. */
export function loadMarks(piece: IndexPiece, shard: Shard, base: number): boolean {
  const reader = new PieceReader(piece)
  const alive = reader.u32('alive')
  const states = reader.u32('states')
  if (reader.u32('base')[0] !== base || alive.length !== shard.alive.length || states.length !== shard.size) return false
  shard.alive.set(alive)
  shard.columns.states.set(states)
  return true
}
