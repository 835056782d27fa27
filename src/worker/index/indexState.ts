import type { StoredPiece } from '../../store/repositories/shards'
import type { Tables } from '../../store/store'
import type { DuplicateRole } from '../duplicates/duplicates'
import type { NamedPiece } from '../../search/stored/storedIndex'

/** Under which name it lies beside the pieces. */
const STATE = 'state'
/** One more whenever what is told to the index of an article changes. */
const STATE_FORMAT = 2

/** What the stored pieces of the search index were made of. */
export interface IndexState {
  readonly format: number
  /** Who wrote it; another tab's pieces are never mixed with ours. */
  readonly owner: string
  /** Which articles were folded under which. */
  readonly roles: ReadonlyMap<string, DuplicateRole>
  /** Newest instant given to a change by then. */
  readonly lastStamp: string
}

/** The pieces as they lie in the store, with what they were made of; `null` where there are none, or of another form. */
export interface StoredIndexState {
  readonly state: IndexState | null
  readonly pieces: readonly StoredPiece[]
}

function isState(value: unknown): value is IndexState {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== STATE_FORMAT) return false
  return (
    'owner' in value &&
    typeof value.owner === 'string' &&
    'roles' in value &&
    value.roles instanceof Map &&
    'lastStamp' in value &&
    typeof value.lastStamp === 'string'
  )
}

/** Reads pieces and state together: they only make sense as one. */
export async function readIndexState({ shards }: Tables): Promise<StoredIndexState> {
  const [state, all] = await Promise.all([shards.get(STATE), shards.list()])
  return { state: isState(state) ? state : null, pieces: all.filter(({ name }) => name !== STATE) }
}

/** Writes what changed, unless another owner wrote meanwhile; says whether it was written. `seen`: the owner last seen there. */
export async function writeIndexState(
  { shards }: Tables,
  seen: string | null,
  state: Omit<IndexState, 'format'>,
  put: readonly NamedPiece[],
  drop: readonly string[],
): Promise<boolean> {
  const there = await shards.get(STATE)
  if ((isState(there) ? there.owner : null) !== seen) return false
  for (const name of drop) await shards.remove(name)
  for (const { name, content } of put) await shards.put(name, content)
  await shards.put(STATE, { format: STATE_FORMAT, ...state })
  return true
}
