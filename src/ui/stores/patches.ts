import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { AUTHOR_SETTING } from '../../domain/correction'
import type { Calls } from '../../worker/protocol/calls'
import type { ListedCorrection } from '../../worker/protocol/corrections'
import { download } from '../composables/platform/download'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useLibrary } from './library'

export type PatchPreview = Calls['takePatch']['answer']

/** Corrections as a list: what was made here, and what a colleague sent (订正记录). */
export const usePatches = defineStore('patches', () => {
  const engine = useEngine()
  const { failure, working, guarded, told } = useGuarded()
  const library = useLibrary()
  const made = shallowRef<readonly ListedCorrection[]>([])
  const preview = shallowRef<PatchPreview | null>(null)
  /** The name that goes into what is corrected from now on, '' for none. */
  const author = ref('')
  /** Of the file that is looked at. */
  const name = ref('')
  let bytes: Uint8Array = new Uint8Array()

  async function load(): Promise<void> {
    made.value = (await told(() => engine.call('corrections', { source: null }))) ?? []
    const kept = await engine.call('setting', { name: AUTHOR_SETTING }).catch(() => null)
    author.value = typeof kept?.value === 'string' ? kept.value : ''
  }

  /** After a change that went well. */
  async function follow(): Promise<void> {
    await library.refresh()
    await load()
  }

  async function nameAuthor(words: string): Promise<void> {
    author.value = words.trim()
    await told(() => engine.call('setSetting', { name: AUTHOR_SETTING, value: author.value }))
  }

  /** Lets go of one correction; `false` where it is not there any more, `null` where it did not work. */
  async function letGo(id: string): Promise<boolean | null> {
    const done = await told(() => engine.call('letGo', { correction: id }))
    if (done !== null) await follow()
    return done
  }

  /** Makes one that fits nothing count for an article; `false` where either is not there any more, `null` where it did not work. */
  async function rehome(correction: string, article: string): Promise<boolean | null> {
    const done = await told(async () => (await engine.call('rehome', { correction, article })) !== null)
    if (done !== null) await follow()
    return done
  }

  /** All corrections as a file to give to others; its name, or `null` where it did not work. */
  async function give(): Promise<string | null> {
    const file = await told(() => engine.call('givePatch', { sources: null }))
    if (file !== null) download(file)
    return file?.name ?? null
  }

  /** Looks at a file of corrections without taking anything of it. */
  async function look(file: File): Promise<void> {
    preview.value = null
    name.value = file.name
    preview.value = await guarded(async () => {
      bytes = new Uint8Array(await file.arrayBuffer())
      return engine.call('takePatch', { bytes, apply: false, only: null })
    })
  }

  /** Takes in the lines that were chosen; how many, or `null` where it did not work. */
  async function take(only: readonly string[]): Promise<number | null> {
    const done = await guarded(() => engine.call('takePatch', { bytes, apply: true, only }))
    if (done === null) return null
    await follow()
    return done.taken
  }

  return { made, preview, name, author, nameAuthor, failure, working, load, letGo, rehome, give, look, take }
})
