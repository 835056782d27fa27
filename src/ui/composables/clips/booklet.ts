import type { ArticleId } from '../../../domain/article'
import type { EngineClient } from '../../../worker/page/engineClient'
import type { FormatName, OutgoingFile } from '../../../worker/protocol/outgoing'
import type { Clip } from '../../../domain/book'

/** A clip with its citation; `null` where its article is not in the library any more. */
export interface CitedClip extends Clip {
  readonly citation: string | null
}

/** What stands on the cover. */
export interface BookletHead {
  readonly title: string
  /** One line under it. */
  readonly about: string
}

/** The engine numbers references: `[1] 温如许. …`. */
const NUMBER = /^\[\d+\]\s*/

function textOf(file: OutgoingFile): string {
  return new TextDecoder().decode(file.bytes).replace(/^\ufeff/, '')
}

async function written(engine: EngineClient, format: FormatName, ids: readonly ArticleId[]): Promise<string> {
  return textOf(await engine.call('export', { format, selection: { kind: 'ids', ids } }))
}

/** The GB/T 7714 citation of one article; `null` where it is not in the library. */
export async function citationOf(engine: EngineClient, id: ArticleId): Promise<string | null> {
  const line = (await written(engine, 'gbt7714', [id])).trim().replace(NUMBER, '')
  return line === '' ? null : line
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}

const STYLE = `.cover { margin: 4em 0 6em; } .cover h1 { font-size: 2.2rem; line-height: 1.4; } .cover p { color: #555; }
.note { margin: 1em 0 0; padding: .4em 0 .4em 1em; border-left: 3px solid #a9301c; white-space: pre-wrap; }
@media print { nav { display: block !important; break-after: page; page-break-after: always; } .cover { margin-top: 30vh; } }`

const STYLES = /<style>[\s\S]*?<\/style>/g
const ARTICLE_END = /<\/article>/g

/**
 * The book as one HTML page: what the engine writes of its articles, with a cover in front and every note below its article.
 * The engine escapes all text, so its tags are the only ones there.
 */
export async function bookletHtml(engine: EngineClient, head: BookletHead, clips: readonly Clip[]): Promise<string> {
  const html = await written(
    engine,
    'html',
    clips.map((clip) => clip.id),
  )
  const cover = `<header class="cover"><h1>${escape(head.title)}</h1><p>${escape(head.about)}</p></header>`
  let index = -1
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(head.title)}</title>`)
    .replace('</head>', () => `<style>\n${STYLE}\n</style>\n</head>`)
    .replace('<body>', () => `<body>\n${cover}`)
    .replace(ARTICLE_END, (end) => {
      index += 1
      const note = clips[index]?.note.trim() ?? ''
      return note === '' ? end : `<p class="note">${escape(note)}</p>\n${end}`
    })
}

/** What stands in the body of a page, for showing it here. The page's own styles would break the policy, and are left out. */
export function bodyOf(html: string): readonly Node[] {
  const page = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html')
  return Array.from(page.body.children, (node) => document.importNode(node, true))
}

/** The book as Markdown, every note quoted below its article. */
export async function bookletMarkdown(engine: EngineClient, head: BookletHead, clips: readonly Clip[]): Promise<string> {
  const parts = [`# ${head.title}\n\n${head.about}\n`]
  for (const clip of clips) {
    const note = clip.note.trim()
    parts.push((await written(engine, 'markdown', [clip.id])).trim())
    if (note !== '') parts.push(`> ${note.replace(/\n/g, '\n> ')}\n`)
  }
  return `${parts.join('\n\n')}\n`
}
