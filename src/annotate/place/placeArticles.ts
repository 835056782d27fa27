import type { District, Place, PlaceMention } from '../../domain/place'
import { cityOf, countyOf } from '../../lexicon/places/codes'
import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { PageContext } from '../context'
import { type Reading, spanOf } from '../reading'
import { deicticsIn, meantBy } from './deictics'
import { type Filing, fileArticle } from './district'
import type { Placed } from './hit'
import { mentionsOf } from './mentions'
import { recognise } from './recognise/recognise'
import { articleClues, outerClues, weighHome } from './resolve/homePlace'
import { settle } from './resolve/settle'

/** What is known of the places of a page's articles, in their order. */
export interface PlacedArticles {
  readonly districts: readonly (District | null)[]
  readonly places: readonly (readonly PlaceMention[])[]
  /** The place that 我市, 本区 mean on this page. */
  readonly home: Place | null
}

/** Offsets into the text of bylines, whose outlets and names are no places. */
function withoutBylines(reading: Reading, placed: readonly Placed[]): readonly Placed[] {
  const bylines = reading.sections.filter((section) => section.role === 'byline')
  if (bylines.length === 0) return placed
  return placed.filter(({ hit }) => !bylines.some((section) => hit.start < section.end && hit.end > section.start))
}

/** Units that the page names in full, so that their short names need no more support. */
function fullNamesOf(articles: readonly (readonly Placed[])[]): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const places of articles) {
    for (const { code, hit } of places) {
      const reading = hit.readings.find((entry) => entry.code === code)
      if (code !== null && reading !== undefined && (reading.kind === 'official' || reading.kind === 'plain')) codes.add(code)
    }
  }
  return codes
}

function countiesOf(codes: Iterable<string>): ReadonlySet<string> {
  const counties = new Set<string>()
  for (const code of codes) {
    const county = countyOf(code)
    if (county !== null) counties.add(county)
    const city = cityOf(code)
    if (city !== null && code === city) counties.add(city)
  }
  return counties
}

function placeAll(
  context: PageContext,
  home: string | null,
  known: ReadonlySet<string>,
  gazetteer: Gazetteer,
): readonly (readonly Placed[])[] {
  const pageCounties = countiesOf(home === null ? known : [...known, home])
  const frame = { city: home === null ? null : cityOf(home), counties: pageCounties }
  return context.readings.map((reading) => {
    const hits = recognise(reading.text, frame, gazetteer)
    return withoutBylines(reading, settle(reading.text, hits, { home, fullNames: known }, gazetteer))
  })
}

/** What 我市 means in one article: the county it is about where that is in the page's home, otherwise the page's home. */
function homeOfArticle(placed: readonly Placed[], home: string | null): string | null {
  const counts = new Map<string, number>()
  for (const place of placed) {
    const county = place.code === null ? place.within : countyOf(place.code)
    if (county !== null) counts.set(county, (counts.get(county) ?? 0) + 1)
  }
  let best: string | null = null
  let most = 0
  let total = 0
  for (const [code, count] of counts) {
    total += count
    if (count <= most) continue
    best = code
    most = count
  }
  return best !== null && most >= 2 && most > total * 0.6 ? best : home
}

/** 本报讯 and reporters of one's own make an article local even where it names no place. */
function isLocal(reading: Reading): boolean {
  const { article } = reading
  if (article.kind !== 'article' && article.kind !== 'brief') return false
  return article.dateline !== null ? /本报/.test(article.dateline) : article.byline.some((entry) => /记者/.test(entry.role))
}

function districtOf(reading: Reading, filing: Filing, home: Place | null, gazetteer: Gazetteer): District | null {
  const place = gazetteer.byCode(filing.code)
  if (place === null) return null
  const spans = filing.words.map(({ start, end }) => spanOf(reading, start, end))
  const words = [...new Set(filing.words.map(({ start, end }) => reading.text.slice(start, end)))].slice(0, 3).join('、')
  return {
    code: place.code,
    name: place.name,
    level: place.level,
    path: gazetteer.ancestors(place.code),
    evidence: {
      rule: `place/filed.${filing.rule}`,
      spans,
      certainty: filing.rule === 'deictic' || filing.rule === 'homeOnly' ? 'inferred' : 'stated',
      details: { name: place.name, words, home: home?.name ?? '' },
    },
  }
}

/** 我市 alone also names the home, where nothing else in the article does. */
function withDeictic(reading: Reading, placed: readonly Placed[], home: string | null, gazetteer: Gazetteer): readonly Placed[] {
  if (home === null) return placed
  const added = new Map<string, Placed>()
  const all: Placed[] = [...placed]
  for (const { start, end, unit, strong } of deicticsIn(reading.text)) {
    const code = strong ? meantBy(unit, home, gazetteer) : null
    const place = code === null ? null : gazetteer.byCode(code)
    if (place === null || placed.some((other) => other.code === place.code) || placed.some(({ hit }) => hit.start < end && hit.end > start))
      continue
    const hit = { start, end, sign: 'deictic', readings: [], trust: 'sure', level: place.level, freeName: null } as const
    const one: Placed = { hit, code: place.code, name: place.name, level: place.level, within: null, by: 'home', through: place.name }
    added.set(place.code, one)
    all.push(one)
  }
  return added.size === 0 ? placed : all.sort((a, b) => a.hit.start - b.hit.start)
}

/**
 * Finds the places of every article of a page and the unit each is filed under. `paper` is the paper's name, `null`
 * where unknown. Reads the page twice: first to learn where it is at home, then to settle names by that. Never throws.
 */
export function placeArticles(context: PageContext, gazetteer: Gazetteer, paper: string | null): PlacedArticles {
  const patched = context.patch.homePlace
  const outer = outerClues(context, paper, gazetteer)
  const fixed = patched === undefined ? null : patched === null ? null : gazetteer.byCode(patched)
  const firstHome = patched === undefined ? weighHome(outer, 0, gazetteer) : (fixed?.code ?? null)
  const first = placeAll(context, firstHome, new Set(), gazetteer)
  const home = patched === undefined ? weighHome([...outer, ...articleClues(first)], context.readings.length, gazetteer) : firstHome
  const second = placeAll(context, home, fullNamesOf(first), gazetteer)
  const homePlace = home === null ? null : gazetteer.byCode(home)
  const districts: (District | null)[] = []
  const places: (readonly PlaceMention[])[] = []
  for (const [index, reading] of context.readings.entries()) {
    const placed = second[index] ?? []
    const articleHome = homeOfArticle(placed, home)
    const filing = fileArticle(reading, placed, articleHome, isLocal(reading), gazetteer)
    districts.push(filing === null ? null : districtOf(reading, filing, homePlace, gazetteer))
    places.push(mentionsOf(reading, withDeictic(reading, placed, articleHome, gazetteer), filing?.code ?? null))
  }
  return { districts, places, home: homePlace }
}
