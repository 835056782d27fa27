import { afterEach, expect, inject, test } from 'vitest'
import { App } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('the app in a sandboxed frame works in memory and says so', async () => {
  app = await App.open(`${inject('siteUrl')}frame.html`, { ready: false })
  const frame = app.page.frameLocator('iframe')
  await frame.getByText('这个浏览器或窗口不让保存').waitFor()
  await frame.getByRole('button', { name: '试读示例' }).click()
  const results = frame.getByRole('region', { name: '结果', exact: true })
  await results.getByRole('link').first().click()
  await frame.getByRole('heading', { level: 1 }).waitFor()
  await frame.getByRole('button', { name: '更多' }).click()
  await frame.getByRole('menuitem', { name: '报纸与文件' }).click()
  await frame.getByText('只在内存里：关掉页面就没有了').waitFor()
  await frame.getByText('嵌在别的页面里').waitFor()
})

test('the site of many files says in a sandboxed frame which file works there', async () => {
  app = await App.open(`${inject('siteUrl')}frame.html`, { ready: false })
  await app.page.locator('iframe').evaluate((frame) => frame.setAttribute('src', 'index.html'))
  await app.page.frameLocator('iframe').getByText('请改用同一处的 jianbao.html').waitFor()
  expect(await app.page.frameLocator('iframe').getByText('这个浏览器太旧').isVisible()).toBe(false)
  // That its scripts are refused is what this is about.
  app.trespasses.length = 0
})
