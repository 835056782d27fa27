import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const LONG = Array.from({ length: 30 }, (_, index) => `第${index}段写白河两岸${index * 7}户人家种下${index * 31}棵树苗的事。`).join('')
const EDITED = LONG.replace('第3段写', '第3段说')

async function ids(client: EngineClient, state?: 'duplicate' | 'review'): Promise<readonly string[]> {
  const facets = state === undefined ? {} : { state: { include: [state], exclude: [] } }
  return (await client.call('search', { query: { ...EVERYTHING, facets, sort: 'page' }, offset: 0, limit: 100 })).ids
}

describe('the same report in two files', () => {
  async function twice(browser: Browser = newBrowser()): Promise<{ client: EngineClient; first: string; second: string }> {
    const client = await openTab(browser)
    await client.call('import', {
      files: [file('早.txt', `植树\n${LONG}`), file('晚.txt', `岸边植树\n${EDITED}`), file('别.txt', '别的事\n')],
    })
    const [first = '', second = ''] = await ids(client)
    return { client, first, second }
  }

  test('is folded under the first, which says so', async () => {
    const { client, first, second } = await twice()
    expect(await ids(client, 'duplicate')).toEqual([second])
    const { cards } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
    expect(cards.map(({ duplicates }) => duplicates)).toEqual([1, 0, 0])
    const view = await client.call('article', { id: second })
    expect(view?.duplicates).toMatchObject([{ id: first, headline: '植树', path: '早.txt', first: true }])
    expect(view?.duplicates[0]?.similarity).toBeGreaterThan(0.8)
    expect(view?.review).toContain('duplicate')
  })

  test('is folded under the one that was corrected by hand', async () => {
    const { client, first, second } = await twice()
    await client.call('correct', { id: second, changes: { headline: '两岸植树' } })
    expect(await ids(client, 'duplicate')).toEqual([first])
  })

  test('is kept apart when told so, also after opening again', async () => {
    const browser = newBrowser()
    const { client, first, second } = await twice(browser)
    await client.call('settleDuplicates', { apart: [], first: second })
    expect(await ids(client, 'duplicate')).toEqual([first])
    await client.call('settleDuplicates', { apart: [second], first: null })
    expect(await ids(client, 'duplicate')).toEqual([])
    client.close()
    expect(await ids(await openTab(browser), 'duplicate')).toEqual([])
  })

  test('is one again when the other is removed, and two when that is undone', async () => {
    const { client, first, second } = await twice()
    const view = await client.call('article', { id: first })
    await client.call('remove', { sources: [view?.source.id ?? ''] })
    expect(await ids(client, 'duplicate')).toEqual([])
    await client.call('undo', { correction: null })
    expect(await ids(client, 'duplicate')).toEqual([second])
  })
})

describe('the work queue', () => {
  test('says of each article why it is worth a look, and shrinks as one works', async () => {
    const client = await openTab(newBrowser())
    await client.call('import', { files: [file('a.txt', '通车\n1月5日通车。\n==\n开学\n孩子们回来了。\n')] })
    const [bridge = '', school = ''] = await ids(client, 'review')
    const reasons = async (): Promise<unknown> => [
      (await client.call('article', { id: bridge }))?.review,
      (await client.call('article', { id: school }))?.review,
    ]
    expect(await reasons()).toEqual([
      ['unplaced', 'unclassified'],
      ['undated', 'unplaced', 'unclassified'],
    ])
    await client.call('correct', { id: school, changes: { date: '2026-09-01', topics: ['education'] } })
    expect(await reasons()).toEqual([['unplaced', 'unclassified'], ['unplaced']])
    await client.call('setState', { ids: [school], state: 'review', on: false })
    expect(await reasons()).toEqual([['unplaced', 'unclassified'], []])
    expect(await ids(client, 'review')).toEqual([bridge])
  })
})

describe('lists', () => {
  test('tell what became of each correction', async () => {
    const text = '通车\n1月5日通车。\n==\n开学\n孩子们回来了。\n'
    const client = await openTab(newBrowser())
    await client.call('import', { files: [file('a.txt', text), file('b.txt', '另一篇\n')] })
    const [first = '', second = '', third = ''] = await ids(client)
    await client.call('correct', { id: first, changes: { headline: '旧' } })
    await client.call('correct', { id: first, changes: { headline: '新' } })
    await client.call('correct', { id: second, changes: { headline: '失所' } })
    await client.call('correct', { id: third, changes: { headline: '等待' } })
    const [source, other] = await client.call('sources', {})
    await client.call('moveBoundaries', { source: source?.id ?? '', added: [], removed: [text.indexOf('开学')] })
    await client.call('remove', { sources: [other?.id ?? ''] })
    const listed = await client.call('corrections', { source: null })
    expect(
      listed.map(({ correction, fate, headline, path }) => [
        correction.kind === 'field' ? correction.value : correction.kind,
        fate,
        headline,
        path,
      ]),
    ).toEqual([
      ['boundary', 'applied', '新', 'a.txt'],
      ['等待', 'waiting', null, null],
      ['失所', 'orphaned', null, 'a.txt'],
      ['新', 'applied', '新', 'a.txt'],
      ['旧', 'replaced', null, 'a.txt'],
    ])
    expect(listed.map(({ orphan }) => orphan && [orphan.why, orphan.near?.headline])).toEqual([
      null,
      null,
      ['no-article', '新'],
      null,
      null,
    ])
    const actions = await client.call('undoList', {})
    expect(actions.map(({ kind, count }) => [kind, count])).toEqual([
      ['remove', 0],
      ['boundary', 1],
      ['field', 1],
      ['field', 1],
      ['field', 1],
      ['field', 1],
    ])
  })

  test('keep searches by their names, which queries may use', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: [file('a.txt', '通车\n'), file('b.txt', '开学\n')] })
    await client.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '开学' } })
    const saved = await client.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '通车' } })
    expect((await client.call('savedSearches', {})).map(({ name, query }) => [name, query.text])).toEqual([['桥', '通车']])
    const again = await openTab(browser)
    expect((await again.call('search', { query: { ...EVERYTHING, text: '检索:桥' }, offset: 0, limit: 9 })).total).toBe(1)
    await client.call('forgetSearch', { id: saved.id })
    expect(await client.call('savedSearches', {})).toEqual([])
  })

  test('are the same in every tab, which takes nothing from what another saved', async () => {
    const browser = newBrowser()
    const [here, there] = [await openTab(browser), await openTab(browser)]
    await here.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '通车' } })
    await there.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '大桥' } })
    await here.call('settleDuplicates', { apart: ['a'], first: null })
    await there.call('settleDuplicates', { apart: ['b'], first: null })
    for (const tab of [here, there, await openTab(browser)]) {
      const searches = async (): Promise<unknown> => (await tab.call('savedSearches', {})).map(({ name, query }) => [name, query.text])
      await expect.poll(searches).toEqual([['桥', '大桥']])
      expect(await tab.call('setting', { name: 'duplicates' })).toEqual({ value: { apart: ['a', 'b'], first: [] } })
    }
    const [saved] = await here.call('savedSearches', {})
    await here.call('forgetSearch', { id: saved?.id ?? '' })
    for (const tab of [there, await openTab(browser)]) await expect.poll(() => tab.call('savedSearches', {})).toEqual([])
  })

  test('are empty in every tab once one wiped everything, and back once that is taken back, as often as it is', async () => {
    const browser = newBrowser()
    const [here, there] = [await openTab(browser), await openTab(browser)]
    await here.call('import', { files: [file('a.txt', '通车\n')] })
    await here.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '通车' } })
    const counts = async (): Promise<readonly number[]> => [
      (await there.call('sources', {})).length,
      (await there.call('savedSearches', {})).length,
    ]
    await expect.poll(counts).toEqual([1, 1])
    const acts = [
      [() => here.call('wipe', {}), [0, 0]],
      [() => here.call('undo', { correction: null }), [1, 1]],
      [() => here.call('redo', {}), [0, 0]],
      [() => here.call('undo', { correction: null }), [1, 1]],
    ] as const
    for (const [act, after] of acts) {
      await act()
      await expect.poll(counts).toEqual(after)
    }
  })

  test('tell every other tab that a setting is another one', async () => {
    const browser = newBrowser()
    const [here, there] = [await openTab(browser), await openTab(browser)]
    let told = 0
    there.onChanged(() => (told += 1))
    await here.call('setSetting', { name: 'author', value: '丁一鸣' })
    await expect.poll(() => told).toBe(1)
    await here.call('setSetting', { name: 'author', value: '顾小禾', was: null })
    await here.call('setSetting', { name: 'author', value: '顾小禾', was: '丁一鸣' })
    await expect.poll(() => told).toBe(2)
  })

  test('what one tab settles makes no other read its whole library again', async () => {
    const browser = newBrowser()
    const here = await openTab(browser)
    await here.call('import', { files: [file('a.txt', '通车\n'), file('b.txt', '开学\n')] })
    let reads = 0
    const counting = {
      ...browser.store,
      read: ((stores, work) => {
        if (stores.includes('articles')) reads += 1
        return browser.store.read(stores, work)
      }) satisfies typeof browser.store.read,
    }
    const there = await openTab(browser, { openStore: async () => ({ store: counting, problem: null }) })
    await ids(there)
    reads = 0
    await here.call('settleDuplicates', { apart: ['a'], first: null })
    await here.call('setCardRules', { rules: [{ id: null, pattern: 'b*', patch: { paper: '报' } }], apply: true })
    const papers = async (): Promise<unknown> => (await there.call('sources', {})).map(({ card }) => card.paper?.value ?? null)
    await expect.poll(papers).toEqual([null, '报'])
    expect(reads).toBe(1)
  })

  test('a setting is changed only where it is still as it was seen, if that is asked', async () => {
    const client = await openTab(newBrowser())
    expect(await client.call('setSetting', { name: 'books', value: [1], was: null })).toEqual({ kept: true })
    expect(await client.call('setSetting', { name: 'books', value: [2], was: null })).toEqual({ kept: false })
    expect(await client.call('setSetting', { name: 'books', value: [2], was: [1] })).toEqual({ kept: true })
    expect(await client.call('setting', { name: 'books' })).toEqual({ value: [2] })
  })

  test('keep settings', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    expect(await client.call('setting', { name: 'theme' })).toEqual({ value: null })
    await client.call('setSetting', { name: 'theme', value: { dark: true } })
    const again = await openTab(browser)
    expect(await again.call('setting', { name: 'theme' })).toEqual({ value: { dark: true } })
  })

  test('keep what can be taken back when asked again what is there', async () => {
    const client = await openTab(newBrowser())
    await client.call('import', { files: [file('a.txt', '通车\n')] })
    await client.call('wipe', {})
    expect(await client.call('open', { storage: 'auto' })).toMatchObject({ sources: 0 })
    expect((await client.call('undo', { correction: null })).restored).toHaveLength(1)
    expect(await client.call('open', { storage: 'auto' })).toMatchObject({ sources: 1 })
  })
})
