import { describe, expect, test } from 'vitest'
import { EVERYTHING, type ArticleCard } from '../../src/domain/query'
import { cardSlices, SLICE, type CardSlices } from '../../src/ui/composables/search/cardSlices'
import { fakeClient } from '../helpers/fakeClient'

const [SAMPLE] = (await fakeClient({ pages: 1 }).call('search', { query: EVERYTHING, offset: 0, limit: 1 })).cards

function card(id: string): ArticleCard {
  if (SAMPLE === undefined) throw new Error('The engine has no card')
  return { ...SAMPLE, id }
}

function run(name: string, offset: number, count = SLICE): ArticleCard[] {
  return Array.from({ length: count }, (_, index) => card(`${name}${offset + index}`))
}

/** Slices whose source answers, or fails, when it is told to. */
function slicesThatWait(total: number): {
  readonly slices: CardSlices
  /** Offsets that were asked for and not answered. */
  readonly open: () => number[]
  readonly answer: (offset: number, name: string) => Promise<void>
  readonly fail: (offset: number) => Promise<void>
} {
  const open = new Map<number, { resolve: (cards: ArticleCard[]) => void; reject: (error: Error) => void }>()
  const slices = cardSlices({
    total: () => total,
    fetch: (offset) => new Promise((resolve, reject) => open.set(offset, { resolve, reject })),
  })
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
  return {
    slices,
    open: () => [...open.keys()],
    answer(offset, name) {
      open.get(offset)?.resolve(run(name, offset))
      open.delete(offset)
      return settled()
    },
    fail(offset) {
      open.get(offset)?.reject(new Error('gone'))
      open.delete(offset)
      return settled()
    },
  }
}

describe('the cards of an answer', () => {
  test('come slice by slice, as far as they are wanted', async () => {
    const { slices, open, answer } = slicesThatWait(4 * SLICE)
    slices.begin(run('a', 0), false)
    slices.want(0, 10)
    expect(open()).toEqual([])
    slices.want(SLICE - 1, SLICE + 1)
    expect(open()).toEqual([SLICE])
    await answer(SLICE, 'a')
    expect(slices.cards.value.size).toBe(2 * SLICE)
    expect(slices.indexOf(`a${SLICE + 5}`)).toBe(SLICE + 5)
    expect(slices.indexOf('elsewhere')).toBe(-1)
  })

  test('of a list that flies past are asked for where it stops', async () => {
    const { slices, open, answer } = slicesThatWait(100 * SLICE)
    slices.begin(run('a', 0), false)
    for (let slice = 1; slice < 90; slice += 1) slices.want(slice * SLICE, (slice + 1) * SLICE - 1)
    expect(open()).toEqual([SLICE, 2 * SLICE])
    await answer(SLICE, 'a')
    expect(open()).toEqual([2 * SLICE, 89 * SLICE])
  })

  test('that come when another answer is shown are left out', async () => {
    const { slices, answer } = slicesThatWait(4 * SLICE)
    slices.begin(run('a', 0), false)
    slices.want(SLICE, SLICE)
    slices.begin(run('b', 0), false)
    await answer(SLICE, 'a')
    expect(slices.cards.value.size).toBe(SLICE)
    expect(slices.indexOf('b0')).toBe(0)
  })

  test('that could not be had are asked for again', async () => {
    const { slices, open, fail } = slicesThatWait(4 * SLICE)
    slices.begin(run('a', 0), false)
    slices.want(SLICE, SLICE)
    await fail(SLICE)
    expect(open()).toEqual([])
    slices.want(SLICE, SLICE)
    expect(open()).toEqual([SLICE])
  })

  test('can be had one at a time, and none past the ends', async () => {
    const { slices, answer } = slicesThatWait(2 * SLICE)
    slices.begin(run('a', 0), false)
    const wanted = slices.cardAt(SLICE + 3)
    await answer(SLICE, 'a')
    expect((await wanted)?.id).toBe(`a${SLICE + 3}`)
    expect(await slices.cardAt(-1)).toBeNull()
    expect(await slices.cardAt(2 * SLICE)).toBeNull()
  })

  test('are changed in place', () => {
    const { slices } = slicesThatWait(1)
    slices.begin([card('a0')], false)
    slices.patchCard('a0', (old) => ({ ...old, district: '东江区' }))
    expect(slices.cards.value.get(0)?.district).toBe('东江区')
  })
})
