import type { ArticleKind } from '../../../domain/article'
import { type Edtf, edtfRange } from '../../../domain/edtf'
import type { AnnotatedArticle } from '../../../domain/page'
import type { Changes } from '../../stores/corrections'
import type { Language } from '../../words/words'
import { readByline, writeByline } from './typedByline'
import { readTypedDate, writeTypedDate } from './typedDate'
import { readPeople, writePeople } from './typedPeople'

/** The fields of an article as they are typed. */
export interface TypedFields {
  date: string
  published: string
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

/** The fields that hold a date. */
export type DateField = 'date' | 'published'

/** What the form shows of an article before anything is typed. */
export function writeFields(article: AnnotatedArticle, language: Language): TypedFields {
  return {
    date: writeTypedDate(article.date.edtf, language),
    published: writeTypedDate(article.published.edtf, language),
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

/** The day beside which a date can be typed in short: when the paper came out, else when it happened as far as is known. */
function dayNear({ published, date }: AnnotatedArticle): string | null {
  const known = published.edtf ?? date.edtf
  return known === null ? null : (edtfRange(known)?.last ?? null)
}

/**
 * `undefined`: what was typed is no date. When something happened may be typed in short beside the day that it was printed; beside
 * what could the other be?
 */
function readDate(field: DateField, text: string, article: AnnotatedArticle): Edtf | null | undefined {
  return text.trim() === '' ? null : (readTypedDate(text, field === 'date' ? dayNear(article) : null) ?? undefined)
}

function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Whether a date was changed into what is none. One without its year cannot be typed; as long as nobody changes it, it stays as it was read. */
export function isBadDate(field: DateField, form: TypedFields, before: TypedFields, article: AnnotatedArticle): boolean {
  return form[field] !== before[field] && readDate(field, form[field], article) === undefined
}

/** What a date was changed into; `undefined` where it is what it was, or cannot be read. */
export function changedDate(field: DateField, form: TypedFields, before: TypedFields, article: AnnotatedArticle): Edtf | null | undefined {
  const typed = form[field] === before[field] ? undefined : readDate(field, form[field], article)
  return typed === article[field].edtf ? undefined : typed
}

/** What was changed of the article that showed `before`, as it was typed. */
export function readChanges(form: TypedFields, before: TypedFields, article: AnnotatedArticle): Changes {
  const date = changedDate('date', form, before, article)
  const published = changedDate('published', form, before, article)
  const headline = form.headline.trim()
  return {
    ...(date === undefined ? {} : { date }),
    ...(published === undefined ? {} : { published }),
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
