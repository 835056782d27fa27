import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const pages = ['文宫镇', '富加镇', '龙正镇'].map((place, index) =>
  textFile(
    `岚山县报-2022-06-1${index}-02版.txt`,
    `仁寿县${place}水渠修好了

　　本报讯（记者 温如许）6月${index + 3}日，仁寿县${place}的水渠全线修好，两千亩稻田灌

灌上了水。村民罗大有说，今年插秧不用等雨。
　　镇里还修了三座泵站，由专人看管，
一直看到秋收以后，明年再修两座。
　　水渠边种上了树，孩子们放学从这里回家。
`,
  ),
)

const facts = () => app.page.getByRole('group', { name: '这篇稿件的日期、地区和主题' })

async function openFirst(): Promise<void> {
  app = await App.open(inject('siteUrl'))
  await app.drop(...pages)
  await app.expectFound(3)
  await app.openArticle('仁寿县文宫镇水渠修好了')
}

test('a year corrected in one article is corrected in those alike, undone and redone', async () => {
  await openFirst()
  const { page } = app
  await page.getByRole('button', { name: '订正', exact: true }).first().click()
  const form = page.getByRole('form', { name: '订正' })
  await form.getByLabel('日期').fill('2021-6-3')
  await form.getByRole('button', { name: '保存' }).click()
  const alike = page.getByRole('region', { name: '类似的稿件' })
  await alike.getByText('另有 2 篇的日期错得一样').waitFor()
  await alike.getByRole('button', { name: '看看是哪些' }).click()
  await alike.getByText('2022-06-04 → 2021-06-04').waitFor()
  await alike.getByRole('button', { name: '对这 2 篇也这样' }).click()
  await alike.waitFor({ state: 'detached' })
  await app.openArticle('仁寿县龙正镇水渠修好了')
  await facts().getByText('2021-06-05').waitFor()
  await page.keyboard.press('u')
  await facts().getByText('2022-06-05').waitFor()
  await page.keyboard.press('r')
  await facts().getByText('2021-06-05').waitFor()
})

test('a break between two lines is undone, made and reworded', async () => {
  await openFirst()
  const { page } = app
  await page.getByRole('button', { name: '原文对照' }).first().click()
  const breaks = page.getByRole('button', { name: /^断处：/ })
  const note = page.getByRole('form', { name: '断处' })
  const paragraphs = page.getByRole('article').locator('.body p')
  const before = await paragraphs.count()

  await breaks.and(page.getByTitle('接上了折行')).first().click()
  await note.getByRole('button', { name: '分成两段' }).click()
  await paragraphs.getByText('一直看到秋收以后，明年再修两座。', { exact: true }).waitFor()
  expect(await paragraphs.count()).toBe(before + 1)

  await breaks.and(page.getByTitle('这里是两段')).last().click()
  await note.getByRole('button', { name: '接成一段' }).click()
  await paragraphs.getByText('一直看到秋收以后，明年再修两座。水渠边种上了树').waitFor()

  await breaks.first().click()
  const text = await note.getByLabel('这里读作').inputValue()
  await note.getByLabel('这里读作').fill(text.replace('灌灌', '灌').replace('上了水', '上清水'))
  await note.getByRole('button', { name: '改成这样' }).click()
  await paragraphs.getByText('两千亩稻田灌上清水。').waitFor()
  await app.reload()
  await paragraphs.getByText('两千亩稻田灌上清水。').waitFor()
})
