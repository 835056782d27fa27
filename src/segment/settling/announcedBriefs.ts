import type { Unit } from '../units/units'

/** 【某馆开展宣讲活动】近日，…… */
const LEAD_TITLE = /^【([^【】]{6,40})】/

/** The bracketed headlines of briefs, without spaces. */
export function leadTitles(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => (unit.role === 'text' ? (LEAD_TITLE.exec(unit.head)?.[1]?.replace(/ /g, '') ?? []) : [])))
}

const LONGEST_LEAD_TITLE = 40

/** Whether a line is made of nothing but headlines that briefs of the page have in brackets: it announces them. */
export function announces(unit: Unit, titles: ReadonlySet<string>): boolean {
  if (unit.role !== 'title' || titles.size === 0) return false
  const bare = unit.head.replace(/ /g, '')
  // Offsets up to which the line is made of such headlines.
  const ends = new Set([0])
  for (const from of ends) {
    const longest = Math.min(bare.length, from + LONGEST_LEAD_TITLE)
    for (let end = from + 1; end <= longest; end += 1) if (titles.has(bare.slice(from, end))) ends.add(end)
  }
  return ends.has(bare.length)
}
