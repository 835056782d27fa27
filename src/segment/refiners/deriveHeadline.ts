import { simplify } from '../../lexicon/characters/variants'
import { fold } from '../characters'
import { contentOf } from '../draft'
import { headlineFromLead } from '../leadHeadline'
import type { Refiner } from './refiner'
import { tightened } from './splitHeadlineStack'

/** How much of the body is looked at. */
const REACH = 600

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
    if (found === '') continue
    // The words of the page itself, not their simplified form.
    const at = read.indexOf(found)
    draft.headline = at < 0 ? found : folded.slice(at, at + found.length)
    draft.evidence.push({ rule: 'segment/derivedHeadline', spans: [], certainty: 'inferred' })
    return
  }
}
