import { spawnSync } from 'node:child_process'
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { findBrowser, launch } from '../helpers/browser'
import { runLargeBench } from './large/run'
import { runManyBench } from './many/run'
import { runRoomBench } from './room/run'
import { runReadingBench } from './reading/run'
import { readFolder } from './search/folder'
import { runTabBench } from './tab/run'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench`

/** Bundles a bench as the app is bundled: a module runner's indirections would be measured otherwise. */
async function bundle(entry: string, name: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: name === 'node' ? 'node' : 'webworker' },
    build: { ssr: entry, outDir: OUT, emptyOutDir: false, minify: false, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
  })
  return `${OUT}/${name}.mjs`
}

/** Writes the articles of a folder where both benches find them; answers where. */
function writeCorpus(folder: string): string {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(`${OUT}/corpus.json`, JSON.stringify(readFolder(folder)))
  return `${OUT}/corpus.json`
}

/** The page: starts the worker, tells what it tells, and watches how long the page itself was held up. */
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module">
const worker = new Worker('./worker.mjs', { type: 'module' })
let last = performance.now()
let longest = 0
setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last - 4); last = now }, 4)
window.run = (order) => new Promise((resolve) => {
  worker.onmessage = ({ data }) => (data.done ? resolve(longest) : console.log(data.line))
  worker.postMessage(order)
})
</script>`

async function inChromium(sizes: readonly number[], slowPeers: number, corpus: string): Promise<void> {
  const script = readFileSync(await bundle('tests/bench/search/inWorker.ts', 'browser'), 'utf8')
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.mjs'
    if (request.url === '/corpus.json' && corpus !== '') {
      createReadStream(corpus).pipe(response)
      return
    }
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? script : PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const browser = await launch(await findBrowser())
  try {
    const page = await browser.newPage()
    page.on('console', (message) => console.log(message.text()))
    page.on('pageerror', (error) => console.log(String(error)))
    await page.goto(`http://127.0.0.1:${port}/`)
    const longest = await page.evaluate(`window.run(${JSON.stringify({ sizes, slowPeers, corpus: corpus === '' ? '' : '/corpus.json' })})`)
    console.log(`\nlongest time that the page was held up: ${Math.round(Number(longest))} ms`)
  } finally {
    await browser.close()
    server.close()
  }
}

/**
 * usage: npm run bench -- [WHERE [SIZES [SLOW_PEERS [FOLDER]]]]
 *        npm run bench -- reading [MEGABYTES [CHARACTERS]]   pages, from cold and as a library; inputs made to be slow
 *        npm run bench -- tab [FILES [ARTICLES]]
 *        npm run bench -- large [MEGABYTES [STOP_AT]]   one large file, brought into the interface of the last build; stopped first at STOP_AT per cent
 *        npm run bench -- many [FILES [whole]]          so many files, dropped on the interface of the last build; `whole`: to the end
 *        npm run bench -- room [ARTICLES [BEFORE]]      the interface of the last build beside that in the folder BEFORE; 0: the first visit alone
 * WHERE: node, chromium or both; SIZES: library sizes in articles, as 20000,100000; SLOW_PEERS: articles for the slow peers, 0 for none;
 * FOLDER: texts to measure with, over and over, instead of made-up ones.
 */
export async function main(args: readonly string[]): Promise<number> {
  const [where = 'both', sizes = '20000,100000', slowPeers = '2000', folder = ''] = args
  if (where === 'reading') return runReadingBench(args.slice(1))
  if (where === 'tab') {
    const [, files = '200', articles = '100000'] = args
    await runTabBench([
      ['import', Number(files)],
      ['importAlone', Number(files)],
      ['importAtOnce', Number(files)],
      ['library', Number(articles)],
    ])
    return 0
  }
  if (where === 'large') {
    await runLargeBench(Number(args[1] ?? 200), Number(args[2] ?? 25))
    return 0
  }
  if (where === 'many') {
    await runManyBench(Number(args[1] ?? 10_000), args[2] === 'whole')
    return 0
  }
  if (where === 'room') {
    await runRoomBench(Number(args[1] ?? 20_000), args[2] ?? '')
    return 0
  }
  const corpus = folder === '' ? '' : writeCorpus(folder)
  let status = 0
  if (where !== 'chromium') {
    console.log('# Node')
    const script = await bundle('tests/bench/search/inNode.ts', 'node')
    status = spawnSync(process.execPath, ['--max-old-space-size=8192', script, sizes, slowPeers, corpus], { stdio: 'inherit' }).status ?? 1
  }
  if (where !== 'node') {
    console.log('\n# Chromium, in a worker')
    await inChromium(sizes.split(',').map(Number), Number(slowPeers), corpus)
  }
  return status
}
