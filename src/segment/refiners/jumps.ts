import { JUMP_HERE } from '../rules/continued'
import { JUMP_AWAY } from '../text/patterns'
import { fold } from '../text/characters'
import { partEnd, partParts, partStart, slicePart } from '../articles/draft'
import type { Refiner } from './refiner'

const AT_END: RegExp = new RegExp(`[（【〔\\[] ?${JUMP_AWAY.source.replace(/^\[[^\]]*\]\? \?/, '')}[。 ]*$`)
const REACH = 40

/** Every jump names a page; hardly any paragraph does. */
function find(pattern: Pick<RegExp, 'exec'>, text: string): RegExpExecArray | null {
  return text.includes('版') ? pattern.exec(fold(text)) : null
}

/** Takes （上接第一版） off the beginning and （下转第三版） off the end of a paragraph (转版). */
export const jumps: Refiner = (draft, { normalised }) => {
  const { text } = normalised
  partParts(draft, (part) => {
    if (part.role !== 'paragraph') return null
    const start = partStart(part)
    const end = partEnd(part)
    const tailFrom = Math.max(start, end - REACH)
    const here = find(JUMP_HERE, text.slice(start, Math.min(end, start + REACH)))
    const away = find(AT_END, text.slice(tailFrom, end))
    if (here === null && away === null) return null
    const from = here === null ? start : start + here[0].length
    const to = away === null ? end : Math.max(from, tailFrom + away.index)
    if (here !== null) draft.kind = 'continuation'
    return [
      slicePart(text, part, start, from, 'jump'),
      slicePart(text, part, from, to, 'paragraph'),
      slicePart(text, part, to, end, 'jump'),
    ].filter((one) => one !== null)
  })
}
