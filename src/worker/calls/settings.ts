import type { Handler } from '../engine/call'
import { choicesFrom } from './settleDuplicates'
import { DUPLICATE_SETTING } from '../duplicates/duplicates'
import { stamp } from '../library/library'

export const setting: Handler<'setting'> = async ({ store }, { name }) => ({
  value: (await store.read(['settings'], ({ settings }) => settings.get(name))) ?? null,
})

export const setSetting: Handler<'setSetting'> = async (library, { name, value }) => {
  await library.store.write(['settings'], ({ settings }) => settings.put(name, value))
  if (name === DUPLICATE_SETTING) library.duplicates.choices = choicesFrom(value)
  return null
}

export const savedSearches: Handler<'savedSearches'> = async (library) =>
  [...library.savedSearches.values()].sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))

export const saveSearch: Handler<'saveSearch'> = async (library, { name, query }) => {
  const id = library.savedSearches.get(name)?.id ?? library.environment.newId()
  const search = { id, name, query, savedAt: stamp(library) }
  await library.store.write(['savedSearches'], (tables) => tables.savedSearches.put(search))
  library.savedSearches.set(name, search)
  return search
}

export const forgetSearch: Handler<'forgetSearch'> = async (library, { id }) => {
  await library.store.write(['savedSearches'], (tables) => tables.savedSearches.remove(id))
  for (const [name, search] of library.savedSearches) if (search.id === id) library.savedSearches.delete(name)
  return null
}
