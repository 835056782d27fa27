import type { PlaceLevel } from '../../domain/place'
import { isGone } from './codes'

/** A table of divisions in flat arrays, ascending by code; a unit is an index. Names lie in one text. */
export interface DivisionTable {
  readonly size: number
  /** Nine digits: `410184000` for a county, `410184001` for a town. */
  readonly codes: Uint32Array
  readonly text: string
  /** Where each name begins in `text`; one more than there are units. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Collects units of one table in ascending order. */
class TableBuilder {
  readonly #text: string
  readonly #codes: number[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  add(code: number, start: number, end: number): void {
    this.#codes.push(code)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  build(): DivisionTable {
    const { length } = this.#codes
    return {
      size: length,
      codes: Uint32Array.from(this.#codes),
      text: this.#text,
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
    }
  }
}

interface Entry {
  readonly number: number
  readonly nameStart: number
  readonly end: number
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Reads `[digits]name` up to `stop` or `limit`; without digits the number is one more than `last`. */
function readEntry(text: string, start: number, limit: number, stop: string, last: number): Entry {
  let nameStart = start
  let number = 0
  for (let digit = text.charCodeAt(nameStart); nameStart < limit && isDigit(digit); digit = text.charCodeAt(nameStart)) {
    number = number * 10 + digit - 48
    nameStart += 1
  }
  const found = text.indexOf(stop, nameStart)
  return { number: nameStart === start ? last + 1 : number, nameStart, end: found < 0 || found > limit ? limit : found }
}

/** Cities that the official table also lists as their own only county (嘉峪关市 620201). */
function repeatsCity(text: string, county: Entry, city: Entry): boolean {
  return text.slice(county.nameStart, county.end) === text.slice(city.nameStart, city.end)
}

function unpackCity(
  text: string,
  block: { start: number; end: number },
  province: number,
  last: number,
  builder: TableBuilder,
  order: number[],
): number {
  const city = readEntry(text, block.start, block.end, ',', last)
  const cityCode = province * 100 + city.number
  if (city.end > city.nameStart) builder.add(cityCode * 100_000, city.nameStart, city.end)
  let at = city.end
  let lastCounty = 0
  while (at < block.end) {
    const county = readEntry(text, at + 1, block.end, ',', lastCounty)
    lastCounty = county.number
    at = county.end
    const code = cityCode * 100 + county.number
    order.push(code)
    if (!repeatsCity(text, county, city)) builder.add(code * 1000, county.nameStart, county.end)
  }
  return city.number
}

/** Reads what `packDivisions` wrote. `order` lists the counties' 6-digit codes in the order of the packed towns. */
export function unpackDivisions(text: string): { readonly table: DivisionTable; readonly order: readonly number[] } {
  const builder = new TableBuilder(text)
  const order: number[] = []
  let lineStart = 0
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    const province = readEntry(text, lineStart, lineEnd, ';', 0)
    builder.add(province.number * 10_000_000, province.nameStart, province.end)
    let at = province.end
    let last = 0
    while (at < lineEnd) {
      const semicolon = text.indexOf(';', at + 1)
      const end = semicolon < 0 || semicolon > lineEnd ? lineEnd : semicolon
      last = unpackCity(text, { start: at + 1, end }, province.number, last, builder, order)
      at = end
    }
    lineStart = lineEnd + 1
  }
  return { table: builder.build(), order }
}

/** Reads what `packTowns` wrote; `order` as `unpackDivisions` gives it. */
export function unpackTowns(text: string, order: readonly number[]): DivisionTable {
  const builder = new TableBuilder(text)
  let at = 0
  for (const county of order) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    let last = 0
    while (at < end) {
      const entry = readEntry(text, at, end, ',', last)
      builder.add(county * 1000 + entry.number, entry.nameStart, entry.end)
      last = entry.number
      at = entry.end + 1
    }
    at = end + 1
  }
  return builder.build()
}

/** Index of the first unit whose code is not below `code`. */
export function lowerBound(table: DivisionTable, code: number): number {
  let low = 0
  let high = table.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((table.codes[middle] ?? 0) < code) low = middle + 1
    else high = middle
  }
  return low
}

/** Name of a unit, '' past the end. */
export function nameAt(table: DivisionTable, index: number): string {
  return table.text.slice(table.starts[index] ?? 0, table.ends[index] ?? 0)
}

/** 410184000 → '410184', 410184001 → '410184001'. */
export function codeText(code: number): string {
  return code % 1000 === 0 ? String(code / 1000) : String(code)
}

/** A town or street of a county. */
export interface Town {
  readonly code: string
  readonly name: string
  /** Whether it is no more. */
  readonly gone: boolean
}

/** The rows of `towns` that lie in a county, by its code of six digits. */
export function townsOf(towns: DivisionTable, county: string): readonly Town[] {
  const found: Town[] = []
  if (county.length !== 6) return found
  const from = Number(county) * 1000
  for (let index = lowerBound(towns, from + 1); index < towns.size; index += 1) {
    const number = towns.codes[index] ?? 0
    if (number >= from + 1000) break
    const code = codeText(number)
    found.push({ code, name: nameAt(towns, index), gone: isGone(code) })
  }
  return found
}

/** Statistical codes 71–79 that are functional zones and no counties (410172 郑州高新技术产业开发区). */
const ZONE_NAME = /(?:开发区|园区|新区|示范区|实验区|管理区|管委会|新城|聚集区|产业园|创意园|工业园)$/

/** Level of a unit by its code and, for zones, its name. */
export function levelOf(code: number, name: string): PlaceLevel {
  if (code % 1000 !== 0) return 'town'
  if (code % 10_000_000 === 0) return 'province'
  if (code % 100_000 === 0) return 'city'
  const county = Math.floor(code / 1000) % 100
  return county >= 71 && county <= 79 && ZONE_NAME.test(name) ? 'zone' : 'county'
}
