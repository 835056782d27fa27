import { type ShallowRef, shallowRef, triggerRef } from 'vue'
import type { ArticleId } from '../../../domain/article'
import type { ArticleCard } from '../../../domain/query'

/** Cards asked for at once. */
export const SLICE = 60
/** Slices that are asked for at the same time. */
const MOST_UNDER_WAY = 2

/** Where the cards of the answer in hand come from. */
interface Source {
  /** How many there are. */
  readonly total: () => number
  /** Those from `offset` on, at most `limit`; rejects where they cannot be had. */
  readonly fetch: (offset: number, limit: number) => Promise<readonly ArticleCard[]>
}

/** The cards of an answer (结果卡片), fetched in slices while the list is scrolled. */
export interface CardSlices {
  /** By their place in the results; grown in place, as a long list would be copied too often. */
  readonly cards: ShallowRef<Map<number, ArticleCard>>
  /** Begins with the first slice of a new answer; `keepPlace` still wants what was wanted of the one before. */
  readonly begin: (first: readonly ArticleCard[], keepPlace: boolean) => void
  /** Sees to it that the cards from `first` to `last` are there or on their way. */
  readonly want: (first: number, last: number) => void
  /** Where an article stands in the results, as far as they were fetched; -1 where it does not. */
  readonly indexOf: (id: ArticleId | null) => number
  /** The card at a place in the results, fetched if need be; `null` past the ends. */
  readonly cardAt: (index: number) => Promise<ArticleCard | null>
  /** Changes one card in place, so that a mark set by hand shows at once. */
  readonly patchCard: (id: ArticleId, change: (card: ArticleCard) => ArticleCard) => void
}

/** Keeps the cards of one answer after the other. */
export function cardSlices({ total, fetch }: Source): CardSlices {
  const cards = shallowRef(new Map<number, ArticleCard>())
  const asked = new Set<number>()
  let wanted = { first: 0, last: -1 }
  let underWay = 0
  /** Counts the answers: a slice that comes too late belongs to one before. */
  let answers = 0

  function place(offset: number, slice: readonly ArticleCard[]): void {
    slice.forEach((card, index) => cards.value.set(offset + index, card))
    triggerRef(cards)
  }

  function begin(first: readonly ArticleCard[], keepPlace: boolean): void {
    answers += 1
    asked.clear()
    asked.add(0)
    if (!keepPlace) wanted = { first: 0, last: -1 }
    cards.value = new Map(first.map((card, index) => [index, card]))
  }

  async function fetchSlice(slice: number): Promise<void> {
    const answer = answers
    asked.add(slice)
    underWay += 1
    try {
      const found = await fetch(slice * SLICE, SLICE)
      underWay -= 1
      if (answers === answer) place(slice * SLICE, found)
      catchUp()
    } catch {
      underWay -= 1
      asked.delete(slice)
    }
  }

  /** Fetches what was wanted last: of a list that flies past, what is out of sight again is not asked for. */
  function catchUp(): void {
    for (let slice = Math.floor(wanted.first / SLICE); slice <= Math.floor(wanted.last / SLICE); slice += 1) {
      if (underWay < MOST_UNDER_WAY && !asked.has(slice) && slice * SLICE < total()) void fetchSlice(slice)
    }
  }

  function want(first: number, last: number): void {
    wanted = { first, last }
    catchUp()
  }

  function indexOf(id: ArticleId | null): number {
    for (const [index, card] of cards.value) if (card.id === id) return index
    return -1
  }

  async function cardAt(index: number): Promise<ArticleCard | null> {
    if (index < 0 || index >= total()) return null
    if (!cards.value.has(index)) await fetchSlice(Math.floor(index / SLICE))
    return cards.value.get(index) ?? null
  }

  function patchCard(id: ArticleId, change: (card: ArticleCard) => ArticleCard): void {
    const index = indexOf(id)
    const card = cards.value.get(index)
    if (card !== undefined) place(index, [change(card)])
  }

  return { cards, begin, want, indexOf, cardAt, patchCard }
}
