import { findBrowser, launch } from '../../helpers/browser'
import { serveSite } from '../../helpers/serveSite'
import { fill } from './fill'
import { measureFirstVisit, visitOf, watched } from './firstVisit'
import { IN_PAGE } from './inPage'

const GESTURES = 12
const FRAMES = 180
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

function frames(times: readonly number[]): string {
  return `${spread(times)}; ${times.filter((time) => time > STUMBLE).length} of ${times.length} over ${STUMBLE} ms`
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
    if (articles === 0) return
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', bypassCSP: true })
    const page = await context.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: '试读示例' }).waitFor()
    await fill(page, articles, tell)
    await page.addScriptTag({ content: IN_PAGE })
    tell(`\n${await page.locator('.results .total').textContent()} in the library`)

    const times = async (call: string): Promise<number[]> => {
      const list: number[] = []
      for (let index = 0; index < GESTURES; index += 1) {
        list.push(Number(await page.evaluate(`window.bench.${call}(${index})`)))
        await page.waitForTimeout(120)
      }
      return list
    }
    tell(`filter, click to painted list: ${spread(await times('filter'))}`)
    await page.evaluate(`location.hash = '#/'`)
    await page.waitForTimeout(500)
    tell(`opening an article: ${spread(await times('open'))}`)
    tell(`scrolling the list: ${frames(await page.evaluate(`window.bench.scroll('.results .scroller', 120, ${FRAMES})`))}`)
    tell(`flinging the list: ${frames(await page.evaluate(`window.bench.scroll('.results .scroller', 1500, ${FRAMES})`))}`)
    await page.evaluate(`location.hash = '#/?q=' + encodeURIComponent('特长现场会')`)
    await page.locator('.results .card .link').first().click()
    await page.locator('.reader h1').filter({ hasText: '特长' }).waitFor()
    tell(`scrolling 20,000 characters: ${frames(await page.evaluate(`window.bench.scroll('.reader .scroller', 60, ${FRAMES})`))}`)

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
