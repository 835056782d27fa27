import { readsAs } from '../readsAs'
import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

/** GB 18030 with GBK and GB 2312 in it: nearly any bytes are valid, so the characters decide. */
export function recogniseGb18030(sample: Sample): Recognised | null {
  const confidence = readsAs(sample, 'gb18030')
  return confidence === 0 ? null : { encoding: 'gb18030', confidence, by: 'statistics' }
}
