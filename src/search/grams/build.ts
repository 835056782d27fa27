import { type Grams, MANY_PAIRS, MARK_EVERY, MOST_DOCUMENTS } from './grams'
import { GrowingBytes, GrowingUint32 } from './growing'
import { type Groups, STEP, groupPairs } from './group'
import { writeList } from './lists'
import { TripleBuilder, type Triples } from './triples'

/** Sorts the pairs of one group by second unit, documents staying ascending, each once; a counting sort (按次字归类). */
class Sorter {
  /** Seconds of the group, ascending. */
  seconds: Uint16Array = new Uint16Array(0)
  /** Documents, those of `seconds[n]` ending at `ends[seconds[n]]`, where those of the next begin. */
  documents: Uint16Array = new Uint16Array(1 << 12)
  readonly ends: Uint32Array = new Uint32Array(65_536)
  readonly #latest: Int32Array = new Int32Array(65_536).fill(-1)
  readonly #touched: Uint16Array = new Uint16Array(65_536)

  sort(pairs: Uint32Array, from: number, to: number): void {
    const { ends } = this
    const latest = this.#latest
    for (const second of this.seconds) {
      ends[second] = 0
      latest[second] = -1
    }
    let touched = 0
    for (let at = from; at < to; at += 1) {
      const pair = pairs[at] ?? 0
      const second = pair >>> 16
      const document = pair & 0xffff
      if (latest[second] === document) continue
      if (latest[second] === -1) {
        this.#touched[touched] = second
        touched += 1
      }
      latest[second] = document
      ends[second] = (ends[second] ?? 0) + 1
    }
    this.seconds = this.#touched.slice(0, touched).sort()
    this.#place(pairs, from, to)
  }

  #place(pairs: Uint32Array, from: number, to: number): void {
    const { ends } = this
    const latest = this.#latest
    let total = 0
    for (const second of this.seconds) {
      const count = ends[second] ?? 0
      ends[second] = total
      total += count
      latest[second] = -1
    }
    if (this.documents.length < total) this.documents = new Uint16Array(total * 2)
    const { documents } = this
    for (let at = from; at < to; at += 1) {
      const pair = pairs[at] ?? 0
      const second = pair >>> 16
      const document = pair & 0xffff
      if (latest[second] === document) continue
      latest[second] = document
      const place = ends[second] ?? 0
      documents[place] = document
      ends[second] = place + 1
    }
  }
}

class Writer {
  readonly #size: number
  readonly blob: GrowingBytes
  readonly #seconds: GrowingUint32 = new GrowingUint32(1 << 14)
  readonly #marks: GrowingUint32 = new GrowingUint32(1 << 12)
  readonly #units: GrowingUint32 = new GrowingUint32(1 << 10)
  readonly #unitMarks: GrowingUint32 = new GrowingUint32(1 << 10)

  constructor(size: number, room: number) {
    this.#size = size
    this.blob = new GrowingBytes(room)
  }

  get pairs(): number {
    return this.#seconds.length
  }

  /** Writes the list of one unit; after all pairs. */
  writeUnit(unit: number, documents: Uint16Array, count: number): void {
    this.#units.push(unit)
    this.#unitMarks.push(this.blob.length)
    writeList(this.blob, { documents, from: 0, to: count }, this.#size)
  }

  /** Writes the list of one pair: `documents[from]` … `documents[to - 1]`, ascending. */
  write(second: number, documents: Uint16Array, from: number, to: number): void {
    if (this.#seconds.length % MARK_EVERY === 0) this.#marks.push(this.blob.length)
    this.#seconds.push(second)
    writeList(this.blob, { documents, from, to }, this.#size)
  }

  finish(firsts: Uint16Array, firstPairs: Uint32Array, triples: Triples): Grams {
    return {
      size: this.#size,
      firsts,
      firstPairs,
      seconds: Uint16Array.from(this.#seconds.numbers()),
      marks: this.#marks.numbers(),
      blob: this.blob.bytes(),
      units: Uint16Array.from(this.#units.numbers()),
      unitMarks: this.#unitMarks.numbers(),
      ...triples,
    }
  }
}

function writeGroup(writer: Writer, triples: TripleBuilder, unit: number, { seconds, documents, ends }: Sorter): void {
  let from = 0
  for (const second of seconds) {
    const to = ends[second] ?? 0
    writer.write(second, documents, from, to)
    triples.note(unit, second, documents, from, to)
    from = to
  }
}

/** Writes the list of a unit that begins many pairs: those `[from, to)`, by documents. */
function writeUnit(writer: Writer, pairs: Uint32Array, from: number, to: number, unit: number, documents: Uint16Array): void {
  let count = 0
  let last = -1
  for (let at = from; at < to; at += 1) {
    const document = (pairs[at] ?? 0) & 0xffff
    if (document === last) continue
    documents[count] = document
    count += 1
    last = document
  }
  writer.writeUnit(unit, documents, count)
}

function* writeUnits(writer: Writer, { pairs, ends }: Groups, units: readonly number[], size: number): Generator<void, void> {
  const documents = new Uint16Array(size)
  let done = 0
  for (const unit of units) {
    const from = unit === 0 ? 0 : (ends[unit - 1] ?? 0)
    const to = ends[unit] ?? 0
    writeUnit(writer, pairs, from, to, unit, documents)
    done += to - from
    if (done < STEP) continue
    done = 0
    yield
  }
}

/**
 * Indexes the texts of a shard in steps: `[starts[d], starts[d + 1])` of `text` for each document `d`, each ended by a part
 * break.
 * @throws {RangeError} where there are more than `MOST_DOCUMENTS`
 */
export function* buildingGrams(text: string, starts: Uint32Array, size: number): Generator<void, Grams> {
  if (size > MOST_DOCUMENTS) throw new RangeError(`${size} documents in one shard`)
  const texts = { text, starts, size }
  const groups = yield* groupPairs(texts)
  const { pairs, ends } = groups
  const writer = new Writer(size, pairs.length + 1024)
  const triples = new TripleBuilder(texts)
  const sorter = new Sorter()
  const firsts: number[] = []
  const firstPairs: number[] = []
  const frequent: number[] = []
  let from = 0
  let done = 0
  for (let unit = 0; unit < 65_536; unit += 1) {
    const to = ends[unit] ?? 0
    if (to === from) continue
    firsts.push(unit)
    firstPairs.push(writer.pairs)
    sorter.sort(pairs, from, to)
    if (sorter.seconds.length >= MANY_PAIRS) frequent.push(unit)
    writeGroup(writer, triples, unit, sorter)
    done += to - from
    from = to
    if (done < STEP) continue
    done = 0
    yield
  }
  firstPairs.push(writer.pairs)
  yield* writeUnits(writer, groups, frequent, size)
  return writer.finish(Uint16Array.from(firsts), Uint32Array.from(firstPairs), yield* triples.write(writer.blob))
}
