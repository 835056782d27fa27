import type { DocumentRecord } from './record'

/** The number that each column has for a document. Numbers of values are those of the vocabulary. */
const NUMBERS = {
  date: ({ date }: DocumentRecord): number => date,
  /** Days covered, `yyyymmdd`; 0 without a date. */
  firstDay: ({ days }: DocumentRecord): number => days?.first ?? 0,
  lastDay: ({ days }: DocumentRecord): number => days?.last ?? 0,
  edtf: ({ edtf }: DocumentRecord): number => edtf,
  published: ({ published }: DocumentRecord): number => published,
  district: ({ district }: DocumentRecord): number => district,
  paper: ({ paper }: DocumentRecord): number => paper,
  file: ({ file }: DocumentRecord): number => file,
  pageNumber: ({ pageNumber }: DocumentRecord): number => pageNumber,
  order: ({ order }: DocumentRecord): number => order,
  start: ({ start }: DocumentRecord): number => start,
  duplicates: ({ duplicates }: DocumentRecord): number => duplicates,
  certainty: ({ certainty }: DocumentRecord): number => certainty,
  /** Bits of `STATE_VALUES`. */
  states: ({ states }: DocumentRecord): number => states,
}

export type ColumnName = keyof typeof NUMBERS

/** Columns with one number per document. */
export type Columns = Readonly<Record<ColumnName, Uint32Array>>

/** All columns, each made by its name. */
export function columnsOf(make: (name: ColumnName) => Uint32Array): Columns {
  return {
    date: make('date'),
    firstDay: make('firstDay'),
    lastDay: make('lastDay'),
    edtf: make('edtf'),
    published: make('published'),
    district: make('district'),
    paper: make('paper'),
    file: make('file'),
    pageNumber: make('pageNumber'),
    order: make('order'),
    start: make('start'),
    duplicates: make('duplicates'),
    certainty: make('certainty'),
    states: make('states'),
  }
}

function isColumnName(name: string): name is ColumnName {
  return Object.prototype.hasOwnProperty.call(NUMBERS, name)
}

export const COLUMN_NAMES: readonly ColumnName[] = Object.keys(NUMBERS).filter(isColumnName)

/** The columns of records, in their order. */
export function packColumns(records: readonly DocumentRecord[]): Columns {
  return columnsOf((name) => Uint32Array.from(records, NUMBERS[name]))
}

/** Whether a record says of a document what the columns say already, its states left out. */
export function sameButStates(columns: Columns, document: number, record: DocumentRecord): boolean {
  return COLUMN_NAMES.every((name) => name === 'states' || columns[name][document] === NUMBERS[name](record))
}
