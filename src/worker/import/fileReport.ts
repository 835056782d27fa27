import type { Problem } from '../../domain/problem'
import type { IncomingFile } from '../../domain/source'
import type { FileReport } from '../protocol/imports'
import type { SettledArticle } from '../library/settle'

/** How many articles were found in a file, and how many of them with a date and a district. */
export type Found = Pick<FileReport, 'articles' | 'dated' | 'placed'>

export function countFound(articles: readonly SettledArticle[]): Found {
  return {
    articles: articles.length,
    dated: articles.filter(({ article }) => article.date.edtf !== null).length,
    placed: articles.filter(({ article }) => article.district !== null).length,
  }
}

/** The line of a file that was not taken in. */
export function refusal(file: Pick<IncomingFile, 'name' | 'path'>, problem: Problem): FileReport {
  return { name: file.name, path: file.path, source: null, decoding: null, articles: 0, dated: 0, placed: 0, problem }
}

/** The line of a file that was, with what was found in it. */
export function acceptance(
  page: {
    readonly source: { readonly id: string; readonly name: string; readonly path: string }
    readonly decoding: NonNullable<FileReport['decoding']>
  },
  articles: readonly SettledArticle[],
): FileReport {
  return {
    name: page.source.name,
    path: page.source.path,
    source: page.source.id,
    decoding: page.decoding,
    ...countFound(articles),
    problem: articles.length === 0 ? { kind: 'no-articles' } : null,
  }
}
