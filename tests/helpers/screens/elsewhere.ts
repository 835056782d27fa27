import { countyPage } from '../../e2e/pages'
import { dropFiles, textFile } from '../dropFiles'
import { inventLibrary } from '../inventLibrary'
import { type Scene, at, closeDialog, results } from './stage'

/** About 10,000 articles. */
const PAGES = 1700

/** What goes wrong, and very little. */
export const TROUBLE: readonly Scene[] = [
  {
    name: 'one',
    async reach(stage) {
      await stage.page.getByRole('button', { name: stage.say('试读示例') }).waitFor()
      await dropFiles(stage.page, [textFile('短讯.txt', '仁寿县文宫镇的枇杷熟了。\n')])
      await results(stage).getByRole('link').first().click()
      await stage.page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'troubled-report',
    async reach({ page }) {
      await at(page, '/')
      await dropFiles(page, [
        countyPage,
        { path: '照片.jpg', bytes: new Uint8Array([255, 216, 255, 224, 0, 16, 74, 70, 73, 70, 0, 1]) },
        { path: '坏的.zip', bytes: new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0, 9, 9]) },
        { ...countyPage, path: '重复的一份.txt' },
        textFile('空的.txt', ''),
      ])
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'missing',
    async reach({ page }) {
      await closeDialog(page)
      await at(page, '/?a=nowhere')
      await page.locator('.reader .lead').waitFor()
    },
  },
  {
    name: 'empty-book',
    async reach({ page, say }) {
      await at(page, '/clips')
      await page.getByRole('heading', { level: 1, name: say('剪报本') }).waitFor()
    },
  },
  {
    name: 'nobody',
    async reach({ page }) {
      await at(page, `/person/${encodeURIComponent('无此人')}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
]

/** In a stranger's frame that may keep nothing. */
export const FRAMED: readonly Scene[] = [
  {
    name: 'framed-first',
    reach: ({ page, say }) =>
      page
        .frameLocator('iframe')
        .getByRole('button', { name: say('试读示例') })
        .waitFor(),
  },
  {
    name: 'framed',
    async reach({ page, say }) {
      const frame = page.frameLocator('iframe')
      await frame.getByRole('button', { name: say('试读示例') }).click()
      await frame
        .getByRole('region', { name: say('结果'), exact: true })
        .getByRole('link')
        .nth(3)
        .waitFor()
    },
  },
]

/** As much as a long-kept library holds. */
export const LARGE: readonly Scene[] = [
  {
    name: 'importing',
    async reach(stage) {
      await stage.page.getByRole('button', { name: stage.say('试读示例') }).waitFor()
      const bytes = new TextEncoder()
      await dropFiles(
        stage.page,
        inventLibrary(PAGES).map(({ path, text }) => ({ path, bytes: bytes.encode(text) })),
      )
      await results(stage).getByRole('link').nth(3).waitFor()
    },
  },
  {
    name: 'large',
    async reach({ page, say }) {
      await page.getByRole('button', { name: say('导入报告') }).waitFor({ timeout: 600_000 })
    },
  },
  {
    name: 'large-timeline',
    async reach({ page }) {
      await at(page, '/?view=timeline')
      await page.locator('.year').first().waitFor()
    },
  },
  {
    name: 'large-grid',
    async reach(stage) {
      await at(stage.page, '/?view=grid')
      await results(stage).getByRole('table').waitFor()
    },
  },
  {
    name: 'large-shelf',
    async reach({ page, say }) {
      await at(page, '/shelf')
      await page.getByRole('heading', { name: say('保存与备份') }).waitFor()
    },
  },
]
