import { afterEach, expect, test } from 'vitest'
import { useAlike } from '../../src/ui/stores/alike'
import { useUndo } from '../../src/ui/stores/undo'
import type { Calls } from '../../src/worker/protocol/calls'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

test('what is offered is alike to what was corrected last, whichever answer comes last', async () => {
  const late = new Map<string, (answer: Calls['similar']['answer']) => void>()
  const similar = ({ id }: Calls['similar']['request']) => new Promise((resolve) => late.set(id, resolve)) as never
  room = await enterRoom({ pages: 1, answers: { similar } })
  const answer = { items: [{}], changed: 0 } as never
  const alike = useAlike()
  for (const id of ['before', 'first', 'last']) void alike.look(id, { byline: [] })
  for (const id of ['last', 'first', 'before']) late.get(id)?.(answer)
  await room.settle()
  expect(alike.found?.id).toBe('last')
})

test('what was offered before is offered no more once something else is corrected', async () => {
  room = await enterRoom({ pages: 1, answers: { similar: () => new Promise(() => undefined) as never } })
  const alike = useAlike()
  alike.found = { id: 'before', fields: ['byline'], items: [] }
  void alike.look('next', { byline: [] })
  expect(alike.found).toBeNull()
})

test.each(['undo', 'redo'] as const)('what was offered, or is still looked for, is offered no more after %s', async (way) => {
  let answer: (found: Calls['similar']['answer']) => void = () => undefined
  const done = () => ({ done: true, undone: null, restored: [], article: null }) as never
  const similar = () => new Promise((resolve) => (answer = resolve)) as never
  room = await enterRoom({ pages: 1, answers: { similar, undo: done, redo: done } })
  const alike = useAlike()
  alike.found = { id: 'before', fields: ['byline'], items: [] }
  await useUndo()[way]()
  expect(alike.found).toBeNull()
  void alike.look('last', { byline: [] })
  await useUndo()[way]()
  answer({ items: [{}], changed: 0 } as never)
  await room.settle()
  expect(alike.found).toBeNull()
})

test('what took nothing back leaves what is offered', async () => {
  room = await enterRoom({ pages: 1 })
  const alike = useAlike()
  alike.found = { id: 'before', fields: ['byline'], items: [] }
  await useUndo().undo()
  expect(alike.found).not.toBeNull()
})
