import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const page = (day: number, place: string) =>
  textFile(
    `ls-202206${day}-${day - 10}.txt`,
    `${place}水渠修好了\n\n本报讯 ${day - 1}日，${place}的水渠全线修好，两千亩稻田灌上了水。村民说，今年插秧不用等雨。\n`,
  )

test('what is set for one file counts for files with such names, now and later, until it is forgotten', async () => {
  app = await App.open(inject('siteUrl'))
  await app.drop(page(15, '文宫镇'), textFile('信.txt', '来信照登\n\n今年的路修得好，孩子上学不再绕远，谢谢修路的人。\n'))
  await app.page.getByRole('button', { name: '更多' }).click()
  await app.page.getByRole('menuitem', { name: '报纸与文件' }).click()
  const row = app.page.getByRole('row').filter({ hasText: 'ls-20220615' })
  await row.getByRole('button', { name: '未知报纸' }).click()
  await app.dialog.getByText('文件名像这样的').click()
  expect(await app.dialog.getByLabel('文件名', { exact: true }).inputValue()).toBe('ls-{年}{月}{日}-{版}.txt')
  await app.dialog.getByLabel('报纸').fill('岚山县报')
  await app.dialog.getByText('现有 1 个文件会重读').waitFor()
  await app.dialog.getByRole('button', { name: '保存' }).click()
  await app.dialog.waitFor({ state: 'detached' })
  await row.getByRole('button', { name: '岚山县报' }).waitFor()

  // A file that comes later is read so at once.
  await app.drop(page(16, '富加镇'))
  const later = app.page.getByRole('row').filter({ hasText: 'ls-20220616' })
  await later.getByRole('button', { name: '岚山县报' }).waitFor()
  await later.getByRole('button', { name: '2022-06-16' }).waitFor()
  expect(await later.getByRole('cell').nth(4).textContent()).toBe('6')

  await app.page.getByRole('button', { name: /^忘掉/ }).click()
  await row.getByRole('button', { name: '未知报纸' }).waitFor()
  await app.undoNoticed()
  await row.getByRole('button', { name: '岚山县报' }).waitFor()
  await later.getByRole('button', { name: '岚山县报' }).waitFor()
})
