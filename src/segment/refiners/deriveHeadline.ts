import type { MappedText } from '../../domain/mappedText'
import { simplify } from '../../lexicon/characters/variants'
import { HAN, fold } from '../text/characters'
import { type Draft, contentOf } from '../articles/draft'
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

/** A first paragraph shorter than this, or one that opens with what somebody says, tells the news only together with the next. */
const SHORT_LEAD = 40

/**
 * What a headline may be drawn from, in the order of trying: the first paragraph (with the one behind it where it says little),
 * then each further one alone.
 */
function leads(draft: Draft, normalised: MappedText): string[] {
  const paragraphs = draft.parts
    .filter((part) => part.role === 'paragraph')
    .map((part) => contentOf(normalised, part.runs.slice(0, 60)).text.slice(0, REACH))
  const [first = '', second = '', ...others] = paragraphs
  const isShort = first.length < SHORT_LEAD || /^\s*["“「]/.test(first)
  return isShort ? [first + second, ...others] : [first, second, ...others]
}

/** Makes a headline out of the lead where none is printed (拟题). */
export const deriveHeadline: Refiner = (draft, { normalised }) => {
  if (draft.headline !== '') return
  draft.headlineOrigin = 'derived'
  for (const lead of leads(draft, normalised)) {
    const folded = fold(tightened(lead))
    const read = simplify(folded)
    const found = headlineFromLead(read)
    if (!SAYS_SOMETHING.test(found)) continue
    draft.headline = asPrinted(found, read, folded)
    draft.evidence.push({ rule: 'segment/derivedHeadline', spans: [], certainty: 'inferred' })
    return
  }
}
