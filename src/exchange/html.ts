import type { ReasonTable } from '../domain/reasons'
import type { ExportArticle } from './exportArticle'
import { type ReadableArticle, readable } from './readable'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML shows it; characters that no HTML may hold become U+FFFD. */
function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '').replace(/[\u0000-\u0008\u000b\u000e-\u001f]/g, '\ufffd')
}

function element(tag: string, className: string, text: string): string {
  return text === '' ? '' : `<${tag}${className === '' ? '' : ` class="${className}"`}>${escape(text)}</${tag}>`
}

const STYLE = `body { margin: 2rem auto; max-width: 40em; padding: 0 1rem; font: 1rem/1.75 "Songti SC", "Noto Serif CJK SC", SimSun, serif; color: #1a1a1a; background: #fff; }
nav, .facts, .citation { font: .875rem/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #555; }
h2 { margin: .25em 0; font-size: 1.5rem; line-height: 1.35; }
h3 { margin: 1.2em 0 .4em; font-size: 1.05rem; }
.kicker, .subhead, .byline { margin: .25em 0; color: #444; }
.body { margin: 0; text-indent: 2em; text-align: justify; }
.facts { margin: 1.2em 0 0; padding: 0; border: 0; }
.facts p, .citation { margin: .1em 0; }
article { margin: 0 0 3em; padding: 0 0 2em; border-bottom: 1px solid #ccc; }
@media print { nav { display: none; } body { margin: 0; max-width: none; font-size: 11pt; } article { border: 0; page-break-after: always; break-after: page; } h2, h3 { break-after: avoid; page-break-after: avoid; } p { orphans: 2; widows: 2; } }`

function body({ blocks, dateline }: ReadableArticle): readonly string[] {
  const first = blocks.findIndex(({ crosshead }) => !crosshead)
  return blocks.map(({ crosshead, text }, index) => {
    if (crosshead) return element('h3', '', text)
    return element('p', 'body', index === first && dateline !== '' ? `${dateline}　${text}` : text)
  })
}

function article(one: ReadableArticle, index: number): string {
  const lines = [
    `<article id="a${index + 1}">`,
    ...one.kickers.map((text) => element('p', 'kicker', text)),
    element('h2', '', one.headline),
    ...one.subheads.map((text) => element('p', 'subhead', text)),
    element('p', 'byline', one.byline),
    ...body(one),
    '<div class="facts">',
    ...one.facts.map(([label, value]) => element('p', '', `${label}：${value}`)),
    '</div>',
    element('p', 'citation', one.citation),
    '</article>',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function contents(articles: readonly ReadableArticle[]): string {
  if (articles.length < 2) return ''
  const items = articles.map(({ headline }, index) => `<li><a href="#a${index + 1}">${escape(headline)}</a></li>`)
  return `<nav><ol>\n${items.join('\n')}\n</ol></nav>\n`
}

/**
 * Articles as one HTML page that needs nothing else: it opens in browsers and in Word, and prints one article per sheet.
 * All text is escaped, and nothing in it can run or load.
 */
export function exportHtml(articles: readonly ExportArticle[], reasons: ReasonTable): string {
  const read = articles.map((one) => readable(one, reasons))
  const title = read.length === 1 ? (read[0]?.headline ?? '') : `剪报 ${read.length} 篇`
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${contents(read)}${read.map(article).join('\n')}
</body>
</html>
`
}
