import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { CorrectableField } from '../../domain/correction'
import type { SimilarItem } from '../../worker/protocol/corrections'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useLibrary } from './library'

/** Articles that are wrong in the same way as one that was just corrected. */
export interface Alike {
  /** The one that was corrected, and in which fields. */
  readonly id: string
  readonly fields: readonly CorrectableField[]
  readonly items: readonly SimilarItem[]
}

/** Fields in which others may be wrong alike. */
const SHARED: readonly CorrectableField[] = ['byline', 'date', 'district', 'topics', 'people']

/** What is wrong in the same way elsewhere, offered to be corrected alike (类似的稿件). */
export const useAlike = defineStore('alike', () => {
  const engine = useEngine()
  const { working, told } = useGuarded()
  const library = useLibrary()
  /** `null` while there is nothing to offer. */
  const found = shallowRef<Alike | null>(null)
  /** Grows with every question: only what the last one found is offered. */
  let round = 0

  /** Looks for others after an article was corrected; a help, so nothing is said where it fails. */
  async function look(id: string, changes: { readonly [F in CorrectableField]?: unknown }): Promise<void> {
    round += 1
    const mine = round
    found.value = null
    const fields = SHARED.filter((field) => field in changes)
    const answer = await engine.call('similar', { id, fields, only: null, apply: false }).catch(() => null)
    if (mine === round) found.value = answer != null && answer.items.length > 0 ? { id, fields, items: answer.items } : null
  }

  /** Corrects these articles alike; how many were. */
  async function correct(only: readonly string[]): Promise<number> {
    const of = found.value
    if (of === null) return 0
    const done = await told(() => engine.call('similar', { id: of.id, fields: of.fields, only, apply: true }))
    if (done === null) return 0
    found.value = null
    await library.refresh()
    return done.changed
  }

  /** Offers nothing any more, nor what is still looked for. */
  function letGo(): void {
    round += 1
    found.value = null
  }

  return { found, working, look, correct, letGo }
})
