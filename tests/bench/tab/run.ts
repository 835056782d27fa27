import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { divisionTables } from '../../../src/lexicon/places/build'
import { findBrowser, launch } from '../../helpers/browser'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench-tab`
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

/** Builds the engine as the app is built, with a page that drives it. */
async function buildPage(): Promise<void> {
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    define: { __SINGLE_FILE__: 'false' },
    plugins: [divisionTables()],
    worker: { format: 'es', plugins: () => [divisionTables()] },
    build: { outDir: OUT, emptyOutDir: true, target: 'esnext', modulePreload: false },
  })
}

/** Alone in its origin, the page may measure the memory of all its workers. */
function serve(): ReturnType<typeof createServer> {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(OUT, path === '/' ? 'index.html' : path)
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    response.setHeader('cross-origin-embedder-policy', 'require-corp')
    if (existsSync(file))
      createReadStream(file).pipe(response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream'))
    else response.writeHead(404).end()
  })
}

/** Runs tasks of the page, each in a browser without a past. */
export async function runTabBench(tasks: readonly (readonly [task: string, count: number])[]): Promise<void> {
  await buildPage()
  const server = serve()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    for (const [task, count] of tasks) {
      if (count === 0) continue
      const found = await findBrowser()
      const browser = await launch({ ...found, args: [...found.args, '--enable-blink-features=ForceEagerMeasureMemory'] })
      try {
        const page = await browser.newPage()
        page.setDefaultTimeout(0)
        page.on('console', (message) => message.text() !== 'ready' && console.log(message.text()))
        page.on('pageerror', (error) => console.log(String(error)))
        await page.goto(`http://127.0.0.1:${port}/`)
        console.log(`\n## ${task}, ${count}`)
        await page.evaluate(`bench(${JSON.stringify(task)}, ${count})`)
      } finally {
        await browser.close()
      }
    }
  } finally {
    server.close()
  }
}
