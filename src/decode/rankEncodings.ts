import type { EncodingName } from '../domain/decoding'
import { RECOGNISERS } from './recognisers/all'
import type { Recognised } from './recognisers/recogniser'
import type { Sample } from './sample'

/** Two signs of one encoding are believed more than either; the surer one says how it was recognised. */
function combine(a: Recognised, b: Recognised): Recognised {
  const surer = b.confidence > a.confidence ? b : a
  return { ...surer, confidence: 1 - (1 - a.confidence) * (1 - b.confidence) }
}

/** Valid UTF-8 with so many characters of several bytes is UTF-8. */
const BEYOND_DOUBT = 0.9999

function isCertain(recognised: Recognised): boolean {
  return recognised.encoding === 'utf-8' && recognised.by === 'strict' && recognised.confidence > BEYOND_DOUBT
}

/** Every encoding that something speaks for, the likeliest first; UTF-8 alone where it is beyond doubt. */
export function rankEncodings(sample: Sample): readonly Recognised[] {
  const found = new Map<EncodingName, Recognised>()
  for (const recognise of RECOGNISERS) {
    const recognised = recognise(sample)
    if (recognised === null) continue
    const before = found.get(recognised.encoding)
    found.set(recognised.encoding, before === undefined ? recognised : combine(before, recognised))
    if (isCertain(recognised)) break
  }
  return [...found.values()].sort((a, b) => b.confidence - a.confidence || Number(b.by === 'bom') - Number(a.by === 'bom'))
}
