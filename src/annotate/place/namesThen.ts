import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { Placed } from './hit'

/**
 * What the page calls units that have other names today: 全县 in a page that names 醴陵县 means 醴陵市. A page that calls the
 * unit by today's name as well only tells of its past.
 */
export function namesThen(articles: readonly (readonly Placed[])[], gazetteer: Gazetteer): Map<string, string> {
  const names = new Map<string, string>()
  const today = new Set<string>()
  for (const { code, name, hit } of articles.flat()) {
    if (code === null || hit.end - hit.start !== name.length) continue
    const now = gazetteer.byCode(code)?.name
    if (name === now) today.add(code)
    // 辉县 is what 辉县市 is called for short, as well as what it was.
    else if (now !== `${name}市`) names.set(code, name)
  }
  for (const code of today) names.delete(code)
  return names
}

/** 我县, 全县: what a page says that is at home in a county; 我市 is said in a city. */
const COUNTY_WORDS = /[我本]县|全县(?!级)/
const CITY_WORDS = /[我本]市(?![场值民])/
const COUNTY_NAMES = /^([\u4e00-\u9fff]{2,4}?县)(?:日|晚|时|快)?报/

/** The name in 县 that a county which is a city today had when the page was printed: by its paper's name, or by 我县 on the page. */
export function countyNameThen(home: string, paper: string | null, pageText: string, gazetteer: Gazetteer): string | null {
  const means = (name: string): boolean => gazetteer.find(name)?.readings.some(({ code }) => code === home) === true
  const ofPaper = COUNTY_NAMES.exec(paper ?? '')?.[1]
  if (ofPaper !== undefined && means(ofPaper)) return ofPaper
  const name = gazetteer.byCode(home)?.name ?? ''
  if (!/[市区]$/.test(name) || !COUNTY_WORDS.test(pageText) || CITY_WORDS.test(pageText)) return null
  const then = name.endsWith('县市') ? name.slice(0, -1) : name.replace(/[市区]$/, '县')
  return means(then) ? then : null
}
