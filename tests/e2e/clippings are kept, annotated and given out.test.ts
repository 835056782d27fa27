import { readFileSync } from 'node:fs'
import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('clippings are kept, put in order, annotated and given out, by keyboard alone', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  const { page } = app
  for (let count = 1; count <= 2; count += 1) {
    await page.keyboard.press('j')
    await page.getByRole('button', { name: '剪报', exact: true }).waitFor()
    await page.keyboard.press('c')
    await page.getByRole('link', { name: `剪报本 ${count}` }).waitFor()
  }
  await page.getByRole('link', { name: '剪报本 2' }).focus()
  await page.keyboard.press('Enter')
  const clips = page.locator('.clip')
  await expect.poll(() => clips.count()).toBe(2)
  const first = (await clips.first().getByRole('heading').textContent())?.trim() ?? ''

  await clips.first().getByRole('textbox').focus()
  await page.keyboard.insertText('用第二段')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await clips.nth(1).getByRole('heading').textContent())?.trim()).toBe(first)

  await page.getByRole('button', { name: '导出' }).focus()
  await page.keyboard.press('Enter')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'HTML' }).press('Enter')])
  const html = readFileSync(await download.path(), 'utf8')
  expect(html.match(/<article /g)).toHaveLength(2)
  expect(html).toContain('用第二段')
  expect(html.indexOf('用第二段')).toBeGreaterThan(html.lastIndexOf('<article '))

  await app.page.reload()
  await expect.poll(() => clips.count()).toBe(2)
  await expect.poll(() => clips.nth(1).getByRole('textbox').inputValue()).toBe('用第二段')
})
