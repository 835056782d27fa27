import type { ArticleId } from '../../domain/article'
import { type Bits, emptyBits, fullBits, setBit } from './bits'
import { type Columns, packColumns } from './columns'
import { type ValueLists, packLists } from './csr'
import type { DocumentRecord } from './record'
import { ShardText } from './shardText'

export interface ListColumns {
  readonly topic: ValueLists
  readonly person: ValueLists
  readonly byline: ValueLists
}

/** Articles in one block of typed arrays (分片). Only `alive` and `columns.states` ever change. */
export interface Shard {
  readonly size: number
  readonly ids: readonly ArticleId[]
  /** Folded texts, end to end; that of document `d` is `[starts[d], starts[d + 1])`. */
  readonly text: ShardText
  readonly starts: Uint32Array
  /** Ends of the headline and of the headline stack, from the start of the document's text. */
  readonly headlineEnds: Uint32Array
  readonly stackEnds: Uint32Array
  readonly edits: Uint16Array
  readonly editStarts: Uint32Array
  /** Documents in which 繁体 characters were folded. */
  readonly variants: Bits
  readonly columns: Columns
  readonly lists: ListColumns
  readonly alive: Bits
}

function column(records: readonly DocumentRecord[], value: (record: DocumentRecord) => number): Uint32Array {
  return Uint32Array.from(records, value)
}

function ends(records: readonly DocumentRecord[], length: (record: DocumentRecord) => number): Uint32Array {
  const starts = new Uint32Array(records.length + 1)
  records.forEach((record, document) => {
    starts[document + 1] = (starts[document] ?? 0) + length(record)
  })
  return starts
}

function packEdits(records: readonly DocumentRecord[], starts: Uint32Array): Uint16Array {
  const edits = new Uint16Array(starts[records.length] ?? 0)
  records.forEach((record, document) => edits.set(record.content.edits, starts[document] ?? 0))
  return edits
}

function variantBits(records: readonly DocumentRecord[]): Bits {
  const bits = emptyBits(records.length)
  records.forEach((record, document) => {
    if (record.content.variants) setBit(bits, document)
  })
  return bits
}

/** Packs records into one shard, in their order. */
export function packShard(records: readonly DocumentRecord[]): Shard {
  const editStarts = ends(records, (record) => record.content.edits.length)
  return {
    size: records.length,
    ids: records.map((record) => record.id),
    text: ShardText.ofString(records.map((record) => record.content.text).join('')),
    starts: ends(records, (record) => record.content.text.length),
    headlineEnds: column(records, (record) => record.content.headlineEnd),
    stackEnds: column(records, (record) => record.content.stackEnd),
    edits: packEdits(records, editStarts),
    editStarts,
    variants: variantBits(records),
    columns: packColumns(records),
    lists: {
      topic: packLists(records.map((record) => record.topics)),
      person: packLists(records.map((record) => record.people)),
      byline: packLists(records.map((record) => record.bylines)),
    },
    alive: fullBits(records.length),
  }
}

/** The folded text of one document. */
export function textOf(shard: Shard, document: number): string {
  return shard.text.slice(shard.starts[document] ?? 0, shard.starts[document + 1] ?? 0)
}

/** Has the texts of documents come, where the shard's are not here yet. */
export function fetchTexts({ text, starts }: Shard, documents: readonly number[]): Promise<void> {
  return text.fetch(documents.map((document) => [starts[document] ?? 0, starts[document + 1] ?? 0]))
}

/** The edits of one document among those of the shard. */
export function editsOf(shard: Shard, document: number): { readonly edits: Uint16Array; readonly from: number; readonly to: number } {
  return { edits: shard.edits, from: shard.editStarts[document] ?? 0, to: shard.editStarts[document + 1] ?? 0 }
}
