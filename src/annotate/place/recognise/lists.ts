import { CharacterSet } from '../../../matching/characterSet'
import { provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { townsOfCommune } from './communes'
import { MEETING } from '../../../matching/meeting'
import { Triage } from '../../../matching/triage'

/** 大木、罗云等[边远]乡镇: which of its towns a list names. */
const WHICH = `(?:${MEETING}(?:边远|偏远|重灾|受灾|受淹|山区|沿江|沿河|沿湖|沿海|沿路|沿线|沿边|沿企|沿街|沿山|沿黄|库区|湖区|滩区|牧区|林区|贫困|老区|新区|周边|附近|邻近|主要|主产|重点|平原|丘陵|高山|高寒|产粮|产棉|产茶|产烟|产果|产菜|产区|种植|养殖|财力薄弱|经济薄弱|基础薄弱|民族|边境|工业|农业|产业|花木|蔬菜|水稻|林果|旅游|城郊|近郊|远郊)的?){0,3}`

/** What stands behind a list of short names, with the suffixes the names may have: 中原、二七、金水[三区], 和庄、薛店[等乡镇]. */
const TAILS: readonly (readonly [tail: RegExp, suffixes: readonly string[]])[] = [
  [
    /^等?[0-9一二两三四五六七八九十]{0,3}个?(?:城区市|县市区|市县区|县区市|区县市|县（市、区）|县（市）区|市（县、区）|区（市、县）|县（区）|区县|县区|市区|县市|市县)/,
    ['区', '县', '市'],
  ],
  [
    new RegExp(`^等?[0-9一二两三四五六七八九十几数多]{0,3}个?${WHICH}(?:乡镇街道|镇街|乡镇|镇乡|乡（镇）|镇（街道）|乡镇（街道）|街镇)`),
    ['镇', '乡', '街道'],
  ],
  [/^等?[0-9一二两三四五六七八九十]{0,3}个?片区/, ['镇', '街道', '乡']],
  [/^等?[0-9一二两三四五六七八九十]{0,3}个?(?:中心镇|重点镇|建制镇)/, ['镇']],
  [new RegExp(`^等?[0-9一二两三四五六七八九十几数多]{0,3}个?${WHICH}公社`), ['公社']],
  [new RegExp(`^等?[0-9一二两三四五六七八九十几数多]{0,3}个?${WHICH}(?:街道|街道办事处|办事处)`), ['街道']],
  [/^等?[0-9一二两三四五六七八九十]{0,3}个?(?:城|市辖|主城)?区(?![域间别块])/, ['区']],
  [/^等?[0-9一二两三四五六七八九十]{0,3}个?县(?![域级])/, ['县']],
  [/^等?[0-9一二两三四五六七八九十]{0,3}个?市(?![场值民])/, ['市']],
  [new RegExp(`^等?[0-9一二两三四五六七八九十几数多]{0,3}个?${WHICH}镇`), ['镇']],
  [/^等?[0-9一二两三四五六七八九十]{1,3}地(?![区点块方级])/, ['区', '县', '市', '州', '盟']],
  [new RegExp(`^等?[0-9一二两三四五六七八九十几数多]{0,3}个?${WHICH}乡(?![村亲土])`), ['乡']],
]
const TRIAGE = new Triage(TAILS.map(([tail]) => tail))
const SEPARATOR = CharacterSet.of('、和及与')
const LONGEST = 5

/** 薄壁、吴村两[公社]: towns of today under the name of their time. */
function communesOf(stem: string, gazetteer: Gazetteer): readonly NameReading[] {
  return townsOfCommune(stem, gazetteer).map(({ code }) => ({ code, kind: 'old', name: `${stem}公社` }))
}

/** 瓯北等[中心镇]: streets of today that were towns. */
function townsThen(stem: string, suffixes: readonly string[], gazetteer: Gazetteer): readonly NameReading[] {
  if (suffixes.length !== 1 || suffixes[0] !== '镇') return []
  return (gazetteer.find(`${stem}街道`)?.readings ?? []).map(({ code }) => ({ code, kind: 'old', name: `${stem}镇` }))
}

function readingsOf(stem: string, suffixes: readonly string[], gazetteer: Gazetteer): readonly NameReading[] {
  if (suffixes.includes('公社')) return communesOf(stem, gazetteer)
  const full = suffixes.flatMap((suffix) => gazetteer.find(`${stem}${suffix}`)?.readings ?? [])
  const short = (gazetteer.find(stem)?.readings ?? []).filter((reading) => suffixes.some((suffix) => reading.name.endsWith(suffix)))
  const all = [...full, ...short]
  const today = all.filter((reading) => reading.kind !== 'old')
  const wanted = today.length > 0 ? today : all.length > 0 ? all : townsThen(stem, suffixes, gazetteer)
  return wanted.filter((reading, index) => wanted.findIndex((other) => other.code === reading.code) === index)
}

const TOWN_SUFFIXES: ReadonlySet<string> = new Set(['镇', '乡', '街道', '公社'])

interface Item {
  readonly start: number
  readonly end: number
  readonly readings: readonly NameReading[]
}

/** Ends of words that only look like short names of towns: 融媒体[中心]、石桥镇. */
const NO_STEM = /^(?:中心|街道|城镇|乡镇|部分|新城|新区|城区|市区|机关|社区|各级|基层)$/

/** The name that ends at `end`, trying the longer first. */
function itemBefore(text: string, end: number, suffixes: readonly string[], gazetteer: Gazetteer): Item | null {
  for (let length = LONGEST; length >= 2; length -= 1) {
    const start = end - length
    // 中和、王五等镇: 和 may be part of a name, 、 never.
    if (start < 0 || text.slice(start + 1, end).includes('、')) continue
    const stem = text.slice(start, end)
    const readings = NO_STEM.test(stem) || !gazetteer.begins(stem) ? [] : readingsOf(stem, suffixes, gazetteer)
    if (readings.length > 0) return { start, end, readings }
  }
  return null
}

/** The items of the list whose last name is `last`, from the back to the front. */
function itemsUpTo(text: string, last: Item, suffixes: readonly string[], gazetteer: Gazetteer): readonly Item[] {
  const items: Item[] = [last]
  for (let start = last.start; start > 0 && SEPARATOR.has(text.charCodeAt(start - 1));) {
    let end = start - 1
    if (suffixes.some((suffix) => text.slice(0, end).endsWith(suffix)) && itemBefore(text, end, suffixes, gazetteer) === null) end -= 1
    const item = itemBefore(text, end, suffixes, gazetteer)
    if (item === null) break
    items.push(item)
    start = item.start
  }
  return items
}

/** Every tail begins with one of these. */
const TAIL_START = CharacterSet.of('等0123456789一二两三四五六七八九十几数多个县市区镇乡街办片中重建公边偏受山沿库湖贫老周附邻主平丘高产')

const LONGEST_TAIL = 20

/** The tail behind a list, where one begins at `at`. */
function suffixesAt(text: string, at: number): readonly string[] | null {
  if (!TAIL_START.has(text.charCodeAt(at))) return null
  const rest = text.slice(at, at + LONGEST_TAIL)
  const possible = TRIAGE.possible(rest)
  if (possible === 0) return null
  return TAILS.find(([tail], place) => ((possible >>> place) & 1) === 1 && tail.test(rest))?.[1] ?? null
}

function lastItem(
  text: string,
  separator: number,
  gazetteer: Gazetteer,
): { readonly item: Item; readonly suffixes: readonly string[] } | null {
  // The item itself holds no separator, but may begin with the character of one: 和庄.
  const longest = Math.min(LONGEST, SEPARATOR.indexIn(text, separator + 2) - separator - 1)
  for (let length = longest; length >= 2; length -= 1) {
    const end = separator + 1 + length
    const suffixes = suffixesAt(text, end)
    if (suffixes === null) continue
    const item = itemBefore(text, end, suffixes, gazetteer)
    if (item !== null && item.start === separator + 1) return { item, suffixes }
  }
  return null
}

/** 铜山、如皋和靖江[三个县]: where 和 stands before the last name, only a tail that counts says that the names share it. */
const COUNTED = /[等0-9一二两三四五六七八九十]/

/** So many counties of one province side by side are no chance. */
const ENOUGH_NEIGHBOURS = 3

/** Whether one province has units for all names of a list (文水、交城、平遥三县), so that each speaks for the others. */
function areNeighbours(items: readonly Item[]): boolean {
  const [first, ...rest] = items.map(({ readings }) => new Set(readings.map(({ code }) => provinceOf(code))))
  if (first === undefined || items.length < ENOUGH_NEIGHBOURS) return false
  return [...first].some((province) => rest.every((provinces) => provinces.has(province)))
}

/**
 * Short names in a list that shares one suffix (中原、二七、金水三区; 和庄、薛店等乡镇). They still need support from the page, but
 * for counties that speak for one another.
 */
export function recogniseLists(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (let separator = SEPARATOR.indexIn(text, 0); separator < text.length; separator = SEPARATOR.indexIn(text, separator + 1)) {
    const last = lastItem(text, separator, gazetteer)
    if (last === null || (text.charAt(separator) !== '、' && !COUNTED.test(text.charAt(last.item.end)))) continue
    const items = itemsUpTo(text, last.item, last.suffixes, gazetteer)
    if (items.length < 2) continue
    const level = last.suffixes.some((suffix) => TOWN_SUFFIXES.has(suffix)) ? 'town' : 'county'
    const trust = level === 'county' && areNeighbours(items) ? 'sure' : 'guarded'
    for (const { start, end, readings } of items) hits.push({ start, end, sign: 'list', readings, trust, level, freeName: null })
  }
  return hits.sort((a, b) => a.start - b.start)
}
