import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { SourceId } from '../../domain/source'
import type { Topic } from '../../domain/topic'
import type { Calls } from '../../worker/protocol/calls'
import type { LearnedView } from '../../worker/protocol/learning'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useLibrary } from './library'
import type { Steps } from './keeping'

/** What was learned from the user, forgetting it, and reading again with it (学到的). */
export const useLearning = defineStore('learning', () => {
  const engine = useEngine()
  const { working, told } = useGuarded()
  const library = useLibrary()
  const learned = shallowRef<LearnedView | null>(null)
  const topics = shallowRef<readonly Topic[]>([])
  const steps = shallowRef<Steps | null>(null)
  /** What reading everything again would change. */
  const preview = shallowRef<Calls['reread']['answer'] | null>(null)
  /** Files that are to be read again, `null` for all. */
  const asked = shallowRef<readonly SourceId[] | null>(null)
  let control: AbortController | null = null

  async function load(): Promise<void> {
    const found = await engine.call('learned', {}).catch(() => null)
    learned.value = found ?? null
    if (topics.value.length === 0) topics.value = (await engine.call('topics', {}).catch(() => [])) ?? []
  }

  /** Forgets what was learned of one article or name, or all of it; `false` where it did not work. */
  async function forget(request: Calls['forgetLearned']['request']): Promise<boolean> {
    const done = await told(async () => {
      await engine.call('forgetLearned', request)
      preview.value = null
      await load()
      return true
    })
    return done !== null
  }

  async function reread(apply: boolean): Promise<Calls['reread']['answer'] | null> {
    control = new AbortController()
    steps.value = { done: 0, all: 0 }
    const { signal } = control
    const onProgress = (now: Steps): void => void (steps.value = now)
    const done = await told(() => engine.call('reread', { sources: asked.value, apply }, { signal, onProgress }))
    steps.value = null
    return done
  }

  /** Looks what reading these files again would change, or all of them. */
  async function look(sources: readonly SourceId[] | null = null): Promise<void> {
    asked.value = sources
    preview.value = await reread(false)
  }

  /** Reads again what was looked at; the number of files that changed, or `null` where it was stopped or did not work. */
  async function readAgain(): Promise<number | null> {
    const done = await reread(true)
    preview.value = null
    asked.value = null
    await library.refresh()
    return done?.files ?? null
  }

  function stop(): void {
    control?.abort()
  }

  return { learned, topics, steps, preview, asked, working, load, forget, look, readAgain, stop }
})
