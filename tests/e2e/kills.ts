import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { findBrowser } from '../helpers/browser'
import { inventedPage } from '../helpers/inventPages'
import { Picker } from '../helpers/inventArticle'
import { serveSite } from '../helpers/serveSite'

const ROUNDS = 20
const FILES_A_ROUND = 8
const ARTICLES_A_FILE = 2
/** The latest moment of a kill after the deed began, in milliseconds: the deed lasts about as long. */
const IMPORT_TIME = 4000
const CHANGE_TIME = 500
/** Longest that anything may take before the round counts as failed. */
const PATIENCE = 60_000

/** What is in the database, file by file. */
interface Inventory {
  readonly sources: readonly { readonly id: string; readonly path: string }[]
  readonly bytes: readonly string[]
  readonly pages: readonly { readonly source: string; readonly briefs: number }[]
  /** Source of every article. */
  readonly articles: readonly string[]
  readonly staged: readonly string[]
  readonly corrections: number
}

interface Running {
  readonly process: ChildProcess
  readonly browser: Browser
  readonly page: Page
}

/** What must still be there whatever happens next. */
interface Promised {
  readonly there: Set<string>
  readonly gone: Set<string>
  corrections: number
}

async function until<T>(ask: () => T | null | Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error('it took too long')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Starts the browser as a process of our own, so that it can be killed with all its children. */
async function start(profile: string, url: string): Promise<Running> {
  const { path, args } = await findBrowser()
  for (const name of ['DevToolsActivePort', 'SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(profile, name), { force: true })
  const child = spawn(
    path,
    [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=zh-CN', 'about:blank'],
    {
      detached: true,
      stdio: 'ignore',
    },
  )
  const portFile = join(profile, 'DevToolsActivePort')
  const port = await until(() => (existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] || null : null))
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(PATIENCE)
  await page.goto(url)
  await page
    .getByRole('button', { name: '试读示例' })
    .or(page.getByRole('region', { name: '结果', exact: true }))
    .first()
    .waitFor()
  return { process: child, browser, page }
}

async function kill({ process: child, browser }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  await gone
  await browser.close().catch(() => undefined)
}

async function drop(page: Page, first: number, count: number): Promise<void> {
  const files = Array.from({ length: count }, (_, at) => inventedPage(first + at))
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer()
    for (const { path, text } of dropped) dataTransfer.items.add(new File([text], path))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, files)
}

async function inventory(page: Page): Promise<Inventory> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jianbao')
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error('the library cannot be opened')))
    })
    const names = ['sources', 'bytes', 'pages', 'articles', 'staged', 'corrections']
    const transaction = database.transaction(names)
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise<readonly Record<string, unknown>[]>((resolve, reject) => {
            const request = transaction.objectStore(name).getAll()
            request.addEventListener('success', () => resolve(request.result))
            request.addEventListener('error', () => reject(new Error(`${name} cannot be read`)))
          }),
      ),
    )
    database.close()
    const [sources = [], bytes = [], pages = [], articles = [], staged = [], corrections = []] = all
    return {
      sources: sources.map(({ id, path }) => ({ id: String(id), path: String(path) })),
      bytes: bytes.map(({ source }) => String(source)),
      pages: pages.map(({ source, briefs }) => ({ source: String(source), briefs: Array.isArray(briefs) ? briefs.length : -1 })),
      articles: articles.map(({ source }) => String(source)),
      staged: staged.map(({ source }) => String(source)),
      corrections: corrections.length,
    }
  })
}

/** Everything that is wrong with what was found after a kill; empty when all is well. */
function faults(found: Inventory, promised: Promised): string[] {
  const wrong: string[] = []
  const ids = new Set(found.sources.map(({ id }) => id))
  const paths = new Set(found.sources.map(({ path }) => path))
  const staged = new Set(found.staged)
  for (const { id, path } of found.sources) {
    const articles = found.articles.filter((source) => source === id).length
    const page = found.pages.find(({ source }) => source === id)
    if (articles !== ARTICLES_A_FILE) wrong.push(`${path} has ${articles} articles`)
    if (page?.briefs !== ARTICLES_A_FILE) wrong.push(`${path} has a page of ${page?.briefs ?? 'no'} articles`)
    if (!found.bytes.includes(id)) wrong.push(`${path} has lost its bytes`)
  }
  for (const source of found.articles) if (!ids.has(source)) wrong.push(`an article without its file ${source}`)
  for (const { source } of found.pages) if (!ids.has(source)) wrong.push(`a page without its file ${source}`)
  for (const source of found.bytes) if (!ids.has(source) && !staged.has(source)) wrong.push(`bytes of nothing ${source}`)
  for (const path of promised.there) if (!paths.has(path)) wrong.push(`${path} was there and is lost`)
  for (const path of promised.gone) if (paths.has(path)) wrong.push(`${path} was removed and is back`)
  if (found.corrections < promised.corrections) wrong.push(`${promised.corrections - found.corrections} corrections are lost`)
  return wrong
}

/** Whether the interface shows what the database holds, and an article of it opens. */
async function readable(page: Page, found: Inventory): Promise<string[]> {
  if (found.articles.length === 0) return []
  const results = page.getByRole('region', { name: '结果', exact: true })
  try {
    await results
      .getByText(new RegExp(`^\\s*${found.articles.length.toLocaleString('en-US').replace(',', '[, ]?')}\\s*篇`))
      .first()
      .waitFor({ timeout: 20_000 })
    await results.getByRole('link').first().click()
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor({ timeout: 20_000 })
    return []
  } catch {
    return [
      `not readable: the list says “${await results
        .getByRole('heading', { level: 2 })
        .first()
        .textContent()
        .catch(() => '')}” of ${found.articles.length}`,
    ]
  }
}

/** Whether what is waited for is seen within that many milliseconds. */
async function came(what: Locator, wait: number): Promise<boolean> {
  try {
    await what.first().waitFor({ timeout: wait || 1 })
    return true
  } catch {
    return false
  }
}

const DEEDS = ['import', 'correct', 'remove'] as const
const MIX = ['import', 'import', 'correct', 'remove'] as const

/** Begins something and returns how long it was let go on, in milliseconds; what was confirmed in time is promised. */
async function deed(running: Running, name: (typeof DEEDS)[number], picker: Picker, round: number, promised: Promised): Promise<number> {
  const { page } = running
  const first = round * FILES_A_ROUND
  if (name === 'import') {
    await drop(page, first, FILES_A_ROUND)
    const wait = picker.below(IMPORT_TIME)
    if (await came(page.getByRole('button', { name: '导入报告' }), wait)) {
      for (let at = 0; at < FILES_A_ROUND; at += 1) promised.there.add(inventedPage(first + at).path)
    }
    return wait
  }
  const wait = picker.below(CHANGE_TIME)
  if (name === 'correct') {
    await page.getByRole('region', { name: '结果', exact: true }).getByRole('link').nth(picker.below(4)).click()
    await page.getByRole('button', { name: '订正', exact: true }).first().click()
    const year = page.getByRole('form', { name: '订正' }).getByLabel('日期')
    await year.fill(`${1960 + round}-0${1 + picker.below(9)}-15`)
    await year.press('Control+Enter')
    if (await came(page.getByText(/已订正/), wait)) promised.corrections += 1
    return wait
  }
  await page.goto(`${page.url().split('#')[0]}#/shelf`)
  const row = page.getByRole('row').nth(1 + picker.below(3))
  const path = (await row.getByRole('link').textContent()) ?? ''
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: '从资料库删去' }).click()
  promised.there.delete(path.trim())
  if (await came(page.getByText(/已删去/), wait)) promised.gone.add(path.trim())
  return wait
}

/**
 * Kills the browser at random moments of imports, corrections and removals, starts it again and looks: every file wholly in
 * or wholly out, nothing that was confirmed lost, the library readable. Arguments: how many times (20), and the seed.
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const rounds = Number(args[0] ?? ROUNDS)
  const seed = Number(args[1] ?? Date.now() % 100_000)
  const picker = new Picker(seed)
  const site = await serveSite()
  const profile = mkdtempSync(join(tmpdir(), 'jianbao-kills-'))
  const promised: Promised = { there: new Set(), gone: new Set(), corrections: 0 }
  const counts = { import: 0, correct: 0, remove: 0, halted: 0 }
  const wrong: string[] = []
  console.log(`${rounds} kills, seed ${seed}`)
  for (let round = 0; round < rounds; round += 1) {
    const running = await start(profile, site.url)
    const before = await inventory(running.page)
    const name = before.sources.length < 6 ? 'import' : picker.of(MIX)
    let failure = ''
    const wait = await deed(running, name, picker, round, promised).catch((error: unknown) => {
      failure = String(error)
      return -1
    })
    await kill(running)
    const again = await start(profile, site.url).catch((error: unknown) => {
      wrong.push(`round ${round}: does not start: ${String(error)}`)
      return null
    })
    counts[name] += 1
    if (again === null) break
    const found = await inventory(again.page)
    const now = [...(failure === '' ? [] : [failure]), ...faults(found, promised), ...(await readable(again.page, found))]
    promised.corrections = found.corrections
    if (name === 'import' && found.sources.length - before.sources.length < FILES_A_ROUND) counts.halted += 1
    for (const fault of now) wrong.push(`round ${round} (${name}, ${wait} ms): ${fault}`)
    console.log(
      `${round + 1} ${name} ${wait} ms: ${found.sources.length} files, ${found.articles.length} articles, ${found.staged.length} staged, ${found.corrections} corrections, ${now.length} faults`,
    )
    await kill(again)
  }
  await site.close()
  rmSync(profile, { recursive: true, force: true })
  for (const fault of wrong) console.log(fault)
  console.log(
    `${rounds} rounds (${counts.import} imports, ${counts.halted} of them cut, ${counts.correct} corrections, ${counts.remove} removals): ${wrong.length} faults`,
  )
  return wrong.length === 0 ? 0 : 1
}
