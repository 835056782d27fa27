import { afterEach, describe, expect, test } from 'vitest'
import { useLibrary } from '../../src/ui/stores/library'
import { RECIPES } from '../helpers/fakeRecipes'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** Searches that ask for cards: others only count. */
const listsAskedFor = () =>
  room.client.calls.filter(({ name, request }) => name === 'search' && JSON.stringify(request).includes('"limit":60')).length

describe('while the library opens', () => {
  test('that no article can be found yet is not told as finding none', async () => {
    const state = { storage: 'indexeddb', articles: 6, sources: 1, filling: true, problems: [] } as const
    let filling = true
    room = await enterRoom({ pages: 1, answers: { open: () => ({ ...state, filling }) } }, '#/?q=无人写过')
    expect(room.find('.results').textContent).toContain('正在打开资料库')
    expect(room.find('.results').textContent).not.toContain('没有符合条件')
    filling = false
    await useLibrary().refresh()
    await room.settle()
    expect(room.find('.results').textContent).toContain('没有符合条件')
  })

  test('the room is made ready, says so, and has asked already for what it will show', async () => {
    let open: () => void = () => undefined
    room = await enterRoom({ pages: 1, opened: new Promise((resolve) => (open = resolve)) })
    expect(room.find('.results').textContent).toContain('正在打开资料库')
    expect(room.all('.results .card')).toHaveLength(0)
    expect(listsAskedFor()).toBe(1)
    open()
    await room.settle()
    expect(room.find('.results').textContent).not.toContain('正在打开资料库')
    expect(room.all('.results .card')).toHaveLength(6)
    expect(listsAskedFor()).toBe(1)
  })

  test('a library that cannot be opened is said to be so, and opened by trying again', async () => {
    room = await enterRoom({ pages: 1, failOpen: true })
    expect(room.all('.results')).toHaveLength(0)
    expect(room.find('main [role=alert]').textContent).not.toBe('')
  })
})

test('after the list come the facets, one at a time', async () => {
  let open: () => void = () => undefined
  room = await enterRoom({ pages: 3, opened: new Promise((resolve) => (open = resolve)) })
  const turns: { readonly cards: number; readonly facets: number }[] = []
  const observer = new MutationObserver(() =>
    turns.push({ cards: room.all('.results .card').length, facets: room.all('.facets .facet').length }),
  )
  observer.observe(document.body, { subtree: true, childList: true })
  open()
  await room.settle()
  observer.disconnect()
  const steps = turns.map(({ facets }, at) => facets - (turns[at - 1]?.facets ?? 0))
  expect(turns.find(({ facets }) => facets > 0)?.cards).toBeGreaterThan(0)
  expect(Math.max(...steps)).toBe(1)
  expect(turns.at(-1)?.facets).toBe(8)
})

test('as many are told to be worth a look as the list of them shows', async () => {
  // Five: not as many to be looked at as unread.
  room = await enterRoom({ pages: 1, recipes: RECIPES.slice(0, 5) })
  const told = room.find('.nav .num').textContent
  await room.click('.nav a.word')
  expect(room.find('.results .total .num').textContent).toBe(told)
})
