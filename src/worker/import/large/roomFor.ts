import type { Problem } from '../../../domain/problem'
import type { Library } from '../../library/library'

/** A file with what is found in it takes so many times its own room. */
const ROOM_FACTOR = 4

/** Whether a large file finds room, as far as the browser says; better no file than a full disk halfway through it. */
export async function roomFor({ environment, store }: Library, size: number): Promise<Problem | null> {
  if (store.kind === 'memory') return null
  const { used, quota } = await environment.estimate()
  return used === null || quota === null || quota - used >= size * ROOM_FACTOR ? null : { kind: 'storage-full' }
}
