import type { ArticleId } from '../../domain/article'
import type { Correction, CorrectableField, FieldCorrection } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import { applyField } from './applyField'
import { findTarget } from './findTarget'
import { targetOf } from './fingerprint'
import type { Lookup } from './lookup'

/** An article with what was set by hand in place. */
export interface CorrectedArticle {
  readonly article: AnnotatedArticle
  /** Names of the fields that were set, in the order of setting. */
  readonly corrected: readonly CorrectableField[]
  /** All that were made for it, oldest first, also those that a later one replaced. */
  readonly corrections: readonly FieldCorrection[]
}

/** What the corrections of one page come to. */
export interface CorrectedPage {
  readonly articles: readonly CorrectedArticle[]
  /** Those that fit no article, or whose value is of no use any more: kept and shown, never dropped. */
  readonly orphans: readonly FieldCorrection[]
}

function correctOne(
  read: AnnotatedArticle,
  corrections: readonly FieldCorrection[],
  lookup: Lookup,
  orphans: FieldCorrection[],
): CorrectedArticle {
  let article = read
  const corrected = new Set<CorrectableField>()
  const used: FieldCorrection[] = []
  for (const correction of corrections) {
    const next = applyField(article, correction.field, correction.value, lookup)
    if (next === null) {
      orphans.push(correction)
      continue
    }
    article = next
    corrected.add(correction.field)
    used.push(correction)
  }
  return { article, corrected: [...corrected], corrections: used }
}

/** Applies the field corrections of one page to its articles as the rules read them. `corrections` come oldest first. */
export function applyCorrections(articles: readonly AnnotatedArticle[], corrections: readonly Correction[], lookup: Lookup): CorrectedPage {
  const orphans: FieldCorrection[] = []
  const byArticle = new Map<ArticleId, FieldCorrection[]>()
  const fields = corrections.filter((correction): correction is FieldCorrection => correction.kind === 'field')
  const targets = fields.length === 0 ? [] : articles.map(targetOf)
  for (const correction of fields) {
    const target = findTarget(correction, targets)
    if (target === null) {
      orphans.push(correction)
      continue
    }
    const known = byArticle.get(target.id)
    if (known === undefined) byArticle.set(target.id, [correction])
    else known.push(correction)
  }
  return { articles: articles.map((article) => correctOne(article, byArticle.get(article.id) ?? [], lookup, orphans)), orphans }
}
