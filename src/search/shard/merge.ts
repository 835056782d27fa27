import { type Bits, clearBit, documentsOf, emptyBits, fullBits, hasBit, setBit } from './bits'
import { columnsOf } from './columns'
import type { ValueLists } from './csr'
import { type Shard, editsOf, textOf } from './shard'
import { ShardText } from './shardText'

/** A document that goes on living in a merged shard. */
interface Source {
  readonly shard: Shard
  readonly documents: Uint32Array
}

function total(sources: readonly Source[]): number {
  return sources.reduce((sum, { documents }) => sum + documents.length, 0)
}

function mergeColumn(sources: readonly Source[], column: (shard: Shard) => Uint32Array): Uint32Array {
  const merged = new Uint32Array(total(sources))
  let at = 0
  for (const { shard, documents } of sources) {
    const numbers = column(shard)
    for (const document of documents) {
      merged[at] = numbers[document] ?? 0
      at += 1
    }
  }
  return merged
}

function mergeEnds(sources: readonly Source[], starts: (shard: Shard) => Uint32Array): Uint32Array {
  const merged = new Uint32Array(total(sources) + 1)
  let at = 0
  for (const { shard, documents } of sources) {
    const from = starts(shard)
    for (const document of documents) {
      merged[at + 1] = (merged[at] ?? 0) + (from[document + 1] ?? 0) - (from[document] ?? 0)
      at += 1
    }
  }
  return merged
}

function mergeLists(sources: readonly Source[], lists: (shard: Shard) => ValueLists): ValueLists {
  const starts = mergeEnds(sources, (shard) => lists(shard).starts)
  const values = new Uint32Array(starts[starts.length - 1] ?? 0)
  let at = 0
  for (const { shard, documents } of sources) {
    const from = lists(shard)
    for (const document of documents) {
      values.set(from.values.subarray(from.starts[document] ?? 0, from.starts[document + 1] ?? 0), starts[at] ?? 0)
      at += 1
    }
  }
  return { starts, values }
}

function mergeEdits(sources: readonly Source[], editStarts: Uint32Array): Uint16Array {
  const merged = new Uint16Array(editStarts[editStarts.length - 1] ?? 0)
  let at = 0
  for (const { shard, documents } of sources) {
    for (const document of documents) {
      const { edits, from, to } = editsOf(shard, document)
      merged.set(edits.subarray(from, to), editStarts[at] ?? 0)
      at += 1
    }
  }
  return merged
}

function mergeVariants(sources: readonly Source[]): Bits {
  const merged = emptyBits(total(sources))
  let at = 0
  for (const { shard, documents } of sources) {
    for (const document of documents) {
      if (hasBit(shard.variants, document)) setBit(merged, at)
      at += 1
    }
  }
  return merged
}

function* mergeTexts(sources: readonly Source[]): Generator<void, ShardText> {
  const texts: string[] = []
  for (const { shard, documents } of sources) {
    texts.push(Array.from(documents, (document) => textOf(shard, document)).join(''))
    yield
  }
  return ShardText.ofString(texts.join(''))
}

/** What may have changed since the merge began: which documents are alive, and their states. */
function catchUp(merged: Shard, sources: readonly Source[]): void {
  let at = 0
  for (const { shard, documents } of sources) {
    for (const document of documents) {
      if (!hasBit(shard.alive, document)) clearBit(merged.alive, at)
      merged.columns.states[at] = shard.columns.states[document] ?? 0
      at += 1
    }
  }
}

/** Documents of several shards on their way into one. */
export interface Merged {
  readonly shard: Shard
  /** Brings it in line with the shards that it was made of: right before it takes their place. */
  catchUp(): void
}

/** One shard of the living documents of several, in their order; in steps. */
export function* mergingShards(shards: readonly Shard[]): Generator<void, Merged> {
  const sources = shards.map((shard) => ({ shard, documents: documentsOf(shard.alive) }))
  const text = yield* mergeTexts(sources)
  yield
  const columns = columnsOf((name) => mergeColumn(sources, (shard) => shard.columns[name]))
  yield
  const topic = mergeLists(sources, (shard) => shard.lists.topic)
  const person = mergeLists(sources, (shard) => shard.lists.person)
  const byline = mergeLists(sources, (shard) => shard.lists.byline)
  yield
  const editStarts = mergeEnds(sources, (shard) => shard.editStarts)
  const edits = mergeEdits(sources, editStarts)
  yield
  const shard = {
    size: total(sources),
    ids: sources.flatMap(({ shard, documents }) => Array.from(documents, (document) => shard.ids[document] ?? '')),
    text,
    starts: mergeEnds(sources, (shard) => shard.starts),
    headlineEnds: mergeColumn(sources, (shard) => shard.headlineEnds),
    stackEnds: mergeColumn(sources, (shard) => shard.stackEnds),
    edits,
    editStarts,
    variants: mergeVariants(sources),
    columns,
    lists: { topic, person, byline },
    alive: fullBits(total(sources)),
  }
  return { shard, catchUp: () => catchUp(shard, sources) }
}
