import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Goes through what Tab reaches until the button of that name has the focus. */
async function tabTo(name: string): Promise<void> {
  const wanted = app.page.getByRole('button', { name, exact: true }).first()
  for (let step = 0; step < 40; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await app.page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${name}`)
}

/** From the button that has the focus, through its menu, into the dialog for pasting, and out with the text read. */
async function pasteByKeys(content: string): Promise<void> {
  await app.page.getByRole('dialog').getByLabel('版面文字').waitFor()
  await app.page.getByRole('dialog').getByLabel('版面文字').focus()
  await app.page.keyboard.insertText(content)
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.insertText('岚山县报-2022-06-15-02版.txt')
  await app.page.keyboard.press('Enter')
  await app.dialog.waitFor({ state: 'detached' })
}

test('a whole journey by keyboard alone', async () => {
  app = await App.open(inject('siteUrl'))
  const { keyboard } = app.page
  await tabTo('粘贴文字…')
  await keyboard.press('Enter')
  await pasteByKeys(text(countyPage.bytes))
  await app.expectFound(2)

  await keyboard.press('/')
  const box = app.page.getByRole('combobox', { name: '搜索', exact: true })
  await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true)
  await keyboard.insertText('枇杷')
  await app.expectFound(1)
  await keyboard.press('Escape')
  await keyboard.press('Escape')

  await keyboard.press('j')
  await app.openHeadline.filter({ hasText: '枇杷' }).waitFor()
  await keyboard.press('o')
  await app.page.getByRole('heading', { name: '原文' }).waitFor()
  await keyboard.press('o')
  await app.page.getByRole('heading', { name: '原文' }).waitFor({ state: 'detached' })

  await keyboard.press('s')
  await app.results.getByTitle('收藏').waitFor()

  await keyboard.press('e')
  const form = app.page.getByRole('form', { name: '订正' })
  await expect.poll(() => form.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  // It begins with what is doubtful, which need not be the date.
  const date = form.getByLabel('日期')
  for (let step = 0; step < 8 && !(await date.evaluate((element) => element === document.activeElement)); step += 1) {
    await keyboard.press('Shift+Tab')
  }
  await keyboard.press('Control+a')
  await keyboard.insertText('2021-06-13')
  await keyboard.press('Control+Enter')
  await app.page.getByRole('group', { name: '这篇稿件的日期、地区和主题' }).getByText('2021-06-13').waitFor()

  await keyboard.press('?')
  await app.page.getByRole('dialog', { name: '按键一览' }).waitFor()
  await keyboard.press('Escape')
  await app.dialog.waitFor({ state: 'detached' })

  await keyboard.press('Escape')
  await app.openHeadline.waitFor({ state: 'detached' })
  await keyboard.press('u')
  await app.page.getByText('已撤销').first().waitFor()
})

test('j, k and the arrows walk through the results, Enter opens one from the list', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  const { keyboard } = app.page
  const [first = '', second = ''] = await app.headlines()
  const isOpen = (headline: string) => app.openHeadline.filter({ hasText: headline }).waitFor()
  await app.results.getByRole('link').nth(1).focus()
  await keyboard.press('Enter')
  await isOpen(second)
  await keyboard.press('k')
  await isOpen(first)
  await keyboard.press('ArrowDown')
  await isOpen(second)
  await keyboard.press('ArrowUp')
  await isOpen(first)
  await keyboard.press('Control+ArrowRight')
  await isOpen(second)
})

test('Tab goes from the list to the tools, from there to the facts, and Escape leads back to the card', async () => {
  app = await App.open(inject('siteUrl'), { width: 1366, height: 480 })
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  const { keyboard } = app.page
  const focused = () => app.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
  const [, second = ''] = await app.headlines()
  await app.results.getByRole('link').first().focus()
  await keyboard.press('ArrowDown')
  await app.openHeadline.filter({ hasText: second }).waitFor()
  await expect.poll(focused).toBe(second)
  // Past the line that parts list and article.
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await expect.poll(focused).toContain('上一篇')
  await keyboard.press('End')
  await expect.poll(focused).toBe('字号')
  await keyboard.press('Tab')
  const facts = app.page.getByRole('group', { name: '这篇稿件的日期、地区和主题' })
  await expect.poll(() => facts.evaluate((group) => group.contains(document.activeElement))).toBe(true)
  await keyboard.press('Escape')
  await app.openHeadline.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe(second)
})

test('the space bar turns the article by a screenful while the focus is in the list', async () => {
  app = await App.open(inject('siteUrl'), { width: 1366, height: 480 })
  await app.drop(countyPage)
  await app.results.getByRole('link').first().focus()
  const { keyboard } = app.page
  await keyboard.press('Enter')
  await app.openHeadline.waitFor()
  const place = () => app.page.locator('.reader .scroller').evaluate((box) => box.scrollTop)
  await keyboard.press('Space')
  await expect.poll(place).toBeGreaterThan(100)
  await keyboard.press('Shift+Space')
  await expect.poll(place).toBe(0)
})

test('single keys do nothing while typing, and none where they are switched off', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  const { keyboard } = app.page
  const box = app.page.getByRole('combobox', { name: '搜索', exact: true })
  await box.focus()
  await keyboard.type('jkseou?/')
  await expect.poll(() => box.inputValue()).toBe('jkseou?/')
  expect(await app.openHeadline.count()).toBe(0)
  expect(await app.dialog.count()).toBe(0)
  await keyboard.press('Control+a')
  await keyboard.press('Delete')
  await app.expectFound(2)
  await keyboard.press('Escape')
  await keyboard.press('Escape')

  await keyboard.press('?')
  await app.dialog.getByRole('checkbox', { name: '启用单键快捷键' }).focus()
  await keyboard.press('Space')
  await app.closeDialog()
  await keyboard.press('j')
  await keyboard.press('?')
  await keyboard.press('Control+ArrowRight')
  await app.openHeadline.first().waitFor()
  expect(await app.dialog.count()).toBe(0)
})

test('Escape closes a menu and nothing else, and the focus is back where the menu was opened', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  for (const name of ['导出', '更多', '添加文件']) {
    const button = app.page.getByRole('button', { name }).first()
    await button.press('Enter')
    await app.page.getByRole('menu').waitFor()
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await app.openHeadline.isVisible()).toBe(true)
  }
})

test('what is closed leaves the focus where it was opened from: why a value is so, what is alike, a notice', async () => {
  app = await App.open(inject('siteUrl'))
  const twins = ['文宫镇', '富加镇'].map((place, day) =>
    textFile(
      `岚山县报-2022-06-1${day}-02版.txt`,
      `${place}水渠修好了\n\n　　本报讯（记者 温如许）6月3日，仁寿县${place}的水渠全线修好。\n`,
    ),
  )
  await app.drop(...twins)
  await app.openArticle('文宫镇水渠修好了')
  const { page } = app
  const facts = page.getByRole('group', { name: '这篇稿件的日期、地区和主题' })
  const date = facts.getByRole('button').first()
  const isAtDate = () => date.evaluate((one) => one === document.activeElement)

  await date.press('Enter')
  await page.getByRole('status').getByRole('button', { name: '关闭' }).press('Enter')
  await expect.poll(isAtDate).toBe(true)

  await date.press('Enter')
  await page.getByRole('button', { name: '不对' }).press('Enter')
  const form = page.getByRole('form', { name: '订正' })
  await form.getByLabel('日期').fill('2021-6-3')
  await form.getByLabel('日期').press('Enter')
  await form.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: '类似的稿件' }).getByRole('button', { name: '不用了' }).press('Enter')
  await expect.poll(isAtDate).toBe(true)
  await page.getByRole('region', { name: '提示' }).getByRole('button', { name: '关闭' }).last().press('Enter')
  await expect.poll(isAtDate).toBe(true)
})
