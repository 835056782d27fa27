import type { FoundFile, GatherControl, Refusal } from './gathered'
import type { Turns } from './turns'

/** Where what is found is put. */
export interface Basket {
  readonly files: FoundFile[]
  readonly refused: Refusal[]
  /** To be awaited before the next is looked for; `false`: no more is wanted. */
  goOn(): Promise<boolean>
}

/** An empty basket; tells how much is in it, and lets the page have its turn. */
export function newBasket({ signal, onFound }: GatherControl, turns: Turns): Basket {
  const files: FoundFile[] = []
  let told = 0
  return {
    files,
    refused: [],
    async goOn() {
      if (files.length > told) onFound?.(files.length)
      told = files.length
      await turns.rest()
      return signal?.aborted !== true
    },
  }
}
