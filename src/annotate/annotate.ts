import type { DatedValue } from '../domain/date'
import type { AnnotatedArticle, PageCard, PageCardPatch, SegmentedPage } from '../domain/page'
import type { SourceFile } from '../domain/source'
import { ownIssues } from './card/ownIssue'
import { readCard } from './card/readCard'
import type { PageContext } from './context'
import { type DayNumber, parseDay } from './date/calendar/day'
import { dateArticles } from './date/dateArticles'
import type { Knowledge } from './knowledge'
import { peopleOfPage } from './people/peopleOfPage'
import { placeArticles } from './place/placeArticles'
import { readArticle } from './reading'
import { topicsOf } from './topic/topicsOf'

/** What annotation makes of a page. */
export interface AnnotatedPage {
  readonly card: PageCard
  readonly articles: readonly AnnotatedArticle[]
}

/** The year of a day; `null` where it is open. */
function yearOf({ edtf }: DatedValue): number | null {
  const year = /^\d{4}/.exec(edtf ?? '')?.[0]
  return year === undefined ? null : Number(year)
}

/** The day of an instant, in whatever part of the world it was one; `null` where the instant is none. */
function latestDayOf(instant: string): DayNumber | null {
  const day = parseDay(instant.slice(0, 10))
  return day === null ? null : day + 1
}

/**
 * Derives the page card, and for every article its dates, places, topics and people, each with its evidence.
 * `patch` is what the user said of the page; it wins over every guess. Never throws.
 */
export function annotatePage(
  page: SegmentedPage,
  source: Pick<SourceFile, 'name' | 'path' | 'addedAt'>,
  patch: PageCardPatch,
  knowledge: Knowledge,
): AnnotatedPage {
  const context: PageContext = {
    page,
    readings: page.articles.map(readArticle),
    fileName: source.name,
    path: source.path,
    latestDay: latestDayOf(source.addedAt),
    patch,
  }
  const card = readCard(context)
  const own = ownIssues(context)
  const dates = dateArticles(context, card.issueDate, own)
  const years = context.readings.map((_, index) => yearOf(own[index] ?? card.issueDate))
  const { districts, places } = placeArticles(context, knowledge.gazetteer, card.paper?.value ?? null, years)
  const peopleOfArticles = peopleOfPage(context.readings)
  const articles = context.readings.map((reading, index): AnnotatedArticle => {
    const people = peopleOfArticles[index] ?? []
    return {
      // Property by property: copying an object and adding to it costs the engine a hundred times as much.
      id: reading.article.id,
      kind: reading.article.kind,
      span: reading.article.span,
      parts: reading.article.parts,
      headline: reading.article.headline,
      headlineOrigin: reading.article.headlineOrigin,
      kickers: reading.article.kickers,
      subheads: reading.article.subheads,
      dateline: reading.article.dateline,
      byline: reading.article.byline,
      seams: reading.article.seams,
      evidence: reading.article.evidence,
      date: dates[index] ?? card.issueDate,
      published: own[index] ?? card.issueDate,
      district: districts[index] ?? null,
      places: places[index] ?? [],
      topics: topicsOf(reading, knowledge.scheme, knowledge.learned, people),
      people,
    }
  })
  return { card, articles }
}
