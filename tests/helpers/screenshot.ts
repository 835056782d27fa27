import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, launch } from './browser'

const ROOT = join(import.meta.dirname, '../..')

/** Opens the built single file, reads the samples and one article, and saves what a reader sees as `tests/screenshots/reading-room.png`. */
export async function main(): Promise<number> {
  const browser = await launch(await findBrowser())
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    deviceScaleFactor: 1.5,
    locale: 'zh-CN',
    colorScheme: 'light',
  })
  await page.goto(pathToFileURL(join(ROOT, 'dist/jianbao.html')).href)
  await page.getByRole('button', { name: '试读示例' }).click()
  await page.getByRole('button', { name: '导入报告' }).waitFor()
  await page.locator('.notice').getByRole('button', { name: '关闭' }).click()
  await page.getByRole('region', { name: '结果', exact: true }).getByRole('link').nth(1).click()
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
  // The pointer rests on nothing.
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(ROOT, 'tests/screenshots/reading-room.png'), animations: 'disabled' })
  await browser.close()
  return 0
}
