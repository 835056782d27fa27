import type { ArticleId } from '../../domain/article'
import type { EngineClient } from '../../worker/engineClient'
import type { ExportFormat, OutgoingFile } from '../../worker/protocol'
import type { Clip } from './books'

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

async function written(engine: EngineClient, format: ExportFormat, ids: readonly ArticleId[]): Promise<string> {
  return textOf(await engine.call('export', { format, selection: { kind: 'ids', ids } }))
}

/** The GB/T 7714 citation of one article; `null` where it is not in the library. */
export async function citationOf(engine: EngineClient, id: ArticleId): Promise<string | null> {
  const line = (await written(engine, 'gbt7714', [id])).trim().replace(NUMBER, '')
  return line === '' ? null : line
}

function paragraph(page: Document, className: string, text: string): HTMLElement {
  const element = page.createElement('p')
  element.className = className
  element.textContent = text
  return element
}

const STYLE = `.cover { margin: 4em 0 6em; } .cover h1 { font-size: 2.2rem; line-height: 1.4; } .cover p { color: #555; }
.note { margin: 1em 0 0; padding: .4em 0 .4em 1em; border-left: 3px solid #a9301c; white-space: pre-wrap; }
@media print { nav { display: block !important; break-after: page; page-break-after: always; } .cover { margin-top: 30vh; } }`

/**
 * The book as one HTML page: what the engine writes of its articles, with a cover in front and every note below its article.
 */
export async function bookletPage(engine: EngineClient, head: BookletHead, clips: readonly Clip[]): Promise<Document> {
  const html = await written(
    engine,
    'html',
    clips.map((clip) => clip.id),
  )
  const page = new DOMParser().parseFromString(html, 'text/html')
  page.title = head.title
  const style = page.createElement('style')
  style.textContent = STYLE
  page.head.append(style)
  const cover = page.createElement('header')
  cover.className = 'cover'
  const title = page.createElement('h1')
  title.textContent = head.title
  cover.append(title, paragraph(page, 'about', head.about))
  page.body.prepend(cover)
  page.querySelectorAll('article').forEach((article, index) => {
    const note = clips[index]?.note.trim() ?? ''
    if (note !== '') article.append(paragraph(page, 'note', note))
  })
  return page
}

/** The page as the text of a file. */
export function pageText(page: Document): string {
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`
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
