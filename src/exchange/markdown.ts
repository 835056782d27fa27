import type { ReasonTable } from '../domain/reasons'
import type { ExportArticle } from './exportArticle'
import { type ReadableArticle, readable } from './readable'

/** Characters that Markdown reads as marks wherever they stand. */
const INLINE = /[\\`*_[\]<>~|&]/g
/** `# `, `- `, `+ `, `1. `, `1) `, `===`, `---`: what it reads as marks at the beginning of a line. */
const LINE_START = /^(\s*)([#+=-]|\d{1,9}(?=[.)]))/

function escapeLine(line: string): string {
  const escaped = line.trim().replace(INLINE, '\\$&')
  return escaped.replace(LINE_START, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`))
}

/** Text that Markdown shows as it is. */
function escape(text: string): string {
  return text
    .split('\n')
    .map(escapeLine)
    .filter((line) => line !== '')
    .join('\n')
}

/** `## `, unless there is nothing after it. */
function heading(level: number, text: string): string {
  return text === '' ? '' : `${'#'.repeat(level)} ${escape(text).replaceAll('\n', ' ')}`
}

function body({ blocks, dateline }: ReadableArticle): readonly string[] {
  const first = blocks.findIndex(({ crosshead }) => !crosshead)
  return blocks.map(({ crosshead, text }, index) => {
    if (crosshead) return heading(3, text)
    return escape(index === first && dateline !== '' ? `${dateline}　${text}` : text)
  })
}

function article(one: ReadableArticle): string {
  const blocks = [
    ...one.kickers.map((text) => `*${escape(text)}*`),
    heading(2, one.headline),
    ...one.subheads.map((text) => `**${escape(text)}**`),
    escape(one.byline),
    ...body(one),
    one.facts.map(([label, value]) => `- ${label}：${escape(value)}`).join('\n'),
    `> ${escape(one.citation)}`,
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** Articles as one Markdown document, a rule between them. The page's own marks are escaped. */
export function exportMarkdown(articles: readonly ExportArticle[], reasons: ReasonTable): string {
  return `${articles.map((one) => article(readable(one, reasons))).join('\n\n---\n\n')}\n`
}
