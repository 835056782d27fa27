import type { ArticleId } from '../../domain/article'
import type { AnnotatedArticle } from '../../domain/page'
import type { SourceId } from '../../domain/source'
import type { KeySlice, Transaction } from '../database'
import { isPackedArticle, packArticle, unpackArticle } from '../packArticle'
import type { ArticleRecord } from '../records'

/** An article with the file that it stands in. */
export interface StoredArticle {
  readonly source: SourceId
  readonly article: AnnotatedArticle
}

/** Some articles in order of their ids. */
export interface ArticleSlice {
  readonly articles: readonly StoredArticle[]
  /** Goes into the next call's `after`; `null` at the end. */
  readonly next: string | null
}

/** Articles as the rules read them (稿件). Damaged records are left out; `PageRecord.briefs` tells how many there should be. */
export interface ArticleRepository {
  get(id: ArticleId): Promise<StoredArticle | undefined>
  /** In the order of the page. */
  ofSource(source: SourceId): Promise<readonly AnnotatedArticle[]>
  slice(slice: KeySlice): Promise<ArticleSlice>
  count(): Promise<number>
  /** Puts these in place of all that the file had. */
  replace(source: SourceId, articles: readonly AnnotatedArticle[]): Promise<void>
}

function unpacked(record: ArticleRecord): StoredArticle[] {
  return isPackedArticle(record.packed) ? [{ source: record.source, article: unpackArticle(record.packed) }] : []
}

export function articleRepository(transaction: Transaction): ArticleRepository {
  return {
    async get(id) {
      const record = await transaction.get('articles', id)
      return record === undefined ? undefined : unpacked(record)[0]
    },
    async ofSource(source) {
      const records = await transaction.ofSource('articles', source)
      const articles = records.flatMap(unpacked).map(({ article }) => article)
      return articles.sort((a, b) => a.span.start - b.span.start)
    },
    async slice(slice) {
      const records = await transaction.all('articles', slice)
      const last = records[records.length - 1]
      return { articles: records.flatMap(unpacked), next: records.length < slice.limit || last === undefined ? null : last.id }
    },
    count: () => transaction.count('articles'),
    async replace(source, articles) {
      const stay = new Set(articles.map(({ id }) => id))
      const gone = (await transaction.ofSource('articles', source)).filter(({ id }) => !stay.has(id))
      // Asked for together: each by itself would wait for the browser once. One by one and never by a key range, though that
      // would be shorter: killed in the midst of such a deletion, Chromium threw the whole database away (2 of 90 kills).
      await Promise.all([
        ...gone.map(({ id }) => transaction.delete('articles', id)),
        ...articles.map((article) => transaction.put('articles', { id: article.id, source, packed: packArticle(article) })),
      ])
    },
  }
}
