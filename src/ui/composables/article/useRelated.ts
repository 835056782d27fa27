import { useDebounceFn } from '@vueuse/core'
import { type Ref, ref, watch } from 'vue'
import { edtfRange } from '../../../domain/edtf'
import { type ArticleCard, EVERYTHING, type FacetName, type Query } from '../../../domain/query'
import type { ArticleView } from '../../../worker/protocol/views'
import { useEngine } from '../engine/engine'

/** Articles that have something in common with the one that is open. */
export interface RelatedGroup {
  /** `event`: told of the same place within a few days; `people`: name the same people; `topic`: the same subject there. */
  readonly kind: 'event' | 'people' | 'topic'
  readonly query: Query
  /** All that the query finds, the open one not counted. */
  readonly total: number
  readonly cards: readonly ArticleCard[]
}

const SHOWN = 5
/** Days before and after that belong to one event. */
const EVENT_DAYS = 3
const DAY = 86_400_000
/** Whoever leafs through the articles does not ask for what is around each of them. */
const PATIENCE = 350

function chosen(facets: Readonly<Partial<Record<FacetName, readonly string[]>>>, dateRange: Query['dateRange'] = null): Query {
  const entries = Object.entries(facets).map(([name, include]) => [name, { include, exclude: [] }] as const)
  return { ...EVERYTHING, facets: Object.fromEntries(entries), dateRange }
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** What to ask for around an article; only what it has can be had in common. */
function questionsFor({ article }: ArticleView): readonly Pick<RelatedGroup, 'kind' | 'query'>[] {
  const questions: Pick<RelatedGroup, 'kind' | 'query'>[] = []
  const district = article.district?.code
  const topic = article.topics[0]?.id
  const range = article.date.edtf === null ? null : edtfRange(article.date.edtf)
  // A month or a year is no event.
  if (district !== undefined && range !== null && Date.parse(range.last) - Date.parse(range.first) <= 10 * DAY) {
    const dateRange = { first: daysFrom(range.first, -EVENT_DAYS), last: daysFrom(range.last, EVENT_DAYS) }
    questions.push({ kind: 'event', query: chosen({ district: [district] }, dateRange) })
  }
  const people = article.people.filter((person) => person.role !== 'author').map((person) => person.name)
  if (people.length > 0) questions.push({ kind: 'people', query: chosen({ person: people.slice(0, 5) }) })
  if (topic !== undefined && district !== undefined)
    questions.push({ kind: 'topic', query: chosen({ topic: [topic], district: [district] }) })
  return questions
}

/** Fetches what is around the open article, once `wanted`; every article is shown in the first group that it fits. */
export function useRelated(view: () => ArticleView, wanted: Ref<boolean>): { readonly groups: Ref<readonly RelatedGroup[]> } {
  const engine = useEngine()
  const groups = ref<readonly RelatedGroup[]>([])
  let round = 0

  const load = useDebounceFn(async () => {
    round += 1
    const mine = round
    const open = view()
    const seen = new Set([open.article.id, ...open.duplicates.map((item) => item.id)])
    const found: RelatedGroup[] = []
    for (const { kind, query } of questionsFor(open)) {
      const answer = await engine.call('search', { query, offset: 0, limit: SHOWN + seen.size }).catch(() => null)
      if (mine !== round) return
      const cards = answer?.cards.filter((card) => !seen.has(card.id)).slice(0, SHOWN) ?? []
      for (const card of cards) seen.add(card.id)
      if (answer !== null && cards.length > 0) found.push({ kind, query, total: answer.total - 1, cards })
    }
    groups.value = found
  }, PATIENCE)

  watch(
    [() => view().article.id, wanted],
    ([id], [oldId]) => {
      if (id !== oldId) groups.value = []
      if (wanted.value) void load()
    },
    { immediate: true },
  )
  return { groups }
}
