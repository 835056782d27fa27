/** Provinces that are cities: 北京, 天津, 上海, 重庆. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50'])
/** Headings of the table under which counties answer to the province itself (济源市 419001). */
const WITHOUT_CITY: ReadonlySet<string> = new Set(['4190', '4290', '4690', '6590'])

/** Codes of towns end in less than 600 in every official table; from here on they stand for towns that are no more. */
export const FIRST_GONE = 900

/** Whether the code is our own for a town that is no more. */
export function isGone(code: string): boolean {
  return code.length === 9 && Number(code.slice(6)) >= FIRST_GONE
}

/** The digits that all units below a unit share with it: 41, 4101, 410184. */
export function prefixOf(code: string): string {
  if (code.length > 6) return code
  if (code.endsWith('0000')) return code.slice(0, 2)
  return code.endsWith('00') ? code.slice(0, 4) : code
}

/** Whether `code` is a unit below `above`. */
export function isBelow(code: string, above: string): boolean {
  return code !== above && code.startsWith(prefixOf(above))
}

/** Whether `code` is `above` or below it. */
export function isWithin(code: string, above: string): boolean {
  return code === above || isBelow(code, above)
}

/** The units that a unit lies in. */
interface Above {
  readonly province: string
  readonly city: string | null
  readonly county: string | null
}

/** There are few codes, and of each the same is asked again and again. */
const KNOWN = new Map<string, Above>()

function aboveOf(code: string): Above {
  const known = KNOWN.get(code)
  if (known !== undefined) return known
  const above = { province: `${code.slice(0, 2)}0000`, city: readCity(code), county: readCounty(code) }
  KNOWN.set(code, above)
  return above
}

function readCity(code: string): string | null {
  if (MUNICIPALITIES.has(code.slice(0, 2))) return `${code.slice(0, 2)}0000`
  if (code.endsWith('0000') && code.length === 6) return null
  if (WITHOUT_CITY.has(code.slice(0, 4))) return code.slice(0, 6)
  return code.slice(2, 4) === '00' ? null : `${code.slice(0, 4)}00`
}

/** 香港 and 澳门 are told of as a whole; their districts are no counties. */
const WITHOUT_COUNTIES: ReadonlySet<string> = new Set(['81', '82'])

function readCounty(code: string): string | null {
  if (WITHOUT_COUNTIES.has(code.slice(0, 2))) return null
  if (code.length === 9 && code.slice(4, 6) === '00') return null
  return code.length === 9 || !code.endsWith('00') ? code.slice(0, 6) : null
}

/** Code of the province. */
export function provinceOf(code: string): string {
  return aboveOf(code).province
}

/** Code of the city that a city, county, zone or town belongs to; counties that answer to their province are their own city. `null` for provinces. */
export function cityOf(code: string): string | null {
  return aboveOf(code).city
}

/** Code of the county or zone that a county, zone or town belongs to; `null` for provinces, cities and the districts of 香港 and 澳门. */
export function countyOf(code: string): string | null {
  return aboveOf(code).county
}

/** Cities that have towns and no counties (不设区的地级市): 东莞, 中山, 儋州, 嘉峪关. */
export const citiesWithoutCounties: ReadonlySet<string> = new Set(['441900', '442000', '460400', '620200'])
