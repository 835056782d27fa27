import type { IncomingFile, SourceFile } from '../../../domain/source'
import type { Library } from '../../library'
import type { FileReport } from '../../protocol'
import { refusal } from '../fileReport'

/** One line for all parts of a large file; what was found in the parts is put together. */
export function largeReport(
  library: Library,
  { name, path }: Pick<IncomingFile, 'name' | 'path'>,
  sources: readonly SourceFile[],
): FileReport {
  const known = sources.flatMap(({ id }) => library.known.get(id) ?? [])
  const [first] = known
  if (first === undefined) return refusal({ name, path }, { kind: 'empty-file' })
  const articles = known.reduce((sum, one) => sum + one.articles.length, 0)
  const lacking = (reason: string): number =>
    known.reduce((sum, { page }) => sum + page.briefs.filter(({ review }) => review.includes(reason)).length, 0)
  return {
    name,
    path,
    source: first.source.id,
    decoding: first.page.decoding,
    articles,
    dated: articles - lacking('undated'),
    placed: articles - lacking('unplaced'),
    problem: articles === 0 ? { kind: 'no-articles' } : null,
  }
}
