import { type InventedArticle, Picker } from './inventArticle'
import { layouts, type LayoutName } from './composePageLayouts'

/** What a page must be read as: offsets into its text. */
export interface GoldArticle {
  readonly start: number
  readonly end: number
  /** '' where none is printed. */
  readonly headline: string
  /** Kickers, headline and subheads in order, without white space. */
  readonly stack: string
  readonly byline: readonly string[]
  readonly dateline: string | null
  /** Paragraphs and crossheads, without white space. */
  readonly paragraphs: readonly string[]
}

export interface ComposedPage {
  readonly text: string
  readonly gold: readonly GoldArticle[]
}

export const bare = (text: string): string => text.replace(/\s/g, '')

/** Writes a page piece by piece and notes where its articles are. */
export class PageWriter {
  readonly picker: Picker
  #text = ''
  readonly #gold: GoldArticle[] = []

  constructor(seed: number) {
    this.picker = new Picker(seed)
  }

  get length(): number {
    return this.#text.length
  }

  add(text: string): void {
    this.#text += text
  }

  /** Notes the article that was written since `start`; white space at its end is not part of it. */
  note(
    start: number,
    article: InventedArticle,
    parts: { printed: boolean; byline: boolean; dateline: string | null; paragraphs?: readonly string[] },
  ): void {
    const stack = [...article.kickers, article.headline, ...article.subheads].join('')
    this.#gold.push({
      start,
      end: this.#text.trimEnd().length,
      headline: parts.printed ? article.headline : '',
      stack: parts.printed ? bare(stack) : '',
      byline: parts.byline ? article.byline.map(({ role, name, outlet }) => `${outlet ?? ''}:${role}:${name}`) : [],
      dateline: parts.dateline,
      paragraphs: parts.paragraphs ?? bodyOf(article),
    })
  }

  page(): ComposedPage {
    return { text: this.#text, gold: this.#gold }
  }
}

/** Paragraphs and crossheads in order, without white space. */
export function bodyOf(article: InventedArticle): string[] {
  return article.paragraphs.flatMap((paragraph, at) => [
    ...(article.crossheads.has(at) ? [bare(article.crossheads.get(at) ?? '')] : []),
    bare(paragraph),
  ])
}

/** Sets articles in a layout: the text of a page and what it must be read as. `seed` settles the small choices. */
export function composePage(articles: readonly InventedArticle[], layout: LayoutName, seed: number): ComposedPage {
  const writer = new PageWriter(seed)
  layouts[layout](writer, articles)
  return writer.page()
}
