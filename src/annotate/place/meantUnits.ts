import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { Meant } from './deictics'
import type { Placed } from './hit'

/**
 * The units that an article only speaks of as 我市, 全县, 县里, as places of it; a unit that it names has its own. 市委 and
 * 县医院 are no place: they speak of an office of the unit. `home` is what 我市 means on the page, `calledThen` what units
 * were called when it was printed.
 */
export function meantUnits(
  meant: readonly Meant[],
  placed: readonly Placed[],
  home: string | null,
  calledThen: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): readonly Placed[] {
  const named = new Set(placed.map(({ code }) => code))
  const through = home === null ? null : (gazetteer.byCode(home)?.name ?? null)
  return meant.flatMap(({ code, deictic: { start, end, itself } }): Placed[] => {
    const place = gazetteer.byCode(code)
    if (!itself || place === null || named.has(code)) return []
    if (placed.some(({ hit }) => hit.start < end && hit.end > start)) return []
    const { level } = place
    const hit = { start, end, sign: 'deictic', readings: [], trust: 'sure', level, freeName: null } as const
    return [{ hit, code, name: calledThen.get(code) ?? place.name, level, within: null, by: 'home', through }]
  })
}
