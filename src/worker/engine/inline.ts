import { createEngine } from './engine'
import type { EngineEnvironment } from './environment'
import { createHost } from './host'
import type { EnginePort } from '../protocol/port'
import type { FromEngine } from '../protocol/messages'

/**
 * The engine in the page itself, where no worker can start, and in tests. It works in slices: between two files, and
 * wherever the engine pauses, the page has its turn.
 */
export function inlinePort(environment: EngineEnvironment): EnginePort {
  let listener: ((message: FromEngine) => void) | null = null
  const host = createHost(
    (onChanged) => createEngine(environment, onChanged),
    (message) => void Promise.resolve().then(() => listener?.(message)),
  )
  return {
    kind: 'inline',
    // Helpers are for engines in workers.
    post: (message) => {
      if (message.type === 'call' || message.type === 'cancel' || message.type === 'files') host.receive(message)
    },
    listen: (hear) => (listener = hear),
    onCrash: () => undefined,
    stop: () => host.close(),
  }
}
