import { simplify } from '../../lexicon/characters/variants'
import { HAN, fold } from '../text/characters'
import { contentOf } from '../articles/draft'
import { drawHeadline } from '../headlines/drawn/drawHeadline'
import type { Refiner } from './refiner'
import { tightened } from './splitHeadlineStack'

/** How much of the body is looked at: paragraphs, lines and characters of each. */
const MOST_PARAGRAPHS = 30
const MOST_LINES = 60
const REACH = 600

/** Fewer characters than these are no headline. */
const SAYS_SOMETHING: RegExp = new RegExp(`(?:[${HAN}][^${HAN}]{0,4}){4}`)

/** Stretches of `read`, one after the other, as `printed` has them: the words of the page itself, not their simplified form. */
function asPrinted(words: string, read: string, printed: string): string {
  let text = ''
  let rest = words
  let from = 0
  while (rest !== '') {
    // 查处三家药店 may stand for 对三家药店进行查处, so that the words do not stand in order.
    const behind = longestIn(read, rest, from)
    const anywhere = longestIn(read, rest, 0)
    const { at, length } = behind.length >= Math.min(anywhere.length, LONG_ENOUGH) ? behind : anywhere
    text += at < 0 ? rest.slice(0, length) : printed.slice(at, at + length)
    from = at < 0 ? from : at + length
    rest = rest.slice(length)
  }
  return text
}

/** A stretch so long is no coincidence. */
const LONG_ENOUGH = 4

/** The longest beginning of `words` that stands in `read` from an offset on, and where; one character where none does. */
function longestIn(read: string, words: string, from: number): { readonly at: number; readonly length: number } {
  let length = words.length
  while (length > 1 && read.indexOf(words.slice(0, length), from) < 0) length -= 1
  return { at: read.indexOf(words.slice(0, length), from), length }
}

/** Makes a headline out of the report where none is printed (拟题). */
export const deriveHeadline: Refiner = (draft, { normalised }) => {
  if (draft.headline !== '') return
  draft.headlineOrigin = 'derived'
  const printed = draft.parts
    .filter((part) => part.role === 'paragraph')
    .slice(0, MOST_PARAGRAPHS)
    .map((part) => fold(tightened(contentOf(normalised, part.runs.slice(0, MOST_LINES)).text.slice(0, REACH))))
  const read = printed.map(simplify)
  const found = drawHeadline(read)
  if (!SAYS_SOMETHING.test(found)) return
  draft.headline = asPrinted(found, read.join('\n'), printed.join('\n'))
  draft.evidence.push({ rule: 'segment/derivedHeadline', spans: [], certainty: 'inferred' })
}
