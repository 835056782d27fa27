import { STAMP_LABELS } from '../../lexicon/outlets/sites'
import { oneOf } from '../../matching/oneOf'
import { parseByline } from '../bylines/bylineGrammar'
import { isWhole } from '../lines/lines'
import { offsetInUnit, signOf } from '../units/units'
import { bylineEntries, bylineEntry } from './bylineEntries'
import type { Refiner } from './refiner'

/** 来源：某某日报 作者：张三 */
const SOURCE_OUTLET = /(?:来源|稿源)： ?([^ |，。：]{2,20})/
const SOURCE_AUTHOR: RegExp = new RegExp(
  `(?:文章)?(作者|记者|通讯员)[： ] ?([^|，。：]{2,40}?)(?=$| *(?:[|，]|${oneOf(STAMP_LABELS)}|发布|[[\\]【】]|[0-9]))`,
)

/** Reads the lines that hold nothing but names, and the author of a source line (署名). */
export const bylineLines: Refiner = (draft, { normalised }) => {
  for (const unit of draft.units) {
    if (unit.role === 'byline') {
      const parsed = signOf(unit, 'byline')?.byline
      if (unit.names !== null) {
        draft.byline.push(...unit.names.names.map((name) => bylineEntry(normalised, name)))
      } else if (parsed !== undefined) draft.byline.push(...bylineEntries(normalised, parsed, (offset) => offsetInUnit(unit, offset)))
    }
    const line = unit.lines[0]
    if (unit.role !== 'source' || line === undefined || !isWhole(line)) continue
    const match = SOURCE_AUTHOR.exec(unit.head)
    const role = match?.[1]
    const names = match?.[2]
    if (match === null || role === undefined || names === undefined) continue
    // With the role before them names need not begin as most names do.
    const labelled = `${role} ${names.trimEnd()}`
    const at = match.index + match[0].indexOf(names, role.length) - role.length - 1
    const parsed = parseByline(labelled) ?? parseByline(names.trimEnd(), { role, outlet: null }, true)
    if (parsed === null) continue
    const outlet = SOURCE_OUTLET.exec(unit.head)?.[1] ?? null
    const entries = bylineEntries(normalised, parsed, (offset) => offsetInUnit(unit, at + offset))
    draft.byline.push(...entries.map((entry) => ({ ...entry, role: entry.role || role, outlet: entry.outlet ?? outlet })))
  }
}
