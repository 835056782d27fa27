import type { CallName } from '../protocol/calls'
import { CALL_TRAITS } from '../protocol/traits'

/** Lets calls of the reader go before long work (先行): work that pauses goes on once all that was asked is answered. */
export interface RightOfWay {
  /** Runs a call; long work waits for it if it is one of the prompt ones. */
  serve<T>(name: CallName, work: () => Promise<T>): Promise<T>
  /** Gives what waits its turn, and goes on when no prompt call is in hand. */
  giveWay(): Promise<void>
}

/** `pause` lets the event loop go round once, so that calls that arrived meanwhile are heard. */
export function createRightOfWay(pause: () => Promise<void>): RightOfWay {
  const inHand = new Set<Promise<unknown>>()
  return {
    serve(name, work) {
      const result = work()
      if (CALL_TRAITS[name].pace !== 'prompt') return result
      const settled = result.then(
        () => undefined,
        () => undefined,
      )
      inHand.add(settled)
      void settled.then(() => inHand.delete(settled))
      return result
    },
    async giveWay() {
      await pause()
      while (inHand.size > 0) {
        await Promise.all(inHand)
        // An answer is often followed by the next question at once.
        await pause()
      }
    },
  }
}
