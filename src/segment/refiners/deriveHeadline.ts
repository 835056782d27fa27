import { simplify } from '../../lexicon/characters/variants'
import { HAN, fold } from '../text/characters'
import { contentOf } from '../articles/draft'
import { headlineFromLead } from '../headlines/leadHeadline'
import type { Refiner } from './refiner'
import { tightened } from './splitHeadlineStack'

/** How much of the body is looked at. */
const REACH = 600

/** Fewer characters than these are no headline. */
const SAYS_SOMETHING: RegExp = new RegExp(`(?:[${HAN}].?){4}`)

/** Stretches of `read`, one after the other, as `printed` has them: the words of the page itself, not their simplified form. */
function asPrinted(words: string, read: string, printed: string): string {
  let text = ''
  let rest = words
  let from = 0
  while (rest !== '') {
    let length = rest.length
    while (length > 1 && read.indexOf(rest.slice(0, length), from) < 0) length -= 1
    const at = read.indexOf(rest.slice(0, length), from)
    text += at < 0 ? rest.slice(0, length) : printed.slice(at, at + length)
    from = at < 0 ? from : at + length
    rest = rest.slice(length)
  }
  return text
}

/** Makes a headline out of the lead where none is printed (拟题). */
export const deriveHeadline: Refiner = (draft, { normalised }) => {
  if (draft.headline !== '') return
  draft.headlineOrigin = 'derived'
  for (const part of draft.parts) {
    if (part.role !== 'paragraph') continue
    const lead = contentOf(normalised, part.runs.slice(0, 60)).text.slice(0, REACH)
    const folded = fold(tightened(lead))
    const read = simplify(folded)
    const found = headlineFromLead(read)
    if (!SAYS_SOMETHING.test(found)) continue
    draft.headline = asPrinted(found, read, folded)
    draft.evidence.push({ rule: 'segment/derivedHeadline', spans: [], certainty: 'inferred' })
    return
  }
}
