import type { IncomingFile, SourceFile } from '../../../domain/source'
import type { Library } from '../../library/library'
import type { FileReport } from '../../protocol/imports'
import { type Found, refusal } from '../fileReport'

/** One line for all parts of a large file; what was found in the parts is put together. */
export function largeReport(
  library: Library,
  { name, path }: Pick<IncomingFile, 'name' | 'path'>,
  sources: readonly SourceFile[],
  found: readonly Found[],
): FileReport {
  const [first] = sources.flatMap(({ id }) => library.known.get(id) ?? [])
  if (first === undefined) return refusal({ name, path }, { kind: 'empty-file' })
  const sum = (count: keyof Found): number => found.reduce((all, one) => all + one[count], 0)
  return {
    name,
    path,
    source: first.source.id,
    decoding: first.decoding,
    articles: sum('articles'),
    dated: sum('dated'),
    placed: sum('placed'),
    problem: sum('articles') === 0 ? { kind: 'no-articles' } : null,
  }
}
