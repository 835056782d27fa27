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
    const headline = headlineFromLead(fold(tightened(lead)))
    if (headline === '') continue
    draft.headline = headline
    draft.evidence.push({ rule: 'segment/derivedHeadline', spans: [], certainty: 'inferred' })
    return
  }
}
