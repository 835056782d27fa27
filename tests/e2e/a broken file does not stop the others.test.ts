import { afterEach, expect, inject, test } from 'vitest'
import { App, textFile } from './app'
import { cityPage, countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

test('a broken file does not stop the others, and each says what is wrong with it', async () => {
  app = await App.open(inject('siteUrl'))
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  await app.drop(
    countyPage,
    textFile('空白.txt', ''),
    { path: '照片.txt', bytes: picture },
    textFile('重复的一份.txt', new TextDecoder().decode(countyPage.bytes)),
    { path: '表格.xlsx', bytes: picture },
    cityPage,
  )
  expect(await app.reportOn('空白.txt')).toContain('文件是空的')
  expect(await app.reportOn('照片.txt')).toContain('不是文本')
  expect(await app.reportOn('重复的一份.txt')).toContain('没有重复加入')
  expect(await app.reportOn('表格.xlsx')).toContain('不读 .xlsx 文件')
  expect(await app.reportOn('汀州晚讯')).toContain('1 篇')
  await app.closeDialog()
  await app.expectFound(3)
})
