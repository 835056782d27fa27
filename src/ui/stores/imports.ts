import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { EncodingName } from '../../domain/decoding'
import type { PageCardPatch } from '../../domain/page'
import type { SourceId } from '../../domain/source'
import type { GatherControl, Gathered, OwnFile } from '../../intake/gathered'
import type { ImportReport, UnfinishedImports } from '../../worker/protocol/imports'
import { type Gather, createBatches } from '../composables/bringIn/batches'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { gatherFiles } from '../composables/bringIn/gather'
import { type FoundAgain, foundAgain, worthTelling } from '../composables/bringIn/importReports'
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
  const { told } = useGuarded()
  const library = useLibrary()
  /** What a closed or killed tab did not finish; `null` where there is nothing of it. */
  const left = shallowRef<UnfinishedImports | null>(null)
  /** Files that were read in another encoding since the report told of them. */
  const readAnew = shallowRef<ReadonlyMap<SourceId, EncodingName>>(new Map())

  /** Asks what was left; nothing of what this tab is at. */
  async function askLeft(): Promise<void> {
    const found = await engine.call('unfinished', {}).catch(() => null)
    left.value = found != null && found.ready + found.lost.length > 0 ? found : null
  }

  // What was kept before the engine broke down can be finished.
  const { collect, read, inTurn, begin, onProgress, busy, ...seen } = createBatches({ engine, onBroken: askLeft, onRead: library.refresh })

  /**
   * Reads a batch, after those that are being read. `onOwn` is given the backup or the corrections that came alone, of which
   * there is nothing to tell then.
   */
  async function run(gather: Gather, onOwn: ((own: OwnFile) => Promise<void>) | null = null): Promise<Gathered | null> {
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
      if ((await told(() => engine.call('finishImports', { finish: false }))) !== null) left.value = null
      return
    }
    left.value = null
    const control = new AbortController()
    await inTurn(control, () => {
      begin(found.ready, '')
      return engine.call('finishImports', { finish: true }, { signal: control.signal, onProgress })
    })
  }

  /** Reads our own sample pages (试读示例). */
  async function importSamples(): Promise<void> {
    await run(() => import('../samples/samples').then(({ samples }) => ({ files: samples(), refused: [] })))
  }

  function readAs(source: SourceId, encoding: EncodingName): void {
    readAnew.value = new Map([...readAnew.value, [source, encoding]])
  }

  watch(seen.report, () => (readAnew.value = new Map()))
  watch(
    () => library.state !== null,
    (isOpen) => {
      if (isOpen) void askLeft()
    },
    { immediate: true },
  )
  return { left, readAnew, readAs, finish, busy, run, lookFor, take, importSamples, ...seen }
})
