import { afterEach, expect, test, vi } from 'vitest'
import { useImports } from '../../src/ui/stores/imports'
import { useKeeping } from '../../src/ui/stores/keeping'
import { useLibrary } from '../../src/ui/stores/library'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => {
  room.leave()
  vi.restoreAllMocks()
})

test('what an import left is said, and finished or let go of', async () => {
  room = await enterRoom({ pages: 1 })
  useImports().left = { ready: 3, lost: ['甲.txt', '乙.txt'] }
  await room.settle()
  expect(room.text()).toContain('3 个文件已经收下，还没有读')
  await room.clickWords('.strip button', '看是哪些')
  expect(room.find('.strip ul').textContent).toContain('乙.txt')
  await room.clickWords('.strip button', '不要了')
  expect(room.client.calls).toContainEqual({ name: 'finishImports', request: { finish: false } })
  expect(room.text()).not.toContain('上次没有读完')
})

test('corrections without a backup are spoken of, later or never again', async () => {
  room = await enterRoom({ pages: 1 })
  const keeping = useKeeping()
  keeping.unsaved = 21
  await room.settle()
  expect(room.text()).toContain('有 21 处订正还没有备份')
  await room.clickWords('.strip button', '不再提醒')
  expect(keeping.reminds).toBe(false)
  expect(room.text()).not.toContain('还没有备份')
})

test('what stands in the way is said at the edge until it is put away', async () => {
  room = await enterRoom({ pages: 1 })
  const library = useLibrary()
  library.state = { storage: 'memory', articles: 6, sources: 1, filling: false, problems: [{ kind: 'storage-newer', version: 9 }] }
  await room.settle()
  expect(room.find('[role="alert"]').textContent).toContain('更新的版本（9）')
  await room.click('[role="alert"] button')
  expect(room.all('[role="alert"]')).toEqual([])
})
