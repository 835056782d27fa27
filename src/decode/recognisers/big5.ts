import { readsAs } from '../readsAs'
import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

/** Big5, with the Hong Kong characters where the platform has them: the characters decide. */
export function recogniseBig5(sample: Sample): Recognised | null {
  const confidence = readsAs(sample, 'big5')
  return confidence === 0 ? null : { encoding: 'big5', confidence, by: 'statistics' }
}
