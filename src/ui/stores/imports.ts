import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../domain/problem'
import type { GatherControl, Gathered, Refusal } from '../../intake/gathered'
import type { FileReport, ImportProgress, ImportReport, UnfinishedImports } from '../../worker/protocol'
import { problemOf, useEngine } from '../composables/engine'
import { useLibrary } from './library'

function refusedLine(item: Refusal): FileReport {
  return { ...item, source: null, decoding: null, articles: 0, dated: 0, placed: 0 }
}

/** What looking into a folder again found. */
export interface FoundAgain {
  readonly files: number
  readonly fresh: number
  readonly articles: number
  readonly known: number
  readonly unreadable: number
}

/** Whatever a folder holds that is no page was told when it was brought. */
const TOLD_BEFORE: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>(['duplicate', 'wrong-type', 'empty-file'])

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
  /** How far the collecting is; `null` where nobody knows. */
  const collected = shallowRef<{ readonly done: number; readonly all: number } | null>(null)
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
    control ??= new AbortController()
    phase.value = 'reading'
    startedAt.value = performance.now()
    progress.value = { done: 0, all, articles: 0, file }
    return control
  }

  /** Collects, in step with the page, and can be stopped. */
  async function collect(gather: (control: GatherControl) => Promise<Gathered> | Gathered): Promise<Gathered> {
    control = new AbortController()
    return gather({ signal: control.signal, onFile: (done, all) => (collected.value = { done, all }) })
  }

  async function read(gathered: Gathered): Promise<void> {
    const lines = gathered.refused.map(refusedLine)
    if (control?.signal.aborted === true) {
      const left = gathered.files.map(({ name, path }) => refusedLine({ name, path, problem: { kind: 'cancelled' } }))
      report.value = { files: [...lines, ...left], cancelled: true }
      return
    }
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
    collected.value = null
    control = null
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
  async function run(gather: (control: GatherControl) => Promise<Gathered> | Gathered): Promise<Gathered | null> {
    let gathered: Gathered | null = null
    await alone(async () => {
      gathered = await collect(gather)
      await read(gathered)
    })
    return gathered
  }

  /** Looks for what is new; of what is here already, only the number is told. */
  async function lookFor(gather: (control: GatherControl) => Promise<Gathered>): Promise<FoundAgain | null> {
    let found: FoundAgain | null = null
    await alone(async () => {
      await read(await collect(gather))
      const { files, cancelled } = report.value ?? { files: [], cancelled: false }
      const told = files.filter(({ problem }) => problem === null || !TOLD_BEFORE.has(problem.kind))
      report.value = told.length > 0 ? { files: told, cancelled } : null
      const count = (kind: Problem['kind']): number => files.filter(({ problem }) => problem?.kind === kind).length
      const fresh = files.filter(({ source }) => source !== null)
      const articles = fresh.reduce((sum, one) => sum + one.articles, 0)
      found = {
        files: files.length - count('unreadable-file'),
        fresh: fresh.length,
        articles,
        known: count('duplicate'),
        unreadable: count('unreadable-file'),
      }
    })
    return found
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
    if (phase.value !== 'reading' && phase.value !== 'collecting') return
    phase.value = 'stopping'
    control?.abort()
  }

  /** Reads our own sample pages (试读示例). */
  async function importSamples(): Promise<void> {
    await run(() => import('../samples/samples').then(({ samples }) => ({ files: samples(), refused: [] })))
  }

  watch(
    () => library.state !== null,
    (isOpen) => {
      if (isOpen) void askLeft()
    },
    { immediate: true },
  )
  return { left, finish, phase, progress, collected, report, failure, shown, busy, secondsLeft, run, lookFor, stop, importSamples }
})
