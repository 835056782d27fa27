import type { Place } from '../../domain/place'
import { nameParts, shortName } from './names'
import { type ZoneKind, namedZones, zoneKinds } from './zones'

type Lookup = (code: string) => Place | null

const named: ReadonlyMap<string, Place> = new Map(namedZones.map(({ code, name, level, parent }) => [code, { code, name, level, parent }]))

/** The zone that a code of our own stands for (330190 杭州高新区), `null` for official codes. */
export function zoneByCode(code: string, lookup: Lookup): Place | null {
  const own = named.get(code)
  if (own !== undefined) return own
  if (code.length !== 6 || code.charAt(4) !== '9') return null
  const kind = zoneKinds.find((entry) => entry.number === Number(code.slice(4)))
  const parent = kind === undefined ? null : lookup(`${code.slice(0, 4)}00`)
  if (kind === undefined || parent === null || (parent.level !== 'city' && parent.level !== 'province')) return null
  if (parent.level === 'province' && !parent.name.endsWith('市')) return null
  return { code, name: `${shortName(parent.name, parent.level) ?? parent.name}${kind.label}`, level: 'zone', parent: parent.code }
}

/** Zones by name right below a unit. */
export function zonesOf(parent: string, codes: readonly string[], lookup: Lookup): readonly Place[] {
  return codes.flatMap((code) => {
    const place = lookup(code)
    return place !== null && place.parent === parent ? [place] : []
  })
}

/** Kind of zone by the end of a name: 郑州高新技术产业开发区 is a 高新区. */
export function zoneKindOf(name: string): { readonly kind: ZoneKind; readonly head: string } | null {
  for (const kind of zoneKinds) {
    const tail = kind.names.find((entry) => name.endsWith(entry))
    if (tail !== undefined) return { kind, head: name.slice(0, name.length - tail.length) }
  }
  return null
}

/** What a zone of the official table is called by readers: 郑州高新区, 三山经开区; other names stay as they are. */
export function zoneLabel(name: string, city: string, province: string): string {
  const found = zoneKindOf(name)
  if (found === null) return name
  const stem = nameParts(city).stem
  let head = found.head
  for (const above of [province, nameParts(province).stem, city, stem]) {
    if (above !== '' && head.startsWith(above)) head = head.slice(above.length)
  }
  return `${head === '' ? stem : head}${found.kind.label}`
}
