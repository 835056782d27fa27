import { sameButStates } from './columns'
import { listOf } from './csr'
import type { DocumentRecord } from './record'
import { type Shard, editsOf, textOf } from './shard'

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

/** Whether a record says of a document what its shard says already, states left out: then nothing needs indexing again. */
export function saysTheSame(shard: Shard, document: number, record: DocumentRecord): boolean {
  const { edits, from, to } = editsOf(shard, document)
  return (
    sameButStates(shard.columns, document, record) &&
    textOf(shard, document) === record.content.text &&
    shard.headlineEnds[document] === record.content.headlineEnd &&
    shard.stackEnds[document] === record.content.stackEnd &&
    sameNumbers(edits.subarray(from, to), record.content.edits) &&
    sameNumbers(listOf(shard.lists.topic, document), record.topics) &&
    sameNumbers(listOf(shard.lists.person, document), record.people) &&
    sameNumbers(listOf(shard.lists.byline, document), record.bylines)
  )
}
