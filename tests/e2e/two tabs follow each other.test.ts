import { afterEach, expect, inject, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let first: App
let second: App
afterEach(async () => {
  expect([...first.trespasses, ...second.trespasses]).toEqual([])
  await first.close()
})

const LOQUATS = '仁寿县三千亩枇杷卖出“甜价钱”'
const WALL = '长汀县古城墙修缮完工'

async function twoTabs(): Promise<void> {
  first = await App.open(inject('siteUrl'))
  second = await first.anotherTab(inject('siteUrl'))
}

/** Opens the form for correcting what is open. */
async function startCorrecting(app: App): Promise<Locator> {
  await app.page.bringToFront()
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  return app.page.getByRole('form', { name: '订正' })
}

async function save(app: App, form: Locator): Promise<void> {
  await app.page.bringToFront()
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
}

test('what comes in, is corrected, removed or wiped in one tab is followed by the other, and so is the way back', async () => {
  await twoTabs()
  await first.drop(countyPage)
  await second.expectFound(2)
  await second.openArticle(LOQUATS)
  await second.drop(cityPage)
  await first.expectFound(3)

  await first.page.bringToFront()
  await first.openArticle(LOQUATS)
  const form = await startCorrecting(first)
  await form.getByLabel('标题').fill('枇杷熟了')
  await save(first, form)
  await second.openHeadline.filter({ hasText: '枇杷熟了' }).waitFor()
  await second.results.getByRole('link', { name: '枇杷熟了' }).first().waitFor()

  await first.page.getByRole('button', { name: '更多' }).click()
  await first.page.getByRole('menuitem', { name: '报纸与文件' }).click()
  await first.page.getByRole('button', { name: '全部清空…' }).click()
  await first.page.getByRole('button', { name: '确定清空全部内容' }).click()
  await second.page.getByRole('button', { name: '试读示例' }).waitFor()
  await first.undoNoticed()
  await second.expectFound(3)
  await second.results.getByRole('link', { name: '枇杷熟了' }).first().waitFor()
})

test('both correct the same article at the same time: what either set stays, and of the same value the later one', async () => {
  await twoTabs()
  await first.drop(countyPage)
  await second.expectFound(2)
  for (const app of [first, second]) {
    await app.page.bringToFront()
    await app.openArticle(LOQUATS)
  }
  const forms = [await startCorrecting(first), await startCorrecting(second)] as const
  await forms[0].getByLabel('标题').fill('枇杷熟了')
  await forms[1].getByLabel('日期').fill('2022-6-12')
  await save(first, forms[0])
  // What is being typed is not disturbed by what the other tab did.
  await second.openHeadline.filter({ hasText: '枇杷熟了' }).waitFor()
  expect(await forms[1].getByLabel('日期').inputValue()).toBe('2022-6-12')
  await save(second, forms[1])
  for (const app of [first, second]) {
    await app.openHeadline.filter({ hasText: '枇杷熟了' }).waitFor()
    await app.page.getByRole('article').getByText('2022-06-12').first().waitFor()
  }

  const again = [await startCorrecting(first), await startCorrecting(second)] as const
  await again[0].getByLabel('标题').fill('枇杷又熟了')
  await again[1].getByLabel('标题').fill('枇杷卖完了')
  await save(first, again[0])
  await save(second, again[1])
  for (const app of [first, second]) await app.openHeadline.filter({ hasText: '枇杷卖完了' }).waitFor()
  // The earlier one is not lost: it is back when the later one is taken back.
  await second.undoNoticed()
  for (const app of [first, second]) await app.openHeadline.filter({ hasText: '枇杷又熟了' }).waitFor()
  await first.reload()
  await first.results.getByRole('link', { name: '枇杷又熟了' }).first().waitFor()
})

test('what either clips stays in the book, and is seen in both', async () => {
  await twoTabs()
  await first.drop(countyPage, cityPage)
  await second.expectFound(3)
  for (const [at, app] of [first, second].entries()) {
    await app.page.bringToFront()
    // Each another one: the key takes out again what is in the book already.
    await app.openArticle([LOQUATS, WALL][at] ?? '')
    await app.page.getByRole('button', { name: '剪报', exact: true }).waitFor()
    await app.page.keyboard.press('c')
    await app.page.getByRole('link', { name: `剪报本 ${at + 1}` }).waitFor()
  }
  await first.page.bringToFront()
  await first.page.getByRole('link', { name: '剪报本 2' }).waitFor()
  await first.reload()
  await first.page.getByRole('link', { name: '剪报本 2' }).waitFor()
})
