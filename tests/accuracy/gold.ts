import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What one article of a page should become; see tests/README.md for how gold is made. */
export interface GoldArticle {
  /** First and last words of the article on the page, white space and `#` aside. */
  readonly first: string
  readonly last: string
  /** Headline stack as printed, `null` where none is. */
  readonly headline: readonly string[] | null
  /** The one of them that a reader would call the article. */
  readonly main?: string
  /** Where none is printed: words that a derived headline must hold. */
  readonly derivedContains?: readonly string[]
  readonly byline: readonly { readonly role: string; readonly name: string }[]
  /** EDTF of the event, `null` where no certain day can be known. */
  readonly date: string | null
  readonly dateAccept?: readonly string[]
  readonly dateAround?: string
  /** Division code that the article is filed under, `null` where none can be told. */
  readonly place: string | null
  readonly mentions: readonly string[]
  readonly topics: readonly string[]
  /** Topics that count neither way. */
  readonly accept: readonly string[]
  /** Openings of the body's paragraphs, dateline aside. */
  readonly paragraphs?: readonly string[]
  /** Everyone named, bylines aside. */
  readonly people?: readonly string[]
}

export interface GoldPage {
  readonly page: string
  readonly text: string
  readonly bytes: Uint8Array
  readonly issue?: { readonly dateAccept?: readonly string[] }
  readonly articles: readonly GoldArticle[]
}

/** All pages with gold in a folder, by name. */
export function readGold(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<GoldPage, 'text' | 'bytes'>
      const bytes = readFileSync(join(folder, gold.page))
      return { ...gold, bytes, text: bytes.toString('utf8').replace(/^\uFEFF/, '') }
    })
}

/** A text as it is compared: NFKC, without white space, `#` and characters that show nothing (zero-width, soft hyphens). */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s#\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
}

/** Length of the bare text before an offset of `text`. */
export function bareOffset(text: string, offset: number): number {
  return bare(text.slice(0, offset)).length
}

/** Where the gold articles stand in the bare text of their page. Throws where an anchor is not on the page: a mistake in the gold. */
export function placeGold(page: GoldPage): readonly (GoldArticle & { readonly start: number; readonly end: number })[] {
  const whole = bare(page.text)
  let from = 0
  return page.articles.map((article) => {
    const start = whole.indexOf(bare(article.first), from)
    const last = whole.indexOf(bare(article.last), start)
    if (start < 0 || last < 0) throw new Error(`${page.page}: not on the page: ${start < 0 ? article.first : article.last}`)
    from = last + bare(article.last).length
    return { ...article, start, end: from }
  })
}
