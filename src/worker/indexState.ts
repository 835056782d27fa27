import type { Correction } from '../domain/correction'
import type { SourceId } from '../domain/source'
import type { PageRecord, ReadingStateRecord } from '../store/records'
import type { StoredPiece } from '../store/repositories/shards'
import type { Tables } from '../store/store'
import type { DuplicateRole } from './duplicates/duplicates'
import type { NamedPiece } from '../search/stored/storedIndex'

/** Under which name it lies beside the pieces. */
const STATE = 'state'
/** One more whenever what is told to the index of an article changes. */
const STATE_FORMAT = 1

/** What the stored pieces of the search index were made of. */
export interface IndexState {
  readonly format: number
  /** Who wrote it; another tab's pieces are never mixed with ours. */
  readonly owner: string
  /** For each source, a digest of all that its articles in the index depend on. */
  readonly digests: ReadonlyMap<SourceId, number>
  /** Which articles were folded under which. */
  readonly roles: ReadonlyMap<string, DuplicateRole>
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
    'digests' in value &&
    value.digests instanceof Map &&
    'roles' in value &&
    value.roles instanceof Map
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

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function roleText(id: string, role: DuplicateRole | undefined): string {
  return role === undefined ? '' : `${id}>${role.under ?? ''}${role.count}`
}

/** A digest of all that the index knows of a source's articles: another one whenever they have to be told to it again. */
export function sourceDigest(
  page: PageRecord,
  corrections: readonly Correction[],
  marks: readonly ReadingStateRecord[],
  roles: ReadonlyMap<string, DuplicateRole>,
): number {
  const made = corrections.flatMap(({ kind, id }) => (kind === 'field' || kind === 'seam' ? [id] : []))
  const marked = marks.map(({ id, read, starred, confirmed }) => `${id}${Number(read)}${Number(starred)}${Number(confirmed)}`)
  const folded = roles.size === 0 ? [] : page.briefs.map(({ id }) => roleText(id, roles.get(id)))
  return hash([page.reading, page.order, ...made.sort(), '|', ...marked.sort(), '|', ...folded].join(' '))
}
