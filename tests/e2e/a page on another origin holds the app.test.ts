import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { type ServedSite, serveSite } from '../helpers/serveSite'
import { App } from './app'
import { cityPage, countyPage } from './pages'

const dist = dirname(inject('singleFile'))
/** Pages of the app's server, and of the other that holds it. */
const ofApp: Record<string, string> = {}
const ofHost: Record<string, string> = {}
let site: ServedSite
let other: ServedSite
let app: App

/** The element as the page's script sees it, with all that it told. */
interface Held extends HTMLElement {
  add(files: readonly object[]): Promise<{ readonly files: readonly { readonly file: string }[] }>
  open(address: string | object): Promise<null>
  set(wishes: object): Promise<null>
  read(): Promise<boolean>
  export(): Promise<string>
  readonly told: { readonly type: string; readonly article?: { readonly id: string; readonly headline: string } | null }[]
}

const EVENTS = ['welcome', 'refused', 'imported', 'reading', 'article', 'address']

/** As strict a page as there is: its policy lets in scripts and frames of the app's server, and no style. */
function hostPage(attributes: string): string {
  const { origin } = new URL(site.url)
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:">
<script src="${site.url}embed.js"></script>
<jian-bao ${attributes}></jian-bao>`
}

/** A page of the app in which whoever installs it has named origins. */
function naming(page: string, name: 'hosts' | 'readers', origin: string): string {
  return readFileSync(join(dist, page), 'utf8').replace(`name="jianbao-${name}" content=""`, `name="jianbao-${name}" content="${origin}"`)
}

/** Opens a page of the other server; what its element tells is noted from the first word on. */
async function openHost(name: string): Promise<void> {
  const listen = async (page: Page): Promise<void> => {
    await page.addInitScript((events) => {
      const told: unknown[] = []
      for (const event of events) document.addEventListener(event, (heard) => told.push((heard as CustomEvent).detail), true)
      Object.assign(window, { told })
    }, EVENTS)
  }
  app = await App.open(`${other.url}${name}`, { ready: false, before: listen })
  await app.page.locator('jian-bao').evaluate((element) => {
    Object.assign(element, { told: Reflect.get(window, 'told') })
    Object.assign(element.querySelector('iframe')?.style ?? {}, { width: '1280px', height: '680px' })
  })
}

/** What the page's own script says or does with the element. */
function held<T, A>(ask: (element: Held, given: A) => T | Promise<T>, given: A): Promise<Awaited<T>> {
  return app.page.locator('jian-bao').evaluate(ask as never, given)
}

const why = (element: Held): Promise<string> => element.export().then(String, (error: Error) => error.message)
const types = (element: Held): string[] => element.told.map(({ type }) => type)
const frame = () => app.page.frameLocator('jian-bao iframe')
const results = () => frame().getByRole('region', { name: '结果', exact: true })
const given = ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }) => ({
  name: path,
  content: new TextDecoder().decode(bytes),
})

beforeAll(async () => {
  site = await serveSite(ofApp)
  other = await serveSite(ofHost)
  const { origin } = new URL(other.url)
  ofApp['named.html'] = naming('index.html', 'hosts', origin)
  ofApp['single.html'] = naming('jianbao.html', 'hosts', origin)
  ofApp['reader.html'] = naming('index.html', 'readers', origin)
  ofHost['named.html'] = hostPage(`src="${site.url}named.html" chrome="plain" theme="dark"`)
  ofHost['reader.html'] = hostPage(`src="${site.url}reader.html"`)
  ofHost['sandboxed.html'] = hostPage(`src="${site.url}single.html" sandbox="allow-scripts"`)
  ofHost['stranger.html'] = hostPage(`src="${site.url}index.html"`)
})
afterAll(async () => {
  await site.close()
  await other.close()
})
afterEach(async () => {
  // The app is where it should be: on the other server.
  expect(app.trespasses.filter((trespass) => !trespass.startsWith(`request: ${site.url}`))).toEqual([])
  await app.close()
})

test('a page that is named brings text in, and reads what is open once the user allows it', async () => {
  await openHost('named.html')
  const pages = [{ ...given(countyPage), card: { section: '综合新闻' } }, given(cityPage)]
  const report = await held((element, files) => element.add(files), pages)
  expect(report).toMatchObject({
    cancelled: false,
    files: [
      { name: countyPage.path, articles: 2, problem: null },
      { name: cityPage.path, articles: 1, problem: null },
    ],
  })
  await held((element, file) => element.open({ file }), report.files[0]?.file)
  await results().getByRole('link').filter({ hasText: '枇杷' }).click()
  await frame().getByRole('heading', { level: 1, name: /枇杷/ }).waitFor()
  // What the user does is nobody's business so far.
  expect(await held(types, null)).toEqual(['welcome', 'imported'])
  expect(await held(why, null)).toBe('forbidden: read')

  const granted = held((element) => element.read(), null)
  await frame().getByRole('alert').getByText(new URL(other.url).origin).waitFor()
  await frame().getByRole('button', { name: '允许，到关掉这一页为止' }).click()
  expect(await granted).toBe(true)
  await expect.poll(() => held(types, null)).toEqual(['welcome', 'imported', 'reading', 'address', 'article'])
  const article = await held((element) => element.told.at(-1)?.article, null)
  expect(article).toMatchObject({ schema: 'jianbao/article@1', section: '综合新闻', date: { edtf: '2022-06-13' } })

  await held((element) => element.open('q=古城墙'), null)
  await results()
    .getByText(/^\s*1\s*篇/)
    .first()
    .waitFor()
  await expect.poll(() => held((element) => element.told.at(-1), null)).toMatchObject({ type: 'address', found: 1 })
  expect(
    (await held(why, null))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).headline),
  ).toEqual(['长汀县古城墙修缮完工'])
  await held((element, id) => element.open(`a=${id}`), article?.id)
  await frame().getByRole('heading', { level: 1, name: /枇杷/ }).waitFor()

  await frame().getByRole('button', { name: '不再交给它' }).click()
  await expect.poll(() => held(why, null)).toBe('forbidden: read')
  expect(await held((element) => element.read(), null)).toBe(false)
})

test('it hears by the kind alone what is wrong with its files, and that it has brought one before', async () => {
  await openHost('named.html')
  await held((element, file) => element.add([file]), given(cityPage))
  const again = { ...given(cityPage), name: '同一版.txt' }
  const report = await held((element, files) => element.add(files), [again, { name: '表.xlsx', content: '无' }])
  expect(report.files).toMatchObject([
    { name: '表.xlsx', file: null, problem: 'wrong-type' },
    { name: '同一版.txt', problem: 'duplicate' },
  ])
  expect(JSON.stringify(report)).not.toContain(cityPage.path)
  // No dialog about it lies in front of the reader.
  await results().waitFor()
  expect(await frame().getByRole('dialog').count()).toBe(0)
})

test('the app wears the dress of the page, and keeps none of it', async () => {
  await openHost('named.html')
  await held((element, file) => element.add([file]), given(cityPage))
  expect(await frame().locator('html').getAttribute('data-theme')).toBe('dark')
  expect(await frame().getByRole('link', { name: '剪报：首页' }).isVisible()).toBe(false)
  await held((element) => element.set({ language: 'en', chrome: 'full' }), null)
  await frame().getByRole('region', { name: 'Results', exact: true }).waitFor()
  await frame().getByRole('link', { name: 'Jianbao' }).first().waitFor()
  await app.page.goto(`${site.url}index.html`)
  await app.ready()
  expect(await app.page.locator('html').getAttribute('data-theme')).toBe('auto')
  expect(await app.page.locator('html').getAttribute('lang')).toBe('zh-CN')
})

test('a page that may read is given what is open, and the user sees it and can end it', async () => {
  await openHost('reader.html')
  await frame().getByRole('status').getByText('正交给外面的页面').waitFor()
  await frame().getByRole('button', { name: '试读示例' }).click()
  await results().getByRole('link').first().click()
  await expect.poll(() => held((element) => element.told.at(-1)?.article?.headline, null)).toBeTruthy()
  await frame().getByRole('button', { name: '不再交给它' }).click()
  await expect.poll(() => held((element) => element.told.at(-1), null)).toEqual({ type: 'reading', on: false })
})

test('in a sandbox the single file obeys the same pages', async () => {
  await openHost('sandboxed.html')
  const report = await held((element, file) => element.add([file]), given(countyPage))
  expect(report.files).toMatchObject([{ articles: 2, problem: null }])
  await results().getByRole('link').first().waitFor()
})

test('a page that nobody named is refused, and learns nothing', async () => {
  await openHost('stranger.html')
  await expect.poll(() => held(types, null)).toEqual(['refused'])
  expect(await held((element) => element.add([]).then(String, (error: Error) => error.message), null)).toBe('refused: origin')
  await frame().getByRole('button', { name: '试读示例' }).click()
  await results().getByRole('link').first().click()
  await frame().getByRole('heading', { level: 1 }).waitFor()
  expect(await held((element) => element.told, null)).toEqual([{ type: 'refused', reason: 'origin' }])
})

test('a page of the app’s own server may, but no frame beside the app', async () => {
  ofApp['own.html'] = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script src="embed.js"></script><jian-bao src="index.html" style="height: 680px"></jian-bao>`
  ofApp['beside.html'] = '<!doctype html><meta charset="utf-8">'
  app = await App.open(`${site.url}own.html`, { ready: false })
  await app.page.evaluate(async () => {
    const beside = document.createElement('iframe')
    beside.src = 'beside.html'
    document.body.append(beside)
    await new Promise((resolve) => beside.addEventListener('load', resolve))
  })
  await held((element, file) => element.add([file]), given(cityPage))
  const beside = app.page.frames().find((one) => one.url().endsWith('beside.html'))
  await beside?.evaluate((to) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => Object.assign(window, { heard: data }))
    port1.start()
    window.parent.frames[0]?.postMessage({ jianbao: 1, type: 'connect' }, to, [port2])
  }, new URL(site.url).origin)
  // Had the app listened, it would not listen to the page any more.
  await held((element) => element.open('q=古城墙'), null)
  await results().getByRole('link').first().waitFor()
  expect(await beside?.evaluate(() => 'heard' in window)).toBe(false)
})
