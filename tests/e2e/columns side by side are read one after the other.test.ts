import { afterEach, expect, inject, test } from 'vitest'
import { inColumns, linesOf, sideBySide } from '../helpers/setInColumns'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const REPORT = {
  headline: '云溪镇修通环湖步道',
  paragraphs: [
    '本报讯 4月9日上午，云溪镇环湖步道全线修通，三百多名居民沿着新铺的石板路走完了第一圈。这条步道前后修了十一个月，绕湖六公里半，中间有九座木桥。',
    '去年五月开工以来，镇里先把湖边的十七处废弃鱼棚拆掉，再从邻县运来青石，由本镇的石匠一块一块地铺好。居民郑秋菊说，她从前散步只能走公路边，夜里车多，心里总是不踏实。',
    '镇长沈立夏介绍，今年秋天还要在沿路装上一百二十盏路灯，再修两处带热水的休息亭，让老人走累了有地方坐下来歇一歇。',
  ],
}
const TEXT = [REPORT.headline, ...sideBySide(inColumns(linesOf(REPORT, 15), 2), 15, 'characters')].join('\n')

test('columns side by side are read one after the other, and straight across where the user says so', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(textFile('步道.txt', TEXT))
  expect(await app.reportOn('步道.txt')).toContain('并排的各栏已按栏序理顺')
  await app.closeDialog()
  await app.openArticle(REPORT.headline)
  await app.page.getByText('绕湖六公里半，中间有九座木桥。').waitFor()

  await app.page.evaluate(() => (location.hash = '#/shelf'))
  const encoding = app.page.getByRole('row').filter({ hasText: '步道.txt' }).getByText('UTF-8')
  const inOrder = app.dialog.getByLabel('把并排的各栏按栏序理顺')
  const readAgain = async (): Promise<void> => {
    await app.dialog.getByRole('button', { name: '按这种编码重读' }).click()
    await app.dialog.waitFor({ state: 'detached' })
  }
  const preview = async (): Promise<string | null> => app.dialog.locator('pre').textContent()

  await encoding.click()
  const ordered = await preview()
  await inOrder.uncheck()
  await expect.poll(preview, { timeout: 30_000 }).toBe(TEXT)
  await readAgain()

  await encoding.click()
  await expect.poll(() => inOrder.isChecked(), { timeout: 30_000 }).toBe(false)
  // What was wanted of the lines in one encoding says nothing of those in another.
  await app.dialog.getByText('Big5', { exact: true }).click()
  await expect.poll(() => inOrder.isChecked(), { timeout: 30_000 }).toBe(true)
  await app.dialog.getByText('UTF-8', { exact: true }).click()
  await expect.poll(preview, { timeout: 30_000 }).toBe(ordered)
  await readAgain()
  await app.page.evaluate(() => (location.hash = '#/'))
  await app.openArticle(REPORT.headline)
  await app.page.getByText('绕湖六公里半，中间有九座木桥。').waitFor()
})
