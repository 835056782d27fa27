import { type Problem, ProblemError } from '../../domain/problem'
import type { CallMessage } from '../protocol/messages'

/** A call that waits for its answer. */
export interface PendingCall {
  readonly message: CallMessage
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: ProblemError) => void
  readonly onProgress: (progress: unknown) => void
}

/** The calls that wait for their answers, by their ids; each is answered once, with what came of it or with what went wrong. */
export class PendingCalls {
  readonly #calls = new Map<number, PendingCall>()

  add(call: PendingCall): void {
    this.#calls.set(call.message.id, call)
  }

  get(id: number): PendingCall | undefined {
    return this.#calls.get(id)
  }

  /** All that wait, the oldest first. */
  list(): readonly PendingCall[] {
    return [...this.#calls.values()]
  }

  resolve(id: number, answer: unknown): void {
    this.#take(id)?.resolve(answer)
  }

  reject(id: number, problem: Problem): void {
    this.#take(id)?.reject(new ProblemError(problem))
  }

  rejectAll(problem: Problem): void {
    for (const { message } of this.list()) this.reject(message.id, problem)
  }

  #take(id: number): PendingCall | undefined {
    const call = this.#calls.get(id)
    this.#calls.delete(id)
    return call
  }
}
