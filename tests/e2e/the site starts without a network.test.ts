import { expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

test('the site starts without a network once it has been opened', async () => {
  const app = await App.open(inject('siteUrl'))
  await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
  await app.page.context().setOffline(true)
  await app.reload()
  await app.drop(countyPage)
  await app.expectFound(2)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  expect(app.trespasses).toEqual([])
  await app.close()
})
