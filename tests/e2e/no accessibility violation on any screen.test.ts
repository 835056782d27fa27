import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { afterEach, expect, inject, test } from 'vitest'
import { en } from '../../src/ui/words/en'
import { type Words, zhCN } from '../../src/ui/words/zh-CN'
import { App } from './app'

declare global {
  interface Window {
    axe: { run(options: RunOptions): Promise<AxeResults> }
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What the journey looks for. */
function wordsOf(table: Words, evidence: RegExp) {
  return {
    add: table.bar.add,
    samples: table.add.samples,
    report: table.report.open,
    results: table.list.label,
    source: table.article.source,
    sourceTitle: table.source.title,
    cut: table.correct.cut,
    correct: table.article.correct,
    more: table.bar.more,
    keys: table.more.keys,
    settings: table.settings.title,
    query: table.search.help,
    paste: table.add.paste,
    evidence,
    empty: table.list.empty,
    shelf: table.shelf.title,
    help: table.help.title,
    filters: table.bar.filters,
    figures: table.article.figures,
    clips: table.clips.title,
    clipped: table.article.clipped,
    titles: table.person.titles,
  }
}

const WORDS = { 'zh-CN': wordsOf(zhCN, /的依据/), en: wordsOf(en, /^Why /) }

type Language = keyof typeof WORDS
type Theme = 'light' | 'dark' | 'paper'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/** What is wrong with what is on screen: rule, element and what axe says of it. */
async function violations(screen: string): Promise<string[]> {
  const found = await app.page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${screen}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}

/** Opens the app as it was left by someone who chose `theme` and `language`. */
async function openWith(theme: Theme, language: Language, width = 1366): Promise<void> {
  app = await App.open(inject('siteUrl'), { bypassCSP: true, width, height: width < 900 ? 844 : 768, ready: false })
  await app.page.addInitScript(AXE)
  await app.page.evaluate((settings) => window.localStorage.setItem('jianbao.settings', JSON.stringify(settings)), { theme, language })
  await app.page.reload()
  await app.page.getByRole('button', { name: WORDS[language].samples }).waitFor()
}

async function go(hash: string): Promise<void> {
  await app.page.evaluate((next) => {
    window.location.hash = next
  }, hash)
}

/** Every screen and dialog in turn; the state of one leads to the next. */
async function lookAtAll(language: Language): Promise<string[]> {
  const words = WORDS[language]
  const { page } = app
  const bad: string[] = []
  const look = async (name: string) => void bad.push(...(await violations(name)))
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first()
  const results = page.getByRole('region', { name: words.results, exact: true })
  const fromMore = async (name: string) => {
    await button(words.more).click()
    await page.getByRole('menuitem', { name }).click()
    await app.dialog.waitFor()
  }

  await look('first visit')
  await button(words.paste).click()
  await app.dialog.waitFor()
  await look('paste')
  await app.closeDialog()

  await button(words.samples).click()
  await results.getByRole('link').first().waitFor()
  await look('library')
  await button(words.add).click()
  await page.getByRole('menuitem', { name: words.report }).click()
  await app.dialog.waitFor()
  await look('report')
  await app.closeDialog()

  await results.getByRole('link').nth(1).click()
  await app.openHeadline.waitFor()
  await look('article')
  await page.getByTitle(words.evidence).first().click()
  await button(words.source).click()
  await page.getByRole('heading', { name: words.sourceTitle, exact: true }).waitFor()
  await look('source and evidence')
  await button(words.cut).click()
  await look('cutting')
  await button(words.source).click()
  await button(words.correct).click()
  await page.getByRole('form', { name: words.correct }).waitFor()
  await look('correcting')

  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await button(words.clipped).waitFor()
  await look('clipped')
  await go('/clips')
  await page.getByRole('heading', { level: 1, name: words.clips }).waitFor()
  await page.locator('.clip .cite').first().waitFor()
  await look('clippings')

  await go('/?q=万元')
  await results.getByRole('link').first().click()
  await page.getByRole('button', { name: new RegExp(`^${words.figures}`) }).click()
  await page.locator('.people .only').first().waitFor()
  await look('figures')
  await page.locator('.people .only').first().click()
  await page.getByRole('heading', { level: 2, name: words.titles }).waitFor()
  await look('person')

  await go('/?q=居民')
  await page.locator('mark').first().waitFor()
  await look('found')
  await go('/?q=居民&from=1950-01-01&to=1950-02-01')
  await page.getByText(words.empty).waitFor()
  await look('empty')
  await go('/?q=“居民')
  await page.getByRole('alert').first().waitFor()
  await look('bad query')
  await go('/?view=timeline')
  await page.getByRole('button', { pressed: true }).first().waitFor()
  await look('timeline')
  await go('/?view=grid')
  await results.getByRole('table').waitFor()
  await look('grid')
  await go('/shelf')
  await page.getByRole('heading', { level: 1, name: words.shelf }).waitFor()
  await page.getByRole('row').nth(1).waitFor()
  await look('shelf')
  await page.getByRole('row').nth(1).getByRole('button').first().click()
  await app.dialog.waitFor()
  await look('page card')
  await app.closeDialog()
  await page.getByRole('row').nth(1).getByRole('button').last().click()
  await app.dialog.waitFor()
  await look('encoding')
  await app.closeDialog()
  await go('/help')
  await page.getByRole('heading', { level: 1, name: words.help }).waitFor()
  await look('help')
  await go('/')
  await results.getByRole('link').first().waitFor()
  for (const name of [words.keys, words.settings]) {
    await fromMore(name)
    await look(name)
    await app.closeDialog()
  }
  await button(words.more).click()
  await page.getByRole('menu').waitFor()
  await look('menu')
  await page.keyboard.press('Escape')
  await button(words.query).click()
  await app.dialog.waitFor()
  await look('query')
  return bad
}

test.each([
  ['light', 'zh-CN'],
  ['dark', 'zh-CN'],
  ['paper', 'zh-CN'],
  ['light', 'en'],
  ['dark', 'en'],
  ['paper', 'en'],
] as const)(
  'no accessibility violation on any screen, %s, %s',
  async (theme, language) => {
    await openWith(theme, language)
    expect(await lookAtAll(language)).toEqual([])
  },
  300_000,
)

test('no accessibility violation in a narrow window', async () => {
  await openWith('light', 'zh-CN', 390)
  const words = WORDS['zh-CN']
  const bad = await violations('first visit')
  await app.page.getByRole('button', { name: words.samples }).click()
  await app.results.getByRole('link').first().waitFor()
  bad.push(...(await violations('results')))
  await app.page.getByRole('button', { name: words.filters, exact: true }).click()
  bad.push(...(await violations('filters')))
  await app.page.goBack()
  await app.results.getByRole('link').first().click()
  await app.openHeadline.waitFor()
  bad.push(...(await violations('article')))
  expect(bad).toEqual([])
})
