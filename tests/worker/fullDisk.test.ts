import { describe, expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { EVERYTHING } from '../../src/domain/query'
import type { Store } from '../../src/store/store'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'
const FILES = Array.from({ length: 6 }, (_, index) => file(`${index}.txt`, `${PAGE}第${index}号\n`))

/** A disk with room for so many files; `room.files` may be changed. A write that finds none is taken back as a whole. */
function disk(store: Store, room: { files: number; open: boolean }): Store {
  return {
    ...store,
    write: (stores, work) =>
      store.write(stores, async (tables) => {
        const result = await work(tables)
        const isFull = stores.includes('bytes') && (await tables.raw.count('bytes')) > room.files
        if (isFull || !room.open) throw new ProblemError({ kind: 'storage-full' })
        return result
      }),
  }
}

async function fullAfter(files: number): Promise<{ browser: Browser; client: EngineClient; room: { files: number; open: boolean } }> {
  const browser = newBrowser()
  const room = { files, open: true }
  const client = await openTab(browser, { openStore: async () => ({ store: disk(browser.store, room), problem: null }) })
  return { browser, client, room }
}

describe('a full disk', () => {
  test('takes in what finds room, says which files do not, and leaves nothing of them', async () => {
    const { browser, client, room } = await fullAfter(4)
    const { files } = await client.call('import', { files: FILES })
    expect(files.map(({ problem }) => problem?.kind ?? null)).toEqual([null, null, null, null, 'storage-full', 'storage-full'])
    const keys = await browser.store.read(['bytes', 'staged', 'imports'], async ({ raw }) => [
      await raw.count('bytes'),
      await raw.count('staged'),
      await raw.count('imports'),
    ])
    expect(keys).toEqual([4, 0, 0])
    expect((await client.call('search', { query: EVERYTHING, offset: 0, limit: 99 })).total).toBe(8)
    // Once there is room again, they can be brought again.
    room.files = 100
    const again = await client.call('import', { files: FILES })
    expect(again.files.map(({ problem }) => problem?.kind ?? null)).toEqual([
      'duplicate',
      'duplicate',
      'duplicate',
      'duplicate',
      null,
      null,
    ])
  })

  test('is not written to again and again: after three files in a row that found no room, none is tried', async () => {
    const browser = newBrowser()
    let tries = 0
    const full: Store = {
      ...browser.store,
      write: (stores, work) => {
        if (!stores.includes('imports') || !stores.includes('bytes')) return browser.store.write(stores, work)
        tries += 1
        return Promise.reject(new ProblemError({ kind: 'storage-full' }))
      },
    }
    const client = await openTab(browser, { openStore: async () => ({ store: full, problem: null }) })
    const many = Array.from({ length: 300 }, (_, index) => file(`${index}.txt`, `第${index}号\n`))
    const { files, cancelled } = await client.call('import', { files: many })
    expect(cancelled).toBe(false)
    expect(files.map(({ path }) => path)).toEqual(many.map(({ path }) => path))
    expect(new Set(files.map(({ problem }) => problem?.kind))).toEqual(new Set(['storage-full']))
    // All together, three alone, and the clearing up.
    expect(tries).toBeLessThanOrEqual(6)
  })

  test('can be backed up, and all of it is in the backup', async () => {
    const { client, room } = await fullAfter(4)
    await client.call('import', { files: FILES })
    room.open = false
    const { bytes } = await client.call('backup', {})
    const other = await openTab()
    expect(await other.call('restore', { bytes, apply: true })).toMatchObject({ added: 4, problems: [] })
    expect((await other.call('search', { query: EVERYTHING, offset: 0, limit: 99 })).total).toBe(8)
  })

  test.each([false, true])(
    'loses nothing that could not be taken back: it can be once there is room (corrections: %s)',
    async (isPatch) => {
      const { client, room } = await fullAfter(9)
      await client.call('import', { files: FILES.slice(0, 1) })
      const [source] = await client.call('sources', {})
      const sources = [source?.id ?? '']
      const paper = async (): Promise<string | undefined> =>
        (await client.call('sources', {})).map(({ card }) => card.paper?.value ?? '-')[0]
      let gone: string | undefined
      if (isPatch) {
        await client.call('setCard', { sources, patch: { paper: '报' }, apply: true })
        const [listed] = await client.call('corrections', { source: null })
        await client.call('letGo', { correction: listed?.correction.id ?? '' })
        gone = '-'
      } else await client.call('remove', { sources })
      expect(await paper()).toBe(gone)
      for (const [act, after] of [['undo', isPatch ? '报' : '-'] as const, ['redo', gone] as const]) {
        const again = (): Promise<{ readonly done: boolean }> =>
          act === 'undo' ? client.call('undo', { correction: null }) : client.call('redo', {})
        room.open = false
        await expect(again()).rejects.toMatchObject({ problem: { kind: 'storage-full' } })
        room.open = true
        expect((await again()).done).toBe(true)
        expect(await paper()).toBe(after)
      }
    },
  )

  test.each([
    ['a page', 'pages'],
    ['an article', 'corrections'],
  ] as const)('counts of a colleague’s corrections of %s only those that found room, and says so where none did', async (_, full) => {
    const browser = newBrowser()
    let refused = 0
    const store: Store = {
      ...browser.store,
      write: (stores, work) => {
        if (refused === 0 || !stores.includes(full)) return browser.store.write(stores, work)
        refused -= 1
        return Promise.reject(new ProblemError({ kind: 'storage-full' }))
      },
    }
    const client = await openTab(browser, { openStore: async () => ({ store, problem: null }) })
    await client.call('import', { files: FILES.slice(0, 2) })
    const sources = (await client.call('sources', {})).map(({ id }) => id)
    if (full === 'pages') await client.call('setCard', { sources, patch: { paper: '报' }, apply: true })
    for (const source of full === 'pages' ? [] : sources) {
      const [article] = (await client.call('page', { source }))?.articles ?? []
      await client.call('correct', { id: article?.id ?? '', changes: { headline: '改' } })
    }
    const { bytes } = await client.call('givePatch', { sources: null })
    for (const { correction } of await client.call('corrections', { source: null }))
      await client.call('undo', { correction: correction.id })
    refused = 2
    const taking = client.call('takePatch', { bytes, apply: true, only: null })
    await expect(taking).rejects.toMatchObject({ problem: { kind: 'storage-full' } })
    refused = 1
    expect((await client.call('takePatch', { bytes, apply: true, only: null })).taken).toBe(1)
    expect((await client.call('corrections', { source: null })).length).toBe(1)
    expect((await client.call('takePatch', { bytes, apply: true, only: null })).taken).toBe(1)
  })

  test('refuses what is set by hand as a whole, and says why', async () => {
    const { browser, client, room } = await fullAfter(9)
    await client.call('import', { files: FILES })
    const { ids } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 99 })
    const [source] = await client.call('sources', {})
    room.open = false
    const acts: readonly (() => Promise<unknown>)[] = [
      () => client.call('correct', { id: ids[0] ?? '', changes: { headline: '改', date: '2026-01-01' } }),
      () => client.call('setCard', { sources: [source?.id ?? ''], patch: { paper: '报' }, apply: true }),
      () => client.call('moveBoundaries', { source: source?.id ?? '', added: [PAGE.indexOf('孩子')], removed: [] }),
      () => client.call('remove', { sources: [source?.id ?? ''] }),
      () => client.call('wipe', {}),
      () => client.call('setCardRules', { rules: [{ id: null, pattern: '*.txt', patch: { paper: '报' } }], apply: true }),
    ]
    for (const act of acts) await expect(act()).rejects.toMatchObject({ problem: { kind: 'storage-full' } })
    room.open = true
    expect(await client.call('corrections', { source: null })).toEqual([])
    for (const tab of [client, await openTab(browser)]) {
      expect((await tab.call('search', { query: EVERYTHING, offset: 0, limit: 99 })).total).toBe(12)
      expect((await tab.call('sources', {}))[0]?.card.paper).toBeNull()
    }
  })
})
