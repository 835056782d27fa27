import { partEnd, partStart, slicePart } from '../articles/draft'
import { BRIEF_MARK } from '../text/patterns'
import type { Refiner } from './refiner'

/** △ 旧城乡……, ●昨日，……: the mark that parts a brief from the one above */
const MARK: RegExp = new RegExp(`^${BRIEF_MARK}[ \\t\\u3000]*`)

/** 1、2月14日，……, - 市图书馆……: the number or the hyphen of a brief in a row under the name of a column */
const NUMBER = /^(?:[0-9]{1,2}[、.．]|[-*•·](?!\*))\s*/

/** Takes the mark off a brief that opens with one (简讯标记): it sets the piece apart and is none of its words. */
export const briefMark: Refiner = (draft, { normalised }) => {
  const at = draft.parts.findIndex(({ role }) => role === 'paragraph')
  const part = draft.parts[at]
  if (part === undefined) return
  const start = partStart(part)
  const end = partEnd(part)
  const opening = normalised.text.slice(start, Math.min(end, start + 8))
  const mark = (MARK.exec(opening) ?? (draft.kind === 'brief' ? NUMBER.exec(opening) : null))?.[0].length ?? 0
  const rest = mark === 0 ? null : slicePart(normalised.text, part, start + mark, end, 'paragraph')
  if (rest !== null) draft.parts[at] = rest
}
