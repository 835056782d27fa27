import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { SourceId } from '../../domain/source'
import type { Topic } from '../../domain/topic'
import type { Calls } from '../../worker/protocol/calls'
import type { LearnedView } from '../../worker/protocol/learning'
import { useEngine } from '../composables/engine/engine'
import { useLibrary } from './library'
import type { Steps } from './keeping'

/** What was learned from the user, forgetting it, and reading again with it (学到的). */
export const useLearning = defineStore('learning', () => {
  const engine = useEngine()
  const library = useLibrary()
  const learned = shallowRef<LearnedView | null>(null)
  const topics = shallowRef<readonly Topic[]>([])
  const steps = shallowRef<Steps | null>(null)
  /** What reading everything again would change. */
  const preview = shallowRef<Calls['reread']['answer'] | null>(null)
  /** Files that are to be read again, `null` for all. */
  const asked = shallowRef<readonly SourceId[] | null>(null)
  const working = ref(false)
  let control: AbortController | null = null

  async function load(): Promise<void> {
    const found = await engine.call('learned', {}).catch(() => null)
    learned.value = found ?? null
    if (topics.value.length === 0) topics.value = (await engine.call('topics', {}).catch(() => [])) ?? []
  }

  async function forget(request: Calls['forgetLearned']['request']): Promise<void> {
    working.value = true
    await engine.call('forgetLearned', request).catch(() => null)
    preview.value = null
    await load()
    working.value = false
  }

  async function reread(apply: boolean): Promise<Calls['reread']['answer'] | null> {
    control = new AbortController()
    steps.value = { done: 0, all: 0 }
    const { signal } = control
    const onProgress = (now: Steps): void => void (steps.value = now)
    const done = await engine.call('reread', { sources: asked.value, apply }, { signal, onProgress }).catch(() => null)
    steps.value = null
    return done
  }

  /** Looks what reading these files again would change, or all of them. */
  async function look(sources: readonly SourceId[] | null = null): Promise<void> {
    asked.value = sources
    preview.value = await reread(false)
  }

  /** Reads again what was looked at; the number of files that changed. */
  async function readAgain(): Promise<number> {
    const done = await reread(true)
    preview.value = null
    asked.value = null
    await library.refresh()
    return done?.files ?? 0
  }

  function stop(): void {
    control?.abort()
  }

  return { learned, topics, steps, preview, asked, working, load, forget, look, readAgain, stop }
})
