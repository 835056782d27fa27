import { type Problem, ProblemError } from '../../domain/problem'
import type { IncomingFile } from '../../domain/source'
import type { CallOptions, EngineClient } from './engineClient'
import { EngineLine } from './engineLine'
import { handOver } from './handOver'
import { PendingCalls } from './pendingCalls'
import type { EnginePort } from '../protocol/port'
import type { CallName, Calls } from '../protocol/calls'
import type { CallMessage, FromEngine } from '../protocol/messages'
import { CALL_TRAITS } from '../protocol/traits'

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
  const pending = new PendingCalls()
  const listeners = new Set<() => void>()
  /** Calls that were asked again after a crash: what takes the engine down with it is not asked for ever. */
  const retried = new Set<number>()
  let lastOpen: CallMessage | null = null
  let nextId = 1
  let crashes = 0
  let closed = false

  const line = new EngineLine(start, {
    onMessage: hear,
    onCrash: recover,
    onSilence: (reason) => pending.rejectAll({ kind: 'internal', reason }),
    // A mistake of whoever asked, and told to them alone.
    onUnsendable: (id, reason) => pending.reject(id, { kind: 'internal', reason }),
  })

  function tellChanged(): void {
    for (const listener of listeners) listener()
  }

  function hear(message: FromEngine): void {
    if (message.type === 'changed') tellChanged()
    if (message.type === 'progress') pending.get(message.id)?.onProgress(message.progress)
    if (message.type === 'problem') pending.reject(message.id, message.problem)
    if (message.type !== 'answer') return
    crashes = 0
    pending.resolve(message.id, message.answer)
  }

  /** Starts over: the library first, then what was asked and not answered. What may have changed something is told. */
  function recover(reason: string): void {
    crashes += 1
    const problem: Problem = { kind: 'internal', reason }
    if (closed || crashes > MOST_CRASHES) {
      pending.rejectAll(problem)
      return
    }
    const asked = pending.list().map(({ message }) => message)
    if (lastOpen !== null && !asked.some(({ name }) => name === 'open')) line.send(lastOpen)
    for (const message of asked) {
      if (CALL_TRAITS[message.name].changes || retried.has(message.id)) pending.reject(message.id, problem)
      else {
        retried.add(message.id)
        line.send(message)
      }
    }
    tellChanged()
  }

  /** A question is dropped at once; a change answers itself how far it came (the report of an import). */
  function cancel(id: number): void {
    const call = pending.get(id)
    if (call === undefined) return
    line.send({ type: 'cancel', id })
    if (!CALL_TRAITS[call.message.name].changes) pending.reject(id, { kind: 'cancelled' })
  }

  /** Hands files over; an import that is stopped meanwhile tells all the same which of them it did not read. */
  async function bring(
    of: { readonly id: number; readonly files: readonly IncomingFile[] },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    await handOver(
      of,
      (message, transfer) => line.send(message, transfer),
      () => pending.get(of.id) !== undefined,
    )
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
      pending.add({ message, resolve, reject, onProgress })
      if (isImport(message)) {
        void bring({ id, files: message.request.files }, options.signal)
        return
      }
      options.signal?.addEventListener('abort', () => cancel(id), { once: true })
      line.send(message)
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
      pending.rejectAll({ kind: 'cancelled' })
      line.stop()
    },
  }
}
