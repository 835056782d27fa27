import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { divisionTables } from '../../../src/lexicon/places/build'
import { findBrowser, launch } from '../../helpers/browser'
import { serveFolders } from '../../helpers/serveFolders'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const OUT = `${ROOT}node_modules/.cache/bench-tab`
/** Alone in its origin, the page may measure the memory of all its workers. */
const ALONE = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

/** Builds the engine as the app is built, with a page that drives it; answers the folder that holds it. */
export async function buildTabPage(): Promise<string> {
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
  return OUT
}

/** Runs tasks of the page, each in a browser without a past. */
export async function runTabBench(tasks: readonly (readonly [task: string, count: number])[]): Promise<void> {
  const site = await serveFolders({ '/': await buildTabPage() }, ALONE)
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
        await page.goto(`${site.origin}/`)
        console.log(`\n## ${task}, ${count}`)
        await page.evaluate(`bench(${JSON.stringify(task)}, ${count})`)
      } finally {
        await browser.close()
      }
    }
  } finally {
    await site.close()
  }
}
