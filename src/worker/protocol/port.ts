import type { HelperMessage } from '../helpers/messages'
import type { FromEngine, ToEngine } from './messages'

/** A running engine, seen from the page: a worker, or the engine itself in the page. */
export interface EnginePort {
  /** What it runs in, for the storage panel and for reports. */
  readonly kind: 'worker' | 'inline'
  post(message: ToEngine | HelperMessage, transfer: (ArrayBuffer | MessagePort)[]): void
  /** Hears every message; set once. */
  listen(listener: (message: FromEngine) => void): void
  /** Hears that it is gone; set once. */
  onCrash(listener: (reason: string) => void): void
  stop(): void
}
