import { oneOf } from '../../../matching/oneOf'
import { CITY_PAPERS } from '../../../lexicon/outlets/papers'
import { cityOf, countyOf, isWithin, provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { PageContext } from '../../context'
import { type Clue, weighHome } from './homePlace'

/** 我县, 全区: what only a page at home in such a unit says; 我市 may be the city above as well. */
const SAYS_OWN: Readonly<Record<string, RegExp>> = { 县: /[我全本]县(?![城级])/, 区: /[我全本]区(?![域间别])/ }
/** Whether the page speaks of a unit of the kind of `code` as its own. */
export function saysOwn({ page }: PageContext, code: string, gazetteer: Gazetteer): boolean {
  return SAYS_OWN[(gazetteer.byCode(code)?.name ?? '').slice(-1)]?.test(page.text) ?? false
}

/** 晚报讯, 早报讯: a city's paper, whose name the page does not tell. */
const CITY_PAPER_LEAD = new RegExp(`^[【（\\s]{0,2}${oneOf(CITY_PAPERS)}(?:讯|消息)`)

/** 刺桐晚报, 某某晚刊: papers of cities. */
const CITY_PAPER = new RegExp(`${oneOf(CITY_PAPERS)}$`)

/** Whether the page is from a city's paper: one that is at home in a city, or that calls itself 晚报, also in its leads. */
function isOfCity(context: PageContext, outer: string | null, paper: string | null): boolean {
  if (outer !== null) return cityOf(outer) === outer
  if (paper !== null && CITY_PAPER.test(paper)) return true
  return context.readings.some(
    ({ text, article }) => CITY_PAPER_LEAD.test(article.dateline ?? '') || CITY_PAPER_LEAD.test(text.slice(0, 12)),
  )
}

/** What a page says of its own unit where it is the local edition: 我区, 县委, 全市. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  区: /[我全本]区(?![域间别])|区(?:委|政府|人大|政协)/,
  县: /[我全本]县|县(?:委|政府|人大|政协)/,
  市: /[我全本]市(?![场值民])|市(?:委|政府|人大|政协)/,
}

/**
 * `home` without the county that only the places of the articles speak for, where a city's paper tells of it as of others:
 * several stories from one district make no edition of it. `outer` is the home by paper, path and masthead alone, `paper` the
 * paper's name where that is known.
 */
export function withoutChanceCounty(
  context: PageContext,
  home: string,
  { outer, paper, named }: { readonly outer: string | null; readonly paper: string | null; readonly named: number },
  gazetteer: Gazetteer,
): string {
  const county = countyOf(home)
  if (county === null || (outer !== null && countyOf(outer) === county) || !isOfCity(context, outer, paper)) return home
  const unit = (gazetteer.byCode(county)?.name ?? '').slice(-1)
  const words = OWN_WORDS[unit]
  const own = words !== undefined && words.test(context.page.text) && (unit !== '市' || named > 1)
  return own ? home : (cityOf(home) ?? home)
}

/**
 * Whether the articles contradict the home that a paper's title tells: 银州周刊 of 米脂 has the name of a district elsewhere, which
 * no article speaks of while they are of one county in another province.
 */
export function contradicts(articles: readonly Clue[], count: number, outer: string | null, gazetteer: Gazetteer): boolean {
  if (outer === null || countyOf(outer) === null || articles.some(({ code }) => isWithin(code, provinceOf(outer)))) return false
  const home = weighHome(articles, count, gazetteer)
  return home !== null && countyOf(home) !== null
}
