import type { Problem } from '../../domain/problem'
import type { IncomingFile } from '../../domain/source'
import type { CallName, Calls } from './calls'

/** One call on the wire: name and request belong together. */
export type CallMessage = {
  [N in CallName]: { readonly type: 'call'; readonly id: number; readonly name: N; readonly request: Calls[N]['request'] }
}[CallName]

/** From the page to the engine. */
export type ToEngine =
  | CallMessage
  | { readonly type: 'cancel'; readonly id: number }
  /** Files of an import whose call is still to come, before those that the call has itself. */
  | { readonly type: 'files'; readonly id: number; readonly files: readonly IncomingFile[] }

/** From the engine to the page. */
export type FromEngine =
  /** The engine's code runs; sent once, before anything else. */
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'problem'; readonly id: number; readonly problem: Problem }
  | { readonly type: 'progress'; readonly id: number; readonly progress: unknown }
  /** The library changed by another tab or by a running import; what is shown should be asked for again. */
  | { readonly type: 'changed' }
