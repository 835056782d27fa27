import type { Page } from 'playwright-core'
import { findBrowser, launch } from '../../helpers/browser'
import { serveSite } from '../../helpers/serveSite'
import { busyTimes } from './busy'
import { fill } from './fill'
import { blockedByWork, measureFirstVisit, visitOf, watched } from './firstVisit'
import { IN_PAGE } from './inPage'

const GESTURES = 12
const FRAMES = 180
/** What a reader takes at least from one gesture to the next, in milliseconds. */
const PAUSE = 300
/** A frame that takes longer is seen to stumble, in milliseconds. */
const STUMBLE = 32

function tell(line: string): void {
  console.log(line)
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return `median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} ms`
}

/** Frames as they were seen, and the longest task of the page in processor time, which other programs are not in. */
async function scroll(page: Page, name: string, selector: string, step: number): Promise<void> {
  let times: readonly number[] = []
  const busy = await busyTimes(page, async () => {
    times = await page.evaluate(`window.bench.scroll('${selector}', ${step}, ${FRAMES})`)
  })
  const over = (list: readonly number[]) => `${list.filter((time) => time > STUMBLE).length} over ${STUMBLE} ms`
  tell(
    `${name}: frames ${spread(times)}, ${over(times)} of ${FRAMES}; work ${(busy.reduce((sum, time) => sum + time, 0) / FRAMES).toFixed(1)} ms a frame, ${over(busy)}, longest ${Math.round(Math.max(0, ...busy))} ms`,
  )
}

/**
 * Measures the interface of the build in `dist` (or `JIANBAO_DIST`) as a reader meets it: the first visit on a computer four times
 * slower, then a library of about `articles` articles. The machine's own load is in every number.
 */
export async function runRoomBench(articles: number): Promise<void> {
  const site = await serveSite()
  const browser = await launch(await findBrowser())
  try {
    const first = await measureFirstVisit(browser, site.url)
    tell(`first visit, four times slower: LCP ${Math.round(first.lcp)} ms, TBT ${Math.round(first.tbt)} ms, CLS ${first.cls.toFixed(3)}`)
    tell(`  in processor time: tasks block ${Math.round(await blockedByWork(browser, site.url))} ms`)
    if (articles === 0) return
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', bypassCSP: true })
    const page = await context.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: '试读示例' }).waitFor()
    await fill(page, articles, tell)
    await page.addScriptTag({ content: IN_PAGE })
    tell(`\n${await page.locator('.results .total').textContent()} in the library`)

    const gestures = async (name: string, call: string, goBack?: () => Promise<void>): Promise<void> => {
      const list: number[] = []
      const busy = await busyTimes(page, async () => {
        for (let index = 0; index < GESTURES; index += 1) {
          list.push(Number(await page.evaluate(`window.bench.${call}(${index})`)))
          await page.waitForTimeout(PAUSE)
          await goBack?.()
        }
      })
      tell(`${name}: ${spread(list)}; work of the page ${Math.round(busy.reduce((sum, time) => sum + time, 0) / GESTURES)} ms each`)
    }
    await gestures('filter, click to painted list', 'filter', async () => {
      await page.evaluate(`location.hash = '#/'`)
      await page.waitForTimeout(PAUSE)
    })
    await gestures('opening an article', 'open')
    await gestures('going on to the next one', 'next')
    await scroll(page, 'scrolling the list', '.results .scroller', 120)
    await scroll(page, 'flinging the list', '.results .scroller', 1500)
    await page.evaluate(`location.hash = '#/?q=' + encodeURIComponent('特长现场会')`)
    await page.locator('.results .card .link').filter({ hasText: '特长' }).first().click()
    await page.locator('.reader h1').filter({ hasText: '特长' }).waitFor()
    await scroll(page, 'scrolling 20,000 characters', '.reader .scroller', 60)

    const again = await context.newPage()
    await watched(again)
    await again.goto(site.url)
    await again.locator('.results .card').first().waitFor()
    const visit = await visitOf(again)
    tell(`coming back, four times slower: LCP ${Math.round(visit.lcp)} ms, TBT ${Math.round(visit.tbt)} ms, CLS ${visit.cls.toFixed(3)}`)
    await context.close()
  } finally {
    await browser.close()
    await site.close()
  }
}
