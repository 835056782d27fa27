import type { EncodingName } from '../../domain/decoding'
import { readsAsUtf16 } from '../readsAs'
import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

function recogniseUtf16(sample: Sample, encoding: EncodingName): Recognised | null {
  const confidence = readsAsUtf16(sample, encoding)
  return confidence === 0 ? null : { encoding, confidence, by: 'statistics' }
}

/** UTF-16 without a byte order mark, low byte first: the characters decide. */
export function recogniseUtf16le(sample: Sample): Recognised | null {
  return recogniseUtf16(sample, 'utf-16le')
}

/** UTF-16 without a byte order mark, high byte first. */
export function recogniseUtf16be(sample: Sample): Recognised | null {
  return recogniseUtf16(sample, 'utf-16be')
}
