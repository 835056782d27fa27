import { type Problem, ProblemError } from '../domain/problem'
import { openIndexedDatabase } from './indexedDatabase'
import { openMemoryDatabase } from './memoryDatabase'
import { type Store, storeOn } from './store'

/** The library's database in this origin. */
export const DATABASE_NAME = 'jianbao'

/** A store that works, and what kept it from being the one that was asked for. */
export interface OpenedStore {
  readonly store: Store
  readonly problem: Problem | null
}

/**
 * `auto` opens IndexedDB where the browser allows it, else memory with the same interface. `problem` then says why:
 * storage-forbidden (private window, sandboxed frame), storage-full, or storage-newer and storage-broken, whose databases stay
 * untouched.
 */
export async function openStore(kind: 'auto' | 'memory', name: string = DATABASE_NAME): Promise<OpenedStore> {
  if (kind === 'memory') return { store: storeOn(openMemoryDatabase()), problem: null }
  try {
    return { store: storeOn(await openIndexedDatabase(name)), problem: null }
  } catch (error) {
    const problem: Problem = error instanceof ProblemError ? error.problem : { kind: 'storage-forbidden' }
    return { store: storeOn(openMemoryDatabase()), problem }
  }
}
