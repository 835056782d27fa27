import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyRange, makeBins } from '../../src/ui/composables/search/bins'
import { dateWords, dayOf, headingWords, monthName, monthOf, shortDateWords } from '../../src/ui/composables/wording/dates'
import { findWords, wordsOf } from '../../src/ui/composables/search/hits'
import { countWords, sizeWords } from '../../src/ui/composables/wording/measures'
import { cutRuns } from '../../src/ui/composables/article/runs'
import { breakRuns, linesOf, stretchesOf } from '../../src/ui/composables/source/sourceRuns'
import { growTree, pathsTo, trimTree, visibleRows } from '../../src/ui/composables/search/tree'
import { readByline, writeByline } from '../../src/ui/composables/typed/typedByline'
import { readTypedDate, writeTypedDate } from '../../src/ui/composables/typed/typedDate'
import { wordBreaks } from '../../src/ui/composables/wording/wordBreaks'
import { EMPTY_FORM, writeQuery } from '../../src/ui/composables/search/writeQuery'

test('a month has a name in either language', () => {
  expect([monthName(5, 'zh-CN'), monthName(12, 'zh-CN'), monthName(5, 'en')]).toEqual(['5月', '12月', 'May'])
})

describe('dateWords', () => {
  test.each([
    ['2023-03-30', '2023-03-30', '3月30日'],
    ['2023-07~', '2023年7月前后', '7月前后'],
    ['2023', '2023年', '2023年'],
    ['2023-XX-XX', '2023年', '2023年'],
    ['2023-01-10/2023-01-11', '2023-01-10 至 01-11', '1月10日–11日'],
    ['2022-12-30/2023-01-02', '2022-12-30 至 2023-01-02', '12月30日–1月2日'],
    ['XXXX-03-05', '某年3月5日', '某年3月5日'],
    ['不是日期', '不是日期', '不是日期'],
  ])('%s', (edtf, long, short) => {
    expect(dateWords(edtf, 'zh-CN')).toBe(long)
    expect(shortDateWords(edtf, 'zh-CN')).toBe(short)
  })

  test.each([
    ['2023-07~', 'about 2023-07'],
    ['XXXX-03', '03, year unknown'],
    ['2023-01-10/2023-01-11', '2023-01-10 to 01-11'],
  ])('%s in English', (edtf, words) => expect(dateWords(edtf, 'en')).toBe(words))

  test.each([
    ['2023-04-12', '2023-04'],
    ['2023', '2023'],
    [null, ''],
  ])('%s is grouped under %j', (edtf, month) => expect(monthOf(edtf)).toBe(month))

  test.each([
    ['2023-04-12', '2023-04-12'],
    ['2023-04-12/2023-04-14', '2023-04-12'],
    ['2023-04~', '2023-04'],
    ['2023-XX-XX', '2023'],
    [null, ''],
  ])('%s is grouped by day under %j', (edtf, day) => expect(dayOf(edtf)).toBe(day))

  test.each([
    ['2023-04-12', 'zh-CN', '2023年4月12日 星期三'],
    ['2023-04-12', 'en', '2023-04-12 Wednesday'],
    ['1961-02-30', 'zh-CN', '1961年2月30日'],
    ['2023-04', 'zh-CN', '2023年4月'],
    ['2023', 'zh-CN', '2023年'],
  ] as const)('%s heads a group in %s as %s', (key, language, words) => expect(headingWords(key, language)).toBe(words))
})

describe('readTypedDate', () => {
  test.each([
    ['2023', '2023'],
    ['2023-3', '2023-03'],
    ['2023/3/30', '2023-03-30'],
    ['2023.3.30', '2023-03-30'],
    ['2023年3月30日', '2023-03-30'],
    ['20230330', '2023-03-30'],
    ['2023年7月前后', '2023-07~'],
    ['2023年1月10日至11日', '2023-01-10/2023-01-11'],
    ['2023-01-10/2023-01-11', '2023-01-10/2023-01-11'],
    ['2023年1月30日至2月2日', '2023-01-30/2023-02-02'],
  ])('%s → %s', (typed, edtf) => expect(readTypedDate(typed)).toBe(edtf))

  test.each(['', '昨天', '2023-13', '2023-02-30', '3月30日', '2023年3月10日至1日', '2023-01-01 2023'])('%j is no date', (typed) => {
    expect(readTypedDate(typed)).toBeNull()
  })
})

describe('a date typed in short beside a day', () => {
  test.each([
    ['8', '2023-04-12', '2023-04-08'],
    ['12', '2023-04-12', '2023-04-12'],
    // The last such day that has been.
    ['30', '2023-04-12', '2023-03-30'],
    ['30日', '2023-01-12', '2022-12-30'],
    ['4-1', '2023-04-12', '2023-04-01'],
    ['4.13', '2023-04-12', '2022-04-13'],
    ['12月9日', '2023-04-12', '2022-12-09'],
    ['8前后', '2023-04-12', '2023-04-08~'],
    ['8至10', '2023-04-12', '2023-04-08/2023-04-10'],
    ['2019-5', '2023-04-12', '2019-05'],
  ])('%s beside the issue of %s → %s', (typed, near, edtf) => expect(readTypedDate(typed, near)).toBe(edtf))

  test.each(['31', '13-1', '0-3', '0', 'x'])('%j is none beside the middle of March, before which February had 28 days', (typed) => {
    expect(readTypedDate(typed, '2023-03-15')).toBeNull()
  })
})

describe('writeTypedDate', () => {
  test.each([
    ['2025-03~', '2025年3月前后'],
    ['2023-01-10/2023-01-11', '2023-01-10 至 01-11'],
    // Words would lose which kind of doubt it is.
    ['2025-03?', '2025-03?'],
  ])('%s is set as %s, which is read as the same', (edtf, words) => {
    expect(writeTypedDate(edtf, 'zh-CN')).toBe(words)
    expect(readTypedDate(words)).toBe(edtf)
  })

  test('no date is an empty field', () => expect(writeTypedDate(null, 'zh-CN')).toBe(''))
})

describe('wordBreaks', () => {
  test.each([
    ['宜昌市夷陵区把汛期巡查排进每个村的日历', ['夷陵区', '汛期', '巡查', '日历']],
    ['敦化市人大常委会开展执法检查', ['常委会', '开展', '执法', '检查']],
    ['2023年新郑市三千亩枇杷卖出“甜价钱”', ['2023年', '三千亩', '“甜']],
  ])('%s', (headline, words) => {
    const breaks = wordBreaks(headline) ?? []
    for (const word of words) {
      const start = headline.indexOf(word)
      expect(breaks.filter((at) => at > start && at < start + word.length)).toEqual([])
    }
    expect(breaks.length).toBeGreaterThan(0)
    expect(breaks.some((at) => '，。”的区会'.includes(headline[at] ?? ''))).toBe(false)
  })

  test('a short phrase set off by spaces stays whole; one too long for a line is broken between its words', () => {
    expect((wordBreaks('春耕时节　田里的机器多起来了') ?? []).filter((at) => at !== 5)).toEqual([])
    expect((wordBreaks('春耕时节　全县三百台插秧机昨日一齐下田抢插早稻') ?? []).some((at) => at > 6)).toBe(true)
  })
})

describe('a typed byline', () => {
  test.each([
    ['记者 林知夏', [{ role: '记者', name: '林知夏', outlet: null }]],
    [
      '记者 林知夏 周远；通讯员 苗春桥',
      [
        { role: '记者', name: '林知夏', outlet: null },
        { role: '记者', name: '周远', outlet: null },
        { role: '通讯员', name: '苗春桥', outlet: null },
      ],
    ],
    ['林知夏', [{ role: '', name: '林知夏', outlet: null }]],
    ['记者 林知夏（某某时报）', [{ role: '记者', name: '林知夏', outlet: '某某时报' }]],
    ['', []],
  ])('%j', (text, entries) => {
    expect(readByline(text)).toEqual(entries)
    expect(writeByline(entries)).toBe(text)
  })
})

describe('hits', () => {
  test.each([
    ['网格员 上门', ['网格员', '上门']],
    ['“送餐上门” -电梯', ['送餐上门']],
    ['标题:电梯 地区:新郑市', ['电梯']],
    ['水泵 OR 排水口', ['水泵', '排水口']],
    ['(甲 或 乙)', ['甲', '乙']],
    ['', []],
  ])('the words of %j', (query, words) => expect(wordsOf(query)).toEqual(words))

  test.each([
    [
      'width and case',
      'ＡＢ公司和ab公司',
      ['AB公司'],
      [
        [0, 4],
        [5, 9],
      ],
    ],
    ['white space inside', '网格\n员上门', ['网格员'], [[0, 4]]],
    ['overlapping words become one', '中原区政府', ['中原区', '原区政'], [[0, 4]]],
    ['nothing to find', '中原区', [''], []],
  ])('%s', (_, text, words, spans) => {
    expect(findWords(text, words).map((hit) => [hit.start, hit.end])).toEqual(spans)
  })
})

const layers = fc.array(
  fc
    .record({ start: fc.integer({ min: -3, max: 30 }), length: fc.nat(8) })
    .map(({ start, length }) => ({ start, end: start + length, name: 'x' })),
  { maxLength: 6 },
)

test('runs, joined, are the text; each run lies under exactly the layers that cover it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 24 }), layers, (text, list) => {
      const runs = cutRuns(text, list)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      for (const run of runs.filter((item) => item.text !== '')) {
        const covering = list.filter(
          (layer) => layer.start <= run.start && layer.end >= run.start + run.text.length && layer.end > layer.start,
        )
        expect(run.layers.length).toBe(covering.length)
      }
    }),
    { numRuns: 150 },
  )
})

describe('the tree of a facet', () => {
  const value = (code: string, parent: string | null, count: number) => ({ value: code, label: code, count, parent })
  const values = [value('41', null, 5), value('4101', '41', 5), value('410184', '4101', 3), value('410102', '4101', 2), value('-', null, 1)]

  test('begins at the smallest unit that holds everything', () => {
    expect(trimTree(growTree(values)).map((branch) => branch.node.value)).toEqual(['4101', '-'])
  })

  test('shows what is open', () => {
    expect(visibleRows(growTree(values), new Set(['41'])).map((row) => [row.node.value, row.level])).toEqual([
      ['41', 1],
      ['4101', 2],
      ['-', 1],
    ])
    expect(pathsTo(values, ['410184'])).toEqual(['4101', '41'])
  })

  test('a value whose parent is not there stands on top', () => {
    expect(growTree([value('410184', '4101', 1)]).map((branch) => branch.node.value)).toEqual(['410184'])
  })
})

describe('the histogram', () => {
  const value = (key: string, count = 1) => ({ value: key, label: key, count, parent: null })

  test('shows whole years of months, gaps included', () => {
    const bins = makeBins([value('2023'), value('2023-02', 4), value('2023-04', 2)])
    expect(bins.length).toBe(12)
    expect(bins.map((bin) => bin.count)).toEqual([0, 4, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('falls back to years where months are too many', () => {
    expect(makeBins([value('1955-01'), value('2023-04'), value('1955', 3), value('2023', 7)]).length).toBe(69)
  })

  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-03-30', '2023-03-30', '2023-03-30'],
  ])('%s lasts from %s to %s', (key, first, last) => expect(keyRange(key)).toEqual({ first, last }))
})

describe('the source beside the article', () => {
  const text = '报头\n甲文\n乙文\n'

  test('stretches tile the text', () => {
    const stretches = stretchesOf({ text, articles: [], leftovers: [{ kind: 'masthead', span: { start: 0, end: 3 }, evidence: null }] })
    expect(stretches.map((item) => text.slice(item.start, item.end)).join('')).toBe(text)
    expect(stretches.map((item) => item.leftover)).toEqual(['masthead', 'unknown'])
  })

  test('runs between seams are the stretch', () => {
    const stretch = { start: 0, end: text.length, article: null, leftover: null }
    expect(
      breakRuns(text, stretch)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })

  test('lines know where they begin', () => {
    expect(linesOf('甲\r\n乙\n', { start: 0, end: 5 })).toEqual([
      { start: 0, text: '甲' },
      { start: 3, text: '乙' },
    ])
  })
})

describe('writeQuery', () => {
  const fields = { title: '标题', person: '人物', byline: '署名', place: '地区', topic: '主题', date: '日期' }
  test.each([
    [{ all: '网格员 上门' }, '网格员 上门'],
    [{ phrase: '送餐“上门”' }, '“送餐上门”'],
    [{ any: '水泵 排水口', none: '电梯' }, '(水泵 OR 排水口) -电梯'],
    [{ title: '电梯', place: '新郑市' }, '标题:电梯 地区:新郑市'],
    [{ topic: '教育', date: '2023年2月至2023年3月' }, '主题:教育 日期:2023-02..2023-03'],
    [{ date: '去年 夏天' }, '日期:去年夏天'],
    [{}, ''],
  ])('%j', (filled, query) => expect(writeQuery({ ...EMPTY_FORM, ...filled }, fields)).toBe(query))
})

test.each([
  [0, '0 B'],
  [1536, '1.5 KB'],
  [5 * 1024 * 1024, '5 MB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

test('counts are grouped by thousands', () => expect(countWords(1234567)).toBe('1,234,567'))
