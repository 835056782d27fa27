import type { CDPSession } from 'playwright-core'
import { afterEach, expect, inject, test } from 'vitest'
import { Picker } from '../helpers/inventArticle'
import { App, type DroppedFile, textFile } from './app'
import { countyPage } from './pages'

let app: App
afterEach(async () => {
  expect(app.trespasses).toEqual([])
  await app.close()
})

const CHARACTERS = '路桥水渠枇杷稻田村民泵站冷库果农书记'

/** Half a megabyte that cannot be packed much smaller. */
function longPage(number: number): DroppedFile {
  const picker = new Picker(number)
  const body = Array.from({ length: 170_000 }, () => (picker.chance(0.05) ? '。' : CHARACTERS.charAt(picker.below(CHARACTERS.length))))
  return textFile(`长文${number}.txt`, `第${number}处水渠修好了\n\n　　本报讯 6月1日，${body.join('')}\n`)
}

/** Grants so many bytes, or with `null` what the browser grants by itself; for as long as the session lasts. */
async function grant(session: CDPSession, quotaSize: number | null): Promise<void> {
  const { origin } = new URL(app.page.url())
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === null ? { origin } : { origin, quotaSize })
}

test('a full disk keeps what is there, says which files found no room, and takes them once there is room', async () => {
  app = await App.open(inject('siteUrl'))
  const session = await app.page.context().newCDPSession(app.page)
  // Before anything is written: the browser remembers for a while how much room it found.
  await grant(session, 400_000)
  await app.drop(countyPage)
  await app.expectFound(2)
  const files = [0, 1].map(longPage)
  await app.begin(...files, textFile('短信.txt', '来信照登\n\n今年的路修得好，孩子上学不再绕远，谢谢修路的人。\n'))
  // After trouble the report opens by itself.
  await app.dialog.waitFor()
  for (const { path } of files) expect(await app.reportOn(path)).toContain('存储空间用完了')
  // The one that finds room is in: one that does not stops no other.
  expect(await app.reportOn('短信.txt')).toContain('1 篇')
  await app.closeDialog()
  await app.expectFound(3)
  await app.reload()
  await app.expectFound(3)
  await app.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  // A backup needs no room in the browser's storage.
  await app.page.evaluate(() => (location.hash = '#/shelf'))
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: '备份成一个文件' }).click(),
  ])
  expect(await download.failure()).toBeNull()
  await grant(session, null)
  await app.begin(...files)
  for (const { path } of files) await app.page.getByRole('row').filter({ hasText: path }).waitFor()
})
