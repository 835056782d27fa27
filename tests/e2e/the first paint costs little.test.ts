import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { unpack } from '../../src/worker/page/unpack'
import { zhCN } from '../../src/ui/words/zh-CN'

/** Scripts and styles that a first visit fetches before it shows what can be done, brotli, in bytes. */
const LIMIT = 110 * 1024
/** The single file holds everything, as it is on disk: the interface, and, packed, the engine with what it knows of places, names, topics. */
const SINGLE_LIMIT = 2.1 * 1024 * 1024
/** The engine's script, brotli, in bytes: opening and searching need no more, and how files are read is loaded after it. */
const ENGINE_LIMIT = 110 * 1024
/** Only the engine says this. */
const ENGINE_SAYS = 'jianbao/write'
const ASSET = /(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g
const PACKED = /<script type="application\/zlib" id="[^"]+">([^<]*)<\/script>/
const IMPORTED = /(?:from|import)\s*"\.\/([^"]+\.js)"/g

const dist = dirname(inject('singleFile'))
const page = readFileSync(join(dist, 'index.html'), 'utf8')

/** What the page names, and what that imports without being asked twice. */
function firstAssets(): readonly string[] {
  const wanted = [...page.matchAll(ASSET)].map(([, name = '']) => name)
  const all = new Set<string>()
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (all.has(name)) continue
    all.add(name)
    if (!name.endsWith('.js')) continue
    const code = readFileSync(join(dist, name), 'utf8')
    for (const [, other = ''] of code.matchAll(IMPORTED)) wanted.push(`assets/${other}`)
  }
  return [...all]
}

test('all that is fetched before the first visit can be used is small', () => {
  const assets = firstAssets()
  const sizes = assets.map((name) => brotliCompressSync(readFileSync(join(dist, name))).length)
  expect(assets.length).toBeGreaterThan(2)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT)
})

test('none of it waits for another: the page names all of it', () => {
  const named = new Set([...page.matchAll(ASSET)].map(([, name = '']) => name))
  expect(firstAssets().filter((name) => !named.has(name))).toEqual([])
})

test('the first paint says what the first visit says', () => {
  expect(page).toContain(`<p class="shell-title">${zhCN.app.tagline}</p>`)
  expect(page).toContain(`<p class="shell-lead">${zhCN.first.lead}</p>`)
})

test('the single file stays within its size', () => {
  expect(readFileSync(inject('singleFile')).length).toBeLessThanOrEqual(SINGLE_LIMIT)
})

test('the engine is there once, for workers and for pages without', async () => {
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
  expect(scripts.filter((name) => readFileSync(join(dist, 'assets', name), 'utf8').includes(ENGINE_SAYS))).toHaveLength(1)
  const single = readFileSync(inject('singleFile'), 'utf8')
  const engine = await unpack(PACKED.exec(single)?.[1] ?? '')
  expect((await engine.text()).split(ENGINE_SAYS)).toHaveLength(2)
  expect(single.split(ENGINE_SAYS)).toHaveLength(1)
})

test('opening a library and searching need a small part of the engine', () => {
  const name = readdirSync(join(dist, 'assets')).find((asset) => asset.startsWith('engine.worker-')) ?? ''
  expect(brotliCompressSync(readFileSync(join(dist, 'assets', name))).length).toBeLessThanOrEqual(ENGINE_LIMIT)
})
