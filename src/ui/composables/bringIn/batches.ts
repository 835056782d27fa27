import { type ComputedRef, type Ref, type ShallowRef, computed, ref, shallowRef } from 'vue'
import { type Problem, problemOf } from '../../../domain/problem'
import { type GatherControl, type Gathered, type Refusal, nameOf } from '../../../intake/gathered'
import type { EngineClient } from '../../../worker/page/engineClient'
import type { ImportProgress, ImportReport } from '../../../worker/protocol/imports'
import { createBatchQueue } from './batchQueue'
import { NOTHING, joined, refusedLine } from './importReports'
import { secondsLeftOf } from './timeLeft'

/** Collects what is brought in; may tell how far it is. */
export type Gather = (control: GatherControl) => Promise<Gathered> | Gathered

/** What batches ask of others. */
export interface BatchParts {
  readonly engine: EngineClient
  /** Called where the engine broke down in the midst of a batch. */
  readonly onBroken: () => Promise<void>
  /** Called when a batch has been read. */
  readonly onRead: () => Promise<void>
}

/** Batches of files that are read one after the other (批次), with what is to be seen of it. */
export interface Batches {
  readonly phase: Ref<'idle' | 'collecting' | 'reading' | 'stopping'>
  readonly progress: ShallowRef<ImportProgress | null>
  /** How far the collecting is; `all` is `null` while more may be found, the whole where nothing was found yet. */
  readonly collected: ShallowRef<{ readonly done: number; readonly all: number | null } | null>
  /** What all batches came to, once the last is read. */
  readonly report: ShallowRef<ImportReport | null>
  readonly failure: ShallowRef<Problem | null>
  /** Whether the panel with the progress and the report is in front. */
  readonly shown: Ref<boolean>
  readonly busy: ComputedRef<boolean>
  readonly waiting: ComputedRef<number>
  readonly secondsLeft: ComputedRef<number | null>
  /** Begins to collect at once, as what is dropped can only be looked into while it is being dropped. */
  readonly collect: (gather: Gather, control: AbortController) => Promise<Gathered>
  /** Reads what was collected, and says what came of it. */
  readonly read: (gathered: Gathered, control: AbortController) => Promise<ImportReport>
  /** Works on a batch when its turn has come; where that comes to `null`, there is nothing to tell. */
  readonly inTurn: (control: AbortController, batch: () => Promise<ImportReport | null>) => Promise<void>
  /** Shows that so many files are about to be read. */
  readonly begin: (all: number, file: string) => void
  readonly onProgress: (next: ImportProgress) => void
  readonly stop: () => void
}

/** What comes while a batch is being read waits for it; the report tells of all of them. */
export function createBatches({ engine, onBroken, onRead }: BatchParts): Batches {
  const queue = createBatchQueue()
  const phase: Batches['phase'] = ref('idle')
  const progress: Batches['progress'] = shallowRef(null)
  const collected: Batches['collected'] = shallowRef(null)
  const report: Batches['report'] = shallowRef(null)
  const failure: Batches['failure'] = shallowRef(null)
  const shown = ref(false)
  const startedAt = ref(0)
  const { busy, waiting } = queue
  const secondsLeft = computed(() => {
    const now = progress.value
    return now === null ? null : secondsLeftOf(now, performance.now() - startedAt.value)
  })
  /** What the batches so far came to, while another waits. */
  let told: ImportReport | null = null

  function onProgress(next: ImportProgress): void {
    progress.value = next
  }

  function begin(all: number, file: string): void {
    phase.value = 'reading'
    collected.value = null
    startedAt.value = performance.now()
    progress.value = { done: 0, all, articles: 0, file }
  }

  async function read({ files, refused, own = [] }: Gathered, { signal }: AbortController): Promise<ImportReport> {
    const told = own.map(({ what, path }): Refusal => ({ name: nameOf(path), path, problem: { kind: 'own-file', what } }))
    const lines = [...refused, ...told].map(refusedLine)
    if (signal.aborted) {
      const unread = files.map(({ name, path }) => refusedLine({ name, path, problem: { kind: 'cancelled' } }))
      return { files: [...lines, ...unread], cancelled: true }
    }
    if (files.length === 0) return { files: lines, cancelled: false }
    begin(files.length, files[0]?.name ?? '')
    const answer = await engine.call('import', { files }, { signal, onProgress })
    return { files: [...lines, ...answer.files], cancelled: answer.cancelled }
  }

  /** `null`: there is nothing to tell. */
  async function work({ signal }: AbortController, batch: () => Promise<ImportReport | null>): Promise<void> {
    phase.value = signal.aborted ? 'stopping' : 'collecting'
    progress.value = null
    try {
      const said = await batch()
      if (said !== null) told = joined(told ?? NOTHING, said)
    } catch (error) {
      failure.value = problemOf(error)
      await onBroken()
    }
    if (queue.isLast()) {
      phase.value = 'idle'
      report.value = told
    }
  }

  async function inTurn(control: AbortController, batch: () => Promise<ImportReport | null>): Promise<void> {
    if (!queue.busy.value) {
      phase.value = 'collecting'
      told = null
      report.value = null
      failure.value = null
    }
    shown.value = true
    await queue.add(control, () => work(control, batch))
    await onRead()
  }

  function collect(gather: Gather, control: AbortController): Promise<Gathered> {
    const first = !queue.busy.value
    if (first) collected.value = null
    const tell = (done: number, all: number | null): void => {
      if (first) collected.value = { done, all }
    }
    const telling = { signal: control.signal, onFound: (found: number) => tell(found, null), onFile: tell }
    const gathering = new Promise<Gathered>((resolve) => resolve(gather(telling)))
    // What goes wrong is told when its turn comes.
    gathering.catch(() => null)
    return gathering
  }

  function stop(): void {
    if (phase.value !== 'reading' && phase.value !== 'collecting') return
    phase.value = 'stopping'
    queue.stop()
  }

  return { phase, progress, collected, report, failure, shown, busy, waiting, secondsLeft, collect, read, inTurn, begin, onProgress, stop }
}
