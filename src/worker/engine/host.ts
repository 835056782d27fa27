import '../polyfills'
import { problemOf } from '../../domain/problem'
import type { IncomingFile } from '../../domain/source'
import type { Engine } from './engine'
import type { CallMessage, FromEngine, ToEngine } from '../protocol/messages'

/** The engine's side of the wire. */
export interface EngineHost {
  /** Takes one message of the page. */
  receive(message: ToEngine): void
  /** Stops all that runs and lets go of the library. */
  close(): void
}

/** Bytes that the page shall own: handed over instead of copied. */
function transferOf(answer: unknown): ArrayBuffer[] {
  if (typeof answer !== 'object' || answer === null || !('bytes' in answer)) return []
  const { bytes } = answer
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : []
}

/** Binds an engine to a wire: every call gets its answer or its problem, a cancelled one stops at its next step. */
export function createHost(
  makeEngine: (onChanged: () => void) => Engine,
  send: (message: FromEngine, transfer: ArrayBuffer[]) => void,
): EngineHost {
  const running = new Map<number, AbortController>()
  /** Files that have come before the call that they belong to. */
  const early = new Map<number, IncomingFile[]>()
  const engine = makeEngine(() => send({ type: 'changed' }, []))

  /** The call with all of its files. */
  function whole(message: CallMessage): CallMessage {
    const files = early.get(message.id)
    early.delete(message.id)
    if (files === undefined || message.name !== 'import') return message
    return { ...message, request: { files: [...files, ...message.request.files] } }
  }

  async function answer(message: CallMessage, controller: AbortController): Promise<unknown> {
    if (message.name === 'open') return engine.open(message.request)
    const onProgress = (progress: unknown): void => send({ type: 'progress', id: message.id, progress }, [])
    return engine.answer(message.name, message.request, { signal: controller.signal, onProgress })
  }

  async function take(message: CallMessage): Promise<void> {
    const controller = new AbortController()
    running.set(message.id, controller)
    try {
      const result = await answer(message, controller)
      send({ type: 'answer', id: message.id, answer: result }, transferOf(result))
    } catch (error) {
      send({ type: 'problem', id: message.id, problem: problemOf(error) }, [])
    } finally {
      running.delete(message.id)
    }
  }

  return {
    receive(message) {
      if (message.type === 'cancel') running.get(message.id)?.abort()
      else if (message.type === 'files') early.set(message.id, [...(early.get(message.id) ?? []), ...message.files])
      else void take(whole(message))
    },
    close() {
      for (const controller of running.values()) controller.abort()
      engine.close()
    },
  }
}
