import { Dictionary } from './dictionary'

/** Columns whose values are numbered, over all shards of one index. */
export const VALUE_COLUMNS = ['date', 'district', 'paper', 'file', 'topic', 'person', 'byline', 'edtf', 'pageNumber'] as const

export type ValueColumn = (typeof VALUE_COLUMNS)[number]

/** All values that any article has or had, by column (词汇). `date` holds days, months and years; `edtf` dates as written. */
export type Vocabulary = Readonly<Record<ValueColumn, Dictionary>>

export function createVocabulary(): Vocabulary {
  return {
    date: new Dictionary(),
    district: new Dictionary(),
    paper: new Dictionary(),
    file: new Dictionary(),
    topic: new Dictionary(),
    person: new Dictionary(),
    byline: new Dictionary(),
    edtf: new Dictionary(),
    pageNumber: new Dictionary(),
  }
}
