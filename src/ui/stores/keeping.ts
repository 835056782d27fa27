import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { type Problem, problemOf } from '../../domain/problem'
import type { RestoreReport } from '../../worker/protocol/library'
import { download } from '../composables/platform/download'
import { useEngine } from '../composables/engine/engine'
import { keep, kept } from '../composables/platform/keep'
import { useLibrary } from './library'

/** How far long work is. */
export interface Steps {
  readonly done: number
  readonly all: number
}

/** So many corrections without a backup are worth a word. */
const REMIND_FROM = 20

/** Backups: writing one, merging one in, and being reminded of it (备份). */
export const useKeeping = defineStore('keeping', () => {
  const engine = useEngine()
  const library = useLibrary()
  const steps = shallowRef<Steps | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** The backup that is looked at: what merging it in would do, or did. */
  const file = shallowRef<File | null>(null)
  const report = shallowRef<RestoreReport | null>(null)
  const merged = ref(false)
  /** Number of corrections that no backup has; 0 while there is no need to say so. */
  const unsaved = ref(0)
  const reminds = ref(kept('backupReminder') !== false)
  let control: AbortController | null = null
  let silent = false

  async function long<T>(work: (options: { signal: AbortSignal; onProgress: (now: Steps) => void }) => Promise<T>): Promise<T | null> {
    control = new AbortController()
    failure.value = null
    steps.value = { done: 0, all: 0 }
    try {
      return await work({ signal: control.signal, onProgress: (now) => (steps.value = now) })
    } catch (error) {
      const problem = problemOf(error)
      failure.value = problem.kind === 'cancelled' ? null : problem
      return null
    } finally {
      steps.value = null
    }
  }

  function stop(): void {
    control?.abort()
  }

  /** Writes everything as one file for the user to save; its name, or `null` where it did not work. */
  async function backUp(): Promise<string | null> {
    const made = await long((options) => engine.call('backup', {}, options))
    if (made === null) return null
    download(made)
    unsaved.value = 0
    return made.name
  }

  /** Looks at a backup without taking anything of it. */
  async function look(chosen: File): Promise<void> {
    file.value = chosen
    report.value = null
    merged.value = false
    report.value = await long((options) => engine.call('restore', { bytes: chosen, apply: false }, options))
  }

  /** Merges the backup in that was looked at. */
  async function merge(): Promise<void> {
    const chosen = file.value
    if (chosen === null) return
    const done = await long((options) => engine.call('restore', { bytes: chosen, apply: true }, options))
    await library.refresh()
    if (done === null) return
    report.value = done
    merged.value = true
  }

  async function checkUnsaved(): Promise<void> {
    if (!reminds.value || silent) return
    const storage = await engine.call('storage', {}).catch(() => null)
    const count = storage?.sinceBackup ?? 0
    unsaved.value = count >= REMIND_FROM ? count : 0
  }

  /** Says no more about it until the page is opened again. */
  function remindLater(): void {
    silent = true
    unsaved.value = 0
  }

  function setReminding(on: boolean): void {
    reminds.value = on
    keep('backupReminder', on)
    if (!on) unsaved.value = 0
  }

  return { steps, failure, file, report, merged, unsaved, reminds, stop, backUp, look, merge, checkUnsaved, remindLater, setReminding }
})
