import type { District, Place, PlaceMention } from '../../domain/place'
import { isWithin } from '../../lexicon/places/codes'
import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { Reading } from '../reading'
import { type Deictic, deicticsIn, resolveDeictics } from './deictics'
import { fileArticle } from './file/district'
import { districtOf, fileByFirm, fileByPage, fileBySource, filedThen } from './file/filed'
import type { Hit } from './hit'
import { isLocal } from './file/local'
import { meantUnits } from './meantUnits'
import { mentionsOf } from './mentions'
import { withoutOrigins } from './origins'
import { elsewhere, firstNamed, topicPlace } from './resolve/about'
import { asCalledThen } from './resolve/calledThen'
import { mentionedThen } from './resolve/filedThen'
import { homeOfDateline, namesQuarterOf } from './resolve/homePlace'
import { settle } from './resolve/settle'
import type { PageSupport } from './resolve/support'
import { sourceOf } from './file/source'
import { isElsewhere } from './file/standing'

/** What is known of a page when its articles are placed for good. */
export interface PagePlaces {
  readonly gazetteer: Gazetteer
  readonly home: Place | null
  /** Units that the page names in full. */
  readonly fullNames: PageSupport['fullNames']
  /** What the page calls units that have other names today, by their codes. */
  readonly calledThen: ReadonlyMap<string, string>
  readonly pageText: string
  /** Whether the page is a school's own, and whether the paper is read all over the country. */
  readonly ofSchool: boolean
  readonly national: boolean
  /** Whether somebody put the page together from several places, so that where it is at home says nothing of an article. */
  readonly several: boolean
}

/** One article of it. */
export interface ArticleToPlace {
  readonly reading: Reading
  /** Its text before 繁体 characters were made 简体. */
  readonly printed: string
  readonly hits: readonly Hit[]
  /** Where it is at home, if that is not where the page is. */
  readonly ownHome: Place | null
  /** When it was printed, as far as that is known. */
  readonly year: number | null
}

/** The unit that an article is filed under, and its places. */
export interface PlacedArticle {
  readonly district: District | null
  readonly places: readonly PlaceMention[]
}

/** Whether the article tells of where the page is at home: it is from there itself, and no other says so better. */
function tellsOfHome(
  { home, ofSchool, national, several, gazetteer }: PagePlaces,
  { reading, ownHome }: ArticleToPlace,
  at: string | null,
): boolean {
  if (ownHome !== null) return true
  if (national) return false
  const isOwnPaper = (dateline: string): boolean => {
    const ofPaper = homeOfDateline(dateline, gazetteer)
    return ofPaper !== null && home !== null && (isWithin(home.code, ofPaper) || isWithin(ofPaper, home.code))
  }
  if (several) return isOwnPaper(reading.article.dateline ?? '')
  return isLocal(reading, ofSchool, home, isOwnPaper) || namesQuarterOf(reading.text, at)
}

/** Whether only the paper that an article is taken from says where it is at home, and nothing in it speaks of that as its own: 我市. */
function isReported({ ownHome }: ArticleToPlace, words: readonly Deictic[]): boolean {
  return ownHome !== null && !words.some(({ own }) => own)
}

/** Settles the names of one article, files it, and gathers its mentions. */
export function placeArticle(page: PagePlaces, article: ArticleToPlace): PlacedArticle {
  const { gazetteer, calledThen, pageText } = page
  const { reading, ownHome, year } = article
  const { text } = reading
  const home = ownHome ?? page.home
  const at = home?.code ?? null
  const placed = asCalledThen(text, settle(text, article.hits, { home: at, fullNames: page.fullNames }, gazetteer), year, gazetteer)
  const told = withoutOrigins(text, placed)
  const local = tellsOfHome(page, article, at)
  const source = local && at !== null ? null : sourceOf(reading, at, gazetteer)
  const topic = topicPlace(told)
  const here = told.filter(({ hit }) => !isElsewhere(text, hit.start, hit.end))
  const words = deicticsIn(text)
  const spoken = {
    code: topic ?? source?.code ?? (local && !isReported(article, words) ? null : elsewhere(here, at)) ?? at,
    since: topic === null ? 0 : firstNamed(told, topic),
  }
  const meant = resolveDeictics(words, at, spoken, gazetteer, calledThen)
  const filing =
    fileArticle(reading, { placed: told, meant, home: topic ?? at, local }) ??
    fileBySource(source, told) ??
    fileByFirm(reading, gazetteer) ??
    (page.national || page.several ? null : fileByPage(reading, placed, at))
  const filed = filing === null ? null : filedThen(filing, placed, { year, pageText }, gazetteer)
  const spokenOf = meantUnits(meant, placed, { home: at, calledThen, year }, gazetteer)
  const all = spokenOf.length === 0 ? placed : [...placed, ...spokenOf].sort((a, b) => a.hit.start - b.hit.start)
  const mentions = mentionsOf(reading, article.printed, all, filing?.code ?? null)
  return {
    district: filed === null ? null : districtOf(reading, filed, home, gazetteer),
    places: year === null ? mentions : mentions.map((mention) => mentionedThen(mention, year)),
  }
}
