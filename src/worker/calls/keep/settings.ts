import { DUPLICATE_SETTING, choicesFrom } from '../../duplicates/choices'
import type { Handler } from '../../engine/call'
import { tellSettings } from '../../library/finishChange'

export const setting: Handler<'setting'> = async ({ store }, { name }) => ({
  value: (await store.read(['settings'], ({ settings }) => settings.get(name))) ?? null,
})

export const setSetting: Handler<'setSetting'> = async (library, request) => {
  const { name, value } = request
  const kept = await library.store.write(['settings'], async ({ settings }) => {
    if ('was' in request && JSON.stringify((await settings.get(name)) ?? null) !== JSON.stringify(request.was)) return false
    await settings.put(name, value)
    return true
  })
  if (!kept) return { kept }
  if (name === DUPLICATE_SETTING) library.duplicates.choices = choicesFrom(value)
  tellSettings(library)
  return { kept }
}

export const savedSearches: Handler<'savedSearches'> = async (library) =>
  [...library.savedSearches.values()].sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))

export const saveSearch: Handler<'saveSearch'> = async (library, { name, query }) => {
  const search = await library.store.write(['savedSearches'], async (tables) => {
    const same = (await tables.savedSearches.list()).find((one) => one.name === name)
    const saved = { id: same?.id ?? library.environment.newId(), name, query, savedAt: library.history.stamps.next() }
    await tables.savedSearches.put(saved)
    return saved
  })
  library.savedSearches.set(name, search)
  tellSettings(library)
  return search
}

export const forgetSearch: Handler<'forgetSearch'> = async (library, { id }) => {
  await library.store.write(['savedSearches'], (tables) => tables.savedSearches.remove(id))
  for (const [name, search] of library.savedSearches) if (search.id === id) library.savedSearches.delete(name)
  tellSettings(library)
  return null
}
