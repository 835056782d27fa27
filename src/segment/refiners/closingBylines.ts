import { trailingByline } from '../bylineGrammar'
import { slicePart } from '../draft'
import { type Unit, offsetInTail, unitEnd, unitStart } from '../units'
import { bylineEntries } from './bylineEntries'
import type { Refiner } from './refiner'

/** Takes names after the last full stop off their paragraph: ……。记者 张三 文/图 (文末署名). */
export const closingBylines: Refiner = (draft, { normalised }) => {
  const texts = draft.units.filter((unit) => unit.role === 'text')
  for (const unit of texts) {
    const found = trailingByline(unit.tail)
    if (found === null) continue
    const isLast = unit === texts[texts.length - 1]
    if ((!isLast && !found.byline.titled) || found.byline.photoOnly) continue
    const cut = offsetInTail(unit, found.from)
    const at = draft.parts.findIndex((part) => part.role === 'paragraph' && ownsEnd(part.runs, unit))
    const part = draft.parts[at]
    if (part === undefined) continue
    const body = slicePart(normalised.text, part, unitStart(unit), cut, 'paragraph')
    const names = slicePart(normalised.text, part, cut, unitEnd(unit), 'byline')
    draft.parts.splice(at, 1, ...[body, names].filter((one) => one !== null))
    draft.byline.push(...bylineEntries(normalised, found.byline, (offset) => offsetInTail(unit, offset)))
  }
}

function ownsEnd(runs: readonly { to: number }[], unit: Unit): boolean {
  return runs[runs.length - 1]?.to === unitEnd(unit)
}
