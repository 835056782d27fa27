import type { Page } from 'playwright-core'
import { busyTimes } from './busy'

/** A clerk's computer is this many times slower than the one that measures. */
const SLOWER = 4
/** After this the page is at rest, in milliseconds. */
const UNTIL_REST = 4000
const LONG = 50

/** What a first visit costs: the largest paint, time in which the page did not answer, and how much moved. */
export interface Visit {
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
}

/** Watches from the first moment on; what it saw is kept in `window.seen`. */
const WATCH = `window.seen = { lcp: 0, fcp: 0, long: [], cls: 0 };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.seen.lcp = entry.startTime }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') window.seen.fcp = entry.startTime }).observe({ type: 'paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.seen.long.push([entry.startTime, entry.duration]) }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.cls += entry.value }).observe({ type: 'layout-shift', buffered: true });`

interface Seen {
  readonly lcp: number
  readonly fcp: number
  readonly long: readonly (readonly [number, number])[]
  readonly cls: number
}

/** Slows a page down and watches it. */
async function watched(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(WATCH)
}

/** What was seen of a page that has come to rest. */
async function visitOf(page: Page): Promise<Visit> {
  await page.waitForTimeout(UNTIL_REST)
  const seen: Seen = await page.evaluate('window.seen')
  const blocked = seen.long.filter(([start]) => start >= seen.fcp).map(([, duration]) => Math.max(0, duration - LONG))
  return { lcp: seen.lcp, tbt: blocked.reduce((sum, time) => sum + time, 0), cls: seen.cls }
}

/** One visit on a slower computer. `isThere`: what has to have come before the page can be at rest. */
export async function visit(page: Page, url: string, isThere: string): Promise<Visit> {
  await watched(page)
  await page.goto(url)
  await page.locator(isThere).first().waitFor()
  return visitOf(page)
}

/** What the tasks of a visit would block on the slower computer, by the work that is in them, in milliseconds. */
export async function blockedByWork(page: Page, url: string): Promise<number> {
  const tasks = await busyTimes(page, async () => {
    await page.goto(url)
    await page.waitForTimeout(UNTIL_REST)
  })
  return tasks.reduce((sum, time) => sum + Math.max(0, time * SLOWER - LONG), 0)
}
