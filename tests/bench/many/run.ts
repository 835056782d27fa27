import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { findBrowser } from '../../helpers/browser'
import { inventedPage } from '../../helpers/inventPages'
import { serveSite } from '../../helpers/serveSite'

/** Longest that a drop may take, in milliseconds. */
const PATIENCE = 3600 * 1000

/**
 * Notes every task that holds the page up for longer than a person feels, and when the strip first says something. What the
 * browser itself needs to hand the files over comes before the page hears of the drop and is told apart.
 */
const WATCH = `(() => {
  window.tasks = []
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.tasks.push([startTime, startTime + duration])
  }).observe({ type: 'longtask' })
  addEventListener('drop', () => (window.dropped = performance.now()), true)
  new MutationObserver(() => {
    const line = document.querySelector('[role=progressbar]')
    if (line === null || window.dropped === undefined) return
    window.firstSeen ??= Math.round(performance.now() - window.dropped)
    if (/\\d/.test(line.getAttribute('aria-valuetext') ?? '')) window.firstCount ??= Math.round(performance.now() - window.dropped)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
})()`

interface Told {
  readonly dropped: number
  readonly tasks: readonly (readonly [from: number, until: number])[]
  readonly firstSeen: number | null
  readonly firstCount: number | null
}

async function tell(page: Page, what: string): Promise<void> {
  const told: Told = await page.evaluate(
    '({ dropped: window.dropped, tasks: window.tasks, firstSeen: window.firstSeen ?? null, firstCount: window.firstCount ?? null })',
  )
  const tasks = told.tasks.flatMap(([from, until]) => {
    const start = Math.max(from, told.dropped)
    return until - start > 50 ? [[Math.round(start - told.dropped), Math.round(until - start)] as const] : []
  })
  const before = told.tasks.reduce((sum, [from, until]) => sum + Math.max(0, Math.min(until, told.dropped) - from), 0)
  const longest = [...tasks].sort((a, b) => b[1] - a[1]).slice(0, 12)
  console.log(`${what}: progress on screen after ${told.firstSeen} ms, with a count after ${told.firstCount} ms;`)
  console.log(`  the browser itself took ${Math.round(before)} ms before the page heard of the drop;`)
  console.log(`  tasks over 50 ms since: ${tasks.length}, the longest as [begun, lasted] in ms: ${JSON.stringify(longest)}`)
}

/** Drops what is there on disk, as a file manager does. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data })
}

function writeFiles(folder: string, count: number): readonly string[] {
  mkdirSync(folder)
  return Array.from({ length: count }, (_, number) => {
    const { path, text } = inventedPage(number)
    const file = join(folder, `${number}-${path.replaceAll('/', '-')}`)
    writeFileSync(file, text)
    return file
  })
}

/**
 * Drops so many files on the build in `dist`, one by one and as a folder: how soon there is progress, how long the page is
 * held up, how soon it stops. `whole`: lets the first drop run to its end, too.
 */
export async function runManyBench(count: number, whole: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'many-'))
  const files = writeFiles(join(folder, '县报'), count)
  const site = await serveSite()
  const { path: executablePath, args } = await findBrowser()
  try {
    for (const [what, paths] of [
      [`${count} files`, files],
      [`a folder of ${count} files`, [join(folder, '县报')]],
    ] as const) {
      const options = { executablePath, args: [...args], viewport: { width: 1366, height: 768 }, locale: 'zh-CN', bypassCSP: true }
      const context = await chromium.launchPersistentContext(join(folder, `profile-${paths.length}`), options)
      try {
        const page = context.pages()[0] ?? (await context.newPage())
        page.setDefaultTimeout(PATIENCE)
        page.on('pageerror', (error) => console.log(String(error)))
        await page.goto(site.url)
        await page.getByRole('button', { name: '试读示例' }).waitFor()
        await page.evaluate(WATCH)
        await drop(page, paths)
        await page.waitForFunction('window.firstCount !== undefined')
        const asked = Date.now()
        await page.getByRole('button', { name: '停止' }).click()
        await page.getByRole('dialog').waitFor()
        console.log(`stopped in ${Date.now() - asked} ms`)
        await tell(page, `${what}, stopped at the first count`)
        if (!whole || paths.length === 1) continue
        await page.reload()
        await page
          .getByRole('button', { name: '试读示例' })
          .or(page.getByRole('button', { name: '添加文件' }))
          .first()
          .waitFor()
        await page.evaluate(WATCH)
        const start = Date.now()
        await drop(page, paths)
        await page.getByRole('button', { name: '导入报告' }).or(page.getByRole('dialog')).first().waitFor()
        await page.waitForTimeout(3000)
        await tell(page, `${what}, to the end in ${Math.round((Date.now() - start) / 1000)} s`)
      } finally {
        await context.close()
      }
    }
  } finally {
    await site.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
