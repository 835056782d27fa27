import { ANSWER_HEADINGS } from '../../lexicon/letters/letters'
import { oneOf } from '../../matching/oneOf'
import { partEnd, partParts, partStart, slicePart } from '../articles/draft'
import { type Unit, unitEnd } from '../units/units'
import { bylineEntry } from './bylineEntries'
import type { Refiner } from './refiner'

/** 法官说法, 点评, on a line of its own: what stands there is said of the report, which has ended above. */
const COMMENT: RegExp = new RegExp(`^[【■●]?${oneOf(ANSWER_HEADINGS)}[】：]?$`)

/** Whether nothing but what others say of it stands below the unit. */
function endsReport(units: readonly Unit[], unit: Unit): boolean {
  const next = units[units.indexOf(unit) + 1]
  return next !== undefined && next.lines.length === 1 && COMMENT.test(next.head)
}

/** Takes names after the last full stop off their paragraph: ……。记者 张三 文/图 (文末署名). */
export const closingBylines: Refiner = (draft, { normalised }) => {
  const texts = draft.units.filter((unit) => unit.role === 'text')
  const last = texts[texts.length - 1]
  const signed = new Map<number, Unit>()
  for (const unit of texts) if (unit.names !== null) signed.set(unitEnd(unit), unit)
  if (signed.size === 0) return
  partParts(draft, (part) => {
    const unit = part.role === 'paragraph' ? signed.get(partEnd(part)) : undefined
    const found = unit?.names ?? null
    // Who took the picture signs the report where it is all there is of it.
    const isPictures = found?.photoOnly === true && (texts.length > 1 || draft.byline.length > 0)
    if (found === null || isPictures || (unit !== last && !found.titled && !(unit !== undefined && endsReport(draft.units, unit))))
      return null
    draft.byline.push(...found.names.map((name) => bylineEntry(normalised, name)))
    const body = slicePart(normalised.text, part, partStart(part), found.from, 'paragraph')
    const names = slicePart(normalised.text, part, found.from, partEnd(part), 'byline')
    return [body, names].filter((one) => one !== null)
  })
}
