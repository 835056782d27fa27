import type { Decoding, EncodingName } from '../../domain/decoding'
import type { Sample } from '../sample'

/** One encoding that the bytes may be written in. */
export interface Recognised {
  readonly encoding: EncodingName
  /** 0 to 1. */
  readonly confidence: number
  readonly by: Exclude<Decoding['by'], 'chosen'>
}

/** Looks for the sign of one encoding; `null` where there is none. */
export type Recogniser = (sample: Sample) => Recognised | null
