import { partEnd, partStart, slicePart } from '../articles/draft'
import { unitEnd } from '../units/units'
import { bylineEntry } from './bylineEntries'
import type { Refiner } from './refiner'

/** Takes names after the last full stop off their paragraph: ……。记者 张三 文/图 (文末署名). */
export const closingBylines: Refiner = (draft, { normalised }) => {
  const texts = draft.units.filter((unit) => unit.role === 'text')
  const byEnd = new Map(texts.map((unit) => [unitEnd(unit), unit]))
  const last = texts[texts.length - 1]
  draft.parts = draft.parts.flatMap((part) => {
    const unit = part.role === 'paragraph' ? byEnd.get(partEnd(part)) : undefined
    const found = unit?.names ?? null
    // Who took the picture signs the report where it is all there is of it.
    const isPictures = found?.photoOnly === true && (texts.length > 1 || draft.byline.length > 0)
    if (found === null || isPictures || (unit !== last && !found.titled)) return [part]
    draft.byline.push(...found.names.map((name) => bylineEntry(normalised, name)))
    const body = slicePart(normalised.text, part, partStart(part), found.from, 'paragraph')
    const names = slicePart(normalised.text, part, found.from, partEnd(part), 'byline')
    return [body, names].filter((one) => one !== null)
  })
}
