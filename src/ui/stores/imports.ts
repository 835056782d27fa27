import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../domain/problem'
import type { Gathered, Refusal } from '../../intake/gathered'
import type { FileReport, ImportProgress, ImportReport } from '../../worker/protocol'
import { problemOf, useEngine } from '../composables/engine'
import { useLibrary } from './library'

function refusedLine(item: Refusal): FileReport {
  return { ...item, source: null, decoding: null, articles: 0, dated: 0, placed: 0 }
}

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
    if (now === null || now.done < 2 || now.all === now.done) return null
    return Math.ceil((((performance.now() - startedAt.value) / now.done) * (now.all - now.done)) / 1000)
  })
  let control: AbortController | null = null

  async function read(gathered: Gathered): Promise<void> {
    const lines = gathered.refused.map(refusedLine)
    if (gathered.files.length === 0) {
      report.value = { files: lines, cancelled: false }
      return
    }
    control = new AbortController()
    phase.value = 'reading'
    startedAt.value = performance.now()
    progress.value = { done: 0, all: gathered.files.length, articles: 0, file: gathered.files[0]?.name ?? '' }
    const answer = await engine.call(
      'import',
      { files: gathered.files },
      {
        signal: control.signal,
        onProgress: (next) => {
          progress.value = next
        },
      },
    )
    report.value = { files: [...lines, ...answer.files], cancelled: answer.cancelled }
  }

  /** Reads a batch; a second one waits for nothing and is refused while the first is being read. */
  async function run(gather: Promise<Gathered> | Gathered): Promise<void> {
    if (busy.value) return
    phase.value = 'collecting'
    progress.value = null
    report.value = null
    failure.value = null
    shown.value = true
    try {
      await read(await gather)
    } catch (error) {
      failure.value = problemOf(error)
    }
    phase.value = 'idle'
    await library.refresh()
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

  return { phase, progress, report, failure, shown, busy, secondsLeft, run, stop, importSamples }
})
