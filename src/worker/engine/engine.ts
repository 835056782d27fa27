import { ProblemError, problemOf } from '../../domain/problem'
import type { CallContext, Handler } from './call'
import type { EngineEnvironment, LibraryChange } from './environment'
import { HANDLERS } from './handlers'
import type { Library } from '../library/library'
import { followChange, openLibrary } from '../library/openLibrary'
import { createRightOfWay } from './rightOfWay'
import type { CallName, Calls } from '../protocol/calls'
import type { LibraryState } from '../protocol/library'
import { CALL_TRAITS } from '../protocol/traits'
import { tidyLater } from '../index/tidyUp'

/** Every request but the first. */
export type LibraryCall = Exclude<CallName, 'open'>

/** Answers typed requests (引擎), wherever it runs. Rejects with `ProblemError` for whatever goes wrong. */
export interface Engine {
  /**
   * Opens or creates the library. Once it is open, only says what is there: to open anew would lose what can be undone, and
   * everything where nothing may be stored.
   */
  open(request: Calls['open']['request']): Promise<LibraryState>
  answer<N extends LibraryCall>(name: N, request: Calls[N]['request'], context: CallContext<N>): Promise<Calls[N]['answer']>
  close(): void
}

function stateOf(library: Library): LibraryState {
  let articles = 0
  for (const { count } of library.known.list()) articles += count
  return { storage: library.store.kind, articles, sources: library.known.size, filling: library.filling, problems: library.problems }
}

async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ProblemError(problemOf(error))
  }
}

/** An engine in the given surroundings. `onChanged` is told when the library changed by another tab or a running import. */
export function createEngine(surroundings: EngineEnvironment, onChanged: () => void): Engine {
  const rightOfWay = createRightOfWay(surroundings.pause)
  const environment: EngineEnvironment = { ...surroundings, pause: rightOfWay.giveWay }
  let opening: Promise<Library> | null = null
  /** The last answer of each kind that is under way: within a kind, requests are answered in the order of sending. */
  const queues = new Map<CallName, Promise<unknown>>()
  /** What other tabs changed is followed one after the other. */
  let following: Promise<unknown> = Promise.resolve()

  /** Begins with the first answer, which nothing that can be done later shall keep waiting. */
  let begin: () => void = () => undefined
  let background: Promise<unknown> = new Promise<void>((resolve) => (begin = resolve))
  let closed = false
  let longCalls = 0

  /** Nothing that is done later is more than a help: where it fails, it is done at the next start. */
  function later(work: () => Promise<void>): void {
    background = background.then(() => (closed ? undefined : work())).catch(() => undefined)
  }

  async function follow(change: LibraryChange): Promise<void> {
    if (opening === null) return
    await followChange(await opening, change)
    onChanged()
  }

  const stopHearing = environment.onBroadcast((change) => {
    following = following.then(() => follow(change)).catch(() => undefined)
  })

  /** Set at once, not a moment later: in the page, what is asked next may come in the same turn. */
  function open({ storage }: Calls['open']['request']): Promise<Library> {
    const openAnew = (): Promise<Library> => openLibrary(environment, storage, onChanged, later)
    opening = opening === null ? openAnew() : opening.catch(openAnew)
    return opening
  }

  async function handle<N extends LibraryCall>(
    library: Library,
    name: N,
    request: Calls[N]['request'],
    context: CallContext<N>,
  ): Promise<Calls[N]['answer']> {
    const handler: Handler<N> = HANDLERS[name]
    const { needs, pace } = CALL_TRAITS[name]
    if (needs === 'knowledge' || needs === 'both') await library.know()
    if (needs === 'texts' || needs === 'both') await library.complete()
    if (context.signal.aborted) throw new ProblemError({ kind: 'cancelled' })
    const long = pace === 'long' ? 1 : 0
    longCalls += long
    try {
      return await handler(library, request, context)
    } finally {
      longCalls -= long
      tidyLater(library, longCalls > 0)
      begin()
    }
  }

  function inTurn<T>(name: CallName, work: () => Promise<T>): Promise<T> {
    const result = (queues.get(name) ?? Promise.resolve()).then(work)
    queues.set(
      name,
      result.catch(() => undefined),
    )
    return result
  }

  return {
    open: (request) => telling(async () => stateOf(await open(request))),
    answer: (name, request, context) =>
      telling(async () => {
        if (opening === null) throw new ProblemError({ kind: 'internal', reason: `${name} before open` })
        // No call has the right of way before: opening gives way, too, and would wait for one that waits for it.
        const library = await opening
        return rightOfWay.serve(name, () => inTurn(name, () => handle(library, name, request, context)))
      }),
    close() {
      closed = true
      stopHearing()
      // A library that did not open has nothing to be closed.
      void opening?.then((library) => library.store.close()).catch(() => undefined)
    },
  }
}
