import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const RULE = { id: null, pattern: '白河报-{年}-{月}-{日}*.txt', patch: { paper: '白河报' } }
const page = (path: string) => file(path, `${path}通车\n1月5日通车。\n`)

async function cards(client: EngineClient): Promise<readonly (readonly (string | null)[])[]> {
  const found = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 99 })
  return found.cards.map(({ file: path, paper, date }) => [path, paper, date])
}

async function open(): Promise<{ browser: Browser; client: EngineClient }> {
  const browser = newBrowser()
  const client = await openTab(browser)
  await client.call('import', { files: [page('白河报-1987-03-02-1.txt'), page('别的.txt')] })
  return { browser, client }
}

const RULED = ['白河报-1987-03-02-1.txt', '白河报', '1987-01-05']
const OTHER = ['别的.txt', null, '2020-01-05']

describe('what is remembered of files by their names', () => {
  test('is shown before it counts, then counts for files that are here and files to come, and lasts', async () => {
    const { browser, client } = await open()
    const preview = await client.call('setCardRules', { rules: [RULE], apply: false })
    expect(preview).toMatchObject({ files: 1, changed: [{ before: '2020-01-05', after: '1987-01-05' }] })
    expect(await cards(client)).toEqual([['白河报-1987-03-02-1.txt', null, '2020-01-05'], OTHER])
    await client.call('setCardRules', { rules: [RULE], apply: true })
    expect(await cards(client)).toEqual([RULED, OTHER])
    expect(await client.call('cardRules', {})).toMatchObject([{ pattern: RULE.pattern, patch: RULE.patch, files: 1 }])
    const later = await openTab(browser)
    await later.call('import', { files: [page('夹/白河报-1988-01-01-3.txt')] })
    expect(await cards(later)).toEqual([RULED, OTHER, ['夹/白河报-1988-01-01-3.txt', '白河报', '1988-01-05']])
  })

  test('gives way to what is set for the page itself', async () => {
    const { client } = await open()
    const [first] = await client.call('sources', {})
    await client.call('setCard', { sources: [first?.id ?? ''], patch: { paper: '手写报' }, apply: true })
    await client.call('setCardRules', { rules: [RULE], apply: true })
    expect((await cards(client))[0]).toEqual([RULED[0], '手写报', '1987-01-05'])
    await client.call('undo', { correction: null })
    expect((await cards(client))[0]).toEqual([RULED[0], '手写报', '2020-01-05'])
  })

  test('is taken back as a whole, changed in its place, and forgotten', async () => {
    const { client } = await open()
    await client.call('setCardRules', { rules: [RULE], apply: true })
    const [rule] = await client.call('cardRules', {})
    await client.call('setCardRules', { rules: [{ ...RULE, id: rule?.id ?? '', patch: { paper: '白河时报' } }], apply: true })
    expect((await client.call('cardRules', {})).map(({ id, patch }) => [id, patch])).toEqual([[rule?.id, { paper: '白河时报' }]])
    expect((await cards(client))[0]?.[1]).toBe('白河时报')
    await client.call('undo', { correction: null })
    expect((await cards(client))[0]?.[1]).toBe('白河报')
    await client.call('setCardRules', { rules: [], apply: true })
    expect((await cards(client))[0]).toEqual([RULED[0], null, '2020-01-05'])
    await client.call('undo', { correction: null })
    expect((await cards(client))[0]).toEqual(RULED)
  })

  test('comes with a backup, and counts for files that were there before it', async () => {
    const { client } = await open()
    await client.call('setCardRules', { rules: [RULE], apply: true })
    const { bytes } = await client.call('backup', {})
    const other = await openTab(newBrowser())
    await other.call('import', { files: [page('白河报-1987-03-02-1.txt')] })
    await other.call('setCardRules', { rules: [{ id: null, pattern: '别*.txt', patch: { section: '副刊' } }], apply: true })
    await other.call('restore', { bytes, apply: true })
    expect(await cards(other)).toEqual([RULED, OTHER])
    expect((await other.call('cardRules', {})).map(({ pattern, files }) => [pattern, files])).toEqual([
      ['别*.txt', 1],
      [RULE.pattern, 1],
    ])
  })

  test('is refused where the pattern or the value is of no use', async () => {
    const { client } = await open()
    for (const bad of [
      { ...RULE, pattern: '' },
      { ...RULE, patch: { issueDate: '1987-02-30' } },
    ]) {
      await expect(client.call('setCardRules', { rules: [bad], apply: true })).rejects.toMatchObject({ problem: { kind: 'internal' } })
    }
    expect(await client.call('cardRules', {})).toEqual([])
  })

  test('counts at the next start where the program ended before the pages were read anew', async () => {
    const { browser, client } = await open()
    await client.call('setCardRules', { rules: [RULE], apply: true })
    const rules = await browser.store.read(['settings'], ({ settings }) => settings.get('cardRules'))
    await client.call('setCardRules', { rules: [], apply: true })
    await browser.store.write(['settings'], ({ settings }) => settings.put('cardRules', rules))
    expect(await cards(await openTab(browser))).toEqual([RULED, OTHER])
  })
})
