import { afterEach, expect, test } from 'vitest'
import type { ArticleView } from '../../src/worker/protocol/views'
import { fakeClient } from '../helpers/fakeClient'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const TWIN = { id: 'other', headline: '水渠修好了', path: '望江日报.txt', similarity: 0.9, first: true }

/** Opens an article of which is said what `said` says. */
async function openWith(said: Partial<ArticleView>): Promise<void> {
  const client = fakeClient({ pages: 1 })
  const [source] = await client.call('sources', {})
  const page = await client.call('page', { source: source?.id ?? '' })
  const view = await client.call('article', { id: page?.articles[0]?.id ?? '' })
  if (view === null) throw new Error('no article')
  room = await enterRoom({ pages: 1, answers: { article: () => ({ ...view, review: [], duplicates: [], orphans: [], ...said }) } })
  await room.press('j')
}

const strips = () => room.all('.sheet > .strip').map((strip) => strip.textContent)

test('of several notes above an article the first is one line, and the others come when they are asked for', async () => {
  await openWith({ states: ['review'], review: ['seam'], duplicates: [TWIN] })
  expect(strips()).toEqual([expect.stringContaining('待核')])
  await room.clickWords('.strip button', '再显示 1 项')
  expect(strips()).toEqual([expect.stringContaining('待核'), expect.stringContaining('水渠修好了')])
  await room.clickWords('.strip button', '收起')
  expect(strips()).toHaveLength(1)
})

test('a note that is alone has nothing to unfold', async () => {
  await openWith({ states: [], duplicates: [TWIN] })
  expect(strips()).toEqual([expect.stringContaining('水渠修好了')])
  expect(strips()[0]).not.toContain('再显示')
})
