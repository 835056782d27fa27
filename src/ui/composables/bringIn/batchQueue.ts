import { type ComputedRef, computed, shallowRef } from 'vue'

/** Batches of files, one after the other in the order in which they came (批次). */
export interface BatchQueue {
  readonly busy: ComputedRef<boolean>
  /** How many wait for the one that is at work. */
  readonly waiting: ComputedRef<number>
  /** Works once all that came before is done. `work` never rejects. */
  add(control: AbortController, work: () => Promise<void>): Promise<void>
  /** Whether none but the one at work is left. */
  isLast(): boolean
  /** Stops the one at work and those that wait; each ends by itself. */
  stop(): void
}

export function createBatchQueue(): BatchQueue {
  const controls = shallowRef<readonly AbortController[]>([])
  let before: Promise<void> = Promise.resolve()

  async function add(control: AbortController, work: () => Promise<void>): Promise<void> {
    controls.value = [...controls.value, control]
    before = before.then(work)
    await before.finally(() => (controls.value = controls.value.filter((one) => one !== control)))
  }

  return {
    busy: computed(() => controls.value.length > 0),
    waiting: computed(() => Math.max(0, controls.value.length - 1)),
    add,
    isLast: () => controls.value.length === 1,
    stop() {
      for (const control of controls.value) control.abort()
    },
  }
}
