// Kills a real browser at random moments of imports, corrections, removals, backups, restores and wipes, and looks whether
// anything that was promised is gone, half there, or there without a file. usage: node tests/store/kills/run.mjs [KILLS] [SEED]
// [MINUTES] [all | changes | wipes | upgrade]; `changes` spends its kills on corrections and removals, `wipes` on wiping
// everything and bringing it back, `upgrade` on opening libraries of earlier programs, one released schema after the other. The browser is CHROMIUM or /usr/bin/chromium. When the time is up, or on
// SIGTERM or SIGINT, it looks once more and reports the kills done so far. Where something is wrong, the profile as it was
// found is kept, and its path told.
import { spawn } from 'node:child_process'
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { Ledger } from './ledger.mjs'

const KILLS = Number(process.argv[2] ?? 100)
const SEED = Number(process.argv[3] ?? Date.now() % 100_000)
const END = Date.now() + Number(process.argv[4] ?? 30) * 60_000
const MODE = process.argv[5] ?? 'all'
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Milliseconds of work before a kill, at least and at most. */
const [SOONEST, LATEST] = { upgrade: [0, 30], wipes: [20, 4000] }[MODE] ?? [20, 2500]
/** A profile is used for so many kills: what goes wrong with young libraries shows as well as what goes wrong with old ones. */
const KILLS_A_PROFILE = 20

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kills-'))
const site = join(folder, 'site')
await build({
  root,
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  build: { outDir: site, minify: false, rolldownOptions: { input: join(root, 'tests/store/kills/index.html') } },
})
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }
const server = createServer((request, response) => {
  const file = join(site, normalize(new URL(request.url, 'http://localhost').pathname))
  if (!existsSync(file) || extname(file) === '') response.writeHead(404).end()
  else createReadStream(file).pipe(response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${server.address().port}/tests/store/kills/index.html`
let profile = mkdtempSync(join(folder, 'profile-'))

/** Starts the browser in a process group of its own, so that the kill takes all of it and nothing else. */
async function startBrowser() {
  const child = spawn(
    BROWSER,
    ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const endpoint = await new Promise((resolve, reject) => {
    let heard = ''
    child.stderr.on('data', (chunk) => {
      heard += chunk
      const match = /ws:\/\/\S+/.exec(heard)
      if (match !== null) resolve(match[0])
    })
    child.once('exit', () => reject(new Error(`the browser did not start: ${heard.slice(-500)}`)))
  })
  const browser = await chromium.connectOverCDP(endpoint)
  const page = await browser.contexts()[0].newPage()
  return { child, browser, page }
}

async function startPage() {
  const running = await startBrowser()
  await running.page.exposeFunction('note', (act) => ledger.note(act))
  await running.page.goto(url)
  await running.page.waitForFunction(() => 'inspect' in window)
  return running
}

async function kill({ child, browser }) {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
  await browser.close().catch(() => undefined)
}

const ledger = new Ledger()
const tally = { kills: 0, profiles: 1, versions: {} }

let state = SEED
function random(below) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return (state >>> 8) % below
}

/** The schema of the library that is being upgraded. */
let plantedAs = 0
let stopped = false
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => (stopped = true))

try {
  for (let round = 0, last = false; !last; round += 1) {
    last = round >= KILLS || stopped || Date.now() > END
    const before = ledger.faults
    // A browser that finds its database broken replaces it by an empty one: what it found is gone then.
    const found = join(folder, 'found')
    rmSync(found, { recursive: true, force: true })
    cpSync(profile, found, { recursive: true })
    let running = await startPage()
    const cutIn = ledger.begun?.kind ?? 'nothing'
    if (MODE === 'upgrade' && round > 0) {
      const version = await running.page.evaluate(() => window.version())
      const way = `${plantedAs} → ${version}`
      tally.versions[way] = (tally.versions[way] ?? 0) + 1
    }
    try {
      ledger.check(await running.page.evaluate(() => window.inspect()))
    } catch (error) {
      ledger.complain('unreadable', String(error))
    }
    if (ledger.faults > before) {
      const evidence = mkdtempSync(join(tmpdir(), 'kills-evidence-'))
      cpSync(found, join(evidence, 'found'), { recursive: true })
      cpSync(profile, join(evidence, 'opened'), { recursive: true })
      console.error(`round ${round}, cut in ${cutIn}: the profile as found and as opened is in ${evidence}`)
    }
    if (round % 10 === 0) console.error(JSON.stringify({ ...tally, ...ledger.tally }))
    const isFresh = !last && round > 0 && round % KILLS_A_PROFILE === 0
    if (isFresh) {
      await kill(running)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
      profile = mkdtempSync(join(folder, 'profile-'))
      ledger.reset()
      tally.profiles += 1
      running = await startPage()
    }
    if (!last) {
      if (MODE === 'upgrade') {
        // Opened by nobody: an open library stands in the way of being replaced.
        await running.page.reload()
        await running.page.waitForFunction(() => 'inspect' in window)
        const names = Array.from({ length: 40 }, (_, index) => `${round}-${index}.txt`)
        const schemas = await running.page.evaluate(() => window.released())
        plantedAs = schemas[round % schemas.length]
        const planted = await running.page.evaluate(([named, schema]) => window.plant(named, schema), [names, plantedAs])
        ledger.reset(planted.headlines, planted.folders)
        running.page.evaluate(() => window.upgrade()).catch(() => undefined)
      } else running.page.evaluate(([seed, mode]) => window.work(seed, mode), [SEED * 1000 + round, MODE]).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, SOONEST + random(LATEST - SOONEST)))
      tally.kills += 1
    }
    await kill(running)
  }
} finally {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
console.log(JSON.stringify({ seed: SEED, mode: MODE, ...tally, ...ledger.tally }))
process.exitCode = ledger.faults === 0 ? 0 : 1
