import { afterEach, expect, test } from 'vitest'
import { keep } from '../../src/ui/composables/platform/keep'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const GONE = '上次打开时这里还有稿件'

test('who finds nothing where there was something is told so, and led to what is backed up', async () => {
  keep('filled', true)
  room = await enterRoom()
  expect(room.text()).toContain(GONE)
  expect(room.find('.warn a').getAttribute('href')).toBe('#/shelf')
})

test('who comes for the first time is told nothing of the kind', async () => {
  keep('filled', false)
  room = await enterRoom()
  expect(room.text()).not.toContain(GONE)
})

test('who throws everything away is not told that it is gone', async () => {
  keep('filled', true)
  room = await enterRoom({ pages: 1 })
  await room.client.call('wipe', {})
  await room.settle()
  expect(room.text()).not.toContain(GONE)
})
