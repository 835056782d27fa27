import type { District, Place, PlaceMention } from '../../domain/place'
import { countyOf } from '../../lexicon/places/codes'
import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { PageContext } from '../context'
import type { Reading } from '../reading'
import type { Hit, Placed } from './hit'
import { countyNameThen, namesThen } from './namesThen'
import { withoutOrigins } from './origins'
import { frameOf, homeOf, outerCluesOf } from './pageHome'
import { type PagePlaces, placeArticle } from './placeArticle'
import { type PageFrame, recogniseAll, recogniseAlone } from './recognise/recognise'
import { isNational } from './resolve/homeOfPaper'
import { type OwnHomes, ownHomes } from './resolve/homeOfSite'
import { townsIn } from './resolve/homeOfTowns'
import { settle } from './resolve/settle'
import { simpleForNames } from './simple'

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

/** The reading with its text as names are looked up in it. */
function forNames(reading: Reading): Reading {
  const { article, simple, mapped, sections } = reading
  const text = simpleForNames(reading.text, simple)
  return text === reading.text ? reading : { article, text, simple, mapped, sections }
}

/** What the user says of the page's home counts for all articles. */
const NO_HOMES: OwnHomes = { homes: [], areSeveral: false }

/** What the page calls units that have other names today, its own county among them. */
function calledThenOn(
  first: readonly (readonly Placed[])[],
  county: string | null,
  countyThen: string | null,
  gazetteer: Gazetteer,
): Map<string, string> {
  const names = namesThen(first, gazetteer)
  if (county !== null && countyThen !== null && !names.has(county)) names.set(county, countyThen)
  return names
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
  const texts = readings.map(({ text }) => text)
  const alone = readings.map((reading) => withoutBylines(reading, recogniseAlone(reading.text, gazetteer)))

  const { clues: outer, ofSchool } = outerCluesOf(context, texts, alone, paper, gazetteer)
  const own = context.patch.homePlace === undefined ? ownHomes(context, gazetteer) : NO_HOMES
  const firstHome = homeOf(context, { outer, paper, texts }, [], gazetteer)?.code ?? null
  const first = texts.map((text, index) => {
    const home = (own.areSeveral ? own.homes[index] : null) ?? firstHome
    return withoutOrigins(text, settle(text, alone[index] ?? [], { home, fullNames: new Set() }, gazetteer))
  })

  const home = homeOf(context, { outer, paper, texts }, first, gazetteer)
  const county = home === null ? null : countyOf(home.code)
  const countyThen = county === null ? null : countyNameThen(county, paper, context.page.text, gazetteer)
  const fullNames = fullNamesOf(first)
  const named = new Set([...fullNames, ...alone.flatMap(townsIn).map(({ code }) => code)])
  const frame = frameOf(home, countyThen, fullNames, named)
  const page: PagePlaces = {
    gazetteer,
    home,
    fullNames,
    calledThen: calledThenOn(first, county, countyThen, gazetteer),
    pageText: context.page.text,
    ofSchool,
    national: paper !== null && isNational(paper),
    several: own.areSeveral,
  }
  const frames = new Map<string, PageFrame>()
  const frameAt = (ownHome: Place): PageFrame => {
    const known = frames.get(ownHome.code) ?? frameOf(ownHome, null, named, named)
    frames.set(ownHome.code, known)
    return known
  }
  const articles = readings.map((reading, index) => {
    // What was put together from several places speaks of its own as 我市.
    const ownHome = own.areSeveral || home === null ? gazetteer.byCode(own.homes[index] ?? '') : null
    const around = ownHome === null ? frame : frameAt(ownHome)
    const hits = withoutBylines(reading, recogniseAll(reading.text, alone[index] ?? [], around, gazetteer))
    const printed = context.readings[index]?.text ?? ''
    return placeArticle(page, { reading, printed, hits, ownHome, year: years[index] ?? null })
  })
  return { districts: articles.map(({ district }) => district), places: articles.map(({ places }) => places), home }
}
