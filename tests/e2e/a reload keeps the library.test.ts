import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { App } from './app'
import { countyPage } from './pages'

const profile = mkdtempSync(join(tmpdir(), 'jianbao-'))
afterAll(() => {
  rmSync(profile, { recursive: true, force: true })
})

test('a reload, and a new start of the browser, keep the library', async () => {
  const first = await App.open(inject('siteUrl'), { profile })
  await first.drop(countyPage)
  await first.openArticle('仁寿县三千亩枇杷卖出“甜价钱”')
  await first.reload()
  await first.openHeadline.filter({ hasText: '枇杷' }).waitFor()
  await first.expectFound(2)
  expect(first.trespasses).toEqual([])
  await first.close()

  const second = await App.open(inject('siteUrl'), { profile })
  await second.expectFound(2)
  await second.drop(countyPage)
  expect(await second.reportOn('岚山县报')).toContain('没有重复加入')
  await second.close()
})
