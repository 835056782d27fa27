import { afterEach, describe, expect, test } from 'vitest'
import { RECIPES } from '../helpers/fakeRecipes'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** Searches that ask for cards: others only count. */
const listsAskedFor = () =>
  room.client.calls.filter(({ name, request }) => name === 'search' && JSON.stringify(request).includes('"limit":60')).length

describe('while the library opens', () => {
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

/** What changed between one turn of the page and the next: the list, or facets by name. */
function watchChanges(): readonly ReadonlySet<string>[] {
  const turns: Set<string>[] = []
  const observer = new MutationObserver((changes) => {
    const places = changes.flatMap(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement
      if (element?.closest('.results ol') != null) return ['list']
      const facet = element?.closest('.facet')?.querySelector('.name')?.textContent
      return facet === undefined || facet === null ? [] : [facet]
    })
    if (places.length > 0) turns.push(new Set(places))
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  return turns
}

test('after the list the counts come, one facet at a time', async () => {
  room = await enterRoom({ pages: 3 })
  const turns = watchChanges()
  await room.click('.facets [role=treeitem]', 1)
  const list = turns.findIndex((turn) => turn.has('list'))
  const counted = turns.slice(list + 1).map((turn) => [...turn].filter((place) => place !== 'list'))
  expect(list).toBeGreaterThanOrEqual(0)
  expect(turns[list]?.size).toBe(1)
  expect(counted.length).toBeGreaterThan(1)
  expect(counted.filter((facets) => facets.length > 1)).toEqual([])
})

test('as many are told to be worth a look as the list of them shows', async () => {
  // Five: not as many to be looked at as unread.
  room = await enterRoom({ pages: 1, recipes: RECIPES.slice(0, 5) })
  const told = room.find('.nav .num').textContent
  await room.click('.nav a.word')
  expect(room.find('.results .total .num').textContent).toBe(told)
})
