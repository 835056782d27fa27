import type { EnginePort } from '../protocol/port'

/** One way to run the engine; rejects or throws where it does not work here. */
export type Way = () => Promise<EnginePort>

/** Runs the engine the first way that works. Rejects with the last way's reason where none does. */
export async function startFirst(ways: readonly Way[]): Promise<EnginePort> {
  let failure: unknown = new Error('no way to run the engine')
  for (const way of ways) {
    try {
      return await way()
    } catch (error) {
      failure = error
    }
  }
  throw failure
}
