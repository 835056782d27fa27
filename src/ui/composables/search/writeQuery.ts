import { readTypedDate } from '../typed/typedDate'

/** What the form of the query language asks for. */
export interface QueryForm {
  readonly all: string
  readonly phrase: string
  readonly any: string
  readonly none: string
  readonly title: string
  readonly person: string
  readonly byline: string
  readonly place: string
  readonly topic: string
  readonly date: string
}

export const EMPTY_FORM: QueryForm = {
  all: '',
  phrase: '',
  any: '',
  none: '',
  title: '',
  person: '',
  byline: '',
  place: '',
  topic: '',
  date: '',
}

/** Names of the fields, as the query language reads them. */
export interface FieldWords {
  readonly title: string
  readonly person: string
  readonly byline: string
  readonly place: string
  readonly topic: string
  readonly date: string
}

/** A stretch of time as the query language has it: 2023年2月至3月 → `2023-02..2023-03`; what is no date stays as it is. */
function span(text: string): string {
  const edtf = readTypedDate(text)
  return edtf === null ? text.trim().replace(/\s+/g, '') : edtf.replace(/[~?]/g, '').replace('/', '..')
}

function words(text: string): readonly string[] {
  return text.split(/[\s、，,；;]+/).filter((word) => word !== '')
}

function quoted(text: string): string {
  return `“${text.replace(/[“”"]/g, '')}”`
}

/** Writes the query that a filled form means. */
export function writeQuery(form: QueryForm, fields: FieldWords): string {
  const any = words(form.any)
  const parts = [
    ...words(form.all),
    ...(form.phrase.trim() === '' ? [] : [quoted(form.phrase.trim())]),
    ...(any.length > 1 ? [`(${any.join(' OR ')})`] : any),
    ...words(form.title).map((word) => `${fields.title}:${word}`),
    ...words(form.person).map((word) => `${fields.person}:${word}`),
    ...words(form.byline).map((word) => `${fields.byline}:${word}`),
    ...words(form.place).map((word) => `${fields.place}:${word}`),
    ...words(form.topic).map((word) => `${fields.topic}:${word}`),
    ...(form.date.trim() === '' ? [] : [`${fields.date}:${span(form.date)}`]),
    ...words(form.none).map((word) => `-${word}`),
  ]
  return parts.join(' ')
}
