import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportCsv } from '../../src/exchange/csv'
import { HOSTILE, REASONS, bareSample, card, sample } from './sample'

/** Reads RFC 4180, as a spreadsheet does. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const row = rows[rows.length - 1] ?? []
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') {
      row.push(cell)
      cell = ''
    } else if (!quoted && character === '\r' && text.charAt(at + 1) === '\n') {
      row.push(cell)
      cell = ''
      rows.push([])
      at += 1
    } else cell += character
  }
  rows.pop()
  return rows
}

function column(rows: readonly string[][], title: string): readonly (string | undefined)[] {
  const index = rows[0]?.indexOf(title) ?? -1
  expect(index).toBeGreaterThanOrEqual(0)
  return rows.slice(1).map((row) => row[index])
}

test('begins with a byte order mark and a row of titles; every row has as many cells', () => {
  const text = exportCsv([sample(), bareSample()], REASONS)
  expect(text.startsWith('\ufeff标题,')).toBe(true)
  const rows = parseCsv(text.slice(1))
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
})

test('holds what a clerk sorts by', () => {
  const rows = parseCsv(exportCsv([sample()], REASONS).slice(1))
  const titles = ['标题', '署名', '事件日期', '日期程度', '见报日期', '地区', '主题', '人物', '报名', '版次', '文件', '起']
  expect(titles.map((title) => column(rows, title)[0])).toEqual([
    '老街书展开幕',
    '中州城事 记者 丁一鸣；图 顾小禾',
    '2023-03-30',
    'inferred',
    '2023-04-01',
    '新郑市',
    '文化与旅游',
    '庄先生',
    '中州城事',
    '3',
    '4月/第3版.txt',
    '12',
  ])
  expect(column(rows, '正文')).toEqual(['3月30日，溪口老街的书展开幕了。\n一本书换一个故事\n“看完再放回架上。”店主庄先生说。'])
})

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])('%j is no formula', (headline) => {
  const [cell] = column(parseCsv(exportCsv([sample({ headline })], REASONS).slice(1)), '标题')
  expect(cell).toBe(`'${headline}`)
})

const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }))

test('any text reads back, whichever column it is in, and is a formula in none', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText, anyText, anyText), { maxLength: 5 }), (rows) => {
      const articles = rows.map(([headline, dateline, paper, path]) => {
        const one = sample({ headline, dateline }, { card: card({ paper }) })
        return { ...one, source: { ...one.source, path } }
      })
      const read = parseCsv(exportCsv(articles, REASONS).slice(1))
      expect(read.every((cells) => cells.length === read[0]?.length)).toBe(true)
      expect(read.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      const columns = ['标题', '电头', '报名', '文件'].map((title) => column(read, title))
      const wanted = rows[0]?.map((_, nth) => rows.map((row) => row[nth])) ?? columns.map(() => [])
      expect(columns.map((cells, nth) => cells.map((cell, at) => (cell === `'${wanted[nth]?.[at]}` ? cell?.slice(1) : cell)))).toEqual(
        wanted,
      )
    }),
  )
})
