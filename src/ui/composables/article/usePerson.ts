import { type ComputedRef, type Ref, computed, ref, shallowRef, watch } from 'vue'
import { EVERYTHING, type Query } from '../../../domain/query'
import { useLibrary } from '../../stores/library'
import { useEngine } from '../engine/engine'
import { type Naming, type Office, officesOf } from './titles'

/** More articles than this are not looked into for titles. */
const MOST = 200

export interface Person {
  readonly offices: ComputedRef<readonly Office[]>
  readonly total: Ref<number>
  readonly pending: Ref<boolean>
  readonly isPartial: ComputedRef<boolean>
}

/** What was found is shown after as many articles. */
const STEP = 20

/** A person as the articles of the library print them, over time. */
export function usePerson(name: () => string): Person {
  const engine = useEngine()
  const library = useLibrary()
  const namings = shallowRef<readonly Naming[]>([])
  const total = ref(0)
  const pending = ref(true)
  let round = 0

  async function load(): Promise<void> {
    round += 1
    const mine = round
    pending.value = true
    const who = name()
    const query: Query = { ...EVERYTHING, facets: { person: { include: [who], exclude: [] } }, sort: 'date-asc' }
    const answer = await engine.call('search', { query, offset: 0, limit: MOST }).catch(() => null)
    if (mine !== round) return
    total.value = answer?.total ?? 0
    const found: Naming[] = []
    for (const card of answer?.cards ?? []) {
      const view = await engine.call('article', { id: card.id }).catch(() => null)
      if (mine !== round) return
      const titles = view?.article.people.find((person) => person.name === who)?.titles ?? []
      found.push({ id: card.id, headline: card.headline.text, date: card.date ?? card.published, titles })
      if (found.length % STEP === 0) namings.value = [...found]
    }
    namings.value = found
    pending.value = false
  }

  watch(
    [name, () => library.phase, () => library.revision],
    ([, phase]) => {
      if (phase === 'ready') void load()
      else if (phase === 'empty') pending.value = false
    },
    { immediate: true },
  )
  return { offices: computed(() => officesOf(namings.value)), total, pending, isPartial: computed(() => total.value > MOST) }
}
