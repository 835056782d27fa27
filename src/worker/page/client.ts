import { type Problem, ProblemError } from '../../domain/problem'
import type { IncomingFile } from '../../domain/source'
import type { CallOptions, EngineClient } from './engineClient'
import { handOver } from './handOver'
import type { EnginePort } from '../protocol/port'
import type { CallName, Calls } from '../protocol/calls'
import type { CallMessage, FromEngine, ToEngine } from '../protocol/messages'
import { CALL_TRAITS } from '../protocol/traits'

/** A call that waits for its answer. */
interface Waiting {
  readonly message: CallMessage
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: ProblemError) => void
  readonly onProgress: (progress: unknown) => void
  /** Asked again after a crash; once. */
  retried: boolean
}

/** After so many crashes in a row without one answer, the engine is given up. */
const MOST_CRASHES = 3

/** `call` takes name and request as a pair, which the compiler loses sight of once they stand in one object. */
function isCall(message: Pick<CallMessage, 'type' | 'id' | 'name' | 'request'>): message is CallMessage {
  return message.type === 'call'
}

function isImport(message: CallMessage): message is Extract<CallMessage, { readonly name: 'import' }> {
  return message.name === 'import'
}

/** Both ends of the wire are made from `protocol/calls.ts`: what comes back to a call is what that says. */
function isAnswer<N extends CallName>(_name: N, answer: unknown): answer is Calls[N]['answer'] {
  return answer !== undefined
}

function isProgress<N extends CallName>(_name: N, progress: unknown): progress is Calls[N]['progress'] {
  return progress !== undefined
}

/**
 * The page's way to the engine: sends calls, cancels, hears progress, and starts the engine again when it crashed; the
 * library is opened again then, and calls that change nothing are asked again. Files to import are handed over: their
 * bytes are gone from the page afterwards.
 */
export function createClient(start: () => Promise<EnginePort>): EngineClient {
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<() => void>()
  let port: Promise<EnginePort> | null = null
  /** The same once it has started. */
  let running: EnginePort | null = null
  let lastOpen: CallMessage | null = null
  let nextId = 1
  let crashes = 0
  let closed = false

  function settle(id: number): Waiting | null {
    const call = waiting.get(id) ?? null
    waiting.delete(id)
    return call
  }

  function hear(message: FromEngine): void {
    if (message.type === 'changed') for (const listener of listeners) listener()
    if (message.type === 'progress') waiting.get(message.id)?.onProgress(message.progress)
    if (message.type === 'problem') settle(message.id)?.reject(new ProblemError(message.problem))
    if (message.type !== 'answer') return
    crashes = 0
    settle(message.id)?.resolve(message.answer)
  }

  function giveUp(problem: Problem): void {
    for (const id of waiting.keys()) settle(id)?.reject(new ProblemError(problem))
  }

  /** Starts over: the library first, then what was asked and not answered. What may have changed something is told. */
  function recover(reason: string): void {
    port = null
    running = null
    crashes += 1
    const problem: Problem = { kind: 'internal', reason }
    if (closed || crashes > MOST_CRASHES) {
      giveUp(problem)
      return
    }
    const open = lastOpen
    const asked = [...waiting.entries()]
    if (open !== null && !asked.some(([, { message }]) => message.name === 'open')) {
      send(open, [])
    }
    for (const [id, call] of asked) {
      if (!CALL_TRAITS[call.message.name].changes && !call.retried) {
        call.retried = true
        send(call.message, [])
      } else settle(id)?.reject(new ProblemError(problem))
    }
    for (const listener of listeners) listener()
  }

  async function begin(): Promise<EnginePort> {
    const started = await start()
    started.listen(hear)
    started.onCrash((reason) => {
      started.stop()
      recover(reason)
    })
    running = started
    return started
  }

  /** What cannot be sent (a value that no message holds) is a mistake of whoever asked, and told to them alone. */
  function post(to: EnginePort, message: ToEngine, transfer: ArrayBuffer[]): void {
    try {
      to.post(message, transfer)
    } catch (error) {
      settle(message.id)?.reject(new ProblemError({ kind: 'internal', reason: String(error) }))
    }
  }

  function send(message: ToEngine, transfer: ArrayBuffer[]): void {
    // At once where it can be: the engine is at work already while the page still draws what the click changed.
    if (running !== null) {
      post(running, message, transfer)
      return
    }
    port ??= begin()
    port.then(
      (started) => post(started, message, transfer),
      (error: unknown) => {
        port = null
        giveUp({ kind: 'internal', reason: String(error) })
      },
    )
  }

  /** A question is dropped at once; a change answers itself how far it came (the report of an import). */
  function cancel(id: number): void {
    const call = waiting.get(id)
    if (call === undefined) return
    send({ type: 'cancel', id }, [])
    if (!CALL_TRAITS[call.message.name].changes) settle(id)?.reject(new ProblemError({ kind: 'cancelled' }))
  }

  /** Hands files over; an import that is stopped meanwhile tells all the same which of them it did not read. */
  async function bring(
    of: { readonly id: number; readonly files: readonly IncomingFile[] },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await handOver(of, send, () => waiting.has(of.id))
    if (signal?.aborted === true) cancel(of.id)
    else signal?.addEventListener('abort', () => cancel(of.id), { once: true })
  }

  function ask<N extends CallName>(name: N, request: Calls[N]['request'], options: CallOptions<N>): Promise<unknown> {
    nextId += 1
    const id = nextId
    return new Promise((resolve, reject) => {
      const message = { type: 'call', id, name, request } as const
      if (!isCall(message)) return
      if (name === 'open') lastOpen = message
      const onProgress = (progress: unknown): void => {
        if (isProgress(name, progress)) options.onProgress?.(progress)
      }
      waiting.set(id, { message, resolve, reject, onProgress, retried: false })
      if (!isImport(message)) {
        options.signal?.addEventListener('abort', () => cancel(id), { once: true })
        send(message, [])
        return
      }
      void bring({ id, files: message.request.files }, options.signal)
    })
  }

  return {
    async call<N extends CallName>(name: N, request: Calls[N]['request'], options: CallOptions<N> = {}): Promise<Calls[N]['answer']> {
      if (closed) throw new ProblemError({ kind: 'internal', reason: 'closed' })
      if (options.signal?.aborted === true) throw new ProblemError({ kind: 'cancelled' })
      const answer = await ask(name, request, options)
      if (!isAnswer(name, answer)) throw new ProblemError({ kind: 'internal', reason: `no answer to ${name}` })
      return answer
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      closed = true
      giveUp({ kind: 'cancelled' })
      void port?.then((started) => started.stop())
    },
  }
}
