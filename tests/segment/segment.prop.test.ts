import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import type { SegmentedPage } from '../../src/domain/page'
import { segment } from '../../src/segment/segment'

const SOURCE = '0'.repeat(64)

/** Pieces that the rules react to, so that random texts reach their corners. */
const FRAGMENTS = [
  '本报讯',
  '【本报讯】',
  '新华社北京3月5日电',
  '（记者 赵一鸣 通讯员 钱小雨）',
  '记者 赵一鸣 文/图',
  '□ 本报记者 孙 立',
  '（下转第三版）',
  '（上接第一版）',
  '# 全市召开春耕会议',
  '第3版：要闻',
  '上一版 下一版',
  '责任编辑：李四',
  '图为活动现场。',
  '市民走进图书馆。',
  '会议强调，',
  '一、',
  '遗失声明',
  '今日导读',
  '全县召开春耕生产现场会 抢抓农时 备战春播',
  '信念',
  'PPT',
  '2023',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '　　',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\ue000',
  '𠮷',
  '（',
  '【',
  '“',
  '。',
  '，',
  '：',
  '#',
  '□',
]

const pageText = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
)

function read(text: string, options?: Parameters<typeof segment>[3]): SegmentedPage {
  return segment(normalise(text), text, SOURCE, options)
}

function expectTiles(spans: readonly { start: number; end: number }[], start: number, end: number): void {
  let at = start
  for (const span of spans) {
    expect(span.start).toBe(at)
    expect(span.end).toBeGreaterThan(span.start)
    at = span.end
  }
  expect(at).toBe(end)
}

const withoutSpace = (text: string): string =>
  text.replace(/[\s\u00a0\u3000\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u0085\ue000-\uf8ff]/g, '')

function expectNothingLost(page: SegmentedPage, text: string): void {
  const spans = [...page.articles.map(({ span }) => span), ...page.leftovers.map(({ span }) => span)].sort((a, b) => a.start - b.start)
  expectTiles(spans, 0, text.length)
  for (const article of page.articles) {
    expectTiles(
      article.parts.map(({ span }) => span),
      article.span.start,
      article.span.end,
    )
    for (const part of article.parts) expect(withoutSpace(part.content.text)).toBe(withoutSpace(text.slice(part.span.start, part.span.end)))
  }
}

describe('whatever the text', () => {
  test('nothing is lost and nothing invented', () => {
    expect.hasAssertions()
    fc.assert(fc.property(pageText, (text) => expectNothingLost(read(text), text)))
  })

  test('boundaries set by hand are kept, and none is lost by them', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(pageText, fc.array(fc.nat(200), { maxLength: 4 }), fc.array(fc.nat(200), { maxLength: 4 }), (text, added, removed) => {
        expectNothingLost(read(text, { boundaries: { added, removed } }), text)
      }),
    )
  })

  test('evidence and seams point into their article', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        for (const article of read(text).articles) {
          for (const { span } of [...article.seams, ...article.byline]) {
            expect(span.start).toBeGreaterThanOrEqual(article.span.start)
            expect(span.end).toBeLessThanOrEqual(article.span.end)
          }
        }
      }),
    )
  })
})
