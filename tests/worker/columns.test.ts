import { describe, expect, test } from 'vitest'
import { inColumns, linesOf, sideBySide } from '../helpers/setInColumns'
import { openReal } from './realEngine'
import { file } from './testEngine'

const REPORT = {
  headline: '青禾镇修好村口石桥',
  paragraphs: [
    '本报讯 3月12日上午，青禾镇上湾村的老石桥在停用两年之后重新放行，第一辆过桥的是村里接送孩子的校车。前年夏天涨水时冲掉了半个桥墩，村民从此要多绕五公里山路才能到镇上。',
    '去年秋天，镇里筹到一百二十万元，请来县里的工程队，先在上游筑了一道围堰，再把两个桥墩一块石头一块石头地重新砌过。村民丁有福说，他每天早上都要到河边去看一看。',
    '镇长白云起介绍，今年还要再修四座便桥，把沿河的几个村子连成一条线。到那时候，孩子上学、老人看病都不用再蹚水过河了。',
  ],
}
const LINES = [REPORT.headline, ...sideBySide(inColumns(linesOf(REPORT, 15), 2), 15, 'characters')].join('\n')

async function withColumns() {
  const client = await openReal()
  const report = await client.call('import', { files: [file('page.txt', LINES)] })
  const source = report.files[0]?.source ?? ''
  return { client, source, report, page: () => client.call('page', { source }) }
}

describe('a page whose columns stand side by side', () => {
  test('is read column by column, which the report tells, and every span is of that text', async () => {
    const { report, page } = await withColumns()
    expect(report.files[0]?.decoding?.columns).toBe('ordered')
    const view = await page()
    const [article] = view?.articles ?? []
    expect(view?.articles).toHaveLength(1)
    expect(article?.headline).toBe(REPORT.headline)
    expect(article?.parts.flatMap(({ role, content }) => (role === 'paragraph' ? [content.text] : []))).toEqual(
      REPORT.paragraphs.map((text) => text.replace('本报讯 ', '')),
    )
    const headline = article?.parts.find(({ role }) => role === 'headline')
    expect(view?.text.slice(headline?.span.start, headline?.span.end).trim()).toBe(REPORT.headline)
  })

  test('is read straight across where the user wants that, and in order again when it is undone', async () => {
    const { client, source, page } = await withColumns()
    const ordered = (await page())?.text
    expect(ordered).not.toBe(LINES)
    await client.call('decodeAs', { source, encoding: 'utf-8', straight: true, apply: true })
    expect((await page())?.text).toBe(LINES)
    await client.call('undo', { correction: null })
    expect((await page())?.text).toBe(ordered)
  })

  test('stays as it is read where articles were cut by hand in its lines as they are', async () => {
    const { client, source, page } = await withColumns()
    await client.call('decodeAs', { source, encoding: 'utf-8', straight: true, apply: true })
    await client.call('moveBoundaries', { source, added: [LINES.indexOf('村里接送')], removed: [] })
    await client.call('decodeAs', { source, encoding: 'utf-8', apply: true })
    expect((await page())?.text).toBe(LINES)
  })
})
