import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/domain/article'
import { mapWhole } from '../../src/domain/mappedText'
import { figuresOf, hanValue } from '../../src/ui/composables/article/figures'

function articleOf(text: string): Article {
  const span = { start: 10, end: 10 + text.length }
  return {
    id: 'x',
    kind: 'article',
    span,
    parts: [{ role: 'paragraph', span, content: mapWhole(text, 10) }],
    headline: '',
    headlineOrigin: 'derived',
    kickers: [],
    subheads: [],
    dateline: null,
    byline: [],
    seams: [],
    evidence: [],
  }
}

describe('figures', () => {
  test.each([
    ['今年1月至9月，全县接待游客61.22万人次。', ['61.22万', 612200, '人次', '今年1月至9月']],
    ['工业产值增长7.2%，势头良好。', ['7.2', 7.2, '%', '']],
    ['截至6月底，新增就业8200人。', ['8200', 8200, '人', '截至6月底']],
    ['累计投入1,280.5万元。', ['1,280.5万', 12805000, '元', '']],
    ['槐荫巷有三百一十二户人家。', ['三百一十二', 312, '户', '']],
    ['上半年，粮食总产达到31.6万吨。', ['31.6万', 316000, '吨', '上半年']],
    ['卖出三千余斤枇杷。', ['三千余', 3000, '斤', '']],
  ] as const)('%s', (text, [number, value, unit, period]) => {
    const [figure] = figuresOf(articleOf(text))
    expect(figure).toMatchObject({ number, unit, period })
    expect(figure?.value).toBeCloseTo(value, 3)
    expect(text.slice((figure?.span.start ?? 0) - 10, (figure?.span.end ?? 0) - 10)).toBe(`${number}${unit}`)
  })

  test.each(['2023年5月13日上午开会。', '他是一个老人。', '第三中学的一位老师。', '本报讯'])('none in %s', (text) => {
    expect(figuresOf(articleOf(text))).toEqual([])
  })

  test.each([
    ['三百一十二', 312],
    ['十二', 12],
    ['两万六千', 26000],
    ['二〇二三', 2023],
    ['一亿零五百', 100000500],
    ['百', 100],
  ])('%s is %d', (text, value) => {
    expect(hanValue(text)).toBe(value)
  })

  test('spans lie in the article, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.万亿元人户一二十百今年月日。，；至'), maxLength: 60 }), (text) => {
        let last = 10
        for (const { span } of figuresOf(articleOf(text))) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(10 + text.length)
      }),
      { numRuns: 200 },
    )
  })
})
