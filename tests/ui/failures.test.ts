import { afterEach, expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { useReader } from '../../src/ui/stores/reader'
import type { ArticleView } from '../../src/worker/protocol/views'
import type { FakeOptions } from '../helpers/fakeClient'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const FULL_DISK = new ProblemError({ kind: 'storage-full' })
const full = (): never => {
  throw FULL_DISK
}
const FULL = '存储空间用完了'

type Gesture = (room: Room) => Promise<void>

const openFirst: Gesture = async (room) => room.click('.card a')

/** Where, what is asked of the engine, by which gesture, and what would be said had it worked. */
const CASES: readonly (readonly [string, string, NonNullable<FakeOptions['answers']>, Gesture, string])[] = [
  [
    'removing files',
    '#/shelf',
    { remove: full },
    async (room) => {
      await room.click('tbody input[type="checkbox"]')
      await room.clickWords('button', '从资料库删去')
    },
    '已删去',
  ],
  [
    'wiping everything',
    '#/shelf',
    { wipe: full },
    async (room) => {
      await room.clickWords('button', '全部清空')
      await room.clickWords('button', '确定清空')
    },
    '已全部清空',
  ],
  [
    'forgetting what was learned',
    '#/shelf',
    { forgetLearned: full, learned: () => LEARNED },
    (room) => room.click('#learned .glyph'),
    '已忘掉',
  ],
  [
    'starring',
    '#/',
    { setState: full },
    async (room) => {
      await openFirst(room)
      await room.press('s')
    },
    '★',
  ],
  ['taking back', '#/', { undo: full }, (room) => room.press('u'), '没有可撤销'],
  ['doing again', '#/', { redo: full }, (room) => room.press('r'), '没有可重做'],
  [
    'cutting anew',
    '#/',
    { moveBoundaries: full },
    async (room) => {
      await openFirst(room)
      await room.press('o')
      await room.clickWords('.source button', '改分稿')
      await room.clickWords('.source button', '与下一篇合并')
    },
    '分稿已改',
  ],
  [
    'saving a search',
    '#/?district=320000',
    { saveSearch: full },
    async (room) => {
      await room.clickWords('button', '存下检索')
      await room.click('[role="dialog"] .saved [type="submit"]')
    },
    '已存下',
  ],
  [
    'the page of an article',
    '#/',
    { page: full },
    async (room) => {
      await openFirst(room)
      await room.press('o')
    },
    '正在取原文',
  ],
]

const LEARNED = {
  words: [],
  places: [{ paper: '某某日报', name: '城关镇', path: [], articles: [], counts: true }],
  examples: [],
} as never

test.each(CASES)('%s: what did not work is said, and not said to be done', async (_, hash, answers, gesture, done) => {
  room = await enterRoom({ pages: 1, answers }, hash)
  await gesture(room)
  expect(room.text()).toContain(FULL)
  expect(room.text()).not.toContain(done)
})

test('an article that does not come is said to be missing while the one before is still shown', async () => {
  room = await enterRoom({ pages: 1 })
  await openFirst(room)
  const headline = room.find('article h1').textContent
  const { call } = room.client
  Object.assign(room.client, {
    call: (...asked: Parameters<typeof call>) => (asked[0] === 'article' ? Promise.reject(FULL_DISK) : call(...asked)),
  })
  // Those beside the open one are here already.
  await room.click('.card a', 4)
  expect(room.find('article h1').textContent).toBe(headline)
  expect(room.find('.stack').textContent).toContain(FULL)
})

test('a new article that cannot be noted as read is read all the same, without a word', async () => {
  room = await enterRoom({ pages: 2, answers: { setState: full } })
  for (const nth of [0, 1, 2, 3]) await room.click('.card a', nth)
  expect(room.client.calls.some(({ name }) => name === 'setState')).toBe(true)
  expect(room.text()).not.toContain(FULL)
})

test('why a correction failed is not said again in the form that is opened next', async () => {
  room = await enterRoom({ pages: 1, answers: { correct: full } })
  await openFirst(room)
  await room.press('e')
  await room.type('[data-field="headline"]', '柳林镇办现场会')
  await room.click('.panel [type="submit"]')
  expect(room.find('.panel').textContent).toContain(FULL)
  await room.clickWords('.panel button', '取消')
  await room.press('e')
  expect(room.find('.panel').textContent).not.toContain(FULL)
})

test('an article that comes after it was left is not shown, nor said to have failed', async () => {
  let come: (view: ArticleView | null) => void = () => undefined
  room = await enterRoom({ pages: 1, answers: { article: () => new Promise((resolve) => (come = resolve)) as never } })
  const reader = useReader()
  reader.prepare('a')
  void reader.open('a')
  void reader.open(null)
  come({ article: { id: 'a' }, source: {}, states: [] } as never)
  await room.settle()
  expect(reader.view).toBeNull()
  expect(reader.failure).toBeNull()
  expect(reader.pending).toBe(false)
})

test('corrections that cannot be listed are said to be, where there seem to be none', async () => {
  room = await enterRoom({ pages: 1, answers: { corrections: full } }, '#/shelf')
  expect(room.find('.stack').textContent).toContain(FULL)
})
