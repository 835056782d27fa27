import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
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
  /** What a dialog asks for; why that failed is said there, and not on the screen behind it as well. */
  const { failure: refusal, working: answering, guarded: asked } = useGuarded()
  const library = useLibrary()
  const files = shallowRef<readonly ShelfFile[]>([])
  const rules = shallowRef<readonly KeptRule[]>([])
  const storage = shallowRef<StorageReport | null>(null)
  /** The revision of the library that `files` are of. */
  let seen = -1

  async function fetchAll(): Promise<void> {
    const { revision } = library
    files.value = await engine.call('sources', {})
    rules.value = (await engine.call('cardRules', {})) ?? []
    storage.value = await engine.call('storage', {})
    seen = revision
  }

  async function load(): Promise<void> {
    await guarded(fetchAll)
  }

  /** These files as they are now, without those that are gone: the library may have changed. `null` where nobody can tell. */
  async function filesOf(ids: readonly SourceId[]): Promise<readonly ShelfFile[] | null> {
    if (seen !== library.revision) await asked(fetchAll)
    return seen < 0 || refusal.value !== null ? null : files.value.filter(({ id }) => ids.includes(id))
  }

  /** After a change that went well: asking again would lose the reason of one that did not. */
  async function follow(): Promise<void> {
    await library.refresh()
    await load()
  }

  /** What would come out of a file in another encoding, or with its lines read straight across; `null` where it cannot be read so. */
  async function previewEncoding(source: SourceId, encoding: EncodingName, straight: boolean) {
    return asked(() => engine.call('decodeAs', { source, encoding, straight, apply: false }))
  }

  async function readAs(source: SourceId, encoding: EncodingName, straight: boolean): Promise<boolean> {
    const done = await asked(() => engine.call('decodeAs', { source, encoding, straight, apply: true }))
    if (done !== null) await follow()
    return done !== null
  }

  /** What a change of the page card does to the dates of its articles. */
  async function previewCard(sources: readonly SourceId[], patch: PageCardPatch): Promise<readonly CardChange[]> {
    return (await asked(() => engine.call('setCard', { sources, patch, apply: false })))?.changed ?? []
  }

  async function setCard(sources: readonly SourceId[], patch: PageCardPatch): Promise<boolean> {
    const done = await asked(() => engine.call('setCard', { sources, patch, apply: true }))
    if (done !== null) await follow()
    return done !== null
  }

  /** What a rule for file names would do beside those that are there; `null` where it cannot be used. */
  async function previewRule(rule: RuleDraft): Promise<Calls['setCardRules']['answer'] | null> {
    return asked(() => engine.call('setCardRules', { rules: [...rules.value, rule], apply: false }))
  }

  /** Puts these rules in place of all; how many files were read anew, or `null` where it did not work. */
  async function setRules(next: readonly RuleDraft[], attempt: typeof guarded): Promise<number | null> {
    const done = await attempt(() => engine.call('setCardRules', { rules: next, apply: true }))
    if (done !== null) await follow()
    return done?.files ?? null
  }

  /** One more rule for file names; how many files were read anew, or `null` where it did not work. */
  async function addRule(rule: RuleDraft): Promise<number | null> {
    return setRules([...rules.value, rule], asked)
  }

  /** Without this rule; how many files were read anew, or `null` where it did not work. */
  async function forgetRule(rule: KeptRule): Promise<number | null> {
    return setRules(
      rules.value.filter(({ id }) => id !== rule.id),
      guarded,
    )
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
    refusal,
    working: computed(() => working.value || answering.value),
    load,
    filesOf,
    previewEncoding,
    readAs,
    previewCard,
    setCard,
    previewRule,
    addRule,
    forgetRule,
    remove,
    wipe,
  }
})
