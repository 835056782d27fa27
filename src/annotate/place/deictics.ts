import { cityOf, countyOf, provinceOf } from '../../lexicon/places/codes'
import type { Gazetteer } from '../../lexicon/places/gazetteer'

/** A word that means a unit without naming it: 我市, 全区, 县委. */
export interface Deictic {
  readonly start: number
  readonly end: number
  readonly unit: '省' | '市' | '区' | '县' | '州' | '旗'
  /** 我市, 全市, 本市 say more than 市委, 市长. */
  readonly strong: boolean
}

const STRONG = /[我全本](省|市|区|县|州|旗)(?![场值民域别间]|政府采购)/g
const WEAK =
  /(?:^|[，。、；：！？（）《》“”\s由经向在和与及对是])(省|市|区|县|州|旗)(?=委|政府|人大|政协|纪委|长|领导|直|级|里|四大班子|两会|政务|人民|公安局|教育局|民政局|卫健委|发改委|住建局|城管局|交通|农业农村局|财政局|人社局|税务局|市场监管局|文旅局|文广|应急管理局|总工会|妇联|团委)/g

/** Words that mean a unit without naming it, in the order of the text. */
export function deicticsIn(text: string): readonly Deictic[] {
  const found: Deictic[] = []
  for (const match of text.matchAll(STRONG)) {
    const unit = unitOf(match[1])
    if (unit !== null) found.push({ start: match.index, end: match.index + 2, unit, strong: true })
  }
  for (const match of text.matchAll(WEAK)) {
    const unit = unitOf(match[1])
    const end = match.index + match[0].length
    if (unit !== null) found.push({ start: end - 1, end, unit, strong: false })
  }
  return found.sort((a, b) => a.start - b.start)
}

function unitOf(text: string | undefined): Deictic['unit'] | null {
  return text === '省' || text === '市' || text === '区' || text === '县' || text === '州' || text === '旗' ? text : null
}

/** The unit that a deictic means where the text is at home in `home`; `null` where there is no such unit above it. */
export function meantBy(unit: Deictic['unit'], home: string, gazetteer: Gazetteer): string | null {
  const county = countyOf(home)
  const city = cityOf(home)
  const province = provinceOf(home)
  const nameOf = (code: string | null): string => (code === null ? '' : (gazetteer.byCode(code)?.name ?? ''))
  const path = [county, city, province].filter((code): code is string => code !== null)
  for (const code of path) {
    const name = nameOf(code)
    if (unit === '省' && code === province && !name.endsWith('市')) return code
    if (unit === '市' && /(?:市|地区)$/.test(name)) return code
    if (unit === '区' && name.endsWith('区')) return code
    if (unit === '县' && name.endsWith('县')) return code
    if (unit === '旗' && name.endsWith('旗')) return code
    if (unit === '州' && name.endsWith('州')) return code
  }
  return null
}
