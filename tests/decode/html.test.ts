import { describe, expect, test } from 'vitest'
import { decode } from '../../src/decode/decode'
import { isHtml } from '../../src/decode/html/isHtml'
import { pageText } from '../../src/decode/html/pageText'
import { encode } from './encoders'

describe('pageText', () => {
  test.each([
    ['paragraphs are lines', '<p>春风里</p><p>河边</p>', '春风里\n河边\n'],
    ['br ends a line', '<div>春风里<br>河边<br/><br>柳树</div>', '春风里\n河边\n\n柳树\n'],
    ['headings stand apart and are marked', '<h1>书展</h1><p>一</p><h3>老店</h3><p>二</p>', '# 书展\n\n一\n\n### 老店\n\n二\n'],
    ['an empty heading marks nothing', '<h2></h2><p>一</p>', '一\n'],
    ['inline elements join', '<p>新<b>郑</b><a href="x">市</a></p>', '新郑市\n'],
    ['white space is folded', '<p>  a \n  b\t c </p>', 'a b c\n'],
    ['a line break of the source between Chinese characters is nothing', '<p>新郑\n   市委</p>', '新郑市委\n'],
    ['a space between Chinese characters stays', '<p>周 涛</p>', '周 涛\n'],
    ['ideographic and no-break spaces stay', '<p>　　春&nbsp;风</p>', '　　春\u00a0风\n'],
    ['entities are characters', '<p>A&amp;B &#x65b0;&#37073; &ldquo;x&rdquo;</p>', 'A&B 新郑 “x”\n'],
    ['scripts, styles and titles go', '<head><title>报</title><style>p{}</style></head><script>let a="<p>"</script><p>正文</p>', '正文\n'],
    ['what is hidden goes', '<div hidden>一<p>二</p></div><p style="color:red; display : none">三<br>四</p><p>五</p>', '五\n'],
    ['comments go', '<p>一<!-- 二 -->三</p>', '一三\n'],
    [
      'cells are parted by tabs',
      '<table><tr><th>姓名</th><th>单位</th></tr><tr><td>林知远</td><td>一中</td></tr></table>',
      '姓名\t单位\n林知远\t一中\n',
    ],
    ['cells with blocks are lines', '<table><tr><td><p>一</p></td><td><p>二</p></td></tr></table>', '一\n二\n'],
    ['lists are lines', '<ul><li>一<li>二</ul>三', '一\n二\n三\n'],
    ['preformatted text stays', '<pre>一\n  二</pre>', '一\n  二\n'],
    ['articles stand apart', '<article><p>一</p></article><article><p>二</p></article>', '一\n\n二\n'],
    ['unclosed and crossed tags do no harm', '<div><p>一<div>二</p><b>三</div>四', '一\n二\n三\n四\n'],
    ['an unclosed head loses nothing', '<html><head><p>一', '一\n'],
    ['text only', '一', '一\n'],
    ['nothing', '<p></p>', ''],
  ])('%s', (_, html, text) => {
    expect(pageText(html)).toBe(text)
  })

  test('deep nesting and unclosed tags take no longer than their size', () => {
    expect(pageText(`${'<div>'.repeat(50_000)}深`)).toBe('深\n')
    expect(pageText('<'.repeat(100_000)).length).toBeGreaterThan(0)
  })
})

test.each([
  ['page.html', '无标记', true],
  ['PAGE.HTM', '', true],
  ['page.txt', '<!DOCTYPE html><p>一', true],
  ['page.txt', '\n <!-- saved from url=(0014)about:internet -->\n<html>', true],
  ['page.txt', '<?xml version="1.0"?>\n<html xmlns="x">', true],
  ['page.txt', '本报讯 <html> 是一种标记', false],
  ['page.txt', '<header>', false],
  ['page.md', '<!doctype html>', false],
])('%s with %j is a web page: %s', (name, text, expected) => {
  expect(isHtml(text, name)).toBe(expected)
})

describe('decode of a web page', () => {
  const body = '<p>春风里，老街坊们在河边散步。</p>'
  test.each([
    ['declared and true', 'gb18030', '<meta charset="gbk">'],
    ['declared by http-equiv', 'gb18030', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'],
    ['declared wrongly: saved again by a browser', 'utf-8', '<meta charset="gb2312">'],
    ['not declared', 'gb18030', ''],
  ] as const)('%s', (_, encoding, meta) => {
    const outcome = decode(encode(`<html><head>${meta}</head>${body}`, encoding), 'page.html')
    expect(outcome).toMatchObject({ ok: true, value: { text: '春风里，老街坊们在河边散步。\n', decoding: { encoding } } })
  })

  test('a declaration settles what the characters leave open', () => {
    const name = '<p>嬲嫐</p>'
    const silent = decode(encode(name, 'gb18030'), 'page.html')
    const declared = decode(encode(`<meta charset=gbk>${name}`, 'gb18030'), 'page.html')
    expect(silent).toMatchObject({ ok: false, problem: { kind: 'unreadable-encoding' } })
    expect(declared).toMatchObject({ ok: true, value: { text: '嬲嫐\n', decoding: { encoding: 'gb18030' } } })
  })

  test.each([
    ['page.html', '无标记', true],
    ['page.txt', '<!doctype html><p>一', true],
    ['page.txt', '本报讯 <html> 是一种标记', false],
  ])('is told of: %s, %s', (name, text, html) => {
    expect(decode(encode(text, 'utf-8'), name)).toMatchObject({ ok: true, value: { html } })
  })

  test('a page without text is empty', () => {
    expect(decode(encode('<html><script>1</script></html>', 'utf-8'), 'a.html')).toEqual({ ok: false, problem: { kind: 'empty-file' } })
  })

  test('Markdown stays as it is', () => {
    const text = '# 书展\n\n<b>一</b>\n'
    expect(decode(encode(text, 'utf-8'), 'a.md')).toMatchObject({ ok: true, value: { text } })
  })
})
