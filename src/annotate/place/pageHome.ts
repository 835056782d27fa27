import type { Place } from '../../domain/place'
import { cityOf, countyOf } from '../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../lexicon/places/gazetteer'
import type { PageContext } from '../context'
import type { Hit, Placed } from './hit'
import { townsOfCommunes } from './recognise/communes'
import type { PageFrame } from './recognise/recognise'
import { contradicts, saysOwn, withoutChanceCounty } from './resolve/homeDoubts'
import { isOfSchool, schoolClues } from './resolve/homeOfSchool'
import { bareTownsOf, shortNameClues, townClues, townsIn } from './resolve/homeOfTowns'
import { type Clue, articleClues, outerClues, ownCityClues, weighHome } from './resolve/homePlace'

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

/** What is known around the articles of a page that is at home in `home`, whose county had the name `countyThen` when it was printed. */
export function frameOf(
  home: Place | null,
  countyThen: string | null,
  fullNames: ReadonlySet<string>,
  named: ReadonlySet<string>,
): PageFrame {
  const county = home === null ? null : countyOf(home.code)
  return {
    home: home?.code ?? null,
    city: home === null ? null : cityOf(home.code),
    counties: ownersOfTowns(home === null ? fullNames : [...fullNames, home.code]),
    countyThen: countyThen !== null || home?.name.endsWith('县') === true ? county : null,
    named,
  }
}

/** Finds the home that the user set, or weighs one from what `first` found. */
export function homeOf(
  context: PageContext,
  { outer, paper, texts }: { readonly outer: readonly Clue[]; readonly paper: string | null; readonly texts: readonly string[] },
  first: readonly (readonly Placed[])[],
  gazetteer: Gazetteer,
): Place | null {
  const { homePlace } = context.patch
  if (homePlace !== undefined) return homePlace === null ? null : gazetteer.byCode(homePlace)
  const isOwn = (code: string): boolean => saysOwn(context, code, gazetteer)
  const count = context.readings.length
  const byPaper = weighHome(outer, count, gazetteer)
  const ofArticles = articleClues(first, texts)
  const trusted = contradicts(ofArticles, count, byPaper, gazetteer) ? [] : outer
  const home = weighHome([...trusted, ...ofArticles, ...ownCityClues(context, first)], count, gazetteer, isOwn)
  if (home === null) return null
  const named = first.filter((places) => places.some(({ code }) => code !== null && countyOf(code) === countyOf(home))).length
  return gazetteer.byCode(withoutChanceCounty(context, home, { outer: byPaper, paper, named }, gazetteer))
}

/** What speaks for the page's home before any of its places is settled. */
export interface OuterClues {
  readonly clues: readonly Clue[]
  /** Whether it is a school's own page. */
  readonly ofSchool: boolean
}

/** The clues of masthead, path, datelines and school; where they come to nothing, those of the towns that `alone` found. */
export function outerCluesOf(
  context: PageContext,
  texts: readonly string[],
  alone: readonly (readonly Hit[])[],
  paper: string | null,
  gazetteer: Gazetteer,
): OuterClues {
  const ofSchool = isOfSchool(texts)
  const given = [...outerClues(context, paper, gazetteer), ...(ofSchool ? schoolClues(texts, gazetteer) : [])]
  if (weighHome(given, texts.length, gazetteer) !== null) return { clues: given, ofSchool }
  const bare = bareTownsOf(texts, alone, gazetteer)
  const towns = texts.map((text, index): NameReading[] => [
    ...townsIn(alone[index] ?? []),
    ...townsOfCommunes(text, gazetteer),
    ...(bare[index] ?? []),
  ])
  const isOwn = (county: string): boolean => saysOwn(context, county, gazetteer)
  const ofTowns = townClues(towns, isOwn)
  return { clues: [...given, ...(ofTowns.length > 0 ? ofTowns : shortNameClues(texts, alone, isOwn, gazetteer))], ofSchool }
}
