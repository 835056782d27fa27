import type { CorrectableField } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'

const WORDS: { readonly [F in CorrectableField]: (article: AnnotatedArticle) => string } = {
  headline: ({ headline }) => headline,
  kickers: ({ kickers }) => kickers.join('、'),
  subheads: ({ subheads }) => subheads.join('、'),
  published: ({ published }) => published.edtf ?? '',
  kind: ({ kind }) => kind,
  byline: ({ byline }) => byline.map(({ role, name, outlet }) => [role, name, outlet ?? ''].join(' ').trim()).join('、'),
  date: ({ date }) => date.edtf ?? '',
  district: ({ district }) => district?.path.map(({ name }) => name).join(' ') ?? '',
  topics: ({ topics }) => topics.map(({ label }) => label).join('、'),
  people: ({ people }) => people.map(({ name, titles }) => [name, ...titles].join(' ')).join('、'),
}

/** A value of an article as one line, '' for none. */
export function valueWords(article: AnnotatedArticle, field: CorrectableField): string {
  return WORDS[field](article)
}
