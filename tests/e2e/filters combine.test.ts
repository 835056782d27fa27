import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('filters and words combine, the address holds them, and Back undoes them', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage, cityPage)
  await app.expectFound(3)
  await app.choose('日期', '2022年')
  await app.expectFound(2)
  await app.search('枇杷')
  await app.expectFound(1)
  expect(await app.headlines()).toEqual(['仁寿县三千亩枇杷卖出“甜价钱”'])

  const address = app.page.url()
  await app.reload()
  await app.expectFound(1)
  expect(app.page.url()).toBe(address)

  await app.page.goBack()
  await app.expectFound(2)
})

test('a phrase is found across the line break that was inside it', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.search('仁寿县文宫镇')
  await app.expectFound(1)
})
