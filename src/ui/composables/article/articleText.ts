import type { Article, Part, PartRole } from '../../../domain/article'
import { type MappedText, mappedOffset } from '../../../domain/mappedText'
import type { Span } from '../../../domain/span'
import { findWords } from '../search/hits'
import type { Layer } from './runs'

/** One paragraph as it is set: a dateline stands in the same line as the text it opens. */
export interface Block {
  readonly key: number
  readonly role: PartRole
  readonly lead: { readonly text: string; readonly layers: readonly Layer[] } | null
  readonly text: string
  readonly layers: readonly Layer[]
}

export interface ArticleText {
  readonly blocks: readonly Block[]
  /** Number of hits in all blocks. */
  readonly hits: number
}

/** What is marked in the text. Spans are of the decoded text. */
export interface Marks {
  readonly words: readonly string[]
  readonly lit: readonly Span[]
  readonly seams: boolean
  /** Numbers of up to three digits stand upright in a line that runs down. */
  readonly upright: boolean
}

const NUMBER = /\d+/g
const SHOWN: ReadonlySet<PartRole> = new Set<PartRole>(['paragraph', 'crosshead', 'caption', 'jump'])

/** Where a span of the decoded text lies in a part's own text; `null` where it does not touch it. */
function spanWithin(content: MappedText, span: Span): Span | null {
  const start = mappedOffset(content, span.start)
  const end = mappedOffset(content, span.end)
  return end > start ? { start, end } : null
}

function layersOf(part: Part, article: Article, marks: Marks, firstHit: number): readonly Layer[] {
  const { content } = part
  const layers: Layer[] = []
  const touched = marks.lit.filter((span) => span.start < part.span.end && part.span.start < span.end)
  for (const span of touched) {
    const within = spanWithin(content, span)
    if (within !== null) layers.push({ ...within, name: 'lit' })
  }
  findWords(content.text, marks.words).forEach((hit, index) => layers.push({ ...hit, name: 'hit', index: firstHit + index }))
  if (marks.upright)
    for (const { index, 0: digits } of content.text.matchAll(NUMBER))
      if (digits.length <= 3) layers.push({ start: index, end: index + digits.length, name: 'upright' })
  if (!marks.seams) return layers
  for (const seam of article.seams) {
    if (seam.span.start < part.span.start || seam.span.end > part.span.end) continue
    const at = mappedOffset(content, seam.span.start)
    layers.push({ start: at, end: at, name: 'seam' })
  }
  return layers
}

/** The paragraphs of an article with everything that is marked in them. */
export function setArticle(article: Article, marks: Marks): ArticleText {
  const blocks: Block[] = []
  let hits = 0
  let lead: Block['lead'] = null
  const layersFor = (part: Part) => {
    const layers = layersOf(part, article, marks, hits)
    hits += layers.filter((layer) => layer.name === 'hit').length
    return layers
  }
  article.parts.forEach((part, key) => {
    if (part.role === 'dateline') lead = { text: part.content.text.trim(), layers: layersFor(part) }
    if (!SHOWN.has(part.role) || part.content.text.trim() === '') return
    const takesLead = part.role === 'paragraph'
    blocks.push({ key, role: part.role, lead: takesLead ? lead : null, text: part.content.text, layers: layersFor(part) })
    if (takesLead) lead = null
  })
  return { blocks, hits }
}

/** The words that a piece of evidence rests on, as they stand in the parts of an article; for lines that are not parts. */
export function litWords(article: Article, lit: readonly Span[]): readonly string[] {
  const words = new Set<string>()
  for (const part of article.parts) {
    for (const span of lit) {
      if (span.start >= part.span.end || part.span.start >= span.end) continue
      const within = spanWithin(part.content, span)
      if (within !== null) words.add(part.content.text.slice(within.start, within.end))
    }
  }
  return [...words]
}
