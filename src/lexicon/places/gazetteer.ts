import type { Place, PlaceLevel } from '../../domain/place'
import { isGone } from './codes'
import { commonWords, doubtfulCityNames, nounDistricts, wellKnownShortNames } from './commonWords'
import { formerUnit } from './formerUnits'
import { NameIndex, type NameKind } from './nameIndex'
import { indexNames } from './indexNames'
import { oldNameInFull } from './renames'
import { type DivisionTable, type Town, codeText, levelOf, lowerBound, nameAt, townsOf, unpackDivisions, unpackTowns } from './table'
import { loadDivisionTexts } from './tables'
import { zoneByCode, zoneLabel, zonesOf } from './zonesOf'

/** One unit that a name may mean. */
export interface NameReading {
  readonly code: string
  readonly kind: NameKind
  /** What the unit is called under this name: its official name, or the old or later one that was printed. */
  readonly name: string
}

/**
 * How far a name can be trusted by itself. `sure`: full names and well-known short ones; `guarded`: short names that
 * need support from the page; `never`: short names that are common words.
 */
export type NameTrust = 'sure' | 'guarded' | 'never'

/** A name of the gazetteer, with all units that bear it. */
export interface PlaceName {
  readonly text: string
  readonly trust: NameTrust
  /** Level of the broadest unit that bears it: 吉林 is the province. */
  readonly level: PlaceLevel
  /** Whether it lacks its suffix in every reading. */
  readonly short: boolean
  readonly readings: readonly NameReading[]
}

/** A place where a name stands; offsets in UTF-16 units of the text given. Matches may overlap. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly name: PlaceName
}

/** All places of the country down to towns and streets (地名库). Codes have 6 digits to counties and zones, 9 for towns. */
export interface Gazetteer {
  /** The unit of a code, zones with codes of their own and county-level units of old included; `null` where there is none. */
  byCode(code: string): Place | null
  /** Province first, the unit itself last; empty where the code is unknown. */
  ancestors(code: string): readonly Place[]
  /** The units right below, ascending by code, zones by name last, towns that are no more left out; empty for towns and unknown codes. */
  children(code: string): readonly Place[]
  /** The towns and streets of a county, ascending by code, those that are no more too. */
  towns(county: string): readonly Town[]
  /** Every name at every place of `text`, ascending by start, then the longest first. Linear in the length of the text. */
  match(text: string): readonly NameMatch[]
  /** Whether any name begins with the two first characters of `text`: saves asking for many names that begin so. */
  begins(text: string): boolean
  /** The name `text` itself, `null` where it is none. */
  find(text: string): PlaceName | null
}

const BROADEST_FIRST: readonly PlaceLevel[] = ['province', 'city', 'county', 'zone', 'town']
const TRUSTED_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(['official', 'plain', 'old', 'later', 'gone', 'zone'])

/** 郫县, right below 郫都区, so that who asks for the district finds what was told of the county. */
function formerPlace(code: string): Place | null {
  const unit = formerUnit(code)
  return unit === null ? null : { code, name: unit.name, level: 'county', parent: unit.now }
}

class TableGazetteer implements Gazetteer {
  readonly #divisions: DivisionTable
  readonly #towns: DivisionTable
  readonly #index: NameIndex
  readonly #zones: readonly string[]
  /** By the index's number; names are read when first met. */
  readonly #names: (PlaceName | undefined)[]
  readonly #places = new Map<string, Place | null>()
  readonly #children = new Map<string, readonly Place[]>()

  constructor(divisions: DivisionTable, towns: DivisionTable) {
    this.#divisions = divisions
    this.#towns = towns
    this.#index = new NameIndex()
    this.#zones = indexNames(this.#index, divisions, towns)
    // Filled from the first: an array that names are put into here and there is kept as a table of hashes.
    this.#names = Array.from({ length: this.#index.size }, () => undefined)
  }

  byCode(code: string): Place | null {
    const known = this.#places.get(code)
    if (known !== undefined) return known
    if (!/^\d{6}(?:\d{3})?$/.test(code)) return null
    const place = this.#read(code)
    if (place !== null) this.#places.set(code, place)
    return place
  }

  ancestors(code: string): readonly Place[] {
    const path: Place[] = []
    for (let place = this.byCode(code); place !== null; place = place.parent === null ? null : this.byCode(place.parent)) path.push(place)
    return path.reverse()
  }

  children(code: string): readonly Place[] {
    const known = this.#children.get(code)
    if (known !== undefined) return known
    const place = this.byCode(code)
    if (place === null || place.level === 'town') return []
    const children = this.#readChildren(place)
    this.#children.set(code, children)
    return children
  }

  towns(county: string): readonly Town[] {
    return townsOf(this.#towns, county)
  }

  match(text: string): readonly NameMatch[] {
    const matches: NameMatch[] = []
    let start = 0
    const found = (length: number, id: number): void => {
      matches.push({ start, end: start + length, name: this.#nameOf(id) })
    }
    for (; start + 1 < text.length; start += 1) {
      const first = matches.length
      this.#index.namesAt(text, start, found)
      // Names arrive with the shortest first; the longest is to stand first.
      if (matches.length - first > 1) matches.push(...matches.splice(first).reverse())
    }
    return matches
  }

  begins(text: string): boolean {
    return this.#index.begins(text)
  }

  find(text: string): PlaceName | null {
    const id = this.#index.idOf(text)
    return id < 0 ? null : this.#nameOf(id)
  }

  #nameOf(id: number): PlaceName {
    const known = this.#names[id]
    if (known !== undefined) return known
    const name = this.#readName(id)
    this.#names[id] = name
    return name
  }

  #read(code: string): Place | null {
    const zone = zoneByCode(code, (parent) => this.byCode(parent))
    if (zone !== null) return zone
    const number = Number(code.padEnd(9, '0'))
    const table = code.length === 9 ? this.#towns : this.#divisions
    const index = lowerBound(table, number)
    if (index >= table.size || table.codes[index] !== number) return formerPlace(code)
    const name = nameAt(table, index)
    const level = levelOf(number, name)
    const parent = this.#parentOf(code)
    return { code, name: level === 'zone' ? this.#zoneLabel(name, parent) : name, level, parent }
  }

  #zoneLabel(name: string, parent: string | null): string {
    const path = parent === null ? [] : this.ancestors(parent)
    return zoneLabel(name, path[path.length - 1]?.name ?? '', path[0]?.name ?? '')
  }

  #parentOf(code: string): string | null {
    if (code.endsWith('0000') && code.length === 6) return null
    const above = code.length === 9 ? [code.slice(0, 6)] : []
    if (!code.endsWith('00') || code.length === 9) above.push(`${code.slice(0, 4)}00`)
    return above.find((parent) => this.byCode(parent) !== null) ?? `${code.slice(0, 2)}0000`
  }

  #readChildren(place: Place): readonly Place[] {
    const from = Number(place.code.padEnd(9, '0'))
    const step = place.level === 'province' ? 10_000_000 : place.level === 'city' ? 100_000 : 1000
    const children: Place[] = []
    for (const table of [this.#divisions, this.#towns]) {
      for (let index = lowerBound(table, from + 1); index < table.size; index += 1) {
        const code = table.codes[index] ?? 0
        if (code >= from + step) break
        if (table === this.#towns && place.level === 'province') break
        const child = this.byCode(codeText(code))
        if (child !== null && child.parent === place.code && !isGone(child.code)) children.push(child)
      }
    }
    return [...children, ...zonesOf(place.code, this.#zones, (code) => this.byCode(code))]
  }

  #readName(id: number): PlaceName {
    const text = this.#index.textOf(id)
    const readings: NameReading[] = []
    for (let entry = this.#index.head(id); entry >= 0; entry = this.#index.next(entry)) {
      const code = this.#codeOfUnit(this.#index.unit(entry))
      const kind = this.#index.kind(entry)
      const place = this.byCode(code)
      if (place === null || readings.some((reading) => reading.code === code)) continue
      const then = kind === 'short' ? oldNameInFull(text) : null
      readings.push({ code, kind, name: kind === 'old' || kind === 'later' ? text : (then ?? place.name) })
    }
    readings.sort((a, b) => (a.code < b.code ? -1 : 1))
    const short = readings.every((reading) => reading.kind === 'short')
    return { text, trust: this.#trustOf(text, readings), level: this.#broadestOf(readings), short, readings }
  }

  #codeOfUnit(unit: number): string {
    const divisions = this.#divisions.size
    if (unit < divisions) return codeText(this.#divisions.codes[unit] ?? 0)
    const towns = this.#towns.size
    if (unit < divisions + towns) return codeText(this.#towns.codes[unit - divisions] ?? 0)
    return this.#zones[unit - divisions - towns] ?? ''
  }

  #broadestOf(readings: readonly NameReading[]): PlaceLevel {
    const levels = readings.map((reading) => this.byCode(reading.code)?.level)
    return BROADEST_FIRST.find((level) => levels.includes(level)) ?? 'village'
  }

  #trustOf(text: string, readings: readonly NameReading[]): NameTrust {
    if (nounDistricts.has(text)) return 'guarded'
    if (readings.some((reading) => TRUSTED_KINDS.has(reading.kind))) return 'sure'
    const levels = readings.map((reading) => this.byCode(reading.code)?.level)
    if (levels.includes('province')) return 'sure'
    if (commonWords.has(text)) return 'never'
    if (wellKnownShortNames.has(text)) return 'sure'
    if (doubtfulCityNames.has(text)) return 'guarded'
    return levels.includes('city') || text.length > 2 ? 'sure' : 'guarded'
  }
}

async function load(): Promise<Gazetteer> {
  const { divisions, towns } = await loadDivisionTexts()
  const { table, order } = unpackDivisions(divisions)
  return new TableGazetteer(table, unpackTowns(towns, order))
}

let loading: Promise<Gazetteer> | null = null

/** The gazetteer; its tables are loaded and indexed once, when first asked for, and again only where they did not come. Rejects where the tables cannot be loaded. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
