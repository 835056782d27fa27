import { listOf } from './csr'
import type { DocumentRecord } from './record'
import { type Columns, type Shard, editsOf, textOf } from './shard'

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

function sameColumns(columns: Columns, document: number, record: DocumentRecord): boolean {
  return (
    columns.date[document] === record.date &&
    columns.firstDay[document] === (record.days?.first ?? 0) &&
    columns.lastDay[document] === (record.days?.last ?? 0) &&
    columns.edtf[document] === record.edtf &&
    columns.published[document] === record.published &&
    columns.district[document] === record.district &&
    columns.paper[document] === record.paper &&
    columns.file[document] === record.file &&
    columns.pageNumber[document] === record.pageNumber &&
    columns.order[document] === record.order &&
    columns.start[document] === record.start &&
    columns.duplicates[document] === record.duplicates &&
    columns.certainty[document] === record.certainty
  )
}

/** Whether a record says of a document what its shard says already, states left out: then nothing needs indexing again. */
export function saysTheSame(shard: Shard, document: number, record: DocumentRecord): boolean {
  const { edits, from, to } = editsOf(shard, document)
  return (
    sameColumns(shard.columns, document, record) &&
    textOf(shard, document) === record.content.text &&
    shard.headlineEnds[document] === record.content.headlineEnd &&
    shard.stackEnds[document] === record.content.stackEnd &&
    sameNumbers(edits.subarray(from, to), record.content.edits) &&
    sameNumbers(listOf(shard.lists.topic, document), record.topics) &&
    sameNumbers(listOf(shard.lists.person, document), record.people) &&
    sameNumbers(listOf(shard.lists.byline, document), record.bylines)
  )
}
