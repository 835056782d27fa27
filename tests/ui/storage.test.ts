import { afterEach, expect, test } from 'vitest'
import { useKeeping } from '../../src/ui/stores/keeping'
import { useDialogs } from '../../src/ui/stores/dialogs'
import { useLibrary } from '../../src/ui/stores/library'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** Whether the browser would ask before the page is left. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

const OPENED = { articles: 6, sources: 1, filling: false, problems: [] }
const STORED = { sources: 1, articles: 6, corrections: 2, bytes: 900, used: 0, quota: 1024 ** 3, lastBackup: null }

test('of what lies in memory the browser promises nothing, and nothing is said of its room', async () => {
  room = await enterRoom({ pages: 1 }, '#/shelf')
  expect(room.text()).toContain('浏览器的承诺')
  room.leave()
  room = await enterRoom({ pages: 1, answers: { storage: () => ({ ...STORED, storage: 'memory', sinceBackup: 0 }) } }, '#/shelf')
  expect(room.text()).toContain('只在内存里')
  expect(room.text()).not.toContain('浏览器的承诺')
  expect(room.text()).not.toContain('可用 1 GB')
})

test.each([
  ['memory', 2, true],
  ['memory', 0, false],
  ['indexeddb', 2, false],
] as const)('who leaves a library in %s with %d corrections in no backup is asked: %s', async (storage, sinceBackup, isAsked) => {
  room = await enterRoom({ pages: 1, answers: { storage: () => ({ ...STORED, storage, sinceBackup }) } })
  const library = useLibrary()
  library.state = { ...OPENED, storage }
  library.revision += 1
  await room.settle()
  expect(asks()).toBe(isAsked)
})

test.each([
  [null, 0, '还没有备份过'],
  ['2026-11-02T08:00:00.000Z', 0, '上次 2026-11-02，此后没有新的订正'],
  ['2026-11-02T08:00:00.000Z', 1200, '上次 2026-11-02，此后又有 1,200 处订正'],
] as const)('of a last backup %s with %d corrections since is said: %s', async (lastBackup, sinceBackup, words) => {
  room = await enterRoom(
    { pages: 1, answers: { storage: () => ({ ...STORED, storage: 'indexeddb', lastBackup, sinceBackup }) } },
    '#/shelf',
  )
  expect(room.find('#storage').textContent).toContain(words)
})

test('a library that stays shut is not called a browser that forbids keeping', async () => {
  room = await enterRoom()
  useLibrary().state = { ...OPENED, articles: 0, sources: 0, storage: 'memory', problems: [{ kind: 'storage-newer', version: 9 }] }
  await room.settle()
  expect(room.text()).toContain('没有动它')
  expect(room.text()).not.toContain('不让保存')
  useLibrary().state = { ...OPENED, articles: 0, sources: 0, storage: 'memory', problems: [{ kind: 'storage-forbidden' }] }
  await room.settle()
  expect(room.text()).toContain('不让保存')
})

test('a backup that is refused offers nothing to merge, and says that nothing was changed', async () => {
  room = await enterRoom({ pages: 1 }, '#/shelf')
  useDialogs().show('restore')
  useKeeping().failure = { kind: 'backup-refused', why: 'changed', what: '一版.txt' }
  await room.settle()
  expect(room.find('[role="dialog"]').textContent).toContain('资料库没有改动')
  expect(room.all('[role="dialog"] button').map(({ textContent }) => textContent.trim())).not.toContain('并入资料库')
})
