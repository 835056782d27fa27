import { annotatePage } from '../annotate/annotate'
import type { Knowledge } from '../annotate/knowledge'
import { readArticle } from '../annotate/reading'
import { decode } from '../decode/decode'
import { normalise } from '../decode/normalise'
import type { Decoding } from '../domain/decoding'
import type { Evidence } from '../domain/evidence'
import type { AnnotatedArticle, PageCard, SegmentedPage } from '../domain/page'
import { type Outcome, success } from '../domain/problem'
import { type ReasonTable, reasonSentence } from '../domain/reasons'
import { segment } from '../segment/segment'

/** What every step of the journey made of one text. */
export interface Trace {
  readonly text: string
  readonly decoding: Decoding
  readonly normalised: string
  readonly page: SegmentedPage
  /** What the annotation rules read of each article. */
  readonly readings: readonly string[]
  readonly card: PageCard
  readonly articles: readonly AnnotatedArticle[]
}

/** A derived value with its reasons, ready to be shown. */
export interface TracedValue {
  readonly name: string
  readonly value: string
  readonly reasons: readonly string[]
}

/** Takes a text through the journey and keeps what each step made. */
export function trace(bytes: Uint8Array, fileName: string, knowledge: Knowledge): Outcome<Trace> {
  const decoded = decode(bytes, fileName)
  if (!decoded.ok) return decoded
  const { text, decoding } = decoded.value
  const normalised = normalise(text)
  const page = segment(normalised, text, 'lab'.padEnd(16, '-'))
  const { card, articles } = annotatePage(page, { name: fileName, path: fileName, addedAt: '' }, {}, knowledge)
  return success({
    text,
    decoding,
    normalised: normalised.text,
    page,
    readings: page.articles.map((article) => readArticle(article).text),
    card,
    articles,
  })
}

/** Every value of an article with the sentences and words that speak for it. */
export function tracedValues(article: AnnotatedArticle, text: string, table: ReasonTable): readonly TracedValue[] {
  const why = (evidence: readonly Evidence[]): string[] =>
    evidence.map((item) => {
      const words = item.spans.map(({ start, end }) => text.slice(start, end)).join(' · ')
      return `${item.rule} [${item.certainty}] ${reasonSentence(item, table, 'zh')}${words === '' ? '' : `〔${words}〕`}`
    })
  return [
    { name: 'boundaries', value: `${article.kind} ${article.span.start}–${article.span.end}`, reasons: why(article.evidence) },
    { name: 'headline', value: `${article.headline} (${article.headlineOrigin})`, reasons: [...article.kickers, ...article.subheads] },
    {
      name: 'byline',
      value: article.byline.map(({ role, name, outlet }) => [role, outlet, name].filter(Boolean).join(' ')).join('，'),
      reasons: [],
    },
    { name: 'date', value: article.date.edtf ?? '–', reasons: why(article.date.evidence) },
    { name: 'published', value: article.published.edtf ?? '–', reasons: why(article.published.evidence) },
    { name: 'district', value: article.district?.name ?? '–', reasons: article.district === null ? [] : why([article.district.evidence]) },
    ...article.places.map((place) => ({
      name: 'place',
      value: `${place.name} ${place.code ?? ''} ${place.role} ×${place.spans.length}`,
      reasons: why([place.evidence]),
    })),
    ...article.topics.map((topic) => ({
      name: 'topic',
      value: `${topic.label} ${topic.score.toFixed(2)}`,
      reasons: why([topic.evidence]),
    })),
    ...article.people.map((person) => ({
      name: 'person',
      value: `${person.name} ${person.titles.join('、')} (${person.role}) ×${person.spans.length}`,
      reasons: why([person.evidence]),
    })),
  ]
}
