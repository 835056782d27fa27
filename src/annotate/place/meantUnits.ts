import type { Gazetteer } from '../../lexicon/places/gazetteer'
import { nameInYear } from '../../lexicon/places/renames'
import type { Meant } from './deictics'
import type { Placed } from './hit'

/** What is known of the page that says 我市. */
interface Around {
  /** What 我市 means on the page. */
  readonly home: string | null
  /** What the page calls units that have other names today. */
  readonly calledThen: ReadonlyMap<string, string>
  /** In which the article was printed; `null` where unknown. */
  readonly year: number | null
}

/**
 * The units that an article only speaks of as 我市, 全县, 县里, as places of it; a unit that it names has its own. 市委 and
 * 县医院 are no place: they speak of an office of the unit. They are called what they were called when it was printed.
 */
export function meantUnits(
  meant: readonly Meant[],
  placed: readonly Placed[],
  { home, calledThen, year }: Around,
  gazetteer: Gazetteer,
): readonly Placed[] {
  const named = new Set(placed.map(({ code }) => code))
  const through = home === null ? null : (gazetteer.byCode(home)?.name ?? null)
  return meant.flatMap(({ code, deictic: { start, end, unit, itself } }): Placed[] => {
    const place = gazetteer.byCode(code)
    if (!itself || place === null || named.has(code)) return []
    if (placed.some(({ hit }) => hit.start < end && hit.end > start)) return []
    const { level } = place
    const hit = { start, end, sign: 'deictic', readings: [], trust: 'sure', level, freeName: null } as const
    const then = calledThen.get(code) ?? (year === null ? null : nameInYear(place.name, code, year, unit))
    return [{ hit, code, name: then ?? place.name, level, within: null, by: 'home', through }]
  })
}
