import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/ui/words/words'
import { findBrowser, launch } from './browser'
import { DAY } from './screens/day'
import { DESK } from './screens/desk'
import { FRAMED, LARGE, TROUBLE } from './screens/elsewhere'
import { type Scene, sayIn } from './screens/stage'
import { serveSite } from './serveSite'

const WIDTHS = [
  [1366, 768],
  // The same screen at 125 %.
  [1093, 614],
  [1920, 1080],
  [2560, 1440],
  [3840, 2160],
  [768, 1024],
  [390, 844],
  [360, 640],
] as const
const THEMES = ['light', 'dark', 'paper'] as const

/** A stranger's page around the app, which may keep nothing there. */
const FRAME = `<!doctype html><meta charset="utf-8"><title>frame</title><style>body{margin:0}iframe{width:100vw;height:100vh;border:0}</style>
<iframe title="app" sandbox="allow-scripts allow-downloads" src="jianbao.html"></iframe>`

/** Each begins with nothing kept. */
const PLAYS: readonly { readonly name: string; readonly address: string; readonly scenes: readonly Scene[] }[] = [
  { name: 'day', address: '', scenes: DAY },
  { name: 'desk', address: '', scenes: DESK },
  { name: 'trouble', address: '', scenes: TROUBLE },
  { name: 'framed', address: 'frame.html', scenes: FRAMED },
  { name: 'large', address: '', scenes: LARGE },
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

/** What is wanted of the whole set; everything where nothing is named. */
interface Wanted {
  readonly folder: string
  readonly widths: readonly string[]
  readonly themes: readonly string[]
  readonly plays: readonly string[]
  readonly languages: readonly string[]
}

/** The first theme waits until nothing moves; the others are only other colours of the same. */
async function shootThemes(page: Page, { folder, themes }: Wanted, name: (theme: string) => string): Promise<void> {
  for (const [nth, theme] of THEMES.filter((one) => themes.includes(one)).entries()) {
    for (const frame of page.frames()) await frame.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme)
    writeFileSync(join(folder, name(theme)), nth === 0 ? await atRest(page) : await page.screenshot({ animations: 'disabled' }))
  }
}

async function play(
  browser: Browser,
  url: string,
  scenes: readonly Scene[],
  [width, height]: (typeof WIDTHS)[number],
  language: Language,
  wanted: Wanted,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    deviceScaleFactor: 1,
    hasTouch: width < 900,
    acceptDownloads: true,
  })
  await context.addInitScript(
    (kept) => {
      // A frame without an origin has no storage.
      if (window.origin !== 'null') window.localStorage.setItem('jianbao.settings', JSON.stringify(kept))
    },
    { language },
  )
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(url)
  const missed: string[] = []
  for (const scene of scenes) {
    const name = (theme: string) => `${scene.name}-${theme}-${width}${language === 'en' ? '-en' : ''}.png`
    try {
      await scene.reach({ page, say: sayIn(language) })
      if (scene.withNotices !== true) await dismissNotices(page)
      await shootThemes(page, wanted, name)
    } catch (error) {
      missed.push(`${name('')}: ${String(error).split('\n')[0]}`)
      await page.screenshot({ path: join(wanted.folder, `missed-${name('')}`), animations: 'disabled' })
    }
  }
  await context.close()
  return missed
}

/**
 * Saves every state in every theme, width and language. Arguments: the folder, then what to do with fewer, in any order: widths,
 * themes, plays, languages.
 */
export async function main([folder = '/tmp/jianbao-screens', ...only]: readonly string[] = []): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const named = (all: readonly string[]) => (all.some((one) => only.includes(one)) ? all.filter((one) => only.includes(one)) : all)
  const wanted: Wanted = {
    folder,
    widths: named(WIDTHS.map(([width]) => String(width))),
    themes: named(THEMES),
    plays: named(PLAYS.map(({ name }) => name)),
    languages: named(LANGUAGES),
  }
  const site = await serveSite({ 'frame.html': FRAME })
  const browser = await launch(await findBrowser())
  const missed: string[] = []
  for (const size of WIDTHS.filter(([width]) => wanted.widths.includes(String(width)))) {
    for (const language of LANGUAGES.filter((one) => wanted.languages.includes(one))) {
      for (const { name, address, scenes } of PLAYS) {
        if (wanted.plays.includes(name)) missed.push(...(await play(browser, `${site.url}${address}`, scenes, size, language, wanted)))
      }
    }
  }
  await browser.close()
  await site.close()
  for (const line of missed) console.log(line)
  console.log(`${missed.length === 0 ? 'all' : 'not all'} screens are in ${folder}`)
  return missed.length === 0 ? 0 : 1
}
