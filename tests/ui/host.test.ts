import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useHost } from '../../src/ui/stores/host'
import { useImports } from '../../src/ui/stores/imports'
import { useSettings } from '../../src/ui/stores/settings'
import { type Room, enterRoom } from './room'

const PAGE = 'https://news.example'
const around = Object.getOwnPropertyDescriptor(window, 'parent')

let room: Room
beforeEach(async () => {
  Object.defineProperty(window, 'parent', { configurable: true, value: {} })
  room = await enterRoom({ pages: 1 })
})
afterEach(() => {
  room.leave()
  if (around !== undefined) Object.defineProperty(window, 'parent', around)
})

function keptSettings(): unknown {
  return JSON.parse(localStorage.getItem('jianbao.settings') ?? '{}')
}

describe('the page around the frame', () => {
  test('reads nothing before the user allows it, and the user sees who asks', async () => {
    const host = useHost()
    host.meet(PAGE, false)
    await room.settle()
    expect(room.text()).not.toContain(PAGE)
    const granted = host.ask()
    await room.settle()
    expect(host.reading).toBe('asked')
    expect(room.find('[role="alert"]').textContent).toContain(PAGE)
    await room.clickWords('button', '允许，到关掉这一页为止')
    expect(await granted).toBe(true)
    expect(host.reading).toBe('yes')
    expect(room.find('[role="status"].strip').textContent).toContain(PAGE)
  })

  test('is not heard again after a no', async () => {
    const host = useHost()
    host.meet(PAGE, false)
    const granted = host.ask()
    await room.settle()
    await room.clickWords('button', '不允许')
    expect(await granted).toBe(false)
    expect(await host.ask()).toBe(false)
    expect(host.reading).toBe('no')
  })

  test('that was named as a reader reads, until the user ends it; coming again changes nothing', async () => {
    const host = useHost()
    host.meet(PAGE, true)
    await room.settle()
    expect(host.reading).toBe('yes')
    await room.clickWords('button', '不再交给它')
    host.meet(PAGE, true)
    expect(host.reading).toBe('no')
  })

  test('gives cards for files that are new, and changes none of those that are here', async () => {
    const names = ['新.txt', '旧.txt']
    const card = { section: '要闻' }
    const line = { decoding: null, articles: 1, dated: 0, placed: 0 }
    room.leave()
    room = await enterRoom({
      report: ({ name, path }) => ({
        ...line,
        name,
        path,
        ...(name === '新.txt'
          ? { source: 'ab', problem: null }
          : { source: null, problem: { kind: 'duplicate', first: '一版.txt', source: 'cd' } }),
      }),
    })
    const files = names.map((name) => new File(['本报讯'], name))
    const report = await useImports().take(files, new Map(names.map((name) => [name, card])))
    expect(report?.files.map(({ name }) => name).sort()).toEqual([...names].sort())
    const set = room.client.calls.filter(({ name }) => name === 'setCard')
    expect(set.map(({ request }) => request)).toEqual([{ sources: ['ab'], patch: card, apply: true }])
  })

  test('opens addresses as the URL spells them, and passes over what none is', async () => {
    const host = useHost()
    host.open('q=%E6%95%99%E8%82%B2&topic=-&sort=sideways&pane=kitchen')
    await room.settle()
    expect(host.address).toBe('q=%E6%95%99%E8%82%B2&topic=-')
  })

  test('lends its dress: nothing of it is kept but what the reader changes', async () => {
    const { settings } = useSettings()
    expect(useHost().dress({ theme: 'dark', language: 'en', chrome: 'plain' })).toBe(true)
    await room.settle()
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', chrome: 'plain' })
    expect(keptSettings()).toMatchObject({ theme: 'auto', language: 'zh-CN' })
    settings.theme = 'paper'
    await room.settle()
    expect(keptSettings()).toMatchObject({ theme: 'paper', language: 'zh-CN' })
  })

  test.each([{ theme: 'pink' }, { language: 'la' }, { theme: 'dark', language: 1 }, { chrome: 'gold', theme: 'dark' }])(
    'wears nothing of a dress that it does not know: %j',
    async (wishes) => {
      const before = { ...document.documentElement.dataset, lang: document.documentElement.lang }
      expect(useHost().dress(wishes)).toBe(false)
      await room.settle()
      expect({ ...document.documentElement.dataset, lang: document.documentElement.lang }).toEqual(before)
    },
  )
})
