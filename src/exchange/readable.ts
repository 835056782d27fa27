import { bodyParts } from '../domain/article'
import type { Certainty } from '../domain/evidence'
import type { ReasonTable } from '../domain/reasons'
import { gbt7714 } from './citation/gbt7714'
import { referenceOf } from './citation/reference'
import { exportDate } from './dated'
import type { ExportArticle } from './exportArticle'

/** A paragraph or a crosshead of the body. */
export interface ReadableBlock {
  readonly crosshead: boolean
  readonly text: string
}

/** An article as documents print it. */
export interface ReadableArticle {
  readonly kickers: readonly string[]
  readonly headline: string
  readonly subheads: readonly string[]
  readonly byline: string
  /** Set before the first paragraph; '' for none. */
  readonly dateline: string
  readonly blocks: readonly ReadableBlock[]
  /** What is known of it, as pairs of label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** GB/T 7714 */
  readonly citation: string
}

const CERTAINTY: Readonly<Record<Certainty, string>> = { stated: '原文写明', inferred: '推断', approximate: '约略', unknown: '不详' }

function bylineText({ article }: ExportArticle): string {
  return article.byline.map(({ role, name, outlet }) => [outlet ?? '', role, name].filter(Boolean).join(' ')).join('　')
}

function facts({ article, source }: ExportArticle, reasons: ReasonTable): readonly (readonly [string, string])[] {
  const date = exportDate(article.date, reasons)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['事件日期', date.edtf === null ? undefined : `${date.edtf}（${CERTAINTY[date.certainty]}：${date.basis}）`],
    ['地区', article.district?.path.map(({ name }) => name).join(' › ')],
    ['主题', article.topics.map(({ label }) => label).join('、')],
    ['人物', article.people.map(({ name, titles }) => (titles.length > 0 ? `${name}（${titles.join('、')}）` : name)).join('、')],
    ['文件', source.path],
  ]
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value] as const]))
}

/** What documents (Markdown, HTML) print of an article. */
export function readable(exported: ExportArticle, reasons: ReasonTable): ReadableArticle {
  const { article } = exported
  return {
    kickers: article.kickers,
    headline: article.headline,
    subheads: article.subheads,
    byline: bylineText(exported),
    dateline: article.dateline ?? '',
    blocks: bodyParts(article).map(({ role, content }) => ({ crosshead: role === 'crosshead', text: content.text.trim() })),
    facts: facts(exported, reasons),
    citation: gbt7714(referenceOf(exported)),
  }
}
