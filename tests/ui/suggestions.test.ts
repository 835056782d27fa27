import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Calls } from '../../src/worker/protocol/calls'
import { type Room, enterRoom } from './room'

/** So long the boxes wait for more, in milliseconds. */
const TYPING = 120

let room: Room
/** What the boxes do once nothing more is typed for a while. */
let later: (() => void) | null = null

beforeEach(() => {
  later = null
  const atOnce = globalThis.setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void, time = 0) => {
    if (time !== TYPING) return atOnce(work, time)
    later = work
    return 0
  }) as typeof setTimeout)
})

afterEach(() => {
  vi.restoreAllMocks()
  room.leave()
})

/** Nothing more is typed. */
const pause = async (): Promise<void> => {
  later?.()
  await room.settle()
}

const BOX = '[role="search"] [role="combobox"]'

function send(): void {
  room.find('form[role="search"]').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
}

describe('the search box', () => {
  test('suggests while somebody types', async () => {
    room = await enterRoom({ pages: 1 })
    await room.type(BOX, '新郑')
    await pause()
    expect(room.find(BOX).getAttribute('aria-expanded')).toBe('true')
  })

  test.each<[string, () => void]>([
    ['is sent off', send],
    ['is left', () => room.find(BOX).blur()],
  ])('what %s at once is searched for, and opens no suggestions afterwards', async (_, leave) => {
    room = await enterRoom({ pages: 1 })
    await room.type(BOX, '网格员')
    leave()
    await pause()
    expect(location.hash).toContain(encodeURIComponent('网格员'))
    expect(room.find(BOX).getAttribute('aria-expanded')).toBe('false')
    expect(room.client.calls.some(({ name }) => name === 'suggest')).toBe(false)
  })
})

describe('the search box, left without typing', () => {
  test('searches no more for what Back has led away from, and shows what is searched for now', async () => {
    room = await enterRoom({ pages: 1 }, '#/?q=新郑')
    await room.type(BOX, '网格员')
    send()
    await room.settle()
    expect(location.hash).toContain(encodeURIComponent('网格员'))
    history.back()
    await room.settle()
    room.find(BOX).blur()
    await pause()
    expect(location.hash).not.toContain(encodeURIComponent('网格员'))
    expect(room.find(BOX)).toHaveProperty('value', '新郑')
  })

  test('suggestions closed by Escape stay closed, and what was typed is searched for', async () => {
    room = await enterRoom({ pages: 1 })
    await room.type(BOX, '新')
    await pause()
    await room.type(BOX, '新郑')
    await room.press('Escape')
    await pause()
    expect(location.hash).toContain(encodeURIComponent('新郑'))
    expect(room.find(BOX).getAttribute('aria-expanded')).toBe('false')
  })
})

describe('the field of a district', () => {
  const FIELD = '[data-field="district"]'
  const enterForm = async (answers = {}): Promise<void> => {
    room = await enterRoom({ pages: 1, answers })
    await room.click('.card a')
    await room.press('e')
  }

  test('that is left before places are asked for stays as it was, and shows none', async () => {
    await enterForm()
    await room.type(FIELD, '昆山')
    room.find(FIELD).blur()
    await pause()
    expect(room.find(FIELD).getAttribute('aria-expanded')).toBe('false')
    expect(room.client.calls.some(({ name }) => name === 'places')).toBe(false)
  })

  test('that is left before places come shows none', async () => {
    let come: (answer: Calls['places']['answer']) => void = () => undefined
    await enterForm({ places: () => new Promise((resolve) => (come = resolve)) })
    await room.type(FIELD, '昆山')
    await pause()
    room.find(FIELD).blur()
    come([[{ code: '320583', name: '昆山市', level: 'county', parent: null }]])
    await pause()
    expect(room.find(FIELD).getAttribute('aria-expanded')).toBe('false')
  })

  test('shows places for what was typed when they are asked for at once', async () => {
    await enterForm()
    await room.type(FIELD, '昆山')
    await room.press('ArrowDown')
    expect(room.client.calls.filter(({ name }) => name === 'places').map(({ request }) => request)).toMatchObject([{ text: '昆山' }])
  })
})
