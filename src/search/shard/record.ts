import type { Certainty } from '../../domain/evidence'
import type { ArticleId } from '../../domain/article'
import { STATE_VALUES, type StateValue } from '../../domain/query'
import type { IndexedArticle } from '../indexedArticle'
import { type Days, edtfDays } from '../query/days'
import { type Content, contentOf } from './content'
import { NONE } from './dictionary'
import type { Vocabulary } from './vocabulary'

/** Certainties in the order of their numbers. */
export const CERTAINTIES: readonly Certainty[] = ['unknown', 'approximate', 'inferred', 'stated']

/** One article, ready to be put into a shard: its text folded, its values numbered. */
export interface DocumentRecord {
  readonly id: ArticleId
  readonly content: Content
  /** Number of the most precise date value that the article is filed under: its first day, month or year. */
  readonly date: number
  /** Days covered by the date; `null` without one. */
  readonly days: Days | null
  readonly edtf: number
  readonly published: number
  readonly certainty: number
  readonly district: number
  readonly paper: number
  readonly file: number
  readonly pageNumber: number
  /** Topics best first, then their upper levels, each once. */
  readonly topics: readonly number[]
  readonly people: readonly number[]
  readonly bylines: readonly number[]
  readonly states: number
  readonly order: number
  /** Offset of the article in its page. */
  readonly start: number
  readonly duplicates: number
}

/** Names of topics by id and of upper levels by IPTC code. */
export type TopicLabels = ReadonlyMap<string, string>

/** The bits of a set of states. */
function stateBits(states: readonly StateValue[]): number {
  return states.reduce((bits, state) => bits | (1 << STATE_VALUES.indexOf(state)), 0)
}

/** 2023-01-10/2023-01-11 is filed under 2023-01-10, 2023-07~ under 2023-07, 2023-XX-XX under 2023. */
const FILED_UNDER = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/

function numberDate(edtf: string | null, vocabulary: Vocabulary): number {
  const match = edtf === null || edtfDays(edtf) === null ? null : FILED_UNDER.exec(edtf)
  if (match === null) return NONE
  const [, year = '', month, day] = match
  let number = vocabulary.date.intern(year)
  if (month !== undefined) number = vocabulary.date.intern(`${year}-${month}`, undefined, number)
  if (day !== undefined) number = vocabulary.date.intern(`${year}-${month}-${day}`, undefined, number)
  return number
}

function numberOrNone(value: string | null, column: keyof Vocabulary, vocabulary: Vocabulary): number {
  return value === null || value === '' ? NONE : vocabulary[column].intern(value)
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].filter((number) => number !== NONE)
}

function numberTopics(indexed: IndexedArticle, vocabulary: Vocabulary, labels: TopicLabels): number[] {
  const groups: number[] = []
  const topics = indexed.article.topics.map(({ id, label, iptc }) => {
    const group = iptc === '' ? NONE : vocabulary.topic.intern(iptc, labels.get(iptc) ?? iptc)
    groups.push(group)
    return vocabulary.topic.intern(id, labels.get(id) ?? label, group)
  })
  return unique([...topics, ...groups])
}

function numberDistrict(indexed: IndexedArticle, vocabulary: Vocabulary): number {
  return indexed.districtPath.reduce((above, place) => vocabulary.district.intern(place.code, place.name, above), NONE)
}

/** Folds and numbers one article; values new to the vocabulary are added to it. */
export function recordOf(indexed: IndexedArticle, vocabulary: Vocabulary, labels: TopicLabels): DocumentRecord {
  const { article, source } = indexed
  const edtf = article.date.edtf
  const people = article.people.filter((person) => person.role !== 'author')
  return {
    id: article.id,
    content: contentOf(article),
    date: numberDate(edtf, vocabulary),
    days: edtf === null ? null : edtfDays(edtf),
    edtf: numberOrNone(edtf, 'edtf', vocabulary),
    published: numberOrNone(article.published.edtf, 'edtf', vocabulary),
    certainty: CERTAINTIES.indexOf(article.date.evidence[0].certainty),
    district: numberDistrict(indexed, vocabulary),
    paper: numberOrNone(indexed.paper, 'paper', vocabulary),
    file: vocabulary.file.intern(source.id, source.path),
    pageNumber: numberOrNone(indexed.pageNumber, 'pageNumber', vocabulary),
    topics: numberTopics(indexed, vocabulary, labels),
    people: unique(people.map((person) => numberOrNone(person.name, 'person', vocabulary))),
    bylines: unique(article.byline.map((entry) => numberOrNone(entry.name === '' ? entry.outlet : entry.name, 'byline', vocabulary))),
    states: stateBits(indexed.states),
    order: indexed.addedOrder,
    start: article.span.start,
    duplicates: indexed.duplicates ?? 0,
  }
}
