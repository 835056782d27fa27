import { type IDBPDatabase, openDB } from 'idb'
import { EVERYTHING } from '../../../src/domain/query'
import type { IncomingFile } from '../../../src/domain/source'
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/store/migrations/list'
import { DATABASE_NAME, openStore } from '../../../src/store/openStore'
import { startEngine } from '../../../src/worker/page/start'

/** What the script outside writes down of an act before and after it; only what was answered was promised. */
interface Act {
  readonly phase: 'begin' | 'done'
  readonly kind: 'import' | 'refuse' | 'correct' | 'remove' | 'backup' | 'restore' | 'wipe' | 'unwipe'
  readonly name: string
  readonly value: string
}

/** What the library holds: for each file its articles, and what was set by hand. */
interface Found {
  readonly problems: readonly unknown[]
  readonly ready: number
  /** What lies in the database and belongs to no file. */
  readonly strays: readonly string[]
  /** Names of the folders that may be looked into again. */
  readonly folders: readonly string[]
  /** How much there is that the user made: corrections, settings and marks. */
  readonly byHand: number
  readonly files: readonly {
    readonly name: string
    readonly id: string
    readonly articles: number
    readonly shown: number
    readonly headlines: readonly string[]
  }[]
}

/** What a planted library holds beside its files. */
interface Planted {
  /** The headline set by hand in the first article of each file, by the file's name. */
  readonly headlines: Readonly<Record<string, string>>
  readonly folders: readonly string[]
}

/** What the acts are chosen from: of everything, of small changes, or of wiping and its way back. */
type Mode = 'all' | 'changes' | 'wipes'

declare global {
  interface Window {
    note: (act: Act) => Promise<void>
    inspect: () => Promise<Found>
    work: (seed: number, mode: Mode) => Promise<void>
    released: () => readonly number[]
    plant: (names: readonly string[], version: number) => Promise<Planted>
    version: () => Promise<number>
    upgrade: () => Promise<unknown>
  }
}

const engine = startEngine()

function textOf(name: string): string {
  return Array.from(
    { length: 6 },
    (_, index) => `${name}第${index}号桥通车\n本报讯 3月${index + 1}日，${name}第${index}号桥建成通车，沿线群众前来观看。\n`,
  ).join('\n')
}

/** Bytes, pages and articles of no file, and notes about imports that are over. */
async function strays(): Promise<readonly string[]> {
  const database = await openDB(DATABASE_NAME)
  const keys = async (store: string): Promise<readonly string[]> => (await database.getAllKeys(store)).map(String)
  const sources = new Set(await keys('sources'))
  // Ids of articles begin as that of their file does.
  const prefixes = new Set([...sources].map((id) => id.slice(0, 16)))
  const found = [
    ...(await keys('bytes')).filter((id) => !sources.has(id)).map((id) => `bytes of nothing ${id}`),
    ...(await keys('pages')).filter((id) => !sources.has(id)).map((id) => `a page of nothing ${id}`),
    ...(await keys('articles')).filter((id) => !prefixes.has(id.slice(0, 16))).map((id) => `an article of nothing ${id}`),
    ...(await keys('staged')).map((id) => `still on its way ${id}`),
    ...(await keys('imports')).map((id) => `still being imported ${id}`),
  ]
  database.close()
  return found
}

async function countByHand(): Promise<number> {
  const database = await openDB(DATABASE_NAME)
  const counts = await Promise.all(['corrections', 'settings', 'readingState', 'savedSearches'].map((store) => database.count(store)))
  database.close()
  return counts.reduce((sum, count) => sum + count, 0)
}

async function inspect(): Promise<Found> {
  const { problems } = await engine.call('open', { storage: 'auto' })
  const { ready } = await engine.call('unfinished', {})
  await engine.call('finishImports', { finish: true })
  const sources = await engine.call('sources', {})
  const { ids } = await engine.call('search', { query: EVERYTHING, offset: 0, limit: 100_000 })
  const files = await Promise.all(
    sources.map(async ({ name, id, articles }) => {
      const page = await engine.call('page', { source: id })
      const shown = ids.filter((article) => article.startsWith(id.slice(0, 16))).length
      return {
        name,
        id,
        articles: page?.articles.length === articles ? articles : -1,
        shown,
        headlines: page?.articles.map(({ headline }) => headline) ?? [],
      }
    }),
  )
  const folders = (await engine.call('folders', {})).map(({ name }) => name)
  return { problems, ready, strays: await strays(), folders, byHand: await countByHand(), files }
}

/** Below so many files, some are imported even where only changes are wanted. */
const FEWEST = 12

/** As many files at once make a library that takes a while to wipe. */
const MANY = 40

/** Schemas that earlier programs wrote, oldest first. */
function released(): readonly number[] {
  return MIGRATIONS.map(({ version }) => version).filter((version) => version < SCHEMA_VERSION)
}

/** The folder that a library of the second schema knows; a folder of the browser's own asks for no permission. */
async function plantFolder(database: IDBPDatabase): Promise<readonly string[]> {
  const root = await navigator.storage.getDirectory()
  const handle = await root.getDirectoryHandle('县报', { create: true })
  await database.put('folders', { id: 'planted', name: handle.name, handle, addedAt: '2026-01-02T03:04:05.000Z' })
  return [handle.name]
}

/**
 * A library as a program of schema `schema` wrote it: the bytes, what was set by hand, the folders; how the bytes were read
 * is found out anew.
 */
async function plant(names: readonly string[], schema: number): Promise<Planted> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME)
    request.addEventListener('success', resolve)
    request.addEventListener('error', reject)
  })
  const old = await openDB(DATABASE_NAME, schema, {
    upgrade(database, _, __, transaction) {
      for (const { version, run } of MIGRATIONS) if (version <= schema) run({ database, transaction })
    },
  })
  const at = '2026-01-02T03:04:05.000Z'
  const headlines: Record<string, string> = {}
  for (const name of names) {
    const bytes = new TextEncoder().encode(textOf(name))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const value = `题${name}`
    headlines[name] = value
    await old.put('sources', { id, name, path: name, size: bytes.length, addedAt: at })
    await old.put('bytes', { source: id, bytes })
    // Where the first article begins, by which it is found.
    const found = { article: '', start: textOf(name).indexOf('本报讯'), fingerprint: '' }
    await old.put('corrections', { id: `${name}-1`, kind: 'field', source: id, at, by: '', ...found, field: 'headline', value })
    await old.put('settings', { name, value: name })
  }
  const folders = schema >= 2 ? await plantFolder(old) : []
  old.close()
  return { headlines, folders }
}

/** The version that the database has now. */
async function version(): Promise<number> {
  const there = await indexedDB.databases()
  return there.find(({ name }) => name === DATABASE_NAME)?.version ?? 0
}

/** Acts one after the other, for ever; the browser is killed in the middle. */
async function work(seed: number, mode: Mode): Promise<void> {
  await engine.call('open', { storage: 'auto' })
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  async function acted(act: Omit<Act, 'phase'>, does: () => Promise<unknown>): Promise<void> {
    await window.note({ ...act, phase: 'begin' })
    await does()
    await window.note({ ...act, phase: 'done' })
  }
  /** What is refused was never promised, and is a fault of its own: every one of these files can be read. */
  async function imports(files: readonly IncomingFile[]): Promise<void> {
    const { files: told } = await engine.call('import', { files })
    const refused = told.filter(({ problem }) => problem !== null)
    if (refused.length > 0) await window.note({ phase: 'done', kind: 'refuse', name: JSON.stringify(refused), value: '' })
  }
  async function wipes(): Promise<void> {
    await acted({ kind: 'wipe', name: '', value: '' }, () => engine.call('wipe', {}))
    await acted({ kind: 'unwipe', name: '', value: '' }, () => engine.call('undo', { correction: null }))
  }
  let kept: { readonly names: string; readonly bytes: Blob } | null = null
  for (let round = 0; ; round += 1) {
    const count = mode === 'wipes' ? MANY : 1 + random(8)
    const names = Array.from({ length: count }, (_, index) => `${seed}-${round}-${index}.txt`)
    const files = names.map((name) => ({ name, path: name, bytes: new TextEncoder().encode(textOf(name)) }))
    const few = (await engine.call('sources', {})).length < FEWEST
    if (mode === 'all' || few) await acted({ kind: 'import', name: names.join(' '), value: '' }, () => imports(files))
    const sources = await engine.call('sources', {})
    const chosen = sources[random(sources.length)]
    const page = chosen === undefined ? null : await engine.call('page', { source: chosen.id })
    const article = page?.articles[random(page.articles.length)]
    const value = `题${seed}-${round}`
    if (chosen !== undefined && article !== undefined) {
      await acted({ kind: 'correct', name: chosen.name, value }, () =>
        engine.call('correct', { id: article.id, changes: { headline: value } }),
      )
    }
    const gone = sources[random(sources.length)]
    if (gone !== undefined && random(2) === 0)
      await acted({ kind: 'remove', name: gone.name, value: '' }, () => engine.call('remove', { sources: [gone.id] }))
    if (mode === 'wipes' || (mode === 'all' && random(4) === 0)) await wipes()
    if (mode !== 'all') continue
    if (random(3) === 0) {
      const inside = (await engine.call('sources', {})).map(({ name }) => name).join(' ')
      await acted({ kind: 'backup', name: '', value: '' }, async () => {
        kept = { names: inside, bytes: (await engine.call('backup', {})).bytes }
      })
    }
    if (kept !== null && random(2) === 0) {
      const { names: inside, bytes } = kept
      await acted({ kind: 'restore', name: inside, value: '' }, async () => {
        const { problems } = await engine.call('restore', { bytes, apply: true })
        if (problems.length > 0) await window.note({ phase: 'done', kind: 'refuse', name: JSON.stringify(problems), value: '' })
      })
    }
  }
}

window.inspect = inspect
window.work = work
window.released = released
window.plant = plant
window.version = version
// Without the rest of the program, which takes longer to start than the upgrade itself.
window.upgrade = () => openStore('auto')
