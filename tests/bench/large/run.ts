import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, chromium } from 'playwright-core'
import { findBrowser } from '../../helpers/browser'
import { serveSite } from '../../helpers/serveSite'
import { writeLargeFile } from './file'
import { memoryOf } from './memory'

/** How often the reader looks, in milliseconds. */
const LOOK_EVERY = 10_000
/** Longest that a file may take, in milliseconds. */
const PATIENCE = 2 * 3600 * 1000

/** Watches how long one task of the page takes at most, from when it is put in until it is asked. */
const WATCH = `(() => {
  window.longest = 0
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration) }).observe({ type: 'longtask' })
})()`

/** The line with the progress, which goes when all is told. */
const LINE = '[role=progressbar]'

/** How far it is; asked in the page itself, as looking for roles from outside takes the page's own time. */
const SHARE = `Number(document.querySelector('${LINE}')?.getAttribute('aria-valuenow') ?? 100)`

const COUNT = `(async () => {
  const database = await new Promise((resolve) => { const request = indexedDB.open('jianbao'); request.onsuccess = () => resolve(request.result) })
  const counts = {}
  for (const name of ['sources', 'bytes', 'pages', 'articles', 'staged', 'imports']) {
    counts[name] = await new Promise((resolve) => { const request = database.transaction(name).objectStore(name).count(); request.onsuccess = () => resolve(request.result) })
  }
  database.close()
  return counts
})()`

async function longest(page: Page): Promise<number> {
  return Math.round(Number(await page.evaluate('(() => { const was = window.longest; window.longest = 0; return was })()')))
}

async function choose(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.drop').getByRole('button').first().click()
  await (await chooser).setFiles(path)
}

interface Seen {
  readonly shares: readonly number[]
  readonly held: number
  readonly memory: { readonly page: number; readonly all: number }
}

/** Looks on until `done` says so; tells what it sees from time to time. */
async function lookOn(page: Page, profile: string, done: (share: number) => Promise<boolean>): Promise<Seen> {
  const shares: number[] = []
  let held = 0
  let memory = { page: 0, all: 0 }
  const start = Date.now()
  for (;;) {
    const share = Number(await page.evaluate(SHARE))
    shares.push(share)
    held = Math.max(held, await longest(page))
    const now = memoryOf(profile)
    memory = { page: Math.max(memory.page, now.page), all: Math.max(memory.all, now.all) }
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(
      `  ${seconds} s: ${share} %, held up ${held} ms at most, ${Math.round(now.page)} MB the page, ${Math.round(now.all)} MB all`,
    )
    if (await done(share)) return { shares, held, memory }
    if (Date.now() - start > PATIENCE) throw new Error('it does not come to its end')
    await page.waitForTimeout(LOOK_EVERY)
  }
}

/**
 * Brings one file of so many megabytes into the build in `dist`, as a person does: once stopped when `stopAt` per cent are
 * done, once to its end; then starts the program again. Needs Linux, where memory can be read.
 */
export async function runLargeBench(megabytes: number, stopAt: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'))
  const path = join(folder, '县报合订本.txt')
  const articles = writeLargeFile(path, megabytes * 1024 * 1024)
  console.log(`one file of ${(statSync(path).size / 1024 / 1024).toFixed(1)} MB with ${articles} articles`)
  const profile = join(folder, 'profile')
  const site = await serveSite()
  const { path: executablePath, args } = await findBrowser()
  const options = { executablePath, args: [...args], viewport: { width: 1366, height: 768 }, locale: 'zh-CN', bypassCSP: true }
  const context = await chromium.launchPersistentContext(profile, options)
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    page.on('pageerror', (error) => console.log(String(error)))
    await page.goto(site.url)
    await page.getByRole('button', { name: '试读示例' }).waitFor()
    await page.evaluate(WATCH)
    await choose(page, path)
    await page.waitForSelector(LINE)
    const cut = await lookOn(page, profile, async (share) => share >= stopAt)
    const asked = Date.now()
    await page.getByRole('button', { name: '停止' }).click()
    await page.getByRole('dialog').waitFor({ timeout: PATIENCE })
    console.log(
      `stopped at ${cut.shares[cut.shares.length - 1]} % in ${Date.now() - asked} ms; left: ${JSON.stringify(await page.evaluate(COUNT))}`,
    )
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByRole('button', { name: '试读示例' }).waitFor()
    await page.evaluate(WATCH)
    const start = Date.now()
    await choose(page, path)
    await page.waitForSelector(LINE)
    const { held, memory, shares } = await lookOn(page, profile, async () => (await page.locator(LINE).count()) === 0)
    const seconds = (Date.now() - start) / 1000
    console.log(
      `${seconds.toFixed(0)} s, ${(megabytes / seconds).toFixed(2)} MB/s; ${new Set(shares).size} different shares seen; page held up ${held} ms at most; most memory ${Math.round(memory.page)} MB the page, ${Math.round(memory.all)} MB all`,
    )
    console.log(JSON.stringify(await page.evaluate(COUNT)))
    console.log(await page.getByRole('region', { name: '结果', exact: true }).getByRole('heading', { level: 2 }).first().textContent())
    const again = Date.now()
    await page.reload()
    await page.getByRole('region', { name: '结果', exact: true }).getByRole('link').first().waitFor({ timeout: PATIENCE })
    console.log(`opens again in ${Date.now() - again} ms`)
  } finally {
    await context.close()
    await site.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
