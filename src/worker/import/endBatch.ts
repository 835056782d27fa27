import type { Library } from '../library/library'
import { STAGED_STORES, dropStaged } from './dropStaged'
import type { Batch } from './stage'

/**
 * Lets go of what was staged and never read, and of the journal. On the disk when it is done, and with it all that the batch
 * brought: only then it is told.
 */
export async function endBatch(library: Library, batch: Batch): Promise<void> {
  await library.store.write(STAGED_STORES, async (tables) => {
    for (const { source } of (await tables.staged.list()).filter((staged) => staged.batch === batch.id)) await dropStaged(tables, source)
    await tables.imports.remove(batch.id)
  })
}
