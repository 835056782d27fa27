import type { ArticleId } from '../../domain/article'
import type { ArticleCorrection, Correction, CorrectableField } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import { applyField } from './applyField'
import { applySeam } from './applySeam'
import { spanContains } from '../../domain/span'
import { type Target, findTarget } from './findTarget'
import { targetOf } from './fingerprint'
import type { Lookup } from './lookup'
import type { Orphan } from './orphan'

/** An article with what was set by hand in place. */
export interface CorrectedArticle {
  readonly article: AnnotatedArticle
  /** Names of the fields that were set, in the order of setting; `seam` where its text was. */
  readonly corrected: readonly (CorrectableField | 'seam')[]
  /** All that were made for it, oldest first, also those that a later one replaced. */
  readonly corrections: readonly ArticleCorrection[]
}

/** What the corrections of one page come to. */
export interface CorrectedPage {
  readonly articles: readonly CorrectedArticle[]
  readonly orphans: readonly Orphan[]
}

function correctOne(
  read: AnnotatedArticle,
  corrections: readonly ArticleCorrection[],
  lookup: Lookup,
  orphans: Orphan[],
): CorrectedArticle {
  let article = read
  const corrected = new Set<CorrectableField | 'seam'>()
  const used: ArticleCorrection[] = []
  for (const correction of corrections) {
    const next =
      correction.kind === 'seam' ? applySeam(article, correction) : applyField(article, correction.field, correction.value, lookup)
    if (next === null) {
      orphans.push({ correction, why: correction.kind === 'seam' ? 'reads-otherwise' : 'no-value' })
      continue
    }
    article = next
    corrected.add(correction.kind === 'seam' ? 'seam' : correction.field)
    used.push(correction)
  }
  return { article, corrected: [...corrected], corrections: used }
}

/** The article that a correction is about; a break lies in the article around it, whatever its boundaries. */
function articleFor(correction: ArticleCorrection, articles: readonly AnnotatedArticle[], targets: readonly Target[]): ArticleId | null {
  if (correction.kind === 'field') return findTarget(correction, targets)?.id ?? null
  return articles.find(({ span }) => spanContains(span, correction.span))?.id ?? null
}

/** Applies the corrections of the articles of one page to its articles as the rules read them. `corrections` come oldest first. */
export function applyCorrections(articles: readonly AnnotatedArticle[], corrections: readonly Correction[], lookup: Lookup): CorrectedPage {
  const orphans: Orphan[] = []
  const byArticle = new Map<ArticleId, ArticleCorrection[]>()
  const own = corrections.filter((one): one is ArticleCorrection => one.kind === 'field' || one.kind === 'seam')
  const targets = own.some(({ kind }) => kind === 'field') ? articles.map(targetOf) : []
  for (const correction of own) {
    const target = articleFor(correction, articles, targets)
    if (target === null) {
      orphans.push({ correction, why: 'no-article' })
      continue
    }
    const known = byArticle.get(target)
    if (known === undefined) byArticle.set(target, [correction])
    else known.push(correction)
  }
  return { articles: articles.map((article) => correctOne(article, byArticle.get(article.id) ?? [], lookup, orphans)), orphans }
}
