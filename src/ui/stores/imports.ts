import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PageCardPatch } from '../../domain/page'
import { type Problem, problemOf } from '../../domain/problem'
import { type GatherControl, type Gathered, type OwnFile, type Refusal, nameOf } from '../../intake/gathered'
import type { ImportProgress, ImportReport, UnfinishedImports } from '../../worker/protocol/imports'
import { createBatchQueue } from '../composables/bringIn/batchQueue'
import { useEngine } from '../composables/engine/engine'
import { gatherFiles } from '../composables/bringIn/gather'
import { type FoundAgain, NOTHING, foundAgain, joined, refusedLine, worthTelling } from '../composables/bringIn/importReports'
import { secondsLeftOf } from '../composables/bringIn/timeLeft'
import { useLibrary } from './library'

/** The backup or the corrections that came alone, and so are what is meant; `null` for anything else. */
function loneOwnFile({ files, refused, own = [] }: Gathered): OwnFile | null {
  return files.length + refused.length === 0 && own.length === 1 ? (own[0] ?? null) : null
}

/**
 * Bringing files in (导入), with progress, a way to stop, and a report. What comes while a batch is being read waits for it;
 * the report tells of all of them, once the last is read.
 */
export const useImports = defineStore('imports', () => {
  const engine = useEngine()
  const library = useLibrary()
  const queue = createBatchQueue()
  const phase = ref<'idle' | 'collecting' | 'reading' | 'stopping'>('idle')
  const progress = shallowRef<ImportProgress | null>(null)
  const report = shallowRef<ImportReport | null>(null)
  const failure = shallowRef<Problem | null>(null)
  const startedAt = ref(0)
  /** Whether the panel with the progress and the report is in front. */
  const shown = ref(false)
  const { busy, waiting } = queue
  const secondsLeft = computed(() => {
    const now = progress.value
    return now === null ? null : secondsLeftOf(now, performance.now() - startedAt.value)
  })
  /** What a closed or killed tab did not finish; `null` where there is nothing of it. */
  const left = shallowRef<UnfinishedImports | null>(null)
  /** How far the collecting is; `all` is `null` while more may be found, the whole where nothing was found yet. */
  const collected = shallowRef<{ readonly done: number; readonly all: number | null } | null>(null)
  /** What the batches so far came to, while another waits. */
  let told: ImportReport | null = null

  /** Asks what was left; nothing of what this tab is at. */
  async function askLeft(): Promise<void> {
    const found = await engine.call('unfinished', {}).catch(() => null)
    left.value = found != null && found.ready + found.lost.length > 0 ? found : null
  }

  function onProgress(next: ImportProgress): void {
    progress.value = next
  }

  function begin(all: number, file: string): void {
    phase.value = 'reading'
    collected.value = null
    startedAt.value = performance.now()
    progress.value = { done: 0, all, articles: 0, file }
  }

  /** Reads what was collected, and says what came of it. */
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
      // What was kept before the engine broke down can be finished.
      await askLeft()
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
    await library.refresh()
  }

  /** Begins to collect at once, as what is dropped can only be looked into while it is being dropped. */
  function collect(gather: (control: GatherControl) => Promise<Gathered> | Gathered, control: AbortController): Promise<Gathered> {
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

  /**
   * Reads a batch, after those that are being read. `onOwn` is given the backup or the corrections that came alone, of which
   * there is nothing to tell then.
   */
  async function run(
    gather: (control: GatherControl) => Promise<Gathered> | Gathered,
    onOwn: ((own: OwnFile) => Promise<void>) | null = null,
  ): Promise<Gathered | null> {
    const control = new AbortController()
    const gathering = collect(gather, control)
    let own: OwnFile | null = null
    await inTurn(control, async () => {
      const gathered = await gathering
      own = onOwn === null ? null : loneOwnFile(gathered)
      return own === null ? read(gathered, control) : null
    })
    if (own !== null) await onOwn?.(own)
    return gathering.catch(() => null)
  }

  /** Looks for what is new; of what is here already, only the number is told. */
  async function lookFor(gather: (control: GatherControl) => Promise<Gathered>): Promise<FoundAgain | null> {
    const control = new AbortController()
    const gathering = collect(gather, control)
    let found: FoundAgain | null = null
    await inTurn(control, async () => {
      const report = await read(await gathering, control)
      found = foundAgain(report)
      return worthTelling(report)
    })
    return found
  }

  /**
   * Reads what another page gives, with the cards that it gives for new files, by name. Answers for these files alone; `null`
   * where reading broke down.
   */
  async function take(files: readonly File[], cards: ReadonlyMap<string, PageCardPatch>): Promise<ImportReport | null> {
    const control = new AbortController()
    const gathering = collect((telling) => gatherFiles(files, telling), control)
    let answer: ImportReport | null = null
    await inTurn(control, async () => {
      answer = await read(await gathering, control)
      for (const { path, source } of answer.files) {
        const patch = cards.get(path)
        if (source !== null && patch !== undefined) await engine.call('setCard', { sources: [source], patch, apply: true })
      }
      return worthTelling(answer)
    })
    return answer
  }

  /** Reads what was left (`on`), or lets go of it. */
  async function finish(on: boolean): Promise<void> {
    const found = left.value
    if (found === null || busy.value) return
    if (!on) {
      // Said to be gone only when it is.
      await engine.call('finishImports', { finish: false }).catch(() => null)
      left.value = null
      return
    }
    left.value = null
    const control = new AbortController()
    await inTurn(control, () => {
      begin(found.ready, '')
      return engine.call('finishImports', { finish: true }, { signal: control.signal, onProgress })
    })
  }

  function stop(): void {
    if (phase.value !== 'reading' && phase.value !== 'collecting') return
    phase.value = 'stopping'
    queue.stop()
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
  return {
    left,
    finish,
    phase,
    progress,
    collected,
    report,
    failure,
    shown,
    busy,
    waiting,
    secondsLeft,
    run,
    lookFor,
    take,
    stop,
    importSamples,
  }
})
