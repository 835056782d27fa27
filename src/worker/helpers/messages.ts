import type { Page } from '../../domain/page'
import type { Outcome } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import type { ReadSettings } from '../../domain/readSettings'
import type { Lessons } from '../../domain/lessons'

/** From the page to a worker, beside what is meant for the engine. */
export type HelperMessage =
  /** To a worker that shall do nothing but read for the engine at the other end of the port. */
  | { readonly type: 'help'; readonly port: MessagePort }
  /** To the engine: a helper is at the other end. */
  | { readonly type: 'helper'; readonly port: MessagePort }
  /** To the engine: no helper is there any more. */
  | { readonly type: 'helpers-gone' }

/** From the engine to a helper. */
export type ToHelper =
  | {
      readonly type: 'read'
      readonly id: number
      readonly source: SourceFile
      readonly bytes: Uint8Array
      readonly settings: ReadSettings
    }
  | { readonly type: 'teach'; readonly lessons: Lessons }

/** From a helper to the engine. */
export type FromHelper =
  /** It has loaded what it needs to know. */
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly id: number; readonly outcome: Outcome<Page> }
  /** A mistake of ours; the engine makes it again, and tells of it. */
  | { readonly type: 'failed'; readonly id: number }

/** What of a `MessagePort` is used. */
export interface HelperPort {
  postMessage(message: ToHelper): void
  addEventListener(type: 'message', listener: (event: { readonly data: FromHelper }) => void): void
  start(): void
  close(): void
}
