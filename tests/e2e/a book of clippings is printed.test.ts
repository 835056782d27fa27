import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('a book of clippings is printed with cover, contents and articles, in black whatever the theme', async () => {
  app = await App.open(inject('siteUrl'), { colorScheme: 'dark' })
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  const { page } = app
  for (const [at, headline] of ['仁寿县三千亩枇杷卖出“甜价钱”', '长汀县古城墙修缮完工'].entries()) {
    await app.openArticle(headline)
    await page.getByRole('button', { name: '剪报', exact: true }).click()
    await page.getByRole('link', { name: `剪报本 ${at + 1}` }).waitFor()
  }
  await page.getByRole('link', { name: '剪报本 2' }).click()
  await page.locator('.clip .cite').first().waitFor()

  // Printed by the browser's own menu: the list as it is, without what only a screen can do.
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.clip .cite').first().isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: '打印或存为 PDF' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  await page.evaluate(() => Object.assign(window, { print: () => undefined }))
  await page.getByRole('button', { name: '打印或存为 PDF' }).click()
  const book = page.locator('.booklet')
  await expect.poll(() => book.locator('article').count()).toBe(2)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect([await book.isVisible(), await page.locator('.clip').first().isVisible()]).toEqual([true, false])
  expect(await book.locator('.cover, nav, article').count()).toBe(4)
  expect(await book.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)')
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000)

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(() => book.locator('article').count()).toBe(0)
})
