import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/** Headlines and leads of all lengths, so that no two rows next to each other are of the same height. */
const FILES = Array.from({ length: 60 }, (_, page) =>
  textFile(
    `县报${page % 7}-2022-0${1 + (page % 9)}-1${page % 9}.txt`,
    Array.from(
      { length: 5 },
      (__, at) =>
        `${page}号桥${at}${'通车的消息传遍两岸村庄'.repeat((page * 3 + at) % 4)}\n\n本报讯 ${1 + (page % 12)}月${1 + at * 3}日，${`仁寿县第${page}座桥建成，`.repeat(1 + ((page + at) % 3))}沿线${'群众前来观看。'.repeat(1 + ((page * at) % 9))}\n`,
    ).join('\n'),
  ),
)

/** Looks at the rows in every frame; answers how often one reached into the next. */
const WATCH = `(() => {
  window.overlaps = 0
  window.frames = 0
  const look = () => {
    window.frames += 1
    const rows = [...document.querySelectorAll('li.item')].map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top)
    for (let at = 1; at < rows.length; at += 1) if (rows[at - 1].bottom - rows[at].top > 1) window.overlaps += 1
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
})()`

test('rows stand below each other in every frame while order and words change on a slow machine', async () => {
  app = await App.open(inject('siteUrl'), { bypassCSP: true })
  const { page } = app
  await app.drop(...FILES)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.evaluate(WATCH)
  for (const where of ['sort=page', 'sort=date-asc', 'q=桥', 'sort=date-desc', 'q=村庄', 'sort=page']) {
    await page.evaluate((hash) => (location.hash = hash), `#/?${where}`)
    for (const top of [900, 4000, 0]) {
      await page.evaluate((y) => document.querySelector('.scroller:has(li.item)')?.scrollTo(0, y), top)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    }
    await app.results.getByRole('article').first().waitFor()
  }
  const seen = await page.evaluate(() => [Reflect.get(window, 'overlaps'), Number(Reflect.get(window, 'frames')) > 30])
  expect(seen).toEqual([0, true])
})
