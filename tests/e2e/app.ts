import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { type DroppedFile, dropFiles, textFile } from '../helpers/dropFiles'

export { type DroppedFile, textFile }

const TESTS = join(import.meta.dirname, '..')

/** A fixture or an accuracy page from this folder, under its own name. */
export function fileFrom(path: string, name: string = basename(path)): DroppedFile {
  return { path: name, bytes: readFileSync(join(TESTS, path)) }
}

/** The app in one window, driven as a person does: what each gesture does is its name. */
export class App {
  readonly page: Page
  /** Every request that left the page after it had loaded, and everything the policy refused; both should stay empty. */
  readonly trespasses: string[] = []
  readonly #context: BrowserContext

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.page = page
  }

  /** Opens `url` in a fresh browser profile and waits until it can be used. */
  static async open(
    url: string,
    options: {
      readonly width?: number
      readonly height?: number
      readonly profile?: string
      /** `false`: the app is not in the page itself. */
      readonly ready?: boolean
      /** What is done to the page before it is opened. */
      readonly before?: (page: Page) => Promise<unknown>
      /** Lets a test put a script of its own into the page. */
      readonly bypassCSP?: boolean
      readonly colorScheme?: 'light' | 'dark'
      /** Under a finger instead of a pointer. */
      readonly touch?: boolean
    } = {},
  ): Promise<App> {
    const browser = inject('browser')
    const context = await chromium.launchPersistentContext(options.profile ?? '', {
      executablePath: browser.path,
      args: [...browser.args],
      viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
      locale: 'zh-CN',
      acceptDownloads: true,
      bypassCSP: options.bypassCSP ?? false,
      colorScheme: options.colorScheme ?? 'light',
      hasTouch: options.touch ?? false,
    })
    // A loaded machine takes its time; nothing here is a measure of speed.
    context.setDefaultTimeout(60_000)
    const page = context.pages()[0] ?? (await context.newPage())
    await options.before?.(page)
    return App.#in(context, page, url, options.ready !== false)
  }

  /** The app in another tab of the same browser; closed with the first. */
  async anotherTab(url: string): Promise<App> {
    return App.#in(this.#context, await this.#context.newPage(), url, true)
  }

  static async #in(context: BrowserContext, page: Page, url: string, ready: boolean): Promise<App> {
    const app = new App(context, page)
    page.on('pageerror', (error) => app.trespasses.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') app.trespasses.push(`console: ${message.text()}`)
    })
    await page.goto(url)
    if (ready) await app.ready()
    page.on('request', (request) => {
      const own = /^(?:blob|data):/.test(request.url()) || new URL(request.url()).origin === new URL(url).origin
      if (!own) app.trespasses.push(`request: ${request.url()}`)
    })
    return app
  }

  /** Waits until the first visit's page or the library is there. */
  async ready(): Promise<void> {
    await this.page.getByRole('button', { name: '试读示例' }).or(this.results).first().waitFor()
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: '结果', exact: true })
  }

  /** Headlines of the results that are on screen, in order. */
  async headlines(): Promise<string[]> {
    return this.results.getByRole('article').getByRole('heading').allTextContents()
  }

  /** Headline of the article that is open. */
  get openHeadline(): Locator {
    return this.page.getByRole('article').getByRole('heading', { level: 1 })
  }

  /** Drops files on the page, as from a file manager, and waits until they are read. */
  async drop(...files: readonly DroppedFile[]): Promise<void> {
    await this.begin(...files)
    if (files.length > 0) await this.importEnded()
  }

  /** Drops files on the page and looks on. */
  async begin(...files: readonly DroppedFile[]): Promise<void> {
    await dropFiles(this.page, files)
  }

  /** Takes back what the newest notice speaks of: other buttons of the page undo other things. */
  async undoNoticed(): Promise<void> {
    await this.page.getByRole('region', { name: '提示' }).getByRole('button', { name: '撤销', exact: true }).last().click()
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Waits until the strip under the bar tells what came of the import, or the report has opened because of trouble. */
  async importEnded(): Promise<void> {
    await this.page.getByRole('button', { name: '导入报告' }).or(this.dialog).first().waitFor()
  }

  /** Opens the report on the last import from the menu: the notice about it goes away by itself. */
  async openReport(): Promise<void> {
    if (await this.dialog.isVisible()) return
    const byMenu = async (): Promise<void> => {
      await this.page.getByRole('button', { name: '添加文件' }).click({ timeout: 3000 })
      await this.page.getByRole('menuitem', { name: '导入报告' }).click({ timeout: 3000 })
    }
    // After trouble the report opens by itself, and may do so while the menu is on its way.
    await byMenu().catch(() => null)
    await this.dialog.waitFor()
  }

  /** The report's line about one file that was dropped last. */
  async reportOn(path: string): Promise<string> {
    await this.openReport()
    return (await this.dialog.getByRole('listitem').filter({ hasText: path }).first().textContent()) ?? ''
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }

  /** Types into the search box. */
  async search(text: string): Promise<void> {
    await this.page.getByRole('search').getByLabel('搜索', { exact: true }).fill(text)
  }

  /** Waits until as many articles are found. */
  async expectFound(count: number): Promise<void> {
    await this.results
      .getByText(new RegExp(`^\\s*${count}\\s*篇`))
      .first()
      .waitFor()
  }

  /** Ticks a value of a facet. */
  async choose(facet: string, value: string): Promise<void> {
    const list = this.page.getByRole('tree', { name: facet }).or(this.page.getByRole('listbox', { name: facet }))
    const row = list.getByRole('treeitem', { name: value }).or(list.getByRole('option', { name: value }))
    await row.first().click()
  }

  async openArticle(headline: string): Promise<void> {
    await this.results.getByRole('link', { name: headline }).first().click()
    await this.openHeadline.filter({ hasText: headline }).waitFor()
  }

  /** Exports what is shown as JSON Lines and returns the file's text. */
  async exportJsonLines(): Promise<string> {
    await this.page.getByRole('button', { name: '导出' }).first().click()
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page
        .getByRole('menuitem', { name: /JSON Lines/ })
        .first()
        .click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.ready()
  }

  async close(): Promise<void> {
    await this.#context.close()
  }
}
