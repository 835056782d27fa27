import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** Ids of the articles that were fetched, in order. */
function fetched(): readonly unknown[] {
  return room.client.calls.filter(({ name }) => name === 'article').map(({ request }) => request)
}

const idsInList = () =>
  room.all('.results .link').map((link) => decodeURIComponent(/[?&]a=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''))

describe('an article is fetched ahead', () => {
  test('when its card is pressed, and not again when it is let go', async () => {
    room = await enterRoom({ pages: 2 })
    const [, second = ''] = idsInList()
    const link = room.all('.results .link')[1]
    link?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
    expect(fetched()).toEqual([{ id: second }])
    await room.click('.results .link', 1)
    expect(fetched().filter((request) => JSON.stringify(request) === JSON.stringify({ id: second }))).toHaveLength(1)
    expect(room.find('.reader h1').textContent).toContain(room.all('.results .link')[1]?.textContent.trim())
  })

  test('when the one before it is read', async () => {
    room = await enterRoom({ pages: 2 })
    const [first = '', second = '', third = ''] = idsInList()
    await room.press('j')
    await vi.waitFor(() => expect(fetched()).toEqual([{ id: first }, { id: second }]))
    await room.press('j')
    await vi.waitFor(() => expect(fetched()).toContainEqual({ id: third }))
    expect(fetched().filter((request) => JSON.stringify(request) === JSON.stringify({ id: second }))).toHaveLength(1)
  })

  test('but once the library has changed it is asked for anew', async () => {
    room = await enterRoom({ pages: 2 })
    const [first = '', second = ''] = idsInList()
    await room.press('j')
    await vi.waitFor(() => expect(fetched()).toEqual([{ id: first }, { id: second }]))
    await room.press('e')
    await room.type('[data-field="headline"]', '另一个标题')
    await room.press('Enter', { ctrlKey: true })
    await room.press('j')
    expect(fetched().filter((request) => JSON.stringify(request) === JSON.stringify({ id: second }))).toHaveLength(2)
  })
})

test('a filter is asked for once, before the address says it', async () => {
  room = await enterRoom({ pages: 2 })
  const searches = () => room.client.calls.filter(({ name }) => name === 'search').length
  const before = searches()
  room.find('.facets [data-row]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }))
  expect(searches()).toBe(before + 1)
  await room.settle()
  expect(searches()).toBe(before + 1)
})
