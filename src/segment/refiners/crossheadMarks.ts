import { partEnd, partParts, partStart, slicePart } from '../articles/draft'
import { MARKDOWN } from '../headlines/stackPieces'
import type { Refiner } from './refiner'

/** Takes the marks off crossheads: they are no words of the page's. */
export const crossheadMarks: Refiner = (draft, { normalised }) => {
  partParts(draft, (part) => {
    if (part.role !== 'crosshead') return null
    const start = partStart(part)
    const end = partEnd(part)
    const printed = normalised.text.slice(start, end)
    const mark = MARKDOWN.exec(printed)?.[0].length ?? 0
    const closed = mark === 2 && printed.startsWith('**') && printed.endsWith('**') ? 2 : 0
    const bare = slicePart(normalised.text, part, start + mark, end - closed, 'crosshead')
    return bare === null ? null : [bare]
  })
}
