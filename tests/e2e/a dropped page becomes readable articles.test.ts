import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('a dropped page becomes readable articles', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')

  await app.page
    .getByRole('paragraph')
    .filter({ hasText: /果农罗大有把最后一筐枇杷搬上货车。今年全镇/ })
    .waitFor()
  const facts = app.page.getByRole('group', { name: '这篇稿件的日期、地区和主题' })
  expect(await facts.textContent()).toMatch(/2022-06-13[\s\S]*仁寿县/)
  expect(await app.page.getByRole('main').textContent()).toContain('温如许')
})

test('each derived value shows the words that decided it', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page
    .getByTitle(/日期.*的依据/)
    .first()
    .click()
  const lit = app.page.locator('mark.lit, .lit').first()
  await lit.waitFor()
  expect(await lit.textContent()).toContain('6月13日')
})
