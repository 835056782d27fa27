import { afterEach, expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import type { FieldCorrection } from '../../src/domain/correction'
import type { ListedCorrection, PatchLine } from '../../src/worker/protocol/corrections'
import { useDialogs } from '../../src/ui/stores/dialogs'
import { usePatches } from '../../src/ui/stores/patches'
import type { FakeOptions } from '../helpers/fakeClient'
import { type Room, enterRoom } from './room'

let room: Room
afterEach(() => room.leave())

const SOURCE = '1'.padStart(64, '0')

function listed(nth: number, isOrphan: boolean): ListedCorrection {
  const correction: FieldCorrection<'headline'> = {
    id: `c${nth}`,
    source: SOURCE,
    at: `2026-01-01T00:00:${String(nth % 60).padStart(2, '0')}.000Z`,
    by: '',
    kind: 'field',
    article: `${SOURCE.slice(0, 16)}-${nth}-${nth + 1}`,
    start: nth,
    fingerprint: '',
    field: 'headline',
    value: `订正${nth}`,
  }
  const orphan = { correction, why: 'no-article', near: { id: correction.article, headline: '还在的一篇' } } as const
  return { correction, fate: isOrphan ? 'orphaned' : 'applied', headline: null, path: '甲.txt', orphan: isOrphan ? orphan : null }
}

function corrections(orphans: number, others = 0): readonly ListedCorrection[] {
  return Array.from({ length: orphans + others }, (_, nth) => listed(nth, nth < orphans))
}

function enter(answers: FakeOptions['answers'] = {}, all = corrections(1)): Promise<Room> {
  return enterRoom({ pages: 1, answers: { corrections: () => all, ...answers } }, '#/shelf')
}

test('of many corrections that fit nothing the first are shown, and all when asked for', async () => {
  room = await enter({}, corrections(23, 21))
  expect(room.find('.homeless h3').textContent).toContain('23')
  expect([room.all('.homeless li').length, room.all('.made li').length]).toEqual([20, 20])
  await room.clickWords('button', '再显示 4 处')
  expect([room.all('.homeless li').length, room.all('.made li').length]).toEqual([23, 21])
  expect(room.text()).not.toContain('再显示')
})

test('one that could not be let go of is said to be there, with the reason', async () => {
  const full = (): never => {
    throw new ProblemError({ kind: 'storage-full' })
  }
  room = await enter({ letGo: full })
  await room.clickWords('.homeless button', '不要了')
  expect(room.find('.notice').textContent).toContain('存储空间用完了')
  expect(room.text()).not.toContain('这处订正已去掉')
  expect(room.all('.homeless li')).toHaveLength(1)
})

test.each([
  ['letGo', '不要了'],
  ['rehome', '用在《还在的一篇》'],
] as const)('one that is gone meanwhile is said to be: %s', async (call, words) => {
  room = await enter({ [call]: () => (call === 'letGo' ? false : null) })
  await room.clickWords('.homeless button', words)
  expect(room.find('.notice').textContent).toContain('这处订正已经不在了')
})

test('what the notice speaks of is taken back, not what was done since', async () => {
  const made = [{ correction: null, at: '2026-01-02T00:00:00.000Z', kind: 'let-go', count: 0 } as const]
  let list: readonly { correction: null; at: string; kind: 'let-go' | 'remove'; count: 0 }[] = made
  room = await enter({ letGo: () => true, undoList: () => list, undo: () => ({ done: true, undone: null, restored: [], article: null }) })
  await room.clickWords('.homeless button', '不要了')
  list = [{ correction: null, at: '2026-01-03T00:00:00.000Z', kind: 'remove', count: 0 }, ...made]
  await room.clickWords('.notice button', '撤销')
  expect(room.client.calls).toContainEqual({ name: 'undo', request: { correction: null, action: '2026-01-02T00:00:00.000Z' } })
})

test('a correction in force is let go of by its cross, and can be had back', async () => {
  room = await enter({ letGo: () => true, undoList: () => [{ correction: null, at: 'then', kind: 'let-go', count: 0 }] }, corrections(0, 1))
  await room.click('.made button')
  expect(room.client.calls).toContainEqual({ name: 'letGo', request: { correction: 'c0' } })
  expect(room.find('.notice').textContent).toContain('撤销')
})

/** A colleague's line that makes an article a brief. */
const BRIEF: PatchLine = {
  correction: { ...listed(0, false).correction, kind: 'field', article: '1-0-1', start: 0, fingerprint: '', field: 'kind', value: 'brief' },
  status: 'new',
  headline: '白河桥通车',
  path: '甲.txt',
  before: 'article',
  after: 'brief',
}

test.each([
  ['from what to what, where the article is here', BRIEF, '稿件 → 简讯'],
  ['as what, where its file is not', { ...BRIEF, status: 'waiting', headline: null, path: null, before: null, after: null }, '简讯'],
] as const)('what kind of article it is is said in words: %s', async (_, line, words) => {
  room = await enter({ takePatch: () => ({ lines: [line], faults: [], taken: 0 }) })
  await usePatches().look(new File(['{}'], 'patch.json'))
  useDialogs().show('patch')
  await room.settle()
  expect(room.find('[role=dialog] .what').textContent).toContain(`体裁 ${words}`)
})

test('what wants to be looked at comes first, and a file without corrections says so', async () => {
  const statuses = ['known', 'same', 'conflict', 'new'] as const
  const lines = statuses.map((status, nth) => ({ ...BRIEF, status, correction: { ...BRIEF.correction, id: `p${nth}` } }))
  let answer = { lines, faults: [], taken: 0 }
  room = await enter({ takePatch: () => answer })
  await usePatches().look(new File(['{}'], '小王.json'))
  useDialogs().show('patch')
  await room.settle()
  expect(room.all('[role=dialog] .status').map(({ textContent }) => textContent)).toEqual(['新的', '两边不同', '与这里一样', '已有'])
  expect(room.find('[role=dialog]').textContent).toContain('小王.json')
  answer = { lines: [], faults: [], taken: 0 }
  await usePatches().look(new File(['{}'], '空.json'))
  await room.settle()
  expect(room.find('[role=dialog]').textContent).toContain('这个文件里没有订正')
})
