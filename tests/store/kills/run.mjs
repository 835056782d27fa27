// Kills a real browser at random moments of imports, corrections, removals and backups, and looks whether anything that was
// promised is gone. usage: node tests/store/kills/run.mjs [KILLS] [SEED] [MINUTES] [all | changes | upgrade]; `changes` spends its
// kills on corrections and removals, `upgrade` on opening a library of the first program. The browser is CHROMIUM or
// /usr/bin/chromium. When the time is up, or on SIGTERM, it looks once more and reports the kills done so far.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const KILLS = Number(process.argv[2] ?? 100)
const SEED = Number(process.argv[3] ?? 1)
const END = Date.now() + Number(process.argv[4] ?? 30) * 60_000
const MODE = process.argv[5] ?? 'all'
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Milliseconds of work before a kill, at least and at most. */
const [SOONEST, LATEST] = MODE === 'upgrade' ? [0, 80] : [20, 1500]

const root = fileURLToPath(new URL('../../../', import.meta.url))
const profile = mkdtempSync(join(tmpdir(), 'kills-'))
const server = await createServer({
  root,
  configFile: join(root, 'vite.config.ts'),
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
})
await server.listen()
const url = `http://localhost:${server.httpServer.address().port}/tests/store/kills/index.html`

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

async function kill({ child, browser }) {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await gone
  await browser.close().catch(() => undefined)
}

/** What was promised: for each file whether it must be there, and the values set in it since it came. */
const files = new Map()
let begun = null
const tally = { kills: 0, acts: 0, cut: 0, losses: 0, refused: 0, half: 0, unreadable: 0, finished: 0, cutIn: {}, versions: {} }

function note(act) {
  if (act.phase === 'begin') {
    begun = act
    return
  }
  if (act.kind === 'refuse') {
    complain('refused', act.name)
    return
  }
  begun = null
  tally.acts += 1
  if (act.kind === 'import') for (const name of act.name.split(' ')) files.set(name, { values: [] })
  if (act.kind === 'correct') files.get(act.name)?.values.push(act.value)
  if (act.kind === 'remove') files.delete(act.name)
}

function complain(what, detail) {
  tally[what] += 1
  console.error(what, JSON.stringify(detail))
}

function check(found) {
  if (found.problems.length > 0) complain('unreadable', found.problems)
  tally.finished += found.ready
  const there = new Map(found.files.map((file) => [file.name, file]))
  for (const file of found.files) if (file.articles !== 6 || file.shown !== 6) complain('half', file)
  for (const [name, { values }] of files) {
    const file = there.get(name)
    if (file === undefined) {
      // A removal that was begun and not answered may have happened.
      if (begun?.kind === 'remove' && begun.name === name) files.delete(name)
      else complain('losses', { name })
      continue
    }
    const shown = new Set(file.headlines)
    // An earlier value may have been replaced in the same article; the newest never, unless a correction was cut off after it.
    const newest = values[values.length - 1]
    const cut = begun?.kind === 'correct' && begun.name === name && shown.has(begun.value)
    if (newest !== undefined && !shown.has(newest) && !cut) complain('losses', { name, newest })
    if (cut) values.push(begun.value)
  }
  for (const { name } of found.files) if (!files.has(name)) files.set(name, { values: [] })
  if (begun !== null) {
    tally.cut += 1
    tally.cutIn[begun.kind] = (tally.cutIn[begun.kind] ?? 0) + 1
  }
  begun = null
}

let state = SEED
function random(below) {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return (state >>> 8) % below
}

let stopped = false
process.once('SIGTERM', () => (stopped = true))

try {
  for (let round = 0, last = false; !last; round += 1) {
    last = round >= KILLS || stopped || Date.now() > END
    const running = await startBrowser()
    await running.page.exposeFunction('note', note)
    await running.page.goto(url)
    await running.page.waitForFunction(() => 'inspect' in window)
    if (MODE === 'upgrade' && round > 0) {
      const version = await running.page.evaluate(() => window.version())
      tally.versions[version] = (tally.versions[version] ?? 0) + 1
    }
    try {
      check(await running.page.evaluate(() => window.inspect()))
    } catch (error) {
      complain('unreadable', String(error))
    }
    if (!last) {
      if (MODE === 'upgrade') {
        // Opened by nobody: an open library stands in the way of being replaced.
        await running.page.reload()
        await running.page.waitForFunction(() => 'inspect' in window)
        const names = Array.from({ length: 40 }, (_, index) => `${round}-${index}.txt`)
        await running.page.evaluate((planted) => window.plant(planted), names)
        files.clear()
        for (const name of names) files.set(name, { values: [] })
        running.page.evaluate(() => window.upgrade()).catch(() => undefined)
      } else running.page.evaluate(([seed, mode]) => window.work(seed, mode), [SEED * 1000 + round, MODE]).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, SOONEST + random(LATEST - SOONEST)))
      tally.kills += 1
    }
    await kill(running)
  }
} finally {
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
console.log(JSON.stringify(tally))
process.exitCode = tally.losses + tally.refused + tally.half + tally.unreadable === 0 ? 0 : 1
