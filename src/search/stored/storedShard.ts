import { fullBits } from '../shard/bits'
import type { ValueLists } from '../shard/csr'
import type { Columns, ListColumns, Shard } from '../shard/shard'
import { ShardText } from '../shard/shardText'
import type { ValueColumn, Vocabulary } from '../shard/vocabulary'
import type { Grams } from '../grams/grams'
import type { SealedShard } from '../sealed'
import type { NumberArray } from './checksum'
import { type Piece, PieceReader, makePiece } from './piece'
import { WordsReader, WordsWriter } from './words'

/** Columns and the vocabulary that their numbers belong to; `null`: plain numbers. */
const COLUMN_WORDS: Readonly<Record<keyof Columns, ValueColumn | null>> = {
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

const COLUMN_NAMES: readonly (keyof Columns)[] = [
  'date',
  'firstDay',
  'lastDay',
  'edtf',
  'published',
  'district',
  'paper',
  'file',
  'pageNumber',
  'order',
  'start',
  'duplicates',
  'certainty',
  'states',
]

const LIST_NAMES: readonly (keyof ListColumns)[] = ['topic', 'person', 'byline']

function shardArrays(shard: Shard, words: WordsWriter): Record<string, NumberArray> {
  const arrays: Record<string, NumberArray> = {
    starts: shard.starts,
    headlineEnds: shard.headlineEnds,
    stackEnds: shard.stackEnds,
    edits: shard.edits,
    editStarts: shard.editStarts,
    variants: shard.variants,
  }
  for (const name of COLUMN_NAMES) {
    const column = COLUMN_WORDS[name]
    // What can change is kept beside; a copy of it here keeps the piece whole by itself.
    arrays[`column.${name}`] = column === null ? shard.columns[name].slice() : words.renumber(column, shard.columns[name])
  }
  for (const name of LIST_NAMES) {
    arrays[`list.${name}.starts`] = shard.lists[name].starts
    arrays[`list.${name}.values`] = words.renumber(name, shard.lists[name].values)
  }
  return arrays
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
export function storeShard({ shard, grams }: SealedShard, vocabulary: Vocabulary): Piece {
  const words = new WordsWriter(vocabulary)
  const units = shard.text.units()
  const text = units === null ? { texts: { text: [shard.text.whole()] } } : { arrays: { text: units } }
  const arrays = { ...shardArrays(shard, words), ...gramArrays(grams), ...words.arrays(), ...text.arrays }
  return makePiece(arrays, { ids: shard.ids, ...words.texts(), ...text.texts })
}

function readColumns(reader: PieceReader, words: WordsReader): Columns {
  const read = (name: keyof Columns): Uint32Array => {
    const column = COLUMN_WORDS[name]
    const numbers = reader.u32(`column.${name}`)
    return column === null ? numbers : words.renumber(column, numbers)
  }
  return {
    date: read('date'),
    firstDay: read('firstDay'),
    lastDay: read('lastDay'),
    edtf: read('edtf'),
    published: read('published'),
    district: read('district'),
    paper: read('paper'),
    file: read('file'),
    pageNumber: read('pageNumber'),
    order: read('order'),
    start: read('start'),
    duplicates: read('duplicates'),
    certainty: read('certainty'),
    states: read('states'),
  }
}

function readLists(reader: PieceReader, words: WordsReader): ListColumns {
  const read = (name: keyof ListColumns): ValueLists => ({
    starts: reader.u32(`list.${name}.starts`),
    values: words.renumber(name, reader.u32(`list.${name}.values`)),
  })
  return { topic: read('topic'), person: read('person'), byline: read('byline') }
}

function readGrams(piece: Piece, reader: PieceReader, size: number): Grams | null {
  if (piece.arrays['grams.blob'] === undefined) return null
  return {
    size,
    firsts: reader.u16('grams.firsts'),
    firstPairs: reader.u32('grams.firstPairs'),
    seconds: reader.u16('grams.seconds'),
    marks: reader.u32('grams.marks'),
    blob: reader.u8('grams.blob'),
    units: reader.u16('grams.units'),
    unitMarks: reader.u32('grams.unitMarks'),
    triplePairs: reader.u32('grams.triplePairs'),
    tripleThirds: reader.u16('grams.tripleThirds'),
    tripleMarks: reader.u32('grams.tripleMarks'),
  }
}

function readText(piece: Piece, reader: PieceReader): ShardText {
  if (piece.arrays['text'] === undefined) return ShardText.ofString(reader.texts('text').join(''))
  return ShardText.ofUnits(reader.u16('text'))
}

/** The shard of a sound piece, all documents alive; its values are added to the vocabulary. */
export function loadShard(piece: Piece, vocabulary: Vocabulary): SealedShard {
  const reader = new PieceReader(piece)
  const words = new WordsReader(reader, vocabulary)
  const ids = reader.texts('ids')
  const shard: Shard = {
    size: ids.length,
    ids,
    text: readText(piece, reader),
    starts: reader.u32('starts'),
    headlineEnds: reader.u32('headlineEnds'),
    stackEnds: reader.u32('stackEnds'),
    edits: reader.u16('edits'),
    editStarts: reader.u32('editStarts'),
    variants: reader.u32('variants'),
    columns: readColumns(reader, words),
    lists: readLists(reader, words),
    alive: fullBits(ids.length),
  }
  return { shard, grams: readGrams(piece, reader, ids.length) }
}

/** What may change in a sealed shard: which documents are alive, and their states. `base`: the checksum of its piece. */
export function storeMarks(shard: Shard, base: number): Piece {
  return makePiece({ alive: shard.alive.slice(), states: shard.columns.states.slice(), base: Uint32Array.of(base) }, {})
}

/** Puts stored marks back on a shard; says whether they are its own. */
export function loadMarks(piece: Piece, shard: Shard, base: number): boolean {
  const reader = new PieceReader(piece)
  const alive = reader.u32('alive')
  const states = reader.u32('states')
  if (reader.u32('base')[0] !== base || alive.length !== shard.alive.length || states.length !== shard.size) return false
  shard.alive.set(alive)
  shard.columns.states.set(states)
  return true
}
