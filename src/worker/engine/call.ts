import type { CallName, Calls } from '../protocol/calls'
import type { Library } from '../library/library'

/** What goes along with a request: how to stop, and whom to tell how far it is. */
export interface CallContext<N extends CallName> {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Calls[N]['progress']) => void
}

/** Answers one kind of request on the open library. Rejects with `ProblemError` for expected trouble. */
export type Handler<N extends CallName> = (
  library: Library,
  request: Calls[N]['request'],
  context: CallContext<N>,
) => Promise<Calls[N]['answer']>
