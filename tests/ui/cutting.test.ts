import { afterEach, expect, test } from 'vitest'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** The page of the first article, with its cuts open to be changed. */
async function openCuts(): Promise<void> {
  room = await enterRoom({ pages: 1 }, '#/?sort=page')
  await room.click('.results .card .link')
  await room.clickWords('button', '原文对照')
  await room.settle()
  await room.clickWords('button', '改分稿')
}

interface Cut {
  readonly added: readonly number[]
  readonly removed: readonly number[]
}

function isCut(request: unknown): request is Cut {
  return typeof request === 'object' && request !== null && 'added' in request && 'removed' in request
}

function lastCut(): Cut {
  const requests = room.client.calls.flatMap(({ name, request }) => (name === 'moveBoundaries' && isCut(request) ? [request] : []))
  return requests[requests.length - 1] ?? { added: [], removed: [] }
}

/** Where the articles of the page begin. */
async function starts(): Promise<readonly number[]> {
  const [source] = await room.client.call('sources', {})
  const page = await room.client.call('page', { source: source?.id ?? '' })
  return page?.articles.map(({ span }) => span.start) ?? []
}

test('what stands below a line is given to the next article in one step', async () => {
  await openCuts()
  const begins = await starts()
  await room.clickWords('.line button', '以下归下一篇')
  await room.settle()
  const { added, removed } = lastCut()
  expect([added.length, removed.length]).toEqual([1, 1])
  expect(begins).toContain(removed[0])
  expect(added[0]).toBeLessThan(removed[0] ?? 0)
})

test('what stands above a line is given to the article before in one step', async () => {
  await openCuts()
  const begins = await starts()
  await room.clickWords('.line button', '以上归上一篇')
  await room.settle()
  const { added, removed } = lastCut()
  expect(begins).toContain(removed[0])
  expect(added[0]).toBeGreaterThan(removed[0] ?? 0)
})

test('an article is joined with the one before, or with the next, in one step', async () => {
  await openCuts()
  const begins = await starts()
  await room.clickWords('.stretch button', '与上一篇合并')
  await room.settle()
  expect(lastCut()).toMatchObject({ added: [], removed: [begins[1]] })
  const next = room.all('.stretch button').filter(({ textContent }) => textContent.includes('与下一篇合并'))
  next[next.length - 1]?.click()
  await room.settle()
  expect(lastCut()).toMatchObject({ added: [], removed: [begins[begins.length - 1]] })
})

test('only where there is one before, or a next', async () => {
  await openCuts()
  const begins = await starts()
  const offered = (words: string): number => room.all('.stretch button').filter(({ textContent }) => textContent.includes(words)).length
  expect([offered('与上一篇合并'), offered('与下一篇合并')]).toEqual([begins.length - 1, begins.length - 1])
})

test('the open article is joined by one key, while its cuts are open', async () => {
  await openCuts()
  const begins = await starts()
  const press = async (key: string): Promise<void> => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await room.settle()
  }
  await press('[')
  expect(lastCut()).toMatchObject({ added: [], removed: [] })
  await press(']')
  expect(lastCut()).toMatchObject({ added: [], removed: [begins[1]] })
  await room.clickWords('button', '不再改分稿')
  await press('】')
  expect(room.client.calls.filter(({ name }) => name === 'moveBoundaries')).toHaveLength(1)
})

test('a file in which no article was found shows its text, which is cut by hand, and is called by its name', async () => {
  const recipes = { pages: 1, recipes: [] }
  room = await enterRoom(recipes)
  const [source] = await room.client.call('sources', {})
  room.leave()
  room = await enterRoom(recipes, `#/?file=${source?.id}`)
  expect(room.find('.chip').textContent).toContain(source?.name)
  expect(room.find('.reader').textContent).toContain('这个文件里没有找到稿件')
  expect(room.find('.reader pre').textContent).toContain('某某日报')
  await room.click('.reader .split')
  expect(lastCut()).toEqual({ source: source?.id, added: [0], removed: [] })
})

test('of a file whose articles are kept out by another condition no text is shown', async () => {
  room = await enterRoom({ pages: 1 })
  const [source] = await room.client.call('sources', {})
  room.leave()
  room = await enterRoom({ pages: 1 }, `#/?q=${encodeURIComponent('没有这样的词')}&file=${source?.id}`)
  expect(room.find('.results').textContent).toContain('没有符合条件的稿件')
  expect(room.find('.reader').textContent).not.toContain('没有找到稿件')
})
