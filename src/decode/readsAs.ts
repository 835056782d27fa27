import type { EncodingName } from '../domain/decoding'
import { bytesToText, runToText } from './bytesToText'
import { confidenceOf, weigh } from './plausibility'
import { realign } from './realign'
import type { Sample } from './sample'

/** Share of broken characters up to which a reading may be a right one of a damaged text. */
const DAMAGED_SHARE = 0.05
/** One broken byte puts the rest of its line out of step, which breaks a few characters more however short the text. */
const DAMAGED_BY_ONE = 4

/** In longer runs one character more or less changes nothing. */
const SHORT = 4096

function readRun(run: Uint8Array, encoding: EncodingName, complete: boolean): string {
  const text = complete ? bytesToText(run, encoding) : runToText(run, encoding)
  if ((encoding !== 'gb18030' && encoding !== 'big5') || !text.includes('\ufffd')) return text
  if (run.length > SHORT) return text
  const broken = text.split('\ufffd').length - 1
  return broken > DAMAGED_BY_ONE + text.length * DAMAGED_SHARE ? text : realign(text, run, encoding)
}

/** Confidence that a file of this sample is Chinese text written in `encoding`. */
export function readsAs({ runs, complete }: Sample, encoding: EncodingName): number {
  let sum = 0
  let count = 0
  for (const run of runs) {
    const part = weigh(readRun(run, encoding, complete), false)
    sum += part.sum
    count += part.count
  }
  return confidenceOf({ sum, count })
}

/** The same for UTF-16, whose characters can only be counted from the first byte on and where ASCII is a sign too. */
export function readsAsUtf16({ head }: Sample, encoding: EncodingName): number {
  // A lone last byte is what is left of a cut file, and no reason against the rest.
  return confidenceOf(weigh(runToText(head, encoding), true))
}
