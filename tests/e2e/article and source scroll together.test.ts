import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/** So many paragraphs are higher than any window. */
const PARAGRAPHS = 60
/** A line or two: what is read in one pane stands at about the same height in the other. */
const NEAR = 70

const longPage = textFile(
  '柳溪日报-2021-04-09-03版.txt',
  `柳溪日报　2021年4月9日　星期五　第3版

一条水渠修了六十年

本报讯（记者 温如许）${Array.from({ length: PARAGRAPHS }, (_, index) => `第${index + 1}段渠道从山脚绕到村口，村民在渠边种下${(index + 3) * 7}棵柳树，每年开春由各组轮流清淤，水到田头不过半天。`).join('\n')}
`,
)

/** Where a paragraph's first words stand in a pane, in pixels below the pane's top. */
async function heightIn(pane: string, words: string): Promise<number> {
  return app.page.evaluate(
    ([selector = '', text = '']) => {
      const scroller = document.querySelector(selector)
      if (scroller === null) return Number.NaN
      const walker = document.createTreeWalker(scroller, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(text) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      }
      return Number.NaN
    },
    [pane, words],
  )
}

const TEXT = '.text .scroller'
const SOURCE = '.source .scroller'

/** Turns the wheel over one pane until a paragraph has come up to its top. */
async function wheelTo(pane: string, words: string, step: number): Promise<void> {
  await app.page.locator(pane).hover()
  const arrived = async (): Promise<boolean> => {
    await app.page.mouse.wheel(0, step)
    const height = await heightIn(pane, words)
    return step > 0 ? height < 200 : height > 0
  }
  await expect.poll(arrived, { timeout: 30_000 }).toBe(true)
}

test('in a low window article and source scroll, and the window does not', async () => {
  app = await App.open(inject('siteUrl'), { width: 1366, height: 500 })
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('button', { name: '原文对照' }).first().click()
  await app.page.getByRole('heading', { name: '原文' }).waitFor()
  const window = await app.page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    return [scrollHeight - clientHeight, scrollTop]
  })
  expect(window).toEqual([0, 0])
})

test('article and source scroll together, whichever the reader scrolls', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(longPage)
  await app.openArticle('一条水渠修了六十年')
  await app.page.getByRole('button', { name: '原文对照' }).first().click()
  await app.page.getByRole('heading', { name: '原文' }).waitFor()
  const apart = async (words: string): Promise<number> => Math.abs((await heightIn(TEXT, words)) - (await heightIn(SOURCE, words)))

  await wheelTo(TEXT, '第40段', 300)
  await expect.poll(() => heightIn(SOURCE, '第40段')).toBeLessThan(400)
  await expect.poll(() => apart('第40段')).toBeLessThan(NEAR + 200)

  await wheelTo(SOURCE, '第10段', -300)
  await expect.poll(() => heightIn(TEXT, '第10段')).toBeGreaterThan(-NEAR)
  await expect.poll(() => apart('第10段')).toBeLessThan(NEAR + 200)
})
