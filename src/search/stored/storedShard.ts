import { type ArticleId, articleId } from '../../domain/article'
import { fullBits } from '../shard/bits'
import type { ValueLists } from '../shard/csr'
import { COLUMN_NAMES, type ColumnName, type Columns, columnsOf } from '../shard/columns'
import type { ListColumns, Shard } from '../shard/shard'
import { ShardText } from '../shard/shardText'
import type { ValueColumn, Vocabulary } from '../shard/vocabulary'
import type { Grams } from '../grams/grams'
import type { SealedShard } from '../sealed'
import type { NumberArray } from './checksum'
import { differences, narrow, stepsOf, sums, sumsOf } from './narrow'
import { type IndexPiece, PieceReader, type ReadPiece, makePiece } from './piece'
import { WordsReader, WordsWriter } from './words'

/** Columns and the vocabulary that their numbers belong to; `null`: plain numbers. */
const COLUMN_WORDS: Readonly<Record<ColumnName, ValueColumn | null>> = {
  date: 'date',
  firstDay: null,
  lastDay: null,
  edtf: 'edtf',
  published: 'edtf',
  district: 'district',
  paper: 'paper',
  file: 'file',
  pageNumber: 'pageNumber',
  order: null,
  start: null,
  duplicates: null,
  certainty: null,
  states: null,
}

/** What opening a library and its first answers do without; it takes most of the room. */
export const LATE_ARRAYS: ReadonlySet<string> = new Set(['text', 'grams.blob', 'grams.seconds'])

/** No text is longer. */
const MOST_UNITS = 2 ** 31

const LIST_NAMES: readonly (keyof ListColumns)[] = ['topic', 'person', 'byline']

/** The last day of most dates is the first. */
function columnArrays({ columns }: Shard, words: WordsWriter): Record<string, NumberArray> {
  const arrays: Record<string, NumberArray> = {}
  for (const name of COLUMN_NAMES) {
    const column = COLUMN_WORDS[name]
    const numbers = name === 'lastDay' ? differences(columns.lastDay, columns.firstDay) : columns[name]
    arrays[`column.${name}`] = narrow(column === null ? numbers : words.renumber(column, numbers))
  }
  return arrays
}

function shardArrays(shard: Shard, words: WordsWriter): Record<string, NumberArray> {
  const arrays: Record<string, NumberArray> = {
    lengths: narrow(stepsOf(shard.starts)),
    headlineEnds: narrow(shard.headlineEnds),
    stackEnds: narrow(shard.stackEnds),
    edits: shard.edits,
    editLengths: narrow(stepsOf(shard.editStarts)),
    variants: shard.variants,
    ...columnArrays(shard, words),
  }
  for (const name of LIST_NAMES) {
    arrays[`list.${name}.lengths`] = narrow(stepsOf(shard.lists[name].starts))
    arrays[`list.${name}.values`] = narrow(words.renumber(name, shard.lists[name].values))
  }
  return arrays
}

/** Where an article ends is the one thing that its id says and its shard does not; `null` where ids are of another make. */
function spanLengths({ ids, columns, size }: Shard, { file }: Vocabulary): Uint32Array | null {
  const lengths = new Uint32Array(size)
  for (let document = 0; document < size; document += 1) {
    const id = ids[document] ?? ''
    const start = columns.start[document] ?? 0
    const end = Number(id.slice(id.lastIndexOf('-') + 1))
    if (!(end >= start && end - start <= MOST_UNITS)) return null
    if (id !== articleId(file.value(columns.file[document] ?? 0), { start, end })) return null
    lengths[document] = end - start
  }
  return lengths
}

function gramArrays(grams: Grams | null): Record<string, NumberArray> {
  if (grams === null) return {}
  return {
    'grams.firsts': grams.firsts,
    'grams.firstPairs': grams.firstPairs,
    'grams.seconds': grams.seconds,
    'grams.marks': grams.marks,
    'grams.blob': grams.blob,
    'grams.units': grams.units,
    'grams.unitMarks': grams.unitMarks,
    'grams.triplePairs': grams.triplePairs,
    'grams.tripleThirds': grams.tripleThirds,
    'grams.tripleMarks': grams.tripleMarks,
  }
}

/** A sealed shard as a piece that stands by itself. All its documents, dead ones too. */
export function storeShard({ shard, grams }: SealedShard, vocabulary: Vocabulary): IndexPiece {
  const words = new WordsWriter(vocabulary)
  const units = shard.text.units()
  const text = units === null ? { texts: { text: [shard.text.whole()] } } : { arrays: { text: units } }
  const lengths = spanLengths(shard, vocabulary)
  const ids = lengths === null ? { texts: { ids: shard.ids } } : { arrays: { spanLengths: narrow(lengths) } }
  const arrays = { ...shardArrays(shard, words), ...gramArrays(grams), ...words.arrays(), ...text.arrays, ...ids.arrays }
  return makePiece(arrays, { ...words.texts(), ...text.texts, ...ids.texts }, LATE_ARRAYS)
}

function readColumns(reader: PieceReader, words: WordsReader): Columns {
  const columns = columnsOf((name) => {
    const column = COLUMN_WORDS[name]
    const numbers = reader.numbers(`column.${name}`)
    return column === null ? numbers : words.renumber(column, numbers)
  })
  return { ...columns, lastDay: sums(columns.lastDay, columns.firstDay) }
}

function readLists(reader: PieceReader, words: WordsReader): ListColumns {
  const read = (name: keyof ListColumns): ValueLists => ({
    starts: sumsOf(reader.numbers(`list.${name}.lengths`)),
    values: words.renumber(name, reader.numbers(`list.${name}.values`)),
  })
  return { topic: read('topic'), person: read('person'), byline: read('byline') }
}

/** What brings an array that comes late to its place; says whether it is of the right kind. */
type Arrival = (array: NumberArray) => boolean

/** A shard out of the store. Until all has arrived, it can be asked for whatever needs no text. */
export interface LoadedShard extends SealedShard {
  /** By the names of the arrays that are still to come. */
  readonly arrivals: ReadonlyMap<string, Arrival>
}

const NO_SECONDS = new Uint16Array(0)
const NO_BLOB = new Uint8Array(0)

function readGrams({ arrays, late }: ReadPiece, reader: PieceReader, size: number, arrivals: Map<string, Arrival>): Grams | null {
  if (arrays['grams.marks'] === undefined) return null
  const grams = {
    size,
    firsts: reader.u16('grams.firsts'),
    firstPairs: reader.u32('grams.firstPairs'),
    seconds: late['grams.seconds'] === undefined ? reader.u16('grams.seconds') : NO_SECONDS,
    marks: reader.u32('grams.marks'),
    blob: late['grams.blob'] === undefined ? reader.u8('grams.blob') : NO_BLOB,
    units: reader.u16('grams.units'),
    unitMarks: reader.u32('grams.unitMarks'),
    triplePairs: reader.u32('grams.triplePairs'),
    tripleThirds: reader.u16('grams.tripleThirds'),
    tripleMarks: reader.u32('grams.tripleMarks'),
  }
  if (late['grams.seconds'] !== undefined) {
    arrivals.set('grams.seconds', (array) => array instanceof Uint16Array && (grams.seconds = array) === array)
  }
  if (late['grams.blob'] !== undefined) {
    arrivals.set('grams.blob', (array) => array instanceof Uint8Array && (grams.blob = array) === array)
  }
  return grams
}

function readText({ arrays, late }: ReadPiece, reader: PieceReader, arrivals: Map<string, Arrival>): ShardText {
  if (arrays['text'] !== undefined) return ShardText.ofUnits(reader.u16('text'))
  if (late['text'] === undefined) return ShardText.ofString(reader.texts('text').join(''))
  const text = ShardText.ofLate(late['text'])
  arrivals.set('text', (array) => {
    if (array instanceof Uint16Array) text.arrive(array)
    return array instanceof Uint16Array
  })
  return text
}

function readIds(piece: IndexPiece, reader: PieceReader, columns: Columns, { file }: Vocabulary): readonly ArticleId[] {
  if (piece.arrays['spanLengths'] === undefined) return reader.texts('ids')
  return Array.from(reader.numbers('spanLengths'), (length, document) => {
    const start = columns.start[document] ?? 0
    return articleId(file.value(columns.file[document] ?? 0), { start, end: start + length })
  })
}

/** The shard of a sound piece, all documents alive; its values are added to the vocabulary. */
export function loadShard(piece: ReadPiece, vocabulary: Vocabulary): LoadedShard {
  const reader = new PieceReader(piece)
  const words = new WordsReader(reader, vocabulary)
  const columns = readColumns(reader, words)
  const ids = readIds(piece, reader, columns, vocabulary)
  const arrivals = new Map<string, Arrival>()
  const shard: Shard = {
    size: ids.length,
    ids,
    text: readText(piece, reader, arrivals),
    starts: sumsOf(reader.numbers('lengths')),
    headlineEnds: reader.numbers('headlineEnds'),
    stackEnds: reader.numbers('stackEnds'),
    edits: reader.u16('edits'),
    editStarts: sumsOf(reader.numbers('editLengths')),
    variants: reader.u32('variants'),
    columns,
    lists: readLists(reader, words),
    alive: fullBits(ids.length),
  }
  return { shard, grams: readGrams(piece, reader, ids.length, arrivals), arrivals }
}
