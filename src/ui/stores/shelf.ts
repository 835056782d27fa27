import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { EncodingName } from '../../domain/decoding'
import type { PageCardPatch } from '../../domain/page'
import type { SourceId } from '../../domain/source'
import type { Calls } from '../../worker/protocol/calls'
import type { StorageReport } from '../../worker/protocol/library'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useLibrary } from './library'

export type ShelfFile = Calls['sources']['answer'][number]
export type CardChange = Calls['setCard']['answer']['changed'][number]
export type RuleDraft = Calls['setCardRules']['request']['rules'][number]
export type KeptRule = Calls['cardRules']['answer'][number]

/** The files of the library, what is known of their pages, and how all of it is kept (报纸与文件). */
export const useShelf = defineStore('shelf', () => {
  const engine = useEngine()
  const { failure, working, guarded } = useGuarded()
  const library = useLibrary()
  const files = shallowRef<readonly ShelfFile[]>([])
  const rules = shallowRef<readonly KeptRule[]>([])
  const storage = shallowRef<StorageReport | null>(null)
  /** The revision of the library that `files` are of. */
  let seen = -1

  async function load(): Promise<void> {
    const { revision } = library
    await guarded(async () => {
      files.value = await engine.call('sources', {})
      rules.value = (await engine.call('cardRules', {})) ?? []
      storage.value = await engine.call('storage', {})
      seen = revision
    })
  }

  /** These files as they are now: the library may have changed since somebody looked at all. */
  async function filesOf(ids: readonly SourceId[]): Promise<readonly ShelfFile[]> {
    if (seen !== library.revision) await load()
    return files.value.filter(({ id }) => ids.includes(id))
  }

  /** After a change that went well: asking again would lose the reason of one that did not. */
  async function follow(): Promise<void> {
    await library.refresh()
    await load()
  }

  /** What would come out of a file in another encoding, or with its lines read straight across; `null` where it cannot be read so. */
  async function previewEncoding(source: SourceId, encoding: EncodingName, straight: boolean) {
    return guarded(() => engine.call('decodeAs', { source, encoding, straight, apply: false }))
  }

  async function readAs(source: SourceId, encoding: EncodingName, straight: boolean): Promise<boolean> {
    const done = await guarded(() => engine.call('decodeAs', { source, encoding, straight, apply: true }))
    if (done !== null) await follow()
    return done !== null
  }

  /** What a change of the page card does to the dates of its articles. */
  async function previewCard(sources: readonly SourceId[], patch: PageCardPatch): Promise<readonly CardChange[]> {
    return (await guarded(() => engine.call('setCard', { sources, patch, apply: false })))?.changed ?? []
  }

  async function setCard(sources: readonly SourceId[], patch: PageCardPatch): Promise<boolean> {
    const done = await guarded(() => engine.call('setCard', { sources, patch, apply: true }))
    if (done !== null) await follow()
    return done !== null
  }

  /** What a rule for file names would do beside those that are there; `null` where it cannot be used. */
  async function previewRule(rule: RuleDraft): Promise<Calls['setCardRules']['answer'] | null> {
    return guarded(() => engine.call('setCardRules', { rules: [...rules.value, rule], apply: false }))
  }

  /** Puts these rules in place of all; how many files were read anew, or `null` where it did not work. */
  async function setRules(next: readonly RuleDraft[]): Promise<number | null> {
    const done = await guarded(() => engine.call('setCardRules', { rules: next, apply: true }))
    if (done !== null) await follow()
    return done?.files ?? null
  }

  /** Takes files out of the library; how many, or `null` where it did not work. */
  async function remove(sources: readonly SourceId[]): Promise<number | null> {
    const done = await guarded(() => engine.call('remove', { sources }))
    if (done !== null) await follow()
    return done?.removed ?? null
  }

  /** Deletes everything; `false` where it did not work. */
  async function wipe(): Promise<boolean> {
    const done = await guarded(() => engine.call('wipe', {}).then(() => true))
    if (done !== null) await follow()
    return done !== null
  }

  return {
    files,
    rules,
    storage,
    failure,
    working,
    load,
    filesOf,
    previewEncoding,
    readAs,
    previewCard,
    setCard,
    previewRule,
    setRules,
    remove,
    wipe,
  }
})
