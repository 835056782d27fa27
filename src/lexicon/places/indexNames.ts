import { FIRST_GONE } from './codes'
import { commonWords } from './commonWords'
import type { NameIndex } from './nameIndex'
import { nameParts, shortName } from './names'
import { oldNameInFull, renames, townRenames } from './renames'
import { type DivisionTable, levelOf, lowerBound, nameAt } from './table'
import { districtZones, namedZones } from './zones'
import { zoneKindOf, zoneLabel } from './zonesOf'

/** Names that units go by beside their stems. */
const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['广西自治区', '450000'],
  ['新疆自治区', '650000'],
  ['宁夏自治区', '640000'],
  ['内蒙', '150000'],
  ['香港特区', '810000'],
  ['澳门特区', '820000'],
  ['旅顺', '210212'],
]

/** 开发区, 工业园区, 林业局, 原种场, 盐场: rows of the town table that are called by a common noun only. */
const COMMON_NOUN =
  /^(?:国营|国有|社队|集体|县|市|省|第[一二三]|经济|高新|工业|科技|农业|产业|良种|原种|种畜|种猪|种羊|园艺|畜牧|繁育|示范|果树|综合|保税|旅游|度假|盐|渔|茶|葡萄|奶牛|种牛|苇|林草|煤管|临空|空港|城市|开发|管理|新兴|现代|林|农|牧|商业|商贸|物流|港口|建设|技术|集中|生态|高铁|文化|东部|滨江|滨海|科教|汽车|纺织|林业|园|城|[新东西南北中大小])*(?:局|区|园|城|场|站|社区)$|^街道$/
/** 永兴: a town whose row lacks its suffix, and whose name is then that of counties. */
const BARE = /^.[^镇乡]$/
/** 青屏街街道; 东街街道 without its 街 would be a street of no name. */
const STREET = /..街街道$/
/** Only such towns have a second name: 金寨回族乡 is 金寨乡 too. */
const NATIONAL = /族/

class Indexer {
  readonly #index: NameIndex
  readonly #divisions: DivisionTable
  readonly #towns: DivisionTable

  constructor(index: NameIndex, divisions: DivisionTable, towns: DivisionTable) {
    this.#index = index
    this.#divisions = divisions
    this.#towns = towns
  }

  addDivisions(): void {
    let province = ''
    let city = ''
    for (let unit = 0; unit < this.#divisions.size; unit += 1) {
      const code = this.#divisions.codes[unit] ?? 0
      const name = nameAt(this.#divisions, unit)
      const level = levelOf(code, name)
      if (level === 'province') province = name
      if (level === 'province' || level === 'city') city = name
      if (level === 'zone') this.#addZone(unit, name, city, province)
      else this.#addDivision(unit, name, level)
    }
  }

  #addDivision(unit: number, name: string, level: ReturnType<typeof levelOf>): void {
    const parts = nameParts(name)
    this.#index.add(name, unit, 'official')
    if (parts.plain !== null) this.#index.add(parts.plain, unit, 'plain')
    if (parts.autonomous !== null) this.#index.add(parts.autonomous, unit, 'plain')
    const short = shortName(name, level)
    if (short !== null) this.#index.add(short, unit, 'short')
  }

  #addZone(unit: number, name: string, city: string, province: string): void {
    const label = zoneLabel(name, city, province)
    this.#index.add(name, unit, 'zone')
    if (label !== name) this.#index.add(label, unit, 'zone')
    const found = zoneKindOf(name)
    if (found === null) return
    const stem = label.slice(0, label.length - found.kind.label.length)
    for (const tail of found.kind.names) this.#index.add(`${stem}${tail}`, unit, 'zone')
  }

  addTowns(): void {
    const offset = this.#divisions.size
    for (let town = 0; town < this.#towns.size; town += 1) {
      const name = nameAt(this.#towns, town)
      if (COMMON_NOUN.test(name) || BARE.test(name)) continue
      this.#index.add(name, offset + town, (this.#towns.codes[town] ?? 0) % 1000 >= FIRST_GONE ? 'gone' : 'official')
      const plain = NATIONAL.test(name) ? nameParts(name).plain : null
      if (plain !== null) this.#index.add(plain, offset + town, 'plain')
    }
  }

  /** 青屏街道 for 青屏街街道, wherever no other unit bears that name. */
  addStreetsShort(): void {
    const offset = this.#divisions.size
    for (let town = 0; town < this.#towns.size; town += 1) {
      const name = nameAt(this.#towns, town)
      if (STREET.test(name)) this.#addFormer(name.replace('街街道', '街道'), offset + town)
    }
  }

  /** 新郑县 for what is 新郑市 now, 萧山市 for 萧山区, wherever no other unit bears that name. */
  addFormerSuffixes(): void {
    for (let unit = 0; unit < this.#divisions.size; unit += 1) {
      const code = this.#divisions.codes[unit] ?? 0
      const name = nameAt(this.#divisions, unit)
      const level = levelOf(code, name)
      const { stem, suffix } = nameParts(name)
      if (stem.length < 2) continue
      if (level === 'county' && (suffix === '区' || (suffix === '市' && !commonWords.has(stem)))) this.#addFormer(`${stem}县`, unit)
      if (level === 'county' && suffix === '区' && !commonWords.has(stem)) this.#addFormer(`${stem}市`, unit)
      if (level === 'city') for (const tail of ['专区', '专署', '行署']) this.#addFormer(`${stem}${tail}`, unit)
    }
  }

  #addFormer(name: string, unit: number): void {
    if (!this.#index.has(name)) this.#index.add(name, unit, 'old')
  }

  addRenames(): void {
    for (const rename of renames) {
      const unit = this.#unitNamed(rename.province, rename.now)
      if (unit >= 0) this.#index.add(rename.before, unit, oldNameInFull(rename.before) === null ? 'old' : 'short')
    }
    for (const rename of townRenames) {
      const town = this.#unitOf(this.#towns, Number(rename.code))
      if (town >= 0) this.#index.add(rename.now, this.#divisions.size + town, 'later')
    }
  }

  addOtherNames(): void {
    for (const [name, code] of OTHER_NAMES) this.#index.add(name, this.#unitOf(this.#divisions, Number(`${code}000`)), 'plain')
    for (const [name, code] of districtZones) {
      const unit = this.#unitOf(this.#divisions, Number(`${code}000`))
      if (unit >= 0) this.#index.add(name, unit, 'zone')
    }
  }

  addNamedZones(): readonly string[] {
    const offset = this.#divisions.size + this.#towns.size
    for (const [place, zone] of namedZones.entries()) {
      for (const name of [zone.name, ...zone.also]) this.#index.add(name, offset + place, 'zone')
    }
    return namedZones.map((zone) => zone.code)
  }

  #unitOf(table: DivisionTable, code: number): number {
    const unit = lowerBound(table, code)
    return table.codes[unit] === code ? unit : -1
  }

  #unitNamed(province: string, name: string): number {
    for (let entry = this.#index.head(this.#index.idOf(name)); entry >= 0; entry = this.#index.next(entry)) {
      const unit = this.#index.unit(entry)
      if (this.#index.kind(entry) === 'official' && String(this.#divisions.codes[unit] ?? '').startsWith(province)) return unit
    }
    return -1
  }
}

/** Puts every name of the tables, the renames and the zones into the index; units are divisions, then towns, then the zones returned. */
export function indexNames(index: NameIndex, divisions: DivisionTable, towns: DivisionTable): readonly string[] {
  const indexer = new Indexer(index, divisions, towns)
  indexer.addDivisions()
  indexer.addTowns()
  indexer.addRenames()
  indexer.addStreetsShort()
  indexer.addFormerSuffixes()
  indexer.addOtherNames()
  return indexer.addNamedZones()
}
