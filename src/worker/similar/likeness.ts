import type { CorrectableField, CorrectableFields } from '../../domain/correction'
import type { AnnotatedArticle, PageCard } from '../../domain/page'
import { type Query, UNSET } from '../../domain/query'
import type { SourceId } from '../../domain/source'

/** What of an article tells which others are like it: as the rules read it, as it was corrected, and where it stands. */
export interface Corrected {
  readonly read: AnnotatedArticle
  readonly article: AnnotatedArticle
  readonly card: PageCard
  readonly source: SourceId
}

/** Which articles are to be looked at, and what the same correction makes of one of them; `null`: it is not like it. */
export interface Likeness {
  readonly facets: Query['facets']
  readonly change: (other: AnnotatedArticle) => Changes | null
}

/** One field and what it is to be set to. */
export type Changes = { readonly [F in CorrectableField]?: CorrectableFields[F] }

function only(value: string): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  return { include: [value], exclude: [] }
}

/** Where the same mistake is to be expected again: in the same paper, or on the same page where its paper is unknown. */
function nearby({ card, source }: Corrected): Query['facets'] {
  return card.paper === null ? { file: only(source) } : { paper: only(card.paper.value) }
}

/** What left a list and what came into it. */
function difference<T>(before: readonly T[], after: readonly T[]): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const key = (item: T): string => JSON.stringify(item)
  const [old, fresh] = [new Set(before.map(key)), new Set(after.map(key))]
  return { gone: before.filter((item) => !fresh.has(key(item))), come: after.filter((item) => !old.has(key(item))) }
}

/** The list with what left made way for what came, in its place; `null` where it does not hold all that left. */
function replaced<T>(list: readonly T[], gone: readonly T[], come: readonly T[]): readonly T[] | null {
  const keys = new Set(gone.map((item) => JSON.stringify(item)))
  const at = list.findIndex((item) => keys.has(JSON.stringify(item)))
  const rest = list.filter((item) => !keys.has(JSON.stringify(item)))
  if (at < 0 || list.length - rest.length < keys.size) return null
  return [...rest.slice(0, at), ...come, ...rest.slice(at)]
}

type Entry = CorrectableFields['byline'][number]
type Person = CorrectableFields['people'][number]

const entriesOf = (article: AnnotatedArticle): readonly Entry[] => article.byline.map(({ role, name, outlet }) => ({ role, name, outlet }))
const peopleOf = (article: AnnotatedArticle): readonly Person[] => article.people.map(({ name, titles }) => ({ name, titles }))

/** The same entry, printed in another byline, is wrong there in the same way. */
function likeByline({ read, article }: Corrected): Likeness | null {
  const { gone, come } = difference(entriesOf(read), entriesOf(article))
  const [first] = gone
  if (first === undefined || first.name === '') return null
  return {
    facets: { byline: only(first.name) },
    change(other) {
      const byline = replaced(entriesOf(other), gone, come)
      return byline === null ? null : { byline }
    },
  }
}

function likeDistrict(corrected: Corrected): Likeness | null {
  const { read, article } = corrected
  const before = read.district?.code ?? null
  const district = article.district?.code ?? null
  if (before === district) return null
  return {
    facets: before === null ? { district: only(UNSET), ...nearby(corrected) } : { district: only(before) },
    change: (other) => ((other.district?.code ?? null) === before ? { district } : null),
  }
}

function likeTopics({ read, article }: Corrected): Likeness | null {
  const idsOf = (one: AnnotatedArticle): string => one.topics.map(({ id }) => id).join(' ')
  const [first] = read.topics
  const before = idsOf(read)
  if (first === undefined || before === idsOf(article)) return null
  const topics = article.topics.map(({ id }) => id)
  return { facets: { topic: only(first.id) }, change: (other) => (idsOf(other) === before ? { topics } : null) }
}

/** Another year of the same day means that the year was inferred wrongly; where it is printed, it was not. */
function likeYear(corrected: Corrected): Likeness | null {
  const before = corrected.read.date.edtf ?? ''
  const after = corrected.article.date.edtf ?? ''
  const [year, newYear] = [before.slice(0, 4), after.slice(0, 4)]
  if (year === newYear || !/^\d{4}$/.test(year) || before.split(year).join(newYear) !== after) return null
  return {
    facets: { date: only(year), ...nearby(corrected) },
    change({ date: { edtf, evidence } }) {
      if (edtf === null || !edtf.startsWith(year) || evidence[0].certainty === 'stated') return null
      return { date: edtf.split(year).join(newYear) }
    },
  }
}

/** A name misread, a title misread, or what is no person at all. */
function likePeople({ read, article }: Corrected): Likeness | null {
  const { gone, come } = difference(peopleOf(read), peopleOf(article))
  const [first] = gone
  if (first === undefined || gone.length > 1 || come.length > 1) return null
  const [next] = come
  return {
    facets: { person: only(first.name) },
    change(other) {
      const own = peopleOf(other).find(
        ({ name, titles }) => name === first.name && (next?.name !== name || titles.join() === first.titles.join()),
      )
      if (own === undefined) return null
      // Who was only misnamed keeps the titles of that article.
      const better = next === undefined ? [] : [next.name === first.name ? next : { name: next.name, titles: own.titles }]
      const people = replaced(peopleOf(other), [own], better)
      return people === null ? null : { people }
    },
  }
}

/** Fields that are wrong elsewhere in the same way, and how to find where. */
export const LIKENESSES: { readonly [F in CorrectableField]?: (corrected: Corrected) => Likeness | null } = {
  byline: likeByline,
  district: likeDistrict,
  topics: likeTopics,
  date: likeYear,
  people: likePeople,
}
