import { afterEach, describe, expect, test } from 'vitest'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const headings = () => room.all('.results .day').map((heading) => heading.textContent)

async function choose(label: string, value: string): Promise<void> {
  const select = room.all('.results select').find((one) => one.parentElement?.textContent.includes(label) === true)
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice ${label}`)
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await room.settle()
}

describe('a list is parted by headings', () => {
  test('by month, by day where that is chosen, and so again the next time', async () => {
    room = await enterRoom({ pages: 3 })
    expect(headings()[0]).toMatch(/^20\d\d年\d+月$/)
    await choose('分组', 'day')
    expect(headings()[0]).toMatch(/^20\d\d年\d+月\d+日 星期.$/)
    expect(new Set(headings()).size).toBe(headings().length)
    expect(JSON.parse(localStorage.getItem('jianbao.settings') ?? '{}')).toMatchObject({ grouping: 'day' })
  })

  test('by district, each once, in the address', async () => {
    room = await enterRoom({ pages: 3 })
    await choose('排序', 'district')
    expect(location.hash).toContain('sort=district')
    expect(headings().length).toBeGreaterThan(1)
    expect(new Set(headings()).size).toBe(headings().length)
    expect(headings().at(-1)).not.toMatch(/年/)
    expect(headings()[0]).toMatch(/^\S+省 › \S+ › \S+[县区市]$/)
  })
})
