/** What the recognisers look at: all of a short file, some runs of a long one. */
export interface Sample {
  /** The bytes from the very first one on. */
  readonly head: Uint8Array
  /** `head`, then runs from further on, each beginning at a character in every encoding but UTF-16. */
  readonly runs: readonly Uint8Array[]
  /** Whether `head` is the whole file. */
  readonly complete: boolean
}

const HEAD_BYTES = 96 * 1024
const RUN_BYTES = 16 * 1024
const RUN_COUNT = 6
/** How far to look for a byte that no multi-byte character contains. */
const ALIGN_WITHIN = 4096
/** Bytes below the digits are part of no character of several bytes in UTF-8, GB 18030 or Big5. */
const FIRST_AMBIGUOUS = 0x30

function firstHighByte(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if ((bytes[at] ?? 0) >= 0x80) return at
  return -1
}

/** Offset just behind the last unambiguous byte before `at`, or -1 where none is near. */
function alignedBefore(bytes: Uint8Array, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - ALIGN_WITHIN); index -= 1) {
    if ((bytes[index] ?? 0) < FIRST_AMBIGUOUS) return index + 1
  }
  return -1
}

/** Takes the sample of a file; its size is bounded, the search for it linear. */
export function takeSample(bytes: Uint8Array): Sample {
  const head = bytes.subarray(0, HEAD_BYTES)
  const runs = [head]
  if (bytes.length <= HEAD_BYTES) return { head, runs, complete: true }
  const step = Math.max(RUN_BYTES, Math.floor((bytes.length - HEAD_BYTES) / RUN_COUNT))
  let last = head.length
  for (let from = HEAD_BYTES; from < bytes.length; from += step) {
    // A long stretch of ASCII says nothing: the run begins where something else does.
    const high = firstHighByte(bytes, Math.max(from, last))
    if (high < 0) break
    const start = alignedBefore(bytes, high)
    if (start < last) continue
    last = Math.min(bytes.length, start + RUN_BYTES)
    runs.push(bytes.subarray(start, last))
  }
  return { head, runs, complete: false }
}
