import { afterEach, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { ArticleView } from '../../src/worker/protocol/views'
import { fakeClient } from '../helpers/fakeClient'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

/** Opens the first article, as printed on another day than it happened. */
async function openPrinted(published: string): Promise<void> {
  const client = fakeClient({ pages: 1 })
  const { ids } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })
  const view = await client.call('article', { id: ids[0] ?? '' })
  if (view === null) throw new Error('there is no article')
  const printed: ArticleView = { ...view, article: { ...view.article, published: { ...view.article.published, edtf: published } } }
  room = await enterRoom({ pages: 1, answers: { article: () => printed } }, `#/?a=${printed.article.id}`)
}

test('what is offered of a date is called what it comes to: the month', async () => {
  await openPrinted('2023-04-13')
  await room.click('.facts .value')
  await room.clickWords('.note button', '只看“2023年4月”')
  expect(location.hash).toContain('date=2023-04')
})

test('a day of issue that is the page’s is set on its card', async () => {
  await openPrinted('2023-04-13')
  await room.clickWords('.facts .value', '2023-04-13')
  expect(room.find('.note').textContent).not.toContain('只看')
  await room.clickWords('.note button', '不对')
  expect(room.find('[role="dialog"]').textContent).toContain('版面信息')
  expect(document.activeElement).toHaveProperty('value', '2023-04-13')
})

test('a day of issue that is the article’s own is set with it', async () => {
  await openPrinted('2023-04-20')
  await room.clickWords('.facts .value', '2023-04-20')
  await room.clickWords('.note button', '不对')
  expect(document.activeElement).toHaveProperty('value', '2023-04-20')
  await room.type('[data-field="published"]', '2023-4-21')
  expect(room.find('.panel').textContent).toContain('即 2023-04-21')
  await room.click('.panel [type="submit"]')
  expect(room.client.calls.find(({ name }) => name === 'correct')?.request).toMatchObject({ changes: { published: '2023-04-21' } })
})

test('a day of issue that is none is not saved', async () => {
  await openPrinted('2023-04-20')
  await room.clickWords('.facts .value', '2023-04-20')
  await room.clickWords('.note button', '不对')
  await room.type('[data-field="published"]', '某日')
  expect(room.find('.panel').textContent).toContain('看不懂这个日期')
  expect(room.find('.panel [type="submit"]')).toHaveProperty('disabled', true)
})

test.each([
  ['drawn from the report', [], true],
  ['set by hand', [{ kind: 'field', field: 'headline' }], false],
  ['drawn, while another value was set', [{ kind: 'field', field: 'date' }], true],
])('a headline that is %s is said to be drawn: %j %s', async (_, corrections, isSaid) => {
  const client = fakeClient({ pages: 1 })
  const { ids } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })
  const view = await client.call('article', { id: ids[0] ?? '' })
  if (view === null) throw new Error('there is no article')
  const drawn = { ...view, corrections: corrections as never, article: { ...view.article, headlineOrigin: 'derived' as const } }
  room = await enterRoom({ pages: 1, answers: { article: () => drawn } }, `#/?a=${view.article.id}`)
  expect(room.find('article h1').textContent.includes('自拟')).toBe(isSaid)
})
