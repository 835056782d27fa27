import { afterEach, describe, expect, test, vi } from 'vitest'
import { EVERYTHING, type ArticleCard, type Query } from '../../src/domain/query'
import type { ArticleView } from '../../src/worker/protocol/views'
import type { FakeOptions } from '../helpers/fakeClient'
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

/** The first article of the queue, open, doubtful in these ways. */
async function enterQueue(review: ArticleView['review'], extra: FakeOptions['answers'] = {}): Promise<ArticleView> {
  room = await enterRoom({ pages: 2 }, '#/?state=review')
  const plain = await room.client.call('article', { id: (await cards())[0]?.id ?? '' })
  room.leave()
  if (plain === null) throw new Error('no article in the queue')
  const seams = plain.article.seams.map((seam) => ({ ...seam, doubt: 'doubled' as const }))
  const view: ArticleView = { ...plain, review, article: { ...plain.article, seams } }
  room = await enterRoom({ pages: 2, answers: { article: () => view, ...extra } }, '#/?state=review')
  await room.press('j')
  return view
}

describe('the queue', () => {
  test('shows on what a doubtful value rests, in words and in the text', async () => {
    await enterQueue(['vague-date'])
    expect(room.find('.strip').textContent).toContain('日期不确切：正文写有月和日')
    expect(room.all('.body .lit').length).toBeGreaterThan(0)
    // Who reads without the queue is not shown it.
    room.find('.chip, .chips button').click()
    await room.settle()
    expect(location.hash).not.toContain('state=review')
    expect(room.all('.body .lit')).toEqual([])
  })

  test('leads to a doubtful seam where it stands in the source', async () => {
    await enterQueue(['seam'])
    await room.press('e')
    await room.settle()
    expect(room.find('form[aria-label="断处"]').contains(document.activeElement)).toBe(true)
  })

  test('has a button of its own that corrects values all the same', async () => {
    await enterQueue(['seam'])
    await room.clickWords('.bar button', '订正')
    expect(document.activeElement?.getAttribute('data-field')).toBe('date')
  })

  test('corrects a value before a seam', async () => {
    await enterQueue(['vague-date', 'seam'])
    await room.press('e')
    expect(document.activeElement?.getAttribute('data-field')).toBe('date')
  })

  test('says what was taken back, and returns to what was called right too soon', async () => {
    const view = await enterQueue(['vague-date'], {
      undo: () => ({ done: true, undone: null, restored: [], article: 'earlier-0-9' }),
    })
    expect(open()).toBe(view.article.id)
    await room.press('u')
    expect(room.text()).toContain('已撤销：核对无误')
    expect(open()).toBe('earlier-0-9')
  })
})
