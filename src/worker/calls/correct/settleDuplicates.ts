import type { SourceId } from '../../../domain/source'
import type { Handler } from '../../engine/call'
import { DUPLICATE_SETTING, type DuplicateChoices, choicesFrom } from '../../duplicates/choices'
import { foldDuplicates } from '../../duplicates/foldDuplicates'
import { tellSettings } from '../../library/finishChange'
import type { Library } from '../../library/library'

async function choose(library: Library, choices: DuplicateChoices): Promise<readonly SourceId[]> {
  await library.store.write(['settings'], ({ settings }) => settings.put(DUPLICATE_SETTING, choices))
  library.duplicates.choices = choices
  await foldDuplicates(library)
  tellSettings(library)
  return []
}

export const settleDuplicates: Handler<'settleDuplicates'> = async (library, { apart, first }) => {
  const before = choicesFrom(await library.store.read(['settings'], ({ settings }) => settings.get(DUPLICATE_SETTING)))
  const after: DuplicateChoices = {
    apart: [...new Set([...before.apart.filter((id) => id !== first), ...apart])],
    first:
      first === null
        ? before.first
        : [...before.first.filter((id) => !library.duplicates.near.neighbours(first).some((one) => one.id === id)), first],
  }
  await library.environment.exclusive(() => choose(library, after))
  const undo = (): Promise<readonly SourceId[]> => choose(library, before)
  library.history.undoStack.push({ at: library.history.begin(), kind: 'duplicates', undo, redo: () => choose(library, after) })
  return null
}
