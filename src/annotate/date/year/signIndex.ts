import { KNOWN_EVENTS } from '../../../lexicon/dates/knownEvents'
import { calendarDay, type DayNumber } from '../calendar/day'
import type { YearSign } from './yearSign'

/** Signs of the whole page that are weighed for each article beside its own; more would change nothing. */
const MOST_OF_PAGE = 60
/** Pages are no older, but for those that tell of an older year. */
const SINCE = 1946
/** The year of the latest known event: pages are no younger where nothing tells when they were brought in. */
const LATEST = Math.max(...KNOWN_EVENTS.map(({ from }) => Number(from.slice(0, 4))))

/** The signs of a page, ready to be weighed for any of its articles. */
export interface SignIndex {
  readonly ofArticle: ReadonlyMap<number, readonly YearSign[]>
  readonly ofPage: readonly YearSign[]
  /** First and last year that the page can be of. */
  readonly from: number
  readonly to: number
}

/** Sorts signs by the articles they stand in. `latestDay`: the page is no younger; `null` where that is unknown. */
export function indexSigns(signs: readonly YearSign[], latestDay: DayNumber | null): SignIndex {
  const ofArticle = new Map<number, YearSign[]>()
  for (const sign of signs) {
    const own = ofArticle.get(sign.article)
    if (own === undefined) ofArticle.set(sign.article, [sign])
    else own.push(sign)
  }
  const told = signs.flatMap(({ printed }) => (printed === null ? [] : [printed.year]))
  return {
    ofArticle,
    ofPage: signs.slice(0, MOST_OF_PAGE),
    from: Math.min(SINCE, ...told),
    to: latestDay === null ? Math.max(LATEST, ...told) : calendarDay(latestDay).year,
  }
}

/** The signs of each article without those of the page around it. */
export function onlyOwn(index: SignIndex): SignIndex {
  return { ...index, ofPage: [] }
}

/** A sign with what its odds are multiplied by. */
export interface WeighedSign {
  readonly sign: YearSign
  readonly factor: number
}

/** What is weighed for one article: its signs, and the first and last year that it can be of. */
export interface ArticleSigns {
  readonly signs: readonly WeighedSign[]
  readonly from: number
  readonly to: number
}

/** A sign in the same article counts so much more. */
const OWN_ARTICLE = 1.2

/** The signs that speak for the dates of one article: its own first, then the page's. The tenth of a kind counts a tenth. */
export function signsFor({ ofArticle, ofPage, from, to }: SignIndex, article: number): ArticleSigns {
  const own = ofArticle.get(article) ?? []
  const seen = new Map<string, number>()
  const signs = [...own, ...ofPage.filter((sign) => sign.article !== article)].map((sign) => {
    const kind = `${sign.kind} ${sign.printed?.year ?? sign.votes[0]?.[0] ?? ''}`
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    return { sign, factor: (sign.article === article ? OWN_ARTICLE : 1) / (1 + before) }
  })
  return { signs, from, to }
}
