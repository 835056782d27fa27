import { readFileSync } from 'node:fs'
import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const waterPage = (number: number) =>
  textFile(
    `水渠报-2022-06-1${number}.txt`,
    `鼓楼区第${number}座水渠修好了\n\n　　本报讯 6月${number}日，鼓楼区的第${number}座水渠修好，两千亩稻田灌上了水。鼓楼区的村民说，今年插秧不用等雨，明年还要再修${number}条。\n`,
  )

async function toShelf(): Promise<void> {
  await app.page.getByRole('button', { name: '更多' }).click()
  await app.page.getByRole('menuitem', { name: '报纸与文件' }).click()
  await app.page.getByRole('heading', { name: '学到的' }).waitFor()
}

async function toRoom(): Promise<void> {
  await app.page.getByRole('link', { name: '回到阅览' }).click()
  await app.results.waitFor()
}

async function correctPlace(headline: string): Promise<void> {
  await app.openArticle(headline)
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = app.page.getByRole('form', { name: '订正' })
  await form.getByRole('combobox', { name: '地区' }).fill('鼓楼区')
  await form.getByRole('option', { name: /南京市/ }).click()
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
}

test('corrections are listed and taken back one by one, exchanged line by line', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = app.page.getByRole('form', { name: '订正' })
  await form.getByLabel('标题').fill('枇杷熟了')
  await form.getByLabel('日期').fill('2022-6-12')
  await form.getByRole('button', { name: '保存' }).click()
  await app.openHeadline.filter({ hasText: '枇杷熟了' }).waitFor()
  await toShelf()
  const section = app.page.locator('section').filter({ has: app.page.getByRole('heading', { name: '订正记录' }) })
  await section.getByRole('listitem').filter({ hasText: '枇杷熟了' }).first().waitFor()
  expect(await section.getByRole('listitem').count()).toBe(2)
  const [download] = await Promise.all([app.page.waitForEvent('download'), section.getByRole('button', { name: '导出订正' }).click()])
  const patch = readFileSync(await download.path())
  await section.getByRole('listitem').filter({ hasText: '2022-06-12' }).getByRole('button', { name: '撤销这一处' }).click()
  await section.getByRole('listitem').filter({ hasText: '2022-06-12' }).waitFor({ state: 'detached' })

  // A colleague's file: what is here is marked, what is new is chosen.
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    section.getByRole('button', { name: '并入别人的订正…' }).click(),
  ])
  await chooser.setFiles({ name: 'patch.json', mimeType: 'application/json', buffer: patch })
  const fresh = app.dialog.getByRole('listitem').filter({ hasText: '2022-06-12' })
  await fresh.getByText('新的').waitFor()
  await fresh.getByText('2022-06-13 → 2022-06-12').waitFor()
  await app.dialog.getByText('新的 1、已有 1').waitFor()
  await app.dialog.getByRole('listitem').filter({ hasText: '枇杷熟了' }).getByText('已有').first().waitFor()
  await app.dialog.getByRole('button', { name: '并入选中的 1 处' }).click()
  await section.getByRole('listitem').filter({ hasText: '2022-06-12' }).first().waitFor()

  // A file that is none is refused with the reason.
  const [again] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    section.getByRole('button', { name: '并入别人的订正…' }).click(),
  ])
  await again.setFiles({ name: 'no.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"other"}') })
  await app.dialog.getByRole('alert').getByText('这不是订正文件').waitFor()
})

test('what a name means in a paper is learned, shown, applied by reading again, and forgotten', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(waterPage(1), waterPage(2), waterPage(3))
  await app.expectFound(3)
  await correctPlace('鼓楼区第1座水渠修好了')
  await correctPlace('鼓楼区第2座水渠修好了')
  await toShelf()
  const section = app.page.locator('section').filter({ has: app.page.getByRole('heading', { name: '学到的' }) })
  await section.getByText('《水渠报》里的“鼓楼区”').waitFor()
  await section.getByText('是 江苏省 南京市 鼓楼区').waitFor()
  await section.getByRole('button', { name: '重读全部文件…' }).click()
  await section.getByText('1 个文件里有 1 处会改变').waitFor()
  await section.getByText('地区：（空） → 江苏省 南京市 鼓楼区').waitFor()
  await section.getByRole('button', { name: '照此重读' }).click()
  await app.page.getByText('已重读 1 个文件').first().waitFor()
  // One name is forgotten: what was read with it is read as before.
  await section.getByRole('button', { name: '忘掉“《水渠报》里的“鼓楼区””' }).click()
  await section.getByText('《水渠报》里的“鼓楼区”').waitFor({ state: 'detached' })
  await section.getByRole('button', { name: '重读全部文件…' }).click()
  await section.getByText('地区：江苏省 南京市 鼓楼区 → （空）').waitFor()
  await section.getByRole('button', { name: '照此重读' }).click()
  await section.getByText('地区：江苏省 南京市 鼓楼区 → （空）').waitFor({ state: 'detached' })
  await toRoom()
  await app.expectFound(3)
})

const PASTIME = ['东', '西', '南', '北', '上', '下'].map((side) =>
  textFile(
    `晒场报-${side}.txt`,
    `${side}村掷栗散了场\n\n　　本报讯 3月5日，${side}村的掷栗在晒场上散了场，二十名掷栗手到场。掷栗在这里流传多年。\n`,
  ),
)

/** Sets one topic, and that alone. */
async function correctTopic(headline: string, topic: string): Promise<void> {
  await app.openArticle(headline)
  await app.page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = app.page.getByRole('form', { name: '订正' })
  const topics = form.getByRole('group', { name: '主题' })
  const chosen = topics.getByRole('button', { pressed: true })
  await topics.getByRole('button', { name: topic }).first().waitFor()
  while ((await chosen.count()) > 0) await chosen.first().click()
  await topics.getByRole('button', { name: topic }).click()
  await form.getByRole('button', { name: '保存' }).click()
  await form.waitFor({ state: 'detached' })
}

test('a topic is learned from five articles, which are named; forgetting one, or all, shows at once in what is read again', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(...PASTIME)
  await app.expectFound(6)
  for (const side of ['东', '西', '南', '北', '上']) await correctTopic(`${side}村掷栗散了场`, '体育')
  await toShelf()
  const section = app.page.locator('section').filter({ has: app.page.getByRole('heading', { name: '学到的' }) })
  const reread = section.getByRole('button', { name: '重读全部文件…' })
  const change = section.getByRole('listitem').filter({ hasText: '主题：' })
  await section.getByRole('listitem').filter({ hasText: '掷栗' }).filter({ hasText: '等 5 篇' }).waitFor()
  await section.getByRole('link', { name: '上村掷栗散了场' }).waitFor()
  await reread.click()
  await change
    .filter({ hasText: '下村掷栗散了场' })
    .filter({ hasText: /→.*体育/ })
    .waitFor()
  await section.getByRole('button', { name: '照此重读' }).click()
  await app.page.getByText('已重读 1 个文件').first().waitFor()

  await section.getByRole('button', { name: '忘掉“上村掷栗散了场”' }).click()
  await section.getByRole('link', { name: '上村掷栗散了场' }).waitFor({ state: 'detached' })
  expect(await section.getByRole('link').count()).toBe(4)

  await section.getByRole('button', { name: '全部忘掉…' }).click()
  await section.getByRole('button', { name: '确定全部忘掉' }).click()
  await section.getByText('还没有学到什么').waitFor()
  await reread.click()
  await change
    .filter({ hasText: '下村掷栗散了场' })
    .filter({ hasText: /体育.* → / })
    .waitFor()
  await section.getByRole('button', { name: '照此重读' }).click()
  await toRoom()
  // What was set by hand stays.
  await app.choose('主题', '体育')
  await app.expectFound(5)
})

test('a damaged backup is refused with the reason, and nothing changes', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(countyPage)
  await app.expectFound(2)
  await toShelf()
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), app.page.getByRole('button', { name: '从备份恢复…' }).click()])
  await chooser.setFiles({ name: 'broken.zip', mimeType: 'application/zip', buffer: Buffer.from('PK? no') })
  await app.dialog.getByRole('alert').getByText('这不是剪报的备份').waitFor()
  expect(await app.dialog.getByRole('button', { name: '并入资料库' }).count()).toBe(0)
  await app.closeDialog()
  await toRoom()
  await app.expectFound(2)
})

test('the same report in two files is folded, kept apart, and folded again by undoing', async () => {
  const body = Array.from({ length: 12 }, (_, index) => `第${index}段写白河两岸${index * 7}户人家种下${index * 31}棵树苗的事。`).join('')
  const report = (name: string, headline: string, text: string) =>
    textFile(name, `${headline}\n\n　　本报讯 3月${name.length}日，白河两岸植树。${text}\n`)
  app = await App.open(inject('siteUrl'))
  await app.drop(report('早报.txt', '白河两岸种下树苗', body), report('晚报纸.txt', '两岸人家植树忙', body.replace('第3段写', '第3段说')))
  await app.expectFound(2)
  await app.openArticle('白河两岸种下树苗')
  const note = app.page.getByRole('region', { name: '相近的稿件' })
  // It is doubtful for that as well, which is said first.
  await app.page.getByRole('button', { name: '再显示 1 项' }).click()
  await note.getByText('本篇收在它的下面').waitFor()
  await note.getByRole('button', { name: '以本篇为准' }).click()
  await note.getByText('本篇收在它的下面').waitFor({ state: 'detached' })
  await note.getByRole('button', { name: '两篇都留' }).click()
  await note.waitFor({ state: 'detached' })
  await app.undoNoticed()
  await note.waitFor()
})
