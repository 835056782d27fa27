import type { EncodingName } from '../../domain/decoding'
import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

/** Byte order marks. */
const MARKS: readonly { readonly encoding: EncodingName; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/** A byte order mark names the encoding outright. */
export function recogniseBom({ head }: Sample): Recognised | null {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))
  return mark === undefined ? null : { encoding: mark.encoding, confidence: 1, by: 'bom' }
}
