import type { District, Place, PlaceMention } from '../../domain/place'
import { cityOf, countyOf, isWithin } from '../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../lexicon/places/gazetteer'
import type { PageContext } from '../context'
import { type Reading, spanOf } from '../reading'
import { deicticsIn, resolveDeictics } from './deictics'
import { type Filing, fileArticle } from './district'
import type { Hit, Placed } from './hit'
import { firmCity } from './firms'
import { isLocal } from './local'
import { meantUnits } from './meantUnits'
import { mentionsOf } from './mentions'
import { townsOfCommunes } from './recognise/communes'
import { type PageFrame, recogniseAll, recogniseAlone } from './recognise/recognise'
import { asCalledThen } from './resolve/calledThen'
import { contradicts, saysOwn, withoutChanceCounty } from './resolve/homeDoubts'
import {
  type Clue,
  articleClues,
  homeOfDateline,
  ownCityClues,
  namesQuarterOf,
  outerClues,
  elsewhere,
  firstNamed,
  topicPlace,
  weighHome,
} from './resolve/homePlace'
import { mentionedThen, unitThen } from './resolve/filedThen'
import { isNational } from './resolve/homeOfPaper'
import { type OwnHomes, ownHomes } from './resolve/homeOfSite'
import { isOfSchool, schoolClues } from './resolve/homeOfSchool'
import { bareTownsOf, townClues, townsIn } from './resolve/homeOfTowns'
import { settle } from './resolve/settle'
import { withoutOrigins } from './origins'
import { simpleForNames } from './simple'
import { type Source, sourceOf } from './source'

/** What is known of the places of a page's articles, in their order. */
export interface PlacedArticles {
  readonly districts: readonly (District | null)[]
  readonly places: readonly (readonly PlaceMention[])[]
  /** The place that 我市, 本区 mean on this page. */
  readonly home: Place | null
}

/** 平谷县大兴庄乡农民 李有田: writers of letters say where they are. */
const WRITER = /读者|居民|村民|农民|社员|市民|职工|工人|教师|学生|来信/
/** 编辑同志： */
const LETTER = /编辑(?:部?同志|部)/

/** Characters in which a letter's headline and salutation stand. */
const LETTER_BEGINS = 60

/** Bylines hold outlets and names of people, no places; but those of letters do. */
function withoutBylines(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  const isLetter = LETTER.test(reading.text.slice(0, LETTER_BEGINS))
  const bylines = reading.sections.filter(
    ({ role, start, end }) => role === 'byline' && !(isLetter || WRITER.test(reading.text.slice(start, end))),
  )
  return bylines.length === 0 ? hits : hits.filter((hit) => !bylines.some((section) => hit.start < section.end && hit.end > section.start))
}

/** Units that the page names in full, so that their short names need no more support. */
function fullNamesOf(articles: readonly (readonly Placed[])[]): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { code, hit } of articles.flat()) {
    const reading = hit.readings.find((entry) => entry.code === code)
    if (code !== null && reading !== undefined && reading.kind !== 'short') codes.add(code)
  }
  return codes
}

/**
 * What the page calls units that have other names today: 全县 in a page that names 醴陵县 means 醴陵市. A page that calls the
 * unit by today's name as well only tells of its past.
 */
function namesThen(articles: readonly (readonly Placed[])[], gazetteer: Gazetteer): Map<string, string> {
  const names = new Map<string, string>()
  const today = new Set<string>()
  for (const { code, name, hit } of articles.flat()) {
    if (code === null || hit.end - hit.start !== name.length) continue
    if (name === gazetteer.byCode(code)?.name) today.add(code)
    else names.set(code, name)
  }
  for (const code of today) names.delete(code)
  return names
}

/** 我县, 全县: what a page says that is at home in a county; 我市 is said in a city. */
const COUNTY_WORDS = /[我本]县|全县(?!级)/
const CITY_WORDS = /[我本]市(?![场值民])/
const COUNTY_NAMES = /^([\u4e00-\u9fff]{2,4}?县)(?:日|晚|时|快)?报/

/** The name in 县 that a county which is a city today had when the page was printed: by its paper's name, or by 我县 on the page. */
function countyNameThen(home: string, paper: string | null, pageText: string, gazetteer: Gazetteer): string | null {
  const means = (name: string): boolean => gazetteer.find(name)?.readings.some(({ code }) => code === home) === true
  const ofPaper = COUNTY_NAMES.exec(paper ?? '')?.[1]
  if (ofPaper !== undefined && means(ofPaper)) return ofPaper
  const name = gazetteer.byCode(home)?.name ?? ''
  if (!/[市区]$/.test(name) || !COUNTY_WORDS.test(pageText) || CITY_WORDS.test(pageText)) return null
  const then = name.replace(/[市区]$/, '县')
  return means(then) ? then : null
}

/** The counties of the units, and the cities among them, whose towns may appear under old names. */
function ownersOfTowns(codes: Iterable<string>): ReadonlySet<string> {
  const owners = new Set<string>()
  for (const code of codes) {
    const county = countyOf(code)
    if (county !== null) owners.add(county)
    if (code === cityOf(code)) owners.add(code)
  }
  return owners
}

/** The reading with its text as names are looked up in it. */
function forNames(reading: Reading): Reading {
  const { article, simple, mapped, sections } = reading
  const text = simpleForNames(reading.text, simple)
  return text === reading.text ? reading : { article, text, simple, mapped, sections }
}

/** The rule that each way of filing is shown by. */
const FILING_RULES: Readonly<Record<Filing['rule'], string>> = {
  headline: 'place/filedHeadline',
  lead: 'place/filedLead',
  most: 'place/filedMost',
  several: 'place/filedSeveral',
  deictic: 'place/filedDeictic',
  homeOnly: 'place/filedHomeOnly',
  source: 'place/filedSource',
}

function districtOf(reading: Reading, filing: Filing, home: Place | null, gazetteer: Gazetteer): District | null {
  const place = gazetteer.byCode(filing.code)
  if (place === null) return null
  const words = [...new Set(filing.words.map(({ start, end }) => reading.text.slice(start, end)))].slice(0, 3).join('、')
  return {
    code: place.code,
    name: place.name,
    level: place.level,
    path: gazetteer.ancestors(place.code),
    evidence: {
      rule: FILING_RULES[filing.rule],
      spans: filing.words.map(({ start, end }) => spanOf(reading, start, end)),
      certainty: filing.rule === 'deictic' || filing.rule === 'homeOnly' ? 'inferred' : 'stated',
      details: { name: place.name, words, home: home?.name ?? '' },
    },
  }
}

/** The filing under the unit that the paper meant in its year by what is another today. */
function filedThen(
  filing: Filing,
  placed: readonly Placed[],
  { year, pageText }: { readonly year: number | null; readonly pageText: string },
  gazetteer: Gazetteer,
): Filing {
  const today = gazetteer.byCode(filing.code)
  if (today === null || year === null) return filing
  const here = new Set(placed.filter(({ code }) => code === filing.code).map(({ name }) => name))
  const unit = unitThen(today, year, here, pageText)
  return unit === null ? filing : { ...filing, code: unit.code }
}

/** A report of 长江日报 that names no place but such of 武汉 is of 武汉. */
function fileBySource(source: Source | null, placed: readonly Placed[]): Filing | null {
  if (source === null) return null
  const isOthers = ({ hit, code }: Placed): boolean => hit.inName !== true && code !== null && !isWithin(code, source.code)
  return placed.some(isOthers) ? null : { ...source, rule: 'source' }
}

function fileByFirm(reading: Reading, gazetteer: Gazetteer): Filing | null {
  const firm = firmCity(reading, gazetteer)
  return firm === null ? null : { ...firm, rule: 'lead' }
}

/** What the user says of the page's home counts for all articles. */
const NO_HOMES: OwnHomes = { homes: [], areSeveral: false }

/** What is known around an article that is from a place of its own. */
function frameAt({ code, name }: Place, named: ReadonlySet<string>): PageFrame {
  return {
    home: code,
    city: cityOf(code),
    counties: ownersOfTowns([...named, code]),
    countyThen: name.endsWith('县') ? countyOf(code) : null,
    named,
  }
}

/** Finds the home that the user set, or weighs one from what `first` found. */
function homeOf(
  context: PageContext,
  { outer, paper }: { readonly outer: readonly Clue[]; readonly paper: string | null },
  first: readonly (readonly Placed[])[],
  gazetteer: Gazetteer,
): Place | null {
  const { homePlace } = context.patch
  if (homePlace !== undefined) return homePlace === null ? null : gazetteer.byCode(homePlace)
  const isOwn = (code: string): boolean => saysOwn(context, code, gazetteer)
  const count = context.readings.length
  const byPaper = weighHome(outer, count, gazetteer)
  const ofArticles = articleClues(first)
  const trusted = contradicts(ofArticles, count, byPaper, gazetteer) ? [] : outer
  const home = weighHome([...trusted, ...ofArticles, ...ownCityClues(context, first)], count, gazetteer, isOwn)
  if (home === null) return null
  const named = first.filter((places) => places.some(({ code }) => code !== null && countyOf(code) === countyOf(home))).length
  return gazetteer.byCode(withoutChanceCounty(context, home, { outer: byPaper, paper, named }, gazetteer))
}

/**
 * Finds the places of every article of a page and the unit each is filed under. `paper` is the paper's name, `null`
 * where unknown; `years`: in which year each article was printed, as far as that is known. Settles names twice: first to learn where
 * the page is at home, then by that. Never throws.
 */
export function placeArticles(
  context: PageContext,
  gazetteer: Gazetteer,
  paper: string | null,
  years: readonly (number | null)[] = [],
): PlacedArticles {
  // Names are looked up in 简体; one character always stands for one, so offsets stay.
  const readings = context.readings.map(forNames)
  const alone = readings.map((reading) => withoutBylines(reading, recogniseAlone(reading.text, gazetteer)))
  const texts = readings.map(({ text }) => text)
  const ofSchool = isOfSchool(texts)
  const given = [...outerClues(context, paper, gazetteer), ...(ofSchool ? schoolClues(texts, gazetteer) : [])]
  const townsNamed = (): NameReading[][] => {
    const bare = bareTownsOf(texts, alone, gazetteer)
    return readings.map(({ text }, index) => [...townsIn(alone[index] ?? []), ...townsOfCommunes(text, gazetteer), ...(bare[index] ?? [])])
  }
  const outer = weighHome(given, readings.length, gazetteer) === null ? [...given, ...townClues(townsNamed())] : given
  const firstHome = homeOf(context, { outer, paper }, [], gazetteer)?.code ?? null
  const unknown = { home: firstHome, fullNames: new Set<string>() }
  const own = context.patch.homePlace === undefined ? ownHomes(context, gazetteer) : NO_HOMES
  const first = readings.map((reading, index) => {
    const at = own.areSeveral ? (own.homes[index] ?? null) : null
    return withoutOrigins(
      reading.text,
      settle(reading.text, alone[index] ?? [], at === null ? unknown : { ...unknown, home: at }, gazetteer),
    )
  })
  const home = homeOf(context, { outer, paper }, first, gazetteer)
  const support = { home: home?.code ?? null, fullNames: fullNamesOf(first) }
  const named = new Set([...support.fullNames, ...alone.flatMap(townsIn).map(({ code }) => code)])
  const county = home === null ? null : countyOf(home.code)
  const countyThen = county === null ? null : countyNameThen(county, paper, context.page.text, gazetteer)
  const frame = {
    home: home?.code ?? null,
    city: home === null ? null : cityOf(home.code),
    counties: ownersOfTowns(home === null ? support.fullNames : [...support.fullNames, home.code]),
    countyThen: countyThen !== null || home?.name.endsWith('县') === true ? county : null,
    named,
  }
  const national = paper !== null && isNational(paper)
  const calledThen = namesThen(first, gazetteer)
  if (county !== null && countyThen !== null && !calledThen.has(county)) calledThen.set(county, countyThen)
  const pageText = context.page.text
  const isOwnPaper = (dateline: string): boolean => {
    const at = homeOfDateline(dateline, gazetteer)
    return at !== null && home !== null && (isWithin(home.code, at) || isWithin(at, home.code))
  }
  const districts: (District | null)[] = []
  const places: (readonly PlaceMention[])[] = []
  for (const [index, reading] of readings.entries()) {
    // What was put together from several places speaks of its own as 我市.
    const ownHome = own.areSeveral || home === null ? gazetteer.byCode(own.homes[index] ?? '') : null
    const at = ownHome === null ? support : { ...support, home: ownHome.code }
    const around = ownHome === null ? frame : frameAt(ownHome, named)
    const hits = withoutBylines(reading, recogniseAll(reading.text, alone[index] ?? [], around, gazetteer))
    const placed = asCalledThen(reading.text, settle(reading.text, hits, at, gazetteer), years[index] ?? null, gazetteer)
    const told = withoutOrigins(reading.text, placed)
    const local = ownHome !== null || (!national && (isLocal(reading, ofSchool, home, isOwnPaper) || namesQuarterOf(reading.text, at.home)))
    const source = local && at.home !== null ? null : sourceOf(reading, at.home, gazetteer)
    const about = topicPlace(told)
    const topic = about ?? at.home
    const spoken = {
      code: about ?? source?.code ?? (local ? null : elsewhere(told, at.home)) ?? at.home,
      since: about === null ? 0 : firstNamed(told, about),
    }
    const meant = resolveDeictics(deicticsIn(reading.text), at.home, spoken, gazetteer, calledThen)
    const filing = fileArticle(reading, told, meant, topic, local) ?? fileBySource(source, told) ?? fileByFirm(reading, gazetteer)
    const year = years[index] ?? null
    districts.push(
      filing === null ? null : districtOf(reading, filedThen(filing, placed, { year, pageText }, gazetteer), ownHome ?? home, gazetteer),
    )
    const spokenOf = meantUnits(meant, placed, { home: at.home, calledThen, year }, gazetteer)
    const all = spokenOf.length === 0 ? placed : [...placed, ...spokenOf].sort((a, b) => a.hit.start - b.hit.start)
    const mentions = mentionsOf(reading, context.readings[index]?.text ?? '', all, filing?.code ?? null)
    places.push(year === null ? mentions : mentions.map((mention) => mentionedThen(mention, year)))
  }
  return { districts, places, home }
}
