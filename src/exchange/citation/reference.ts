import type { BylineEntry } from '../../domain/article'
import type { ExportArticle } from '../exportArticle'
import { type Issued, issuedOf } from './issued'

/** What a citation is made of, each value on one line; what is not known is `null` or empty and is never made up. */
export interface Reference {
  /** Letters, digits and hyphens; begins with a letter. */
  readonly key: string
  readonly title: string
  /** The page prints no headline; the title was made from the lead. */
  readonly titleDerived: boolean
  /** As printed, in order. */
  readonly authors: readonly string[]
  readonly paper: string | null
  readonly issued: Issued | null
  /** 版次 */
  readonly page: string | null
  /** 版名 */
  readonly section: string | null
}

/** Who took the picture, set the page or edited it is no author: 摄影, 责编, 校对, 审读, 图. */
const NO_AUTHOR = /摄|编辑|责编|校对|审|版式|设计|制图|^图$/

/** Who did both is: 文/图, 图/文, 撰文摄影. */
const WRITER = /^文(?:$|[/／、图])|[撰/／、]文|图文/

function isAuthor({ role, name }: BylineEntry): boolean {
  return name !== '' && (WRITER.test(role) || !NO_AUTHOR.test(role))
}

/** Lists of references have a line each, and readers of RIS take a line end for the end of the value. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}

function lineOf(known: { readonly value: string } | null): string | null {
  return known === null ? null : oneLine(known.value)
}

/** The reference of an article. */
export function referenceOf({ article, card, corrected }: ExportArticle): Reference {
  return {
    key: `jianbao-${article.id}`,
    title: oneLine(article.headline),
    titleDerived: article.headlineOrigin === 'derived' && !corrected.includes('headline'),
    authors: [...new Set(article.byline.filter(isAuthor).map(({ name }) => oneLine(name)))],
    paper: lineOf(card.paper),
    issued: issuedOf(article.published),
    page: lineOf(card.pageNumber),
    section: lineOf(card.section),
  }
}

/** What a citation lacks or what in it was worked out, as one Chinese sentence; '' where nothing is. */
export function reservations({ title, titleDerived, paper, issued, page }: Reference): string {
  const said = [
    titleDerived && title !== '' ? '题名据导语拟定' : null,
    paper === null ? '报名不详' : null,
    issued === null ? '出版日期不详' : issued.circa ? '出版日期为约略' : issued.inferred ? '出版日期系推断' : null,
    page === null ? '版次不详' : null,
  ]
  return said.filter((one) => one !== null).join('；')
}
