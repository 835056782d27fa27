import type { CorrectableField, FieldCorrection } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import type { Library } from '../library/library'
import type { SettledArticle } from '../library/settle'
import { fingerprintOf } from './fingerprint'

/** What a correction finds its article by, whatever becomes of its boundaries. */
export function placeOf(article: AnnotatedArticle): Pick<FieldCorrection, 'article' | 'start' | 'fingerprint'> {
  return { article: article.id, start: article.span.start, fingerprint: fingerprintOf(article) }
}

/** Sets a field of an article, made by `by` at `at`; what is made in one go shares both. */
export function fieldCorrection(
  library: Library,
  { article, source }: Pick<SettledArticle, 'article' | 'source'>,
  field: CorrectableField,
  value: FieldCorrection['value'],
  { at, by }: Pick<FieldCorrection, 'at' | 'by'>,
): FieldCorrection {
  return { id: library.environment.newId(), source: source.id, at, by, kind: 'field', ...placeOf(article), field, value }
}
