import { calendarDay } from '../calendar/day'
import type { YearSign } from './yearSign'

/** Signs of the whole page that are weighed for each article beside its own; more would change nothing. */
const MOST_OF_PAGE = 60

/** The signs of a page, ready to be weighed for any of its articles. */
export interface SignIndex {
  readonly ofArticle: ReadonlyMap<number, readonly YearSign[]>
  readonly ofPage: readonly YearSign[]
  /** Every year that a sign of `ofPage` speaks for. */
  readonly years: ReadonlySet<number>
}

function yearsOf(signs: readonly YearSign[]): Set<number> {
  const years = new Set<number>()
  for (const { votes, early, late, ahead, within } of signs) {
    for (const [year] of votes) years.add(year)
    for (const [year] of early ?? []) years.add(year)
    for (const [year] of late ?? []) years.add(year)
    for (const [year] of ahead?.votes ?? []) years.add(year)
    if (within === undefined || within.weight === 0) continue
    const last = calendarDay(within.to).year
    for (let { year } = calendarDay(within.from); year <= last; year += 1) years.add(year)
  }
  return years
}

/** Sorts signs by the articles they stand in. */
export function indexSigns(signs: readonly YearSign[]): SignIndex {
  const ofArticle = new Map<number, YearSign[]>()
  for (const sign of signs) {
    const own = ofArticle.get(sign.article)
    if (own === undefined) ofArticle.set(sign.article, [sign])
    else own.push(sign)
  }
  const ofPage = signs.slice(0, MOST_OF_PAGE)
  return { ofArticle, ofPage, years: yearsOf(ofPage) }
}

/** The signs of each article without those of the page around it. */
export function onlyOwn({ ofArticle }: SignIndex): SignIndex {
  return { ofArticle, ofPage: [], years: new Set() }
}

/** A sign with what its weight is multiplied by. */
export interface WeighedSign {
  readonly sign: YearSign
  readonly factor: number
}

/** What is weighed for one article: its signs, and every year that they speak for. */
export interface ArticleSigns {
  readonly signs: readonly WeighedSign[]
  readonly years: readonly number[]
}

/** A sign in the same article counts so much more. */
const OWN_ARTICLE = 1.5

/** The signs that speak for the dates of one article: its own first, then the page's. The tenth of a kind counts a tenth. */
export function signsFor(index: SignIndex, article: number): ArticleSigns {
  const own = index.ofArticle.get(article) ?? []
  const seen = new Map<string, number>()
  const signs = [...own, ...index.ofPage.filter((sign) => sign.article !== article)].map((sign) => {
    const kind = `${sign.kind} ${sign.votes[0]?.[0] ?? ''}`
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    return { sign, factor: (sign.article === article ? OWN_ARTICLE : 1) / (1 + before) }
  })
  return { signs, years: [...new Set([...index.years, ...yearsOf(own)])] }
}
