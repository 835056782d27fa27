import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportJsonl } from '../../src/exchange/jsonl'
import { HOSTILE, REASONS, bareSample, dated, sample } from './sample'

function record(...args: Parameters<typeof sample>) {
  return JSON.parse(exportJsonl([sample(...args)], REASONS))
}

const FIELDS = [
  'schema',
  'id',
  'source',
  'headline',
  'headlineOrigin',
  'kickers',
  'subheads',
  'dateline',
  'byline',
  'date',
  'published',
  'district',
  'places',
  'topics',
  'people',
  'paragraphs',
  'seams',
  'paper',
  'pageNumber',
  'section',
  'corrected',
]

describe('exportJsonl', () => {
  test('writes the contract to the letter', () => {
    expect(record()).toEqual({
      schema: 'jianbao/article@1',
      id: '0123456789abcdef-12-90',
      source: { file: '第3版.txt', path: '4月/第3版.txt', sha256: '0123456789abcdef'.repeat(4), encoding: 'gb18030', start: 12, end: 90 },
      headline: '老街书展开幕',
      headlineOrigin: 'printed',
      kickers: ['十二家老店联手'],
      subheads: [],
      dateline: '本报讯',
      byline: [
        { role: '记者', name: '丁一鸣', outlet: '中州城事' },
        { role: '图', name: '顾小禾', outlet: null },
      ],
      date: {
        edtf: '2023-03-30',
        certainty: 'inferred',
        text: '3月30日',
        start: 40,
        basis: '正文写有“3月30日”；年份取自同版的“2023年第一季度”',
      },
      published: { edtf: '2023-04-01', certainty: 'stated', text: '3月30日', start: 40, basis: '正文写有“3月30日”' },
      district: { code: '410184', name: '新郑市', level: 'county' },
      places: [
        { code: '410184', name: '新郑市', text: '新郑', level: 'county', role: 'scene', count: 2 },
        { code: null, name: '溪口村', text: '溪口村', level: 'village', role: 'mentioned', count: 1 },
      ],
      topics: [{ id: 'culture', label: '文化与旅游', iptc: '01000000', score: 0.812 }],
      people: [{ name: '庄先生', titles: ['店主'], count: 1 }],
      paragraphs: ['3月30日，溪口老街的书展开幕了。', '“看完再放回架上。”店主庄先生说。'],
      seams: [33],
      paper: '中州城事',
      pageNumber: '3',
      section: '要闻',
      corrected: [],
    })
  })

  test.each([
    ['a full one', sample()],
    ['a bare one', bareSample()],
  ])('keeps the order of fields and leaves none out: %s', (_, article) => {
    const line = JSON.parse(exportJsonl([article], REASONS))
    expect(Object.keys(line)).toEqual(FIELDS)
    expect(Object.keys(line.source)).toEqual(['file', 'path', 'sha256', 'encoding', 'start', 'end'])
    expect(Object.keys(line.date)).toEqual(['edtf', 'certainty', 'text', 'start', 'basis'])
  })

  test('what is absent is null or empty', () => {
    expect(JSON.parse(exportJsonl([bareSample()], REASONS))).toMatchObject({
      kickers: [],
      dateline: null,
      byline: [],
      date: { edtf: null, certainty: 'unknown', text: null, start: null, basis: '没有可用的日期' },
      district: null,
      places: [],
      topics: [],
      people: [],
      seams: [],
      paper: null,
      pageNumber: null,
      section: null,
    })
  })

  test('a headline set by hand is edited, another field set by hand leaves it printed', () => {
    expect(record({}, { corrected: ['headline', 'date'] })).toMatchObject({ headlineOrigin: 'edited', corrected: ['headline', 'date'] })
    expect(record({}, { corrected: ['date'] })).toMatchObject({ headlineOrigin: 'printed' })
    expect(record({ headlineOrigin: 'derived' })).toMatchObject({ headlineOrigin: 'derived' })
  })

  test('one article is one line, whatever is in it, and reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })), { maxLength: 5 }), (headlines) => {
        const text = exportJsonl(
          headlines.map((headline) => sample({ headline, date: dated('2023-03-30') })),
          REASONS,
        )
        const lines = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)
        expect(lines.pop()).toBe('')
        expect(lines.map((line) => JSON.parse(line).headline)).toEqual(headlines)
      }),
    )
  })

  test('nothing is nothing', () => {
    expect(exportJsonl([], REASONS)).toBe('')
  })
})
