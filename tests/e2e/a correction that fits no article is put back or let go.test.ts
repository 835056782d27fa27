import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const FIRST = '仁寿县三千亩枇杷卖出“甜价钱”'

async function correctHeadline(to: string): Promise<void> {
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = app.page.getByRole('form', { name: '订正' })
  await form.getByLabel('标题').fill(to)
  await form.getByRole('button', { name: '保存' }).click()
  await app.openHeadline.filter({ hasText: to }).waitFor()
}

test('two articles are joined; what was set by hand in the second is told, put on the whole, taken back, and let go of', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.results
    .getByRole('link', { name: /人民法院/ })
    .first()
    .click()
  await app.openHeadline.filter({ hasText: '人民法院' }).waitFor()
  await correctHeadline('放鱼苗两万尾')
  await app.openArticle(FIRST)
  await app.page.getByRole('button', { name: '原文对照' }).first().click()
  await app.page.getByRole('button', { name: '改分稿' }).click()
  // The open article and the next, by a key of its own.
  await app.page.getByRole('group', { name: '文件里的原样文字' }).focus()
  await app.page.keyboard.press(']')
  const note = app.page.getByRole('region', { name: '对不上稿件的订正' })
  await note.getByText('这个文件有 1 处订正对不上稿件').waitFor()
  await note.getByRole('button', { name: '看一看' }).click()
  await note.getByText('放鱼苗两万尾').waitFor()
  await note.getByText('当时订正的那一篇，现在不再单独成篇').waitFor()

  await note.getByRole('button', { name: '用在本篇' }).click()
  await app.openHeadline.filter({ hasText: '放鱼苗两万尾' }).waitFor()
  await note.waitFor({ state: 'detached' })
  await app.undoNoticed()
  await app.openHeadline.filter({ hasText: FIRST }).waitFor()
  await note.waitFor()

  await app.page.getByRole('button', { name: '更多' }).click()
  await app.page.getByRole('menuitem', { name: '报纸与文件' }).click()
  const section = app.page.locator('section').filter({ has: app.page.getByRole('heading', { name: '订正记录' }) })
  const line = section.getByRole('listitem').filter({ hasText: '放鱼苗两万尾' })
  await line.getByRole('button', { name: `用在《${FIRST}》` }).waitFor()
  await line.getByRole('button', { name: '不要了' }).click()
  await line.waitFor({ state: 'detached' })
  await app.undoNoticed()
  await line.getByRole('button', { name: `用在《${FIRST}》` }).click()
  await section.getByRole('heading', { name: '对不上稿件的订正' }).waitFor({ state: 'detached' })
  await app.page.getByRole('link', { name: '回到阅览' }).click()
  await app.reload()
  await app.results.getByRole('link', { name: '放鱼苗两万尾' }).first().waitFor()
  await app.expectFound(1)
})
