import { describe, expect, test } from 'vitest'
import { pageText } from '../../src/decode/html/pageText'
import { FORMATS } from '../../src/exchange/formats'
import { exportHtml } from '../../src/exchange/html'
import { exportMarkdown } from '../../src/exchange/markdown'
import { HOSTILE, REASONS, bareSample, sample } from './sample'

describe('Markdown', () => {
  test('one article', () => {
    expect(exportMarkdown([sample()], REASONS)).toBe(`*十二家老店联手*

## 老街书展开幕

中州城事 记者 丁一鸣　图 顾小禾

本报讯　3月30日，溪口老街的书展开幕了。

### 一本书换一个故事

“看完再放回架上。”店主庄先生说。

- 事件日期：2023-03-30（推断：正文写有“3月30日”；年份取自同版的“2023年第一季度”）
- 地区：河南省 › 郑州市 › 新郑市
- 主题：文化与旅游
- 人物：庄先生（店主）
- 文件：4月/第3版.txt

> 丁一鸣. 老街书展开幕\\[N\\]. 中州城事, 2023-04-01(3).
`)
  })

  test.each([
    ['*星* _线_ `码`', '\\*星\\* \\_线\\_ \\`码\\`'],
    ['<b>', '\\<b\\>'],
    ['# 一', '\\# 一'],
    ['- 一', '\\- 一'],
    ['1. 一', '1\\. 一'],
    ['2023. 一', '2023\\. 一'],
    ['2023年', '2023年'],
    ['甲-乙 #2', '甲-乙 #2'],
  ])('%s', (headline, expected) => {
    expect(exportMarkdown([bareSample({ headline })], REASONS)).toContain(`## ${expected}\n`)
  })

  test('articles are parted by rules', () => {
    expect(exportMarkdown([sample(), bareSample()], REASONS).split('\n\n---\n\n')).toHaveLength(2)
  })
})

describe('HTML', () => {
  test('reads as the articles do', () => {
    const text = pageText(exportHtml([sample(), bareSample()], REASONS))
    expect(text).toContain('## 老街书展开幕\n')
    expect(text).toContain('本报讯　3月30日，溪口老街的书展开幕了。\n\n### 一本书换一个故事\n\n“看完再放回架上。”店主庄先生说。')
    expect(text).toContain('[报名不详], [出版日期不详][版次不详].')
  })

  test('lists its articles before them where there are several', () => {
    expect(exportHtml([sample()], REASONS)).not.toContain('<nav>')
    const html = exportHtml([sample(), bareSample({ headline: '甲<乙' })], REASONS)
    expect(html).toContain('<li><a href="#a1">老街书展开幕</a></li>\n<li><a href="#a2">甲&lt;乙</a></li>')
    expect(html).toContain('<article id="a2">')
  })

  test('of a person without titles tells the name alone', () => {
    const people = sample().article.people.map((person) => ({ ...person, titles: [] }))
    expect(exportHtml([sample({ people })], REASONS)).toContain('<p>人物：庄先生</p>')
  })

  test.each(HOSTILE.filter((text) => text.trim() !== ''))('%j is text and nothing else', (headline) => {
    const html = exportHtml([sample({ headline, kickers: [headline], subheads: [headline] })], REASONS)
    const tags = new Set(Array.from(html.matchAll(/<\/?([a-z0-9]+)/g), ([, tag]) => tag))
    expect([...tags].sort()).toEqual(['article', 'body', 'div', 'h2', 'h3', 'head', 'html', 'meta', 'p', 'style', 'title'])
    expect(html).not.toContain('\u0000')
  })

  test('asks the network for nothing and lets nothing run', () => {
    const html = exportHtml([sample()], REASONS)
    expect(html).not.toMatch(/\b(?:src|srcset|action)=|https?:|url\(|@import/)
    expect(html).toContain("default-src 'none'")
  })
})

describe('formats', () => {
  test('each has its own name and its labels, and writes any text', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length)
    for (const { label, extension, mime, write } of FORMATS) {
      expect([label.zh, label.en, extension, mime].every((text) => text.length > 1)).toBe(true)
      for (const headline of HOSTILE) expect(write([sample({ headline }), bareSample({ headline })], REASONS)).not.toContain('undefined')
      expect(write([], REASONS)).not.toContain('undefined')
    }
  })
})
