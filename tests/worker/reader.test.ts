import { beforeAll, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { writeExport } from '../../src/worker/engine/writeExport'
import { loadReader, type Reader } from '../../src/reader/reader'
import { file, newBrowser, openTab } from './testEngine'

/** Two invented pieces as a page of a county's paper prints them. */
const PAGE = `新郑市召开校地合作座谈会
本报讯（记者 林一帆）3月5日上午，新郑市召开校地合作座谈会，商定今年的合作项目。
会议指出，校地合作是促进地方发展的重要举措。

龙湖镇清理河道
本报讯（记者 周小满）近日，龙湖镇组织百余名干部群众清理河道垃圾，受到群众好评。
`

let reader: Reader
beforeAll(async () => {
  reader = await loadReader()
})

describe('the engine with the real journey', () => {
  test('reads a page into articles that are found and exported as JSON Lines', async () => {
    const client = await openTab(newBrowser(), { loadReader: async () => reader, writeExport })
    const { files } = await client.call('import', { files: [file('2023-03-06 第2版.txt', PAGE)] })
    expect(files[0]?.problem).toBeNull()
    const found = await client.call('search', { query: { ...EVERYTHING, text: '清理河道垃圾' }, offset: 0, limit: 10 })
    expect(found.total).toBeGreaterThan(0)
    const exported = await client.call('export', { format: 'jsonl', selection: { kind: 'ids', ids: found.ids } })
    const lines = new TextDecoder().decode(exported.bytes).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).schema)).toEqual(found.ids.map(() => 'jianbao/article@1'))
  })

  test('reads the page again when its year is set, and shows beforehand what changes', async () => {
    const client = await openTab(newBrowser(), { loadReader: async () => reader })
    await client.call('import', { files: [file('page.txt', PAGE)] })
    const [source] = await client.call('sources', {})
    const request = { sources: [source?.id ?? ''], patch: { issueDate: '2019-03-06' } }
    const preview = await client.call('setCard', { ...request, apply: false })
    expect(preview.changed.map(({ after }) => after)).toContain('2019-03-05')
    expect(await client.call('setCard', { ...request, apply: true })).toEqual(preview)
    expect((await client.call('setCard', { ...request, apply: false })).changed).toEqual([])
    await client.call('undo', { correction: null })
    expect((await client.call('setCard', { ...request, apply: false })).changed).toEqual(preview.changed)
  })

  test('splits where it is told to, merges back, and forgets both when undone', async () => {
    const client = await openTab(newBrowser(), { loadReader: async () => reader })
    await client.call('import', { files: [file('page.txt', PAGE)] })
    const [source] = await client.call('sources', {})
    const id = source?.id ?? ''
    const before = await client.call('page', { source: id })
    const at = PAGE.indexOf('会议指出')
    const split = await client.call('moveBoundaries', { source: id, added: [at], removed: [] })
    expect(split?.articles.map(({ span }) => span.start)).toContain(at)
    const merged = await client.call('moveBoundaries', { source: id, added: [], removed: [at] })
    expect(merged?.articles.map(({ span }) => span)).toEqual(before?.articles.map(({ span }) => span))
    await client.call('undo', { correction: null })
    await client.call('undo', { correction: null })
    expect(await client.call('page', { source: id })).toEqual(before)
  })
})
