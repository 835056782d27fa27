import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

/** The year that was printed wrongly, for the whole page at once. */
async function correctYearOfPage(): Promise<void> {
  const { page } = app
  const row = page.getByRole('row').filter({ hasText: countyPage.path })
  await row.getByRole('button', { name: '2022-06-15' }).click()
  const date = app.dialog.getByLabel('见报')
  await date.fill('2021-6-15')
  await app.dialog.getByText('2 篇的日期会改变').waitFor()
  expect(await app.dialog.getByRole('listitem').filter({ hasText: '枇杷' }).textContent()).toMatch(/2022-06-13.*2021-06-13/)
  await app.dialog.getByRole('button', { name: '保存' }).click()
  await app.dialog.waitFor({ state: 'detached' })
  await row.getByRole('button', { name: '2021-06-15' }).waitFor()
}

/** From the line that begins so, another article. */
async function splitAt(line: string): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: '原文对照' }).first().click()
  await page.getByRole('button', { name: '改分稿' }).click()
  const there = page.locator('.line').filter({ has: page.locator('pre', { hasText: line }) })
  await there.getByRole('button', { name: '从这里分出一篇' }).click({ force: true })
  await page.getByText('分稿已改').first().waitFor()
  await page.getByRole('button', { name: '收起原文' }).first().click()
  await app.expectFound(4)
}

async function correctHeadline(text: string): Promise<void> {
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = app.page.getByRole('form', { name: '订正' })
  await form.getByLabel('标题').fill(text)
  await form.getByRole('button', { name: '保存' }).click()
  await app.openHeadline.filter({ hasText: text }).waitFor()
}

async function toShelf(): Promise<void> {
  await app.page.getByRole('button', { name: '更多' }).click()
  await app.page.getByRole('menuitem', { name: '报纸与文件' }).click()
  await app.page.getByRole('heading', { name: '保存与备份' }).waitFor()
}

/** Saves everything as one file, whose path is returned. */
async function backUp(): Promise<string> {
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: '备份成一个文件' }).click(),
  ])
  return download.path()
}

async function wipe(): Promise<void> {
  await app.page.getByRole('button', { name: '全部清空…' }).click()
  await app.page.getByRole('button', { name: '确定清空全部内容' }).click()
  await app.page.getByText('资料库里还没有稿件').waitFor()
}

async function restore(path: string): Promise<void> {
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.page.getByRole('button', { name: '从备份恢复…' }).click()])
  await chooser.setFiles(path)
  await app.dialog.getByText('新增 2 个文件').waitFor()
  await app.dialog.getByRole('button', { name: '并入资料库' }).click()
  await app.dialog.getByText('已经并入：').waitFor()
  await app.closeDialog()
}

async function toRoom(): Promise<void> {
  await app.page.getByRole('link', { name: '回到阅览' }).click()
  await app.results.waitFor()
}

test('a person corrects a year for a page, splits an article, backs up, wipes, restores, and finds it all', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)

  await toShelf()
  await correctYearOfPage()
  await toRoom()
  await app.choose('日期', '2021年')
  await app.expectFound(2)
  await app.choose('日期', '2021年')
  await app.choose('日期', '2021年')
  await app.expectFound(3)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await splitAt('文宫镇党委书记向明志说')
  await correctHeadline('三座冷库稳住枇杷价')

  await toShelf()
  const file = await backUp()
  await wipe()
  await restore(file)
  await toRoom()
  await app.expectFound(4)
  expect((await app.headlines()).join('\n')).toMatch(/三座冷库稳住枇杷价/)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('group', { name: '这篇稿件的日期、地区和主题' }).getByText('2021-06-13').waitFor()
  await app.reload()
  await app.expectFound(4)
})

test('what was wiped comes back until the page is closed', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  await toShelf()
  await wipe()
  await app.undoNoticed()
  await app.page.getByRole('row').filter({ hasText: countyPage.path }).waitFor()
  await toRoom()
  await app.expectFound(2)
})
