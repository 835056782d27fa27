import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ownFileKind } from '../../src/intake/ownFile'
import { blobSink } from '../../src/worker/backup/blobSink'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'
const OTHER = '村里修路\n3月8日，村里修好了路。\n'

/** All that a person would look for after a restore. */
async function everything(client: EngineClient): Promise<unknown> {
  const found = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
  const views = await Promise.all(found.ids.map((id) => client.call('article', { id })))
  const { lastBackup: _, sinceBackup: __, ...storage } = await client.call('storage', {})
  return {
    cards: found.cards,
    views,
    storage,
    sources: await client.call('sources', {}),
    corrections: await client.call('corrections', { source: null }),
    searches: await client.call('savedSearches', {}),
    theme: await client.call('setting', { name: 'theme' }),
  }
}

async function filled(): Promise<EngineClient> {
  const client = await openTab(newBrowser())
  await client.call('import', { files: [file('甲/a.txt', PAGE), file('b.txt', OTHER)] })
  const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
  await client.call('correct', { id: ids[0] ?? '', changes: { headline: '大桥', date: '2026-01-06' } })
  await client.call('setState', { ids: ids.slice(1, 2), state: 'starred', on: true })
  const [source] = await client.call('sources', {})
  await client.call('setCard', { sources: [source?.id ?? ''], patch: { issueDate: '2026-01-07', paper: '白河日报' }, apply: true })
  await client.call('moveBoundaries', { source: source?.id ?? '', added: [PAGE.indexOf('孩子')], removed: [] })
  await client.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '桥' } })
  await client.call('setSetting', { name: 'theme', value: 'paper' })
  return client
}

async function backupOf(client: EngineClient): Promise<Uint8Array> {
  return new Uint8Array(await (await client.call('backup', {})).bytes.arrayBuffer())
}

describe('a backup', () => {
  test('brings everything back into an empty library', async () => {
    const client = await filled()
    const before = await everything(client)
    const zip = await backupOf(client)
    const fresh = await openTab(newBrowser())
    const report = await fresh.call('restore', { bytes: zip, apply: true })
    expect(report).toEqual({
      added: 2,
      known: 0,
      corrections: 4,
      knownCorrections: 0,
      conflicts: 0,
      others: 3,
      problems: [],
    })
    expect(await everything(fresh)).toEqual(before)
  })

  test('brings everything back after a wipe', async () => {
    const client = await filled()
    const before = await everything(client)
    const zip = await backupOf(client)
    await client.call('wipe', {})
    await client.call('restore', { bytes: zip, apply: true })
    expect(await everything(client)).toEqual(before)
  })

  test('restored twice changes nothing the second time', async () => {
    const client = await filled()
    const zip = await backupOf(client)
    const before = await everything(client)
    const report = await client.call('restore', { bytes: zip, apply: true })
    expect(report).toEqual({ added: 0, known: 2, corrections: 0, knownCorrections: 4, conflicts: 0, others: 0, problems: [] })
    expect(await everything(client)).toEqual(before)
  })

  test('says first what it would do', async () => {
    const client = await openTab(newBrowser())
    const zip = await backupOf(await filled())
    expect(await client.call('restore', { bytes: zip, apply: false })).toMatchObject({ added: 2, corrections: 4 })
    expect(await client.call('sources', {})).toEqual([])
  })

  test('merges into a filled library: the later of two values counts, on both sides', async () => {
    const [left, right] = [newBrowser(), newBrowser()]
    right.ids = 500_000
    right.seconds = 1000
    const [a, b] = [await openTab(left), await openTab(right)]
    for (const client of [a, b]) await client.call('import', { files: [file('a.txt', PAGE)] })
    const { ids } = await a.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
    const [first = '', second = ''] = ids
    await a.call('correct', { id: first, changes: { headline: '左' } })
    await a.call('correct', { id: second, changes: { headline: '左二' } })
    await b.call('correct', { id: first, changes: { headline: '右' } })
    const [fromA, fromB] = [await backupOf(a), await backupOf(b)]
    expect(await a.call('restore', { bytes: fromB, apply: true })).toMatchObject({ corrections: 1, conflicts: 1 })
    expect(await b.call('restore', { bytes: fromA, apply: true })).toMatchObject({ corrections: 2, conflicts: 1 })
    for (const client of [a, b]) {
      const { cards } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
      expect(cards.map(({ headline }) => headline.text)).toEqual(['右', '左二'])
    }
  })

  test('holds the books of clippings, which are put together with those that are there', async () => {
    const [here, there] = [await openTab(newBrowser()), await openTab(newBrowser())]
    const books = (clips: readonly object[]) => ({ current: 'first', books: [{ id: 'first', name: '', clips }] })
    const [a, b] = [
      { id: 'a', headline: '甲', note: '' },
      { id: 'b', headline: '乙', note: '要用' },
    ]
    await here.call('setSetting', { name: 'books', value: books([a]) })
    await there.call('setSetting', { name: 'books', value: books([b]) })
    const zip = await backupOf(there)
    expect(await here.call('restore', { bytes: zip, apply: true })).toMatchObject({ others: 1 })
    expect(await here.call('setting', { name: 'books' })).toEqual({ value: books([a, b]) })
    expect(await here.call('restore', { bytes: zip, apply: false })).toMatchObject({ others: 0 })
  })

  test('can always be made: what none would take back is never set', async () => {
    const client = await filled()
    const [source] = await client.call('sources', {})
    const setting = client.call('setCard', { sources: [source?.id ?? ''], patch: { issueDate: '昨天' }, apply: true })
    await expect(setting).rejects.toMatchObject({ problem: { kind: 'internal' } })
    expect((await backupOf(client)).byteLength).toBeGreaterThan(0)
  })

  test('is remembered: when, and how much was set by hand since', async () => {
    const client = await filled()
    expect(await client.call('storage', {})).toMatchObject({ lastBackup: null, sinceBackup: 4, corrections: 4 })
    await backupOf(client)
    const { lastBackup, sinceBackup } = await client.call('storage', {})
    expect([lastBackup === null, sinceBackup]).toEqual([false, 0])
  })

  test('can be cancelled', async () => {
    const client = await filled()
    const stop = new AbortController()
    const running = client.call('backup', {}, { signal: stop.signal, onProgress: () => stop.abort() })
    await expect(running).rejects.toMatchObject({ problem: { kind: 'cancelled' } })
    expect(await client.call('storage', {})).toMatchObject({ lastBackup: null })
  })
})

type Entries = Record<string, Uint8Array>

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

function parsed(entries: Entries, name: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(entries[name]))
}

function without(entries: Entries, gone: (name: string) => boolean): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !gone(name)))
}

/** Each does one thing to a good backup. */
const DAMAGES: readonly (readonly [string, string, (entries: Entries) => Entries | Uint8Array])[] = [
  ['is no zip at all', 'not-ours', () => strToU8('PK? no')],
  ['is empty', 'not-ours', () => new Uint8Array()],
  ['is cut short', 'cut-short', (entries) => zipSync(entries).slice(0, -30)],
  ['leads out of its folder', 'unsafe-path', (entries) => ({ ...entries, '../../evil.txt': strToU8('x') })],
  ['holds a file that no backup holds', 'not-ours', (entries) => ({ ...entries, 'run.js': strToU8('x') })],
  ['is a zip of something else', 'not-ours', () => ({ '一版.txt': strToU8('稿') })],
  ['lacks its corrections', 'incomplete', (entries) => without(entries, (name) => name === 'corrections.json')],
  ['lacks its list', 'not-ours', (entries) => without(entries, (name) => name === 'jianbao.json')],
  [
    'lacks a file',
    'incomplete',
    (entries) => without(entries, (name) => name === Object.keys(entries).find((one) => one.startsWith('sources/'))),
  ],
  [
    'holds other bytes than it says',
    'changed',
    (entries) =>
      Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, name.startsWith('sources/') ? strToU8('other') : bytes])),
  ],
  [
    'names a path out of the folder',
    'unsafe-path',
    (entries) => {
      const manifest = parsed(entries, 'jianbao.json')
      const sources = (manifest['sources'] as Record<string, unknown>[]).map((source) => ({ ...source, path: '../../etc/passwd' }))
      return { ...entries, 'jianbao.json': json({ ...manifest, sources }) }
    },
  ],
  ['is of another form', 'newer', (entries) => ({ ...entries, 'jianbao.json': json({ format: 'jianbao/backup@9', sources: [] }) })],
  [
    'holds a correction of the wrong type',
    'damaged',
    (entries) => ({ ...entries, 'corrections.json': json([{ kind: 'field', id: 'x', headline: 1 }]) }),
  ],
  [
    'holds text where numbers belong',
    'damaged',
    (entries) => {
      const corrections = JSON.parse(new TextDecoder().decode(entries['corrections.json'])) as Record<string, unknown>[]
      return { ...entries, 'corrections.json': json(corrections.map((one) => ({ ...one, added: ['0'], start: 'x', patch: 7 }))) }
    },
  ],
  ['is no JSON inside', 'damaged', (entries) => ({ ...entries, 'settings.json': strToU8('{') })],
]

describe('a damaged or hostile backup is refused and changes nothing', () => {
  test.each(DAMAGES)('that %s', async (_, why, change) => {
    const good = unzipSync(await backupOf(await filled()))
    const changed = change({ ...good })
    const bytes = changed instanceof Uint8Array ? changed : zipSync(changed)
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: [file('c.txt', '原有的稿')] })
    const before = await everything(client)
    await expect(client.call('restore', { bytes, apply: true })).rejects.toMatchObject({ problem: { kind: 'backup-refused', why } })
    expect(await everything(client)).toEqual(before)
  })

  test('that says it unpacks to more than there is room for', async () => {
    const client = await openTab(newBrowser())
    const zip = zipSync({ 'jianbao.json': strToU8('{}') })
    // The size unpacked stands 24 bytes into the entry of the table of contents.
    const table = zip.lastIndexOf(0x02, zip.length - 22)
    const view = new DataView(zip.buffer)
    const at =
      Array.from({ length: zip.length - 4 }, (_, index) => index).find((index) => view.getUint32(index, true) === 0x02014b50) ?? table
    view.setUint32(at + 24, 0xfffffff0, true)
    await expect(client.call('restore', { bytes: zip, apply: true })).rejects.toMatchObject({ problem: { why: 'too-large' } })
  })
})

/** Where the entry of that name begins in the table of contents. */
function entryOf(zip: Uint8Array, name: string): { readonly view: DataView; readonly at: number } {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const wanted = strToU8(name)
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (wanted.every((byte, index) => zip[at + 46 + index] === byte)) return { view, at }
  }
  throw new Error(`no ${name}`)
}

/** Each lies about an entry in the table of contents of a good backup. */
const LIES: readonly (readonly [string, string, number, number, 'getUint16' | 'getUint32'])[] = [
  ['claims to unpack to a thousand times its size', 'corrections.json', 24, 200_000_000, 'getUint32'],
  ['claims to unpack to less than it does', 'corrections.json', 24, 5, 'getUint32'],
  ['lies where the next entry lies', 'corrections.json', 42, 0, 'getUint32'],
  ['lies beyond the end', 'corrections.json', 42, 0x7fffffff, 'getUint32'],
  ['is larger than the zip', 'corrections.json', 20, 0x7fffffff, 'getUint32'],
  ['is encrypted', 'corrections.json', 8, 1, 'getUint16'],
  ['is packed in a way that nobody knows', 'corrections.json', 10, 99, 'getUint16'],
  ['has a name without an end', 'corrections.json', 28, 60_000, 'getUint16'],
]

describe('a backup whose table of contents lies is refused', () => {
  test.each(LIES)('where an entry %s', async (_, name, offset, value, form) => {
    const zip = await backupOf(await filled())
    const { view, at } = entryOf(zip, name)
    if (form === 'getUint16') view.setUint16(at + offset, value, true)
    else view.setUint32(at + offset, value, true)
    const client = await openTab(newBrowser())
    await expect(client.call('restore', { bytes: zip, apply: true })).rejects.toMatchObject({ problem: { kind: 'backup-refused' } })
    expect(await client.call('sources', {})).toEqual([])
  })

  test('wherever a byte of it is another one, or nothing is lost', async () => {
    const zip = await backupOf(await filled())
    const before = await everything(await filled())
    for (let at = 7; at < zip.length; at += 61) {
      const changed = zip.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x55
      const client = await openTab(newBrowser())
      const report = await client.call('restore', { bytes: changed, apply: true }).catch(() => null)
      // Times and check sums of the zip itself mean nothing to us.
      const expected = report === null ? 0 : (before as { sources: unknown[] }).sources.length
      expect(await client.call('sources', {})).toHaveLength(expected)
    }
  })
})

describe('writing a backup', () => {
  test('makes a file that is known for what it is, whatever it is called', async () => {
    const client = await filled()
    const { bytes } = await client.call('backup', {})
    expect(await ownFileKind(new File([bytes], '备份（1）.zip'))).toBe('backup')
    const patch = await client.call('givePatch', { sources: null })
    expect(await ownFileKind(new File([patch.bytes], '小王.json'))).toBe('corrections')
  })

  test('is told as failed where what was written reads back otherwise', async () => {
    const browser = newBrowser()
    const client = await openTab(browser, {
      newSink() {
        const sink = blobSink()
        let count = 0
        return {
          write(chunk) {
            count += 1
            // The disk loses a byte in the middle.
            sink.write(count === 9 ? chunk.slice(0, -1) : chunk)
          },
          finish: () => sink.finish(),
        }
      },
    })
    await client.call('import', { files: [file('a.txt', PAGE), file('b.txt', OTHER), file('c.txt', '稿')] })
    await expect(client.call('backup', {})).rejects.toMatchObject({ problem: { kind: 'backup-unlike' } })
    expect(await client.call('storage', {})).toMatchObject({ lastBackup: null })
  })

  test.each([
    ['are others', 'put'],
    ['are gone', 'delete'],
  ] as const)('names the file whose bytes %s; once it is added again there is a backup with its corrections', async (_, how) => {
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: [file('a.txt', PAGE), file('b.txt', OTHER)] })
    const [first] = await client.call('sources', {})
    const [article = ''] = (await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 1 })).ids
    await client.call('correct', { id: article, changes: { headline: '大桥' } })
    const id = first?.id ?? ''
    await browser.store.write(['bytes'], async ({ raw }) => {
      if (how === 'put') await raw.put('bytes', { source: id, bytes: new Uint8Array([49]) })
      else await raw.delete('bytes', id)
    })
    await expect(client.call('backup', {})).rejects.toMatchObject({ problem: { kind: 'source-damaged', path: 'a.txt' } })
    await client.call('remove', { sources: [id] })
    await client.call('import', { files: [file('a.txt', PAGE)] })
    const zip = await backupOf(client)
    const report = await (await openTab(newBrowser())).call('restore', { bytes: zip, apply: true })
    expect(report).toMatchObject({ added: 2, corrections: 1, problems: [] })
  })

  test('reads from a blob what it reads from bytes', async () => {
    const { bytes } = await (await filled()).call('backup', {})
    const client = await openTab(newBrowser())
    expect(await client.call('restore', { bytes, apply: true })).toMatchObject({ added: 2, corrections: 4, problems: [] })
  })
})

describe('a file of corrections', () => {
  test('is looked through line by line and taken in by a colleague', async () => {
    const mine = await filled()
    const { bytes } = await mine.call('givePatch', { sources: null })
    const browser = newBrowser()
    browser.ids = 500_000
    const theirs = await openTab(browser)
    await theirs.call('import', { files: [file('z.txt', OTHER)] })
    const preview = await theirs.call('takePatch', { bytes, apply: false, only: null })
    expect(preview.lines.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting', 'waiting'])
    expect((await theirs.call('takePatch', { bytes, apply: true, only: null })).taken).toBe(4)
    expect((await theirs.call('corrections', { source: null })).map(({ fate }) => fate)).toEqual([
      'waiting',
      'waiting',
      'waiting',
      'waiting',
    ])
    await theirs.call('import', { files: [file('a.txt', PAGE)] })
    const { cards } = await theirs.call('search', { query: { ...EVERYTHING, text: '大桥', sort: 'page' }, offset: 0, limit: 1 })
    expect(cards[0]).toMatchObject({ headline: { text: '大桥' }, date: '2026-01-06', paper: '白河日报' })
    expect((await theirs.call('takePatch', { bytes, apply: true, only: null })).taken).toBe(0)
  })

  test('tells where both set something, and takes only what was chosen', async () => {
    const mine = await filled()
    const { bytes } = await mine.call('givePatch', { sources: null })
    const browser = newBrowser()
    browser.ids = 500_000
    const theirs = await openTab(browser)
    await theirs.call('import', { files: [file('a.txt', PAGE)] })
    const { ids } = await theirs.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
    await theirs.call('correct', { id: ids[0] ?? '', changes: { headline: '他们的大桥' } })
    const { lines } = await theirs.call('takePatch', { bytes, apply: false, only: null })
    const conflict = lines.find(({ status }) => status === 'conflict')
    expect(conflict).toMatchObject({
      correction: { value: '大桥' },
      before: '他们的大桥',
      after: '大桥',
      headline: '他们的大桥',
      path: 'a.txt',
    })
    const dates = lines
      .filter(({ correction }) => correction.kind === 'field' && correction.field === 'date')
      .map(({ correction }) => correction.id)
    expect((await theirs.call('takePatch', { bytes, apply: true, only: dates })).taken).toBe(1)
    expect((await theirs.call('article', { id: ids[0] ?? '' }))?.article).toMatchObject({
      headline: '他们的大桥',
      date: { edtf: '2026-01-06' },
    })
  })

  test.each([
    ['no JSON', 'not-ours', 'x'],
    ['another form', 'not-ours', '{"schema":"jianbao/other@1","corrections":[]}'],
    ['of a newer program', 'newer', '{"schema":"jianbao/corrections@7","corrections":[]}'],
    ['a line that is none', 'damaged', '{"schema":"jianbao/corrections@1","corrections":[{"id":"a"}]}'],
    [
      'an instant that is none',
      'damaged',
      JSON.stringify({
        schema: 'jianbao/corrections@1',
        corrections: [{ id: 'a', kind: 'encoding', encoding: 'big5', source: 'a'.repeat(64), by: '', at: 'tomorrow' }],
      }),
    ],
  ])('that is %s is refused', async (_, why, text) => {
    const client = await openTab(newBrowser())
    const taking = client.call('takePatch', { bytes: new TextEncoder().encode(text), apply: true, only: null })
    await expect(taking).rejects.toMatchObject({ problem: { kind: 'patch-refused', why } })
  })
})
