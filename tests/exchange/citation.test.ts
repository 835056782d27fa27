import { describe, expect, test } from 'vitest'
import { exportBibtex } from '../../src/exchange/citation/bibtex'
import { exportCslJson } from '../../src/exchange/citation/cslJson'
import { exportGbt7714 } from '../../src/exchange/citation/gbt7714'
import { exportRis } from '../../src/exchange/citation/ris'
import type { ExportArticle } from '../../src/exchange/exportArticle'
import { bareSample, card, dated, sample } from './sample'

const span = { start: 0, end: 1 }
const by = (...entries: readonly (readonly [role: string, name: string])[]) => ({
  byline: entries.map(([role, name]) => ({ role, name, outlet: null, span })),
})

describe('GB/T 7714', () => {
  test.each<readonly [string, ExportArticle, string]>([
    ['all known', sample(), '丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04-01(3).'],
    ['no author', sample(by()), '老街书展开幕[N]. 中州城事, 2023-04-01(3).'],
    ['an outlet alone', sample(by(['', ''])), '老街书展开幕[N]. 中州城事, 2023-04-01(3).'],
    [
      'three authors',
      sample(by(['记者', '甲一'], ['记者', '乙二'], ['通讯员', '丙三'])),
      '甲一, 乙二, 丙三. 老街书展开幕[N]. 中州城事, 2023-04-01(3).',
    ],
    [
      'four authors',
      sample(by(['记者', '甲一'], ['', '乙二'], ['通讯员', '丙三'], ['', '丁四'])),
      '甲一, 乙二, 丙三, 等. 老街书展开幕[N]. 中州城事, 2023-04-01(3).',
    ],
    [
      'photographer and editor are no authors',
      sample(by(['摄影', '甲一'], ['责任编辑', '乙二'], ['文/图', '丙三'])),
      '丙三. 老街书展开幕[N]. 中州城事, 2023-04-01(3).',
    ],
    [
      'several pages',
      sample({}, { card: card({ paper: '中州城事', pageNumber: '2, 5-7' }) }),
      '丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04-01(2, 5-7).',
    ],
    ['a month', sample({ published: dated('2023-04') }), '丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04(3).'],
    ['a year', sample({ published: dated('2023-XX-XX') }), '丁一鸣. 老街书展开幕[N]. 中州城事, 2023(3).'],
    ['a range', sample({ published: dated('2023-04-01/2023-04-02') }), '丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04-01/2023-04-02(3).'],
    ['a date worked out', sample({ published: dated('2023-04-01', 'inferred') }), '丁一鸣. 老街书展开幕[N]. 中州城事, [2023-04-01](3).'],
    ['a vague date', sample({ published: dated('2023-04~', 'approximate') }), '丁一鸣. 老街书展开幕[N]. 中州城事, [约2023-04](3).'],
    ['a date that is vague by its form', sample({ published: dated('2023-04~') }), '丁一鸣. 老街书展开幕[N]. 中州城事, [约2023-04](3).'],
    [
      'a range with a vague end',
      sample({ published: dated('2023-04-01/2023-04-02~') }),
      '丁一鸣. 老街书展开幕[N]. 中州城事, [约2023-04-01/2023-04-02](3).',
    ],
    ['a headline of two lines', sample({ headline: '老街书展\r\n  开幕' }), '丁一鸣. 老街书展 开幕[N]. 中州城事, 2023-04-01(3).'],
    ['a derived headline', sample({ headlineOrigin: 'derived' }), '丁一鸣. [老街书展开幕][N]. 中州城事, 2023-04-01(3).'],
    [
      'a headline set by hand',
      sample({ headlineOrigin: 'derived' }, { corrected: ['headline'] }),
      '丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04-01(3).',
    ],
    ['nothing known', bareSample(), '老街书展开幕[N]. [报名不详], [出版日期不详][版次不详].'],
    ['not even a headline', bareSample({ headline: '' }), '[题名不详][N]. [报名不详], [出版日期不详][版次不详].'],
    ['a date that is none', sample({ published: dated('soon') }), '丁一鸣. 老街书展开幕[N]. 中州城事, [出版日期不详](3).'],
  ])('%s', (_, article, citation) => {
    expect(exportGbt7714([article])).toBe(`[1] ${citation}\n`)
  })
})

describe('RIS', () => {
  test('all known', () => {
    expect(exportRis([sample()]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - jianbao-0123456789abcdef-12-90',
      'TI  - 老街书展开幕',
      'AU  - 丁一鸣',
      'T2  - 中州城事',
      'PY  - 2023',
      'DA  - 2023/04/01/',
      'SP  - 3',
      'SE  - 要闻',
      'LA  - zh-CN',
      'ER  - ',
      '',
    ])
  })

  test('what is missing has no tag, and a note says so', () => {
    const text = exportRis([bareSample({ headlineOrigin: 'derived' })])
    expect(text).toContain('N1  - 题名据导语拟定；报名不详；出版日期不详；版次不详\r\n')
    expect(text).not.toMatch(/^(?:AU|T2|PY|DA|SP|SE) /m)
  })

  test('a value cannot end its record', () => {
    expect(exportRis([sample({ headline: '甲\r\nER  - \r\nTY  - BOOK' })]).match(/^(?:TY|ER) /gm)).toHaveLength(2)
  })

  test('a month only', () => {
    expect(exportRis([sample({ published: dated('2023-04') })])).toContain('DA  - 2023/04//\r\n')
  })
})

describe('BibTeX', () => {
  test('all known', () => {
    expect(exportBibtex([sample()])).toBe(`@article{jianbao-0123456789abcdef-12-90,
  title = {{老街书展开幕}},
  author = {{丁一鸣}},
  journal = {中州城事},
  date = {2023-04-01},
  year = {2023},
  month = {4},
  pages = {3},
  entrysubtype = {newspaper},
  langid = {chinese}
}
`)
  })

  test('what is missing has no field, and a note says so', () => {
    const text = exportBibtex([bareSample()])
    expect(text).toContain('note = {报名不详；出版日期不详；版次不详}')
    expect(text).not.toMatch(/ (?:author|journal|date|year|month|pages) =/)
  })

  test('TeX in a title is text', () => {
    expect(exportBibtex([sample({ headline: 'A_1 & {50%} \\end #$~^' })])).toContain(
      'title = {{A\\_1 \\& \\{50\\%\\} \\textbackslash{}end \\#\\$\\textasciitilde{}\\textasciicircum{}}}',
    )
  })
})

describe('CSL-JSON', () => {
  test('all known', () => {
    expect(JSON.parse(exportCslJson([sample()]))).toEqual([
      {
        id: 'jianbao-0123456789abcdef-12-90',
        type: 'article-newspaper',
        title: '老街书展开幕',
        author: [{ literal: '丁一鸣' }],
        'container-title': '中州城事',
        issued: { 'date-parts': [[2023, 4, 1]] },
        page: '3',
        section: '要闻',
        language: 'zh-CN',
      },
    ])
  })

  test('what is missing has no property, and a note says so', () => {
    expect(JSON.parse(exportCslJson([bareSample()]))).toEqual([
      {
        id: 'jianbao-0123456789abcdef-12-90',
        type: 'article-newspaper',
        title: '老街书展开幕',
        language: 'zh-CN',
        note: '报名不详；出版日期不详；版次不详',
      },
    ])
  })

  test.each([
    ['2023-04', { 'date-parts': [[2023, 4]] }],
    [
      '2023-04-01/2023-04-02',
      {
        'date-parts': [
          [2023, 4, 1],
          [2023, 4, 2],
        ],
      },
    ],
    ['2023-04~', { 'date-parts': [[2023, 4]], circa: true }],
  ])('%s', (edtf, issued) => {
    expect(JSON.parse(exportCslJson([sample({ published: dated(edtf) })]))[0].issued).toEqual(issued)
  })
})
