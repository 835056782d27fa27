import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { findBrowser, launch } from './browser'
import { serveSite } from './serveSite'

const WIDTHS = [
  [1366, 768],
  // The same screen at 125 %.
  [1093, 614],
  [1920, 1080],
  [390, 844],
] as const
const THEMES = ['light', 'dark', 'paper'] as const
type Theme = (typeof THEMES)[number]

/** One state of the interface: how a person comes to it from the state before. */
interface Scene {
  readonly name: string
  /** What is said in passing belongs to the state; elsewhere it would come and go with the speed of the machine. */
  readonly withNotices?: true
  reach(page: Page): Promise<void>
}

const results = (page: Page) => page.getByRole('region', { name: '结果', exact: true })

async function at(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${hash}`)
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function fromMore(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: word }).click()
}

const SCENES: readonly Scene[] = [
  { name: 'first-visit', reach: (page) => page.getByRole('button', { name: '试读示例' }).waitFor() },
  {
    name: 'paste',
    async reach(page) {
      await page.getByRole('button', { name: '粘贴文字…' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'library',
    withNotices: true,
    async reach(page) {
      await closeDialog(page)
      await page.getByRole('button', { name: '试读示例' }).click()
      await page.getByRole('button', { name: '导入报告' }).waitFor()
      await results(page).getByRole('link').nth(3).waitFor()
    },
  },
  {
    name: 'report',
    async reach(page) {
      await page.getByRole('button', { name: '导入报告' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'article',
    async reach(page) {
      await closeDialog(page)
      await results(page).getByRole('link').nth(1).click()
      await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'evidence',
    async reach(page) {
      await page
        .getByTitle(/的依据/)
        .first()
        .click()
      await page.getByRole('status').first().waitFor()
    },
  },
  {
    name: 'source',
    async reach(page) {
      await page.getByRole('button', { name: '原文对照' }).first().click()
      await page.getByRole('heading', { name: '原文' }).waitFor()
    },
  },
  {
    name: 'correct',
    async reach(page) {
      await page.getByRole('button', { name: '收起原文' }).first().click()
      await page.getByRole('button', { name: '订正', exact: true }).first().click()
      await page.getByRole('form', { name: '订正' }).waitFor()
    },
  },
  {
    name: 'clips',
    async reach(page) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '剪报', exact: true }).click()
      await page.getByRole('button', { name: '已剪报' }).waitFor()
      await at(page, '/clips')
      await page.locator('.clip .cite').first().waitFor()
    },
  },
  {
    name: 'person',
    async reach(page) {
      await at(page, `/person/${encodeURIComponent('唐以宁')}`)
      await page.getByRole('heading', { level: 1, name: '唐以宁' }).waitFor()
    },
  },
  {
    name: 'found',
    async reach(page) {
      await at(page, '/?q=%E5%B1%85%E6%B0%91')
      await results(page).getByRole('link').first().waitFor()
    },
  },
  {
    name: 'empty',
    async reach(page) {
      await at(page, '/?q=%E5%B1%85%E6%B0%91&from=1950-01-01&to=1950-02-01')
      await page.getByText('没有符合条件的稿件').waitFor()
    },
  },
  {
    name: 'bad-query',
    async reach(page) {
      await at(page, '/?q=%E2%80%9C%E5%B1%85%E6%B0%91')
      await page.getByRole('alert').first().waitFor()
    },
  },
  {
    name: 'timeline',
    async reach(page) {
      await at(page, '/?view=timeline')
      await results(page).getByRole('button', { name: '时间线' }).waitFor()
      await page.waitForLoadState('networkidle')
    },
  },
  {
    name: 'grid',
    async reach(page) {
      await at(page, '/?view=grid')
      await results(page).getByRole('table').waitFor()
    },
  },
  {
    name: 'filters',
    async reach(page) {
      await at(page, '/?pane=filters')
      await page.getByRole('complementary', { name: '筛选' }).waitFor()
    },
  },
  {
    name: 'shelf',
    async reach(page) {
      await at(page, '/shelf')
      await page.getByRole('heading', { name: '保存在哪里' }).waitFor()
    },
  },
  {
    name: 'page-card',
    async reach(page) {
      await page.getByRole('row').nth(1).getByRole('button').first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'encoding',
    async reach(page) {
      await closeDialog(page)
      await page.getByRole('row').nth(1).getByRole('button').last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'help',
    async reach(page) {
      await closeDialog(page)
      await at(page, '/help')
      await page.getByRole('heading', { level: 1, name: '使用说明' }).waitFor()
    },
  },
  {
    name: 'keys',
    async reach(page) {
      await at(page, '/')
      await fromMore(page, '按键一览')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'settings',
    async reach(page) {
      await closeDialog(page)
      await fromMore(page, '设置')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'query',
    async reach(page) {
      await closeDialog(page)
      await page.getByRole('button', { name: '检索式与已存的检索' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'suggestions',
    async reach(page) {
      await closeDialog(page)
      await page.getByRole('combobox', { name: '搜索', exact: true }).fill('教')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'review',
    async reach(page) {
      await at(page, '/?state=review&sort=page')
      await results(page).getByRole('link').first().click()
      await page.getByRole('button', { name: '核对无误' }).waitFor()
    },
  },
  {
    name: 'vertical',
    async reach(page) {
      await fromMore(page, '设置')
      await page.getByRole('radio', { name: '竖排' }).check({ force: true })
      await closeDialog(page)
    },
  },
]

function dismissNotices(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.notice .quiet')) button.click()
  })
}

/** So long nothing may change before a screen counts as come to rest, in milliseconds. */
const QUIET = 400
const MOST_LOOKS = 12

/** A picture of the page once two in a row are the same. */
async function atRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot({ animations: 'disabled' })
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await page.waitForTimeout(QUIET)
    const next = await page.screenshot({ animations: 'disabled' })
    if (next.equals(last)) break
    last = next
  }
  return last
}

async function shoot(
  browser: Browser,
  url: string,
  folder: string,
  [width, height]: (typeof WIDTHS)[number],
  theme: Theme,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    deviceScaleFactor: 1,
    hasTouch: width < 900,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  })
  await context.addInitScript((name) => window.localStorage.setItem('jianbao.settings', JSON.stringify({ theme: name })), theme)
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(url)
  const missed: string[] = []
  for (const scene of SCENES) {
    const file = `${scene.name}-${theme}-${width}.png`
    try {
      await scene.reach(page)
      if (scene.withNotices !== true) await dismissNotices(page)
      writeFileSync(join(folder, file), await atRest(page))
    } catch (error) {
      missed.push(`${file}: ${String(error).split('\n')[0]}`)
      await page.screenshot({ path: join(folder, `missed-${file}`), animations: 'disabled' })
    }
  }
  await context.close()
  return missed
}

/** Saves every state in every theme and width. Arguments: the folder, a width and a theme to do with fewer. */
export async function main([folder = '/tmp/jianbao-screens', onlyWidth, onlyTheme]: readonly string[] = []): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const site = await serveSite()
  const browser = await launch(await findBrowser())
  const missed: string[] = []
  for (const size of WIDTHS.filter(([width]) => onlyWidth === undefined || String(width) === onlyWidth)) {
    for (const theme of THEMES.filter((name) => onlyTheme === undefined || name === onlyTheme)) {
      missed.push(...(await shoot(browser, site.url, folder, size, theme)))
    }
  }
  await browser.close()
  await site.close()
  for (const line of missed) console.log(line)
  console.log(`${missed.length === 0 ? 'all' : 'not all'} screens are in ${folder}`)
  return missed.length === 0 ? 0 : 1
}
