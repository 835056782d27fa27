import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { cityPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const walk = textFile(
  '青龙河.txt',
  `青龙河走访记

　　本报讯 6月1日，岚山县水利局的工作人员沿着青龙河走了十二里，把每一处渗水点都记在本子上。
${Array.from({ length: 60 }, (_, nth) => `　　第${nth + 1}处渗水点在河湾里，守堤的老人说，前年修过一回，去年雨水多，石缝又松了，今年得再填一遍。`).join('\n')}
`,
)
const TITLE = '青龙河走访记'
const OTHER = '长汀县古城墙修缮完工'

/** How far the text is scrolled: lines down, columns to the left; a share of the whole. */
function place(selector: string): Promise<number> {
  return app.page.locator(selector).evaluate((box) => {
    const down = box.scrollTop / Math.max(1, box.scrollHeight - box.clientHeight)
    return Math.max(down, Math.abs(box.scrollLeft) / Math.max(1, box.scrollWidth - box.clientWidth))
  })
}

/** Leaves it for another and comes back. */
async function leaveAndReturn(): Promise<void> {
  await app.openArticle(OTHER)
  await app.openArticle(TITLE)
}

async function scrollTo(selector: string, share: number): Promise<void> {
  await app.page.locator(selector).evaluate((box, part) => {
    box.scrollTo({ top: part * (box.scrollHeight - box.clientHeight), left: -part * (box.scrollWidth - box.clientWidth) })
  }, share)
  // It is remembered once the hand has come to rest.
  await expect.poll(() => app.page.evaluate(() => JSON.stringify(localStorage))).toContain(`,0.${Math.floor(share * 10)}`)
}

test('a long article is opened where it was left, in lines and in columns', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(walk, cityPage)
  await app.expectFound(2)
  await app.openArticle(TITLE)
  const { page } = app
  await scrollTo('.reader .scroller', 0.54)
  await leaveAndReturn()
  await expect.poll(() => place('.reader .scroller')).toBeCloseTo(0.54, 1)

  await page.getByRole('button', { name: '字号' }).click()
  await page.getByRole('radio', { name: '竖排' }).check({ force: true })
  await app.closeDialog()
  await expect.poll(() => place('.reader .leaf')).toBeCloseTo(0.54, 1)
  // The heads of the columns are in sight.
  expect(await place('.reader .scroller')).toBe(0)
  await scrollTo('.reader .leaf', 0.24)
  await leaveAndReturn()
  await expect.poll(() => place('.reader .leaf')).toBeCloseTo(0.24, 1)
})
