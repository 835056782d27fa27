import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../domain/problem'
import type { Gathered, Refusal } from '../../intake/gathered'
import type { FileReport, ImportProgress, ImportReport, UnfinishedImports } from '../../worker/protocol'
import { problemOf, useEngine } from '../composables/engine'
import { useLibrary } from './library'

function refusedLine(item: Refusal): FileReport {
  return { ...item, source: null, decoding: null, articles: 0, dated: 0, placed: 0 }
}

/** From this share of a large file on, the time that is left can be told. */
const GUESS_FROM = 0.12

/** Bringing files in: one batch at a time, with progress, a way to stop, and a report (导入). */
export const useImports = defineStore('imports', () => {
  const engine = useEngine()
  const library = useLibrary()
  const phase = ref<'idle' | 'collecting' | 'reading' | 'stopping'>('idle')
  const progress = shallowRef<ImportProgress | null>(null)
  const report = shallowRef<ImportReport | null>(null)
  const failure = shallowRef<Problem | null>(null)
  const startedAt = ref(0)
  /** Whether the panel with the progress and the report is in front. */
  const shown = ref(false)
  const busy = computed(() => phase.value !== 'idle')
  const secondsLeft = computed(() => {
    const now = progress.value
    if (now === null || now.all === now.done) return null
    const done = now.done + (now.inside ?? 0)
    if (now.done < 2 && (now.inside ?? 0) < GUESS_FROM) return null
    return Math.ceil((((performance.now() - startedAt.value) / done) * (now.all - done)) / 1000)
  })
  /** What a closed or killed tab did not finish; `null` where there is nothing of it. */
  const left = shallowRef<UnfinishedImports | null>(null)
  let control: AbortController | null = null

  /** Asks what was left; nothing of what this tab is at. */
  async function askLeft(): Promise<void> {
    const found = await engine.call('unfinished', {}).catch(() => null)
    left.value = found != null && found.ready + found.lost.length > 0 ? found : null
  }

  function onProgress(next: ImportProgress): void {
    progress.value = next
  }

  function begin(all: number, file: string): AbortController {
    control = new AbortController()
    phase.value = 'reading'
    startedAt.value = performance.now()
    progress.value = { done: 0, all, articles: 0, file }
    return control
  }

  async function read(gathered: Gathered): Promise<void> {
    const lines = gathered.refused.map(refusedLine)
    if (gathered.files.length === 0) {
      report.value = { files: lines, cancelled: false }
      return
    }
    const { signal } = begin(gathered.files.length, gathered.files[0]?.name ?? '')
    const answer = await engine.call('import', { files: gathered.files }, { signal, onProgress })
    report.value = { files: [...lines, ...answer.files], cancelled: answer.cancelled }
  }

  /** One batch at a time: while one is being read, a second is refused. */
  async function alone(work: () => Promise<void>): Promise<void> {
    if (busy.value) return
    phase.value = 'collecting'
    progress.value = null
    report.value = null
    failure.value = null
    shown.value = true
    try {
      await work()
    } catch (error) {
      failure.value = problemOf(error)
      // What was kept before the engine broke down can be finished.
      await askLeft()
    }
    phase.value = 'idle'
    await library.refresh()
  }

  /** Reads a batch; a second one waits for nothing and is refused while the first is being read. */
  async function run(gather: Promise<Gathered> | Gathered): Promise<void> {
    await alone(async () => read(await gather))
  }

  /** Reads what was left (`on`), or lets go of it. */
  async function finish(on: boolean): Promise<void> {
    const found = left.value
    if (found === null || busy.value) return
    if (!on) {
      await engine.call('finishImports', { finish: false }).catch(() => null)
      left.value = null
      return
    }
    left.value = null
    await alone(async () => {
      const { signal } = begin(found.ready, '')
      report.value = await engine.call('finishImports', { finish: true }, { signal, onProgress })
    })
  }

  function stop(): void {
    if (phase.value !== 'reading') return
    phase.value = 'stopping'
    control?.abort()
  }

  /** Reads our own sample pages (试读示例). */
  async function importSamples(): Promise<void> {
    await run(import('../samples/samples').then(({ samples }) => ({ files: samples(), refused: [] })))
  }

  watch(
    () => library.state !== null,
    (isOpen) => {
      if (isOpen) void askLeft()
    },
    { immediate: true },
  )
  return { left, finish, phase, progress, report, failure, shown, busy, secondsLeft, run, stop, importSamples }
})
