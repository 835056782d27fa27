import { afterEach, describe, expect, test, vi } from 'vitest'
import { EVERYTHING, type ArticleCard, type Query } from '../../src/domain/query'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const QUEUE: Query = { ...EVERYTHING, facets: { state: { include: ['review'], exclude: [] } } }

async function cards(): Promise<readonly ArticleCard[]> {
  return (await room.client.call('search', { query: QUEUE, offset: 0, limit: 1000 })).cards
}

/** Sets another headline by hand, after which the article leaves the queue. */
async function correctAway(id: string): Promise<void> {
  await room.press('e')
  await room.type('[data-field="headline"]', '另一个标题')
  await room.client.call('setState', { ids: [id], state: 'review', on: false })
  await room.press('Enter', { ctrlKey: true })
}

const open = () => decodeURIComponent(/[?&]a=([^&]*)/.exec(location.hash)?.[1] ?? '')

describe('whoever corrects an article in the queue goes on with the one behind it', () => {
  test.each([2, 61])('number %i', { timeout: 120_000 }, async (at) => {
    room = await enterRoom({ pages: 30 }, '#/?state=review')
    const before = await cards()
    expect(before.length).toBeGreaterThan(at + 1)
    for (let step = 0; step <= at; step += 1) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }))
      await vi.waitFor(() => expect(open()).toBe(before[step]?.id), { interval: 1, timeout: 20_000 })
    }
    await room.settle()
    const here = before[at]?.id ?? ''
    expect(open()).toBe(here)
    await correctAway(here)
    expect((await cards()).length).toBe(before.length - 1)
    await room.press('j')
    expect(open()).toBe(before[at + 1]?.id)
    await room.press('k')
    expect(open()).toBe(before[at - 1]?.id)
  })
})
