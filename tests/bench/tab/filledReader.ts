import { articleId } from '../../../src/domain/article'
import type { Decoding } from '../../../src/domain/decoding'
import type { AnnotatedArticle, PageCard } from '../../../src/domain/page'
import { success } from '../../../src/domain/problem'
import type { SourceFile } from '../../../src/domain/source'
import { type Reader, loadReader } from '../../../src/reader/reader'
import { makeParts, sketchArticle } from '../../search/helpers/articles'
import type { BenchArticle } from '../search/corpus'

/** So many made-up articles are in one file: a day's issue. */
export const ARTICLES_A_FILE = 50

const DECODING: Decoding = { encoding: 'utf-8', by: 'strict', confidence: 1, runnerUp: null, replacements: 0, privateUse: 0 }
const UNKNOWN = { edtf: null, text: null, span: null, evidence: [{ rule: 'test/made', spans: [], certainty: 'unknown' }] } as const
const CARD: PageCard = { paper: null, issueDate: UNKNOWN, pageNumber: null, section: null }

function articleOf(made: BenchArticle, start: number, source: SourceFile): AnnotatedArticle {
  const parts = makeParts([['headline', made.headline], ...made.paragraphs.map((text) => ['paragraph', text] as const)], start)
  const span = { start, end: parts[parts.length - 1]?.span.end ?? start }
  const { article } = sketchArticle({
    headline: made.headline,
    date: made.date,
    district: made.district,
    topics: [[made.topic, `${made.topic.length}0000000`]],
    people: made.people,
    byline: [made.author],
  })
  return { ...article, id: articleId(source.id, span), span, parts }
}

/** Reads files that hold made-up articles as JSON, so that a large library is there without reading a hundred thousand articles. */
export async function filledReader(): Promise<Reader> {
  const reader = await loadReader()
  return {
    ...reader,
    read(source, bytes) {
      const made: readonly BenchArticle[] = JSON.parse(new TextDecoder().decode(bytes))
      let at = 0
      const articles = made.map((one) => {
        const article = articleOf(one, at, source)
        at = article.span.end
        return article
      })
      return success({ source, decoding: DECODING, text: '', card: CARD, articles, leftovers: [] })
    },
  }
}
