import { countyOf } from '../../../lexicon/places/codes'
import { commonWords } from '../../../lexicon/places/commonWords'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { townWords } from '../../../lexicon/places/townWords'
import type { Hit } from '../hit'
import { LONGEST_STEM, sieveOf, townStemsOf } from '../townStems'
import type { Clue } from './homePlace'

/** So many towns of one county, in so many articles at least, tell that a page is at home there. */
const ENOUGH_TOWNS = 3
const ENOUGH_ARTICLES = 2
const TOWNS_WEIGHT = 4

/** Every town that the hits of an article may mean, those among them that are named in lists too. */
export function townsIn(hits: readonly Hit[]): readonly NameReading[] {
  return hits.flatMap(({ level, sign, readings }) => ((level === 'town' && sign === 'name') || sign === 'list' ? readings : []))
}

/** What the articles of a page name of one county. */
interface Named {
  readonly towns: Set<string>
  readonly articles: Set<number>
}

function byCounty(articles: readonly (readonly NameReading[])[]): ReadonlyMap<string, Named> {
  const counties = new Map<string, Named>()
  for (const [article, towns] of articles.entries()) {
    for (const { code, name } of towns) {
      const county = countyOf(code)
      if (county === null) continue
      const known = counties.get(county) ?? { towns: new Set<string>(), articles: new Set<number>() }
      counties.set(county, known)
      known.towns.add(name)
      known.articles.add(article)
    }
  }
  return counties
}

/** Two towns are enough for a page that says 我县, where no more counties than these have towns of either name. */
const FEW_TOWNS = 2
const FEW_BEARERS = 4
const FEW_TOWNS_WEIGHT = 3

/** Whether both names are rare: 城关镇 and 红星乡 are in many a county. */
function areRare(names: ReadonlySet<string>, counties: ReadonlyMap<string, Named>): boolean {
  return [...names].every((name) => [...counties.values()].filter(({ towns }) => towns.has(name)).length <= FEW_BEARERS)
}

/**
 * 水头镇, 官桥镇 and 英都镇 lie in one county only, though each of them may lie in several; so do communes. `isOwn`: whether the page
 * speaks of a unit of the county's kind as its own.
 */
export function townClues(articles: readonly (readonly NameReading[])[], isOwn: (county: string) => boolean): readonly Clue[] {
  const counties = byCounty(articles)
  const [best, second] = [...counties].sort(([, a], [, b]) => b.towns.size - a.towns.size)
  if (best === undefined || best[1].towns.size < FEW_TOWNS || best[1].articles.size < ENOUGH_ARTICLES) return []
  const [code, { towns }] = best
  if ((second?.[1].towns.size ?? 0) * 2 > towns.size) return []
  if (towns.size >= ENOUGH_TOWNS) return [{ code, weight: TOWNS_WEIGHT }]
  return isOwn(code) && areRare(towns, counties) ? [{ code, weight: FEW_TOWNS_WEIGHT }] : []
}

/** So many times a page names its own county for short at the least, in so many of its articles together with those that name its towns. */
const ENOUGH_SHORT = 2
const SHORT_WEIGHT = 3

/** How often a page names a county for short, and which of its articles do. */
interface Shortly {
  times: number
  readonly articles: Set<number>
}

function shortlyNamed(articles: readonly (readonly Hit[])[], isOwn: (county: string) => boolean): ReadonlyMap<string, Shortly> {
  const counties = new Map<string, Shortly>()
  for (const [article, hits] of articles.entries()) {
    for (const { level, sign, trust, readings } of hits) {
      const [only] = readings
      if (level !== 'county' || sign !== 'name' || trust !== 'guarded' || only?.kind !== 'short' || readings.length > 1) continue
      const known = counties.get(only.code) ?? { times: 0, articles: new Set<number>() }
      if (known.times === 0 && !isOwn(only.code)) continue
      counties.set(only.code, known)
      known.times += 1
      known.articles.add(article)
    }
  }
  return counties
}

/**
 * 我县, 台商对苍南, 灵溪、龙港两镇: the county that a page which says 我县 names for short and no other, and whose towns its other
 * articles name, though each of these words alone might mean something else.
 */
export function shortNameClues(
  texts: readonly string[],
  articles: readonly (readonly Hit[])[],
  isOwn: (county: string) => boolean,
  gazetteer: Gazetteer,
): readonly Clue[] {
  const counties = shortlyNamed(articles, isOwn)
  if (counties.size === 0) return []
  const towns = stemsIn(texts, counties.keys(), gazetteer)
  for (const [article, readings] of towns.entries())
    for (const { code } of readings) counties.get(countyOf(code) ?? '')?.articles.add(article)
  const [best, second] = [...counties].sort(([, a], [, b]) => b.articles.size - a.articles.size)
  if (best === undefined || best[1].times < ENOUGH_SHORT || best[1].articles.size < ENOUGH_ARTICLES) return []
  return (second?.[1].articles.size ?? 0) * 2 > best[1].articles.size ? [] : [{ code: best[0], weight: SHORT_WEIGHT }]
}

/** The counties that the hits of a page name in full. */
function namedCounties(articles: readonly (readonly Hit[])[]): ReadonlySet<string> {
  const counties = new Set<string>()
  for (const { level, trust, readings } of articles.flat()) {
    const [only] = readings
    if (level === 'county' && trust === 'sure' && only !== undefined && readings.length === 1 && only.kind !== 'short')
      counties.add(only.code)
  }
  return counties
}

/**
 * The towns that each text names without 镇 (北滘, 乐从), of counties that the page names in full; no names that are words.
 * `articles`: what each article may name.
 */
export function bareTownsOf(
  texts: readonly string[],
  articles: readonly (readonly Hit[])[],
  gazetteer: Gazetteer,
): readonly (readonly NameReading[])[] {
  return stemsIn(texts, namedCounties(articles), gazetteer)
}

/** The towns of some counties that each text names without 镇; no names that are words. */
function stemsIn(texts: readonly string[], counties: Iterable<string>, gazetteer: Gazetteer): readonly (readonly NameReading[])[] {
  const stems = new Map<string, NameReading[]>()
  for (const county of counties) {
    for (const [stem, readings] of townStemsOf(county, gazetteer)) {
      if (townWords.has(stem) || commonWords.has(stem)) continue
      const known = stems.get(stem)
      if (known === undefined) stems.set(stem, [...readings])
      else known.push(...readings)
    }
  }
  if (stems.size === 0) return texts.map(() => [])
  const sieve = sieveOf(stems.keys())
  return texts.map((text) => {
    const found = new Set<string>()
    for (let start = 0; start + 1 < text.length; start += 1) {
      if (!sieve.passes(text.charCodeAt(start), text.charCodeAt(start + 1))) continue
      for (let length = 2; length <= LONGEST_STEM; length += 1) {
        const stem = text.slice(start, start + length)
        if (stems.has(stem)) found.add(stem)
      }
    }
    return [...found].flatMap((stem) => stems.get(stem) ?? [])
  })
}
