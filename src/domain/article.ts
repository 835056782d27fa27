import type { Evidence } from './evidence'
import type { MappedText } from './mappedText'
import type { SourceId } from './source'
import type { Span } from './span'

/** `<first 16 digits of the source's SHA-256>-<start>-<end>`: stable for the same bytes and the same boundaries. */
export type ArticleId = string

/** The identity of the article of `source` that reaches from `span.start` to `span.end`. */
export function articleId(source: SourceId, span: Span): ArticleId {
  return `${source.slice(0, 16)}-${span.start}-${span.end}`
}

/**
 * What a run of the article's characters is. `kicker` 引题, `headline` 主题, `subhead` 副题, `dateline` 电头, `paragraph` 正文,
 * `crosshead` 小标题, `byline` 署名, `caption` 图片说明, `jump` 转版 (下转第三版), `other` kept but not read, `space` white space
 * and marks that belong to no part (#, □).
 */
export type PartRole =
  | 'kicker'
  | 'headline'
  | 'subhead'
  | 'dateline'
  | 'paragraph'
  | 'crosshead'
  | 'byline'
  | 'caption'
  | 'jump'
  | 'other'
  | 'space'

/** One part of an article (部分). `content.text` holds the page's own characters, seams healed; it maps to the decoded text. */
export interface Part {
  readonly role: PartRole
  readonly span: Span
  readonly content: MappedText
}

/** `line`: a hard wrap; `blank`: blank lines, where a column ended; `page`: a form feed or a page mark. */
export type SeamKind = 'line' | 'blank' | 'page'

/** A break inside a sentence that was healed (接缝). `span` covers the white space that was taken out. */
export interface Seam {
  readonly kind: SeamKind
  readonly span: Span
  /** What makes the joint worth a look: the same character(s) on both sides, or an end that could also be a paragraph's. */
  readonly doubt: 'doubled' | 'paragraph' | null
}

/** One person (or outlet alone) of a byline (署名). */
export interface BylineEntry {
  /** 记者, 通讯员, 摄影 …, as printed; '' where only an outlet is printed. */
  readonly role: string
  /** Without inner spaces. */
  readonly name: string
  /** 新郑时报, 正观新闻·郑州晚报 …, where one is printed. */
  readonly outlet: string | null
  readonly span: Span
}

export type HeadlineOrigin = 'printed' | 'derived'

/** `article` 稿件; `brief` 简讯; `notice` 公告、启事; `advertisement` 广告; `poem` 诗歌; `list` 名单; `continuation` 接上版. */
export type ArticleKind = 'article' | 'brief' | 'notice' | 'advertisement' | 'poem' | 'list' | 'continuation'

/** One article of a page (稿件). Its parts tile its span: joined, they are the decoded text of the span, to the letter. */
export interface Article {
  readonly id: ArticleId
  readonly kind: ArticleKind
  readonly span: Span
  readonly parts: readonly Part[]
  /** What a reader would call the article; see `headlineOrigin`. No spaces between Chinese characters. */
  readonly headline: string
  readonly headlineOrigin: HeadlineOrigin
  readonly kickers: readonly string[]
  readonly subheads: readonly string[]
  /** 本报讯, 新华社北京3月5日电 …, as printed, without the brackets of a byline inside it. */
  readonly dateline: string | null
  readonly byline: readonly BylineEntry[]
  readonly seams: readonly Seam[]
  /** Why it begins and ends here, and why its headline is its headline. */
  readonly evidence: readonly Evidence[]
}

/** `masthead` 报头, `contents` 导读 or 版面目录, `navigation` 网页导航, `caption` 图片说明, `notice`, `advertisement`, `credit` 责任编辑…, `copyright` 版权, `jump` 转版, `space`, `unknown`. */
export type LeftoverKind =
  | 'masthead'
  | 'contents'
  | 'navigation'
  | 'caption'
  | 'notice'
  | 'advertisement'
  | 'credit'
  | 'copyright'
  | 'jump'
  | 'space'
  | 'unknown'

/** A run of the page that belongs to no article (余文): kept, labelled, shown, never lost. */
export interface Leftover {
  readonly kind: LeftoverKind
  readonly span: Span
  readonly evidence: Evidence | null
}

/** The parts that are read as the body: paragraphs and crossheads in order. */
export function bodyParts(article: Article): readonly Part[] {
  return article.parts.filter((part) => part.role === 'paragraph' || part.role === 'crosshead')
}

/**
 * The paragraphs as they are quoted, without the crossheads between them, which are headings; of a poem (诗) one text for each
 * stanza, its lines kept apart by line feeds.
 */
export function bodyTexts(article: Article): readonly string[] {
  if (article.kind !== 'poem') return article.parts.filter(({ role }) => role === 'paragraph').map(({ content }) => content.text)
  const stanzas: string[] = []
  let gap = ''
  // What stands between two lines, the title of a second poem for instance, parts them.
  let isApart = true
  for (const { role, content } of article.parts) {
    const last = stanzas[stanzas.length - 1]
    const goesOn = role === 'paragraph' && last !== undefined && !isApart && gap.split('\n').length === 2
    if (goesOn) stanzas[stanzas.length - 1] = `${last}\n${content.text}`
    else if (role === 'paragraph') stanzas.push(content.text)
    gap = role === 'space' ? content.text : ''
    if (role !== 'space') isApart = role !== 'paragraph'
  }
  return stanzas
}
