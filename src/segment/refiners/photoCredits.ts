import { partStart } from '../articles/draft'
import { offsetInUnit, signOf, unitStart } from '../units/units'
import { bylineEntries } from './bylineEntries'
import type { Refiner } from './refiner'

/** Who took the pictures signs a report that names nobody else: 张三 李四 摄 under its headline or its end (摄影署名). */
export const photoCredits: Refiner = (draft, { normalised }) => {
  if (draft.byline.length > 0) return
  for (const [at, unit] of draft.units.entries()) {
    const above = draft.units[at - 1]
    const credited = signOf(unit, 'caption')?.byline
    if (unit.role !== 'caption' || credited === undefined || above === undefined || above.role === 'caption') continue
    draft.byline.push(...bylineEntries(normalised, credited, (offset) => offsetInUnit(unit, offset)))
    draft.parts = draft.parts.map((part) => (partStart(part) === unitStart(unit) ? { ...part, role: 'byline' as const } : part))
  }
}
