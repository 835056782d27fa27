import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { CORRECTIONS_SCHEMA } from '../../src/exchange/corrections/correctionsFile'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { file, newBrowser, openTab } from './testEngine'

const PAGE = file('白河.txt', '白河大桥通车\n1月5日，白河大桥建成通车。\n')

/** A library whose clock is set by hand. */
async function withClock(): Promise<{
  readonly client: EngineClient
  readonly reopen: () => Promise<EngineClient>
  readonly clock: { now: string }
}> {
  const browser = newBrowser()
  const clock = { now: '2026-01-02T03:04:05.678Z' }
  const reopen = (): Promise<EngineClient> => openTab(browser, { now: () => clock.now })
  const client = await reopen()
  await client.call('import', { files: [PAGE] })
  return { client, reopen, clock }
}

async function only(client: EngineClient): Promise<string> {
  return (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).ids[0] ?? ''
}

async function retitle(client: EngineClient, headline: string): Promise<string> {
  const view = await client.call('correct', { id: await only(client), changes: { headline } })
  return view?.article.headline ?? ''
}

function patchAt(at: string, source: string, article: string): Uint8Array {
  const correction = {
    id: 'x',
    source,
    at,
    by: '同事',
    kind: 'field',
    article,
    start: 0,
    fingerprint: '白河',
    field: 'headline',
    value: '远',
  }
  return new TextEncoder().encode(JSON.stringify({ schema: CORRECTIONS_SCHEMA, exportedAt: at, corrections: [correction] }))
}

describe('a clock that is wrong', () => {
  test('and was set back takes no correction back: the last one made counts', async () => {
    const { client, reopen, clock } = await withClock()
    clock.now = '2041-01-01T00:00:00.000Z'
    expect(await retitle(client, '一')).toBe('一')
    clock.now = '1999-01-01T00:00:00.000Z'
    expect(await retitle(client, '二')).toBe('二')
    const again = await reopen()
    expect(await retitle(again, '三')).toBe('三')
    const headline = async (): Promise<string> => (await again.call('article', { id: await only(again) }))?.article.headline ?? ''
    const seen: string[] = []
    for (let step = 0; step < 3; step += 1) {
      await again.call('undo', { correction: null })
      seen.push(await headline())
    }
    expect(seen).toEqual(['二', '一', '白河大桥通车'])
  })

  test('counts what no backup has all the same', async () => {
    const { client, clock } = await withClock()
    await retitle(client, '一')
    clock.now = '2041-01-01T00:00:00.000Z'
    await client.call('backup', {})
    expect(await client.call('storage', {})).toMatchObject({ lastBackup: clock.now, sinceBackup: 0 })
    clock.now = '2026-02-01T00:00:00.000Z'
    await retitle(client, '二')
    expect(await client.call('storage', {})).toMatchObject({ sinceBackup: 1 })
  })

  test.each(['2026-13-45T99:99:99.000Z', '9999-12-31T23:59:59.999Z', '2026-01-02T03:04:05Z'])(
    'elsewhere, of %s, is refused, and leaves room for what comes after',
    async (at) => {
      const { client } = await withClock()
      const id = await only(client)
      const [source] = await client.call('sources', {})
      const bytes = patchAt(at, source?.id ?? '', id)
      await expect(client.call('takePatch', { bytes, apply: true, only: null })).rejects.toThrow('patch-refused')
      expect(await retitle(client, '一')).toBe('一')
    },
  )

  test('elsewhere, ahead of ours, wins over what is here and not over what comes', async () => {
    const { client } = await withClock()
    const id = await only(client)
    const [source] = await client.call('sources', {})
    const { taken } = await client.call('takePatch', {
      bytes: patchAt('2090-01-01T00:00:00.000Z', source?.id ?? '', id),
      apply: true,
      only: null,
    })
    expect(taken).toBe(1)
    expect((await client.call('article', { id }))?.article.headline).toBe('远')
    expect(await retitle(client, '一')).toBe('一')
  })
})
