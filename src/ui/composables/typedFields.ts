import type { ArticleKind } from '../../domain/article'
import type { AnnotatedArticle } from '../../domain/page'
import type { Changes } from '../stores/corrections'
import type { Language } from '../words/words'
import { readByline, writeByline } from './typedByline'
import { readTypedDate, writeTypedDate } from './typedDate'
import { readPeople, writePeople } from './typedPeople'

/** The fields of an article as they are typed. */
export interface TypedFields {
  date: string
  district: string | null
  topics: string[]
  headline: string
  /** One a line, as the subheads and the people. */
  kickers: string
  subheads: string
  byline: string
  people: string
  kind: ArticleKind
}

/** What the form shows of an article before anything is typed. */
export function writeFields(article: AnnotatedArticle, language: Language): TypedFields {
  return {
    date: writeTypedDate(article.date.edtf, language),
    district: article.district?.code ?? null,
    topics: article.topics.map((topic) => topic.id),
    headline: article.headline,
    kickers: article.kickers.join('\n'),
    subheads: article.subheads.join('\n'),
    byline: writeByline(article.byline),
    people: writePeople(article.people),
    kind: article.kind,
  }
}

/** `undefined`: what was typed is no date. */
function readDate(text: string): string | null | undefined {
  return text.trim() === '' ? null : (readTypedDate(text) ?? undefined)
}

function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Whether the date was changed into what is none. One without its year cannot be typed; as long as nobody changes it, it stays as it was read. */
export function hasBadDate(form: TypedFields, before: TypedFields): boolean {
  return form.date !== before.date && readDate(form.date) === undefined
}

/** What was changed of the article that showed `before`, as it was typed. */
export function readChanges(form: TypedFields, before: TypedFields, article: AnnotatedArticle): Changes {
  const date = form.date === before.date ? undefined : readDate(form.date)
  const headline = form.headline.trim()
  return {
    ...(date === undefined || date === article.date.edtf ? {} : { date }),
    ...(form.district === before.district ? {} : { district: form.district }),
    ...(form.topics.join() === before.topics.join() ? {} : { topics: [...form.topics] }),
    ...(headline === before.headline || headline === '' ? {} : { headline }),
    ...(form.kickers === before.kickers ? {} : { kickers: readLines(form.kickers) }),
    ...(form.subheads === before.subheads ? {} : { subheads: readLines(form.subheads) }),
    ...(form.byline === before.byline ? {} : { byline: readByline(form.byline) }),
    ...(form.people === before.people ? {} : { people: readPeople(form.people) }),
    ...(form.kind === before.kind ? {} : { kind: form.kind }),
  }
}
