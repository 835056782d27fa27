import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

interface Counts {
  /** Sequences of two bytes: no Chinese character is one. */
  pairs: number
  /** Sequences of three or four bytes. */
  longs: number
  errors: number
  controls: number
}

/** Length of the valid sequence that begins at `at`; 0 where it is broken; -1 where the run ends inside it. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index]
    if (byte === undefined) return -1
    if (byte < 0x80 || byte > 0xbf) return 0
    // Overlong forms, surrogates and what lies beyond U+10FFFF are not UTF-8.
    if (index === 1 && ((lead === 0xe0 && byte < 0xa0) || (lead === 0xed && byte > 0x9f))) return 0
    if (index === 1 && ((lead === 0xf0 && byte < 0x90) || (lead === 0xf4 && byte > 0x8f))) return 0
  }
  return length
}

function count(bytes: Uint8Array, cut: boolean, counts: Counts): void {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      if (byte < 0x09) counts.controls += 1
      at += 1
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length < 0 && cut) return
    if (length === 2) counts.pairs += 1
    else if (length > 2) counts.longs += 1
    else counts.errors += 1
    at += Math.max(1, length)
    // The rest of a broken sequence belongs to the same error.
    if (length <= 0) while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1
  }
}

/** Share of control characters above which bytes are no text in this encoding (they may be UTF-16). */
const CONTROLS = 0.02

function confidence({ pairs, longs, errors }: Counts): number {
  if (errors === 0) return pairs + longs === 0 ? 1 : longs === 0 ? 0.55 : 1 - 0.1 * 0.25 ** longs
  return (0.95 * (longs + pairs / 4)) / (longs + pairs + 3 * errors)
}

/** UTF-8 is told by its form: other encodings hardly ever make long runs of valid sequences. */
export function recogniseUtf8({ runs, complete }: Sample): Recognised | null {
  const counts: Counts = { pairs: 0, longs: 0, errors: 0, controls: 0 }
  let size = 0
  for (const run of runs) {
    count(run, !complete, counts)
    size += run.length
  }
  if (counts.errors > 0 && counts.longs === 0) return null
  const certain = counts.controls > size * CONTROLS ? 0.1 : 1
  return { encoding: 'utf-8', confidence: certain * confidence(counts), by: counts.errors === 0 ? 'strict' : 'statistics' }
}
