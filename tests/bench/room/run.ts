import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findBrowser, launch } from '../../helpers/browser'
import { serveFolders } from '../../helpers/serveFolders'
import { buildTabPage } from '../tab/run'
import { busyTimes } from './busy'
import { type Visit, blockedByWork, visit } from './visits'
import { IN_PAGE } from './inPage'
import { SCREEN, type Side, openSides, tellSides } from './sides'

const GESTURES = 24
const FRAMES = 180
const VISITS = 5
/** After this the engine has done what it puts off until the library is open, in milliseconds. */
const UNTIL_SETTLED = 20_000
/** What a reader takes at least from one gesture to the next, in milliseconds. */
const PAUSE = 300
/** A frame that takes longer is seen to stumble, in milliseconds. */
const STUMBLE = 32

interface OpenSide extends Side {
  readonly page: Page
}

/** Measures every side in turn, so often, and answers what came out by the name of the side. */
async function inTurn<S extends { readonly name: string }, T>(
  sides: readonly S[],
  times: number,
  measure: (side: S, index: number) => Promise<T>,
): Promise<ReadonlyMap<string, readonly T[]>> {
  const found = new Map<string, T[]>(sides.map(({ name }) => [name, []]))
  for (let index = 0; index < times; index += 1) for (const side of sides) found.get(side.name)?.push(await measure(side, index))
  return found
}

function pick<T>(found: ReadonlyMap<string, readonly T[]>, of: (one: T) => number): ReadonlyMap<string, readonly number[]> {
  return new Map([...found].map(([name, list]) => [name, list.map(of)]))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function tellVisits(what: string, visits: ReadonlyMap<string, readonly Visit[]>): void {
  tellSides(
    `${what}: LCP`,
    pick(visits, ({ lcp }) => lcp),
  )
  tellSides(
    `${what}: TBT`,
    pick(visits, ({ tbt }) => tbt),
  )
  tellSides(
    `${what}: CLS in thousandths`,
    pick(visits, ({ cls }) => cls * 1000),
    '',
  )
}

/** Visits as they were seen on a computer four times slower, and what they would block there by the work alone. */
async function measureVisits<S extends { readonly name: string; readonly url: string }>(
  what: string,
  sides: readonly S[],
  isThere: string,
  onPage: <T>(side: S, work: (page: Page) => Promise<T>) => Promise<T>,
): Promise<void> {
  const seen = await inTurn(sides, VISITS, (side) => onPage(side, (page) => visit(page, side.url, isThere)))
  tellVisits(`${what}, four times slower`, seen)
  const blocked = await inTurn(sides, VISITS, (side) => onPage(side, (page) => blockedByWork(page, side.url)))
  tellSides('  tasks block, by processor time', blocked)
}

async function measureGestures(
  sides: readonly OpenSide[],
  name: string,
  call: string,
  goBack?: (page: Page) => Promise<void>,
): Promise<void> {
  const found = await inTurn(sides, GESTURES, async ({ page }, index) => {
    await page.bringToFront()
    let time = Number.NaN
    const busy = await busyTimes(page, async () => {
      time = Number(await page.evaluate(`window.bench.${call}(${index})`))
      await page.waitForTimeout(PAUSE)
    })
    await goBack?.(page)
    return { time, work: sum(busy) }
  })
  tellSides(
    name,
    pick(found, ({ time }) => time),
  )
  tellSides(
    `  the page's work for each`,
    pick(found, ({ work }) => work),
  )
}

/** Frames as they were seen, and what the page worked for each in processor time, which other programs are not in. */
async function measureScroll(sides: readonly OpenSide[], name: string, selector: string, step: number): Promise<void> {
  const found = await inTurn(sides, 2, async ({ page }) => {
    await page.bringToFront()
    let times: readonly number[] = []
    const busy = await busyTimes(page, async () => {
      times = await page.evaluate(`window.bench.scroll('${selector}', ${step}, ${FRAMES})`)
    })
    return { longest: Math.max(...times), over: times.filter((time) => time > STUMBLE).length, busy }
  })
  tellSides(
    `${name}: longest frame`,
    pick(found, ({ longest }) => longest),
  )
  tellSides(
    `  frames over ${STUMBLE} ms`,
    pick(found, ({ over }) => over),
    `of ${FRAMES}`,
  )
  tellSides(
    '  longest task in processor time',
    pick(found, ({ busy }) => Math.max(0, ...busy)),
  )
}

/** The interface as a reader meets it who has a library of so many articles. */
async function measureLibrary(sides: readonly Side[]): Promise<void> {
  await measureVisits('coming back', sides, '.results .card', async ({ context }, work) => {
    const page = await context.newPage()
    const seen = await work(page)
    await page.close()
    return seen
  })

  const open: OpenSide[] = []
  for (const side of sides) {
    const page = await side.context.newPage()
    await page.goto(side.url)
    await page.locator('.results .card').first().waitFor()
    await page.addScriptTag({ content: IN_PAGE })
    open.push({ ...side, page })
  }
  await open[0]?.page.waitForTimeout(UNTIL_SETTLED)
  await measureGestures(open, 'filter, click to painted list', 'filter', async (page) => {
    await page.evaluate(`location.hash = '#/'`)
    await page.waitForTimeout(PAUSE)
  })
  await measureGestures(open, 'opening an article', 'open')
  await measureGestures(open, 'going on to the next one', 'next')
  await measureScroll(open, 'scrolling the list', '.results .scroller', 120)
  await measureScroll(open, 'flinging the list', '.results .scroller', 1500)
  for (const { page } of open) {
    await page.evaluate(`location.hash = '#/?q=' + encodeURIComponent('特长现场会')`)
    await page.locator('.results .card .link').filter({ hasText: '特长' }).first().click()
    await page.locator('.reader h1').filter({ hasText: '特长' }).waitFor()
  }
  await measureScroll(open, 'scrolling 20,000 characters', '.reader .scroller', 60)
}

/**
 * Measures the interface of the build in `dist` as a reader meets it: the first visit on a computer four times slower, then a
 * library of so many articles. `before`: the folder of another build to compare with, every measure in turn with this one's;
 * the machine's own load is in every number, and the same in both.
 */
export async function runRoomBench(articles: number, before: string): Promise<void> {
  const dist = join(import.meta.dirname, '../../../dist')
  const builds = before === '' ? { now: dist } : { before, now: dist }
  for (const folder of Object.values(builds)) {
    if (!existsSync(join(folder, 'index.html'))) throw new Error(`nothing was built in ${folder}: run \`npm run build\` first`)
  }
  const paths = Object.entries(builds).map(([name, folder]) => [`/${name}/`, folder] as const)
  const site = await serveFolders({ ...Object.fromEntries(paths), '/fill/': await buildTabPage() })
  const urls = Object.keys(builds).map((name) => ({ name, url: `${site.origin}/${name}/` }))
  try {
    const browser = await launch(await findBrowser())
    await measureVisits('first visit', urls, '.first', async (_, work) => {
      const context = await browser.newContext(SCREEN)
      const seen = await work(await context.newPage())
      await context.close()
      return seen
    })
    await browser.close()
    if (articles === 0) return
    const { sides, close } = await openSides(urls, async (page) => {
      page.setDefaultTimeout(0)
      page.on('console', (message) => message.text() !== 'ready' && console.log(message.text()))
      await page.goto(`${site.origin}/fill/`)
      await page.evaluate(`bench('fillForRoom', ${articles})`)
    })
    try {
      await measureLibrary(sides)
    } finally {
      await close()
    }
  } finally {
    await site.close()
  }
}
