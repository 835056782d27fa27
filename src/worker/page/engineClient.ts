import type { CallName, Calls } from '../protocol/calls'

export interface CallOptions<N extends CallName> {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Calls[N]['progress']) => void
}

/** What the interface knows of the engine, wherever it runs (引擎). Rejects with `ProblemError` only. */
export interface EngineClient {
  call<N extends CallName>(name: N, request: Calls[N]['request'], options?: CallOptions<N>): Promise<Calls[N]['answer']>
  /** Calls back whenever the library changed by itself; returns how to stop. */
  onChanged(listener: () => void): () => void
  close(): void
}
