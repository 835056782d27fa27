import type { Handler } from '../call'
import { DUPLICATE_SETTING, type DuplicateChoices, NO_CHOICES } from '../duplicates/duplicates'
import { foldDuplicates } from '../foldDuplicates'

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The choices as they were kept; none where the setting is damaged. */
export function choicesFrom(value: unknown): DuplicateChoices {
  if (typeof value !== 'object' || value === null || !('apart' in value) || !('first' in value)) return NO_CHOICES
  const { apart, first } = value
  return isStrings(apart) && isStrings(first) ? { apart, first } : NO_CHOICES
}

export const settleDuplicates: Handler<'settleDuplicates'> = async (library, { apart, first }) => {
  const choices = await library.store.write(['settings'], async ({ settings }) => {
    const before = choicesFrom(await settings.get(DUPLICATE_SETTING))
    const after: DuplicateChoices = {
      apart: [...new Set([...before.apart.filter((id) => id !== first), ...apart])],
      first:
        first === null
          ? before.first
          : [...before.first.filter((id) => !library.duplicates.near.neighbours(first).some((one) => one.id === id)), first],
    }
    await settings.put(DUPLICATE_SETTING, after)
    return after
  })
  library.duplicates.choices = choices
  await foldDuplicates(library)
  library.environment.broadcast({ sources: null })
  return null
}
