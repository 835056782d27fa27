import { type FacetChoice, type FacetCounts, type FacetName, type FacetValue, type Query, STATE_VALUES, UNSET } from '../../domain/query'
import type { Dictionary } from '../shard/dictionary'
import type { Vocabulary } from '../shard/vocabulary'
import type { Counter } from './counter'
import type { Tally } from './tally'

/** So many values of a long facet are listed, the most frequent ones; chosen ones always. */
export const LONGEST_LIST = 100

/** Single days are listed where there are at most so many, or inside chosen months and years. */
const MOST_DAYS = 400

function chosenNumbers(choice: FacetChoice | undefined, dictionary: Dictionary): Set<number> {
  const values = choice === undefined ? [] : [...choice.include, ...choice.exclude]
  return new Set(values.map((value) => dictionary.find(value)).filter((number) => number > 0))
}

/** A value as the interface shows it. */
export function entry(dictionary: Dictionary, number: number, count: number): FacetValue {
  const parent = dictionary.parent(number)
  return {
    value: dictionary.value(number),
    label: dictionary.label(number),
    count,
    parent: parent === 0 ? null : dictionary.value(parent),
  }
}

function unset(count: number, choice: FacetChoice | undefined): FacetValue[] {
  const chosen = choice !== undefined && (choice.include.includes(UNSET) || choice.exclude.includes(UNSET))
  return count > 0 || chosen ? [{ value: UNSET, label: UNSET, count, parent: null }] : []
}

/** Frequent values first, equally frequent ones by value. */
export function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

/** The most frequent values, the chosen ones, and "none" last. */
function listValues(counter: Counter, dictionary: Dictionary, choice: FacetChoice | undefined, room: number): readonly FacetValue[] {
  const most = Array.from(counter.most(room), (number) => entry(dictionary, number, counter.count(number)))
  const listed = most.sort(byCount).slice(0, room)
  const known = new Set(listed.map(({ value }) => value))
  const chosen = [...chosenNumbers(choice, dictionary)].filter((number) => !known.has(dictionary.value(number)))
  const all = [...listed, ...chosen.map((number) => entry(dictionary, number, counter.count(number)))]
  return [...all.sort(byCount), ...unset(counter.count(0), choice)]
}

function isDay(value: string): boolean {
  return value.length === 10
}

/** Whether a day is in a chosen month or year or in the chosen range. */
function isAsked(day: string, query: Query): boolean {
  const { include = [], exclude = [] } = query.facets.date ?? {}
  if ([...include, ...exclude].some((value) => day.startsWith(value))) return true
  const range = query.dateRange
  return range !== null && range.first !== null && range.last !== null && range.first <= day && day <= range.last
}

/** Whether days of some month, year or range are asked for. */
function asksForDays({ facets, dateRange }: Query): boolean {
  const { include = [], exclude = [] } = facets.date ?? {}
  return dateRange !== null || include.length + exclude.length > 0
}

/** Years, months and days in their order. Days only where few, or asked for. */
function listDates(counter: Counter, dictionary: Dictionary, query: Query): readonly FacetValue[] {
  const seen = counter.seen()
  const chosen = [...chosenNumbers(query.facets.date, dictionary)].filter((number) => counter.count(number) === 0)
  const all = chosen.map((number) => entry(dictionary, number, 0))
  let days = chosen.filter((number) => isDay(dictionary.value(number))).length
  for (let at = 0; at < seen.length; at += 1) {
    const number = seen[at] ?? 0
    if (isDay(dictionary.value(number))) days += 1
    else if (number !== 0) all.push(entry(dictionary, number, counter.count(number)))
  }
  if (days <= MOST_DAYS || asksForDays(query)) {
    for (const number of seen) {
      const value = dictionary.value(number)
      if (isDay(value) && (days <= MOST_DAYS || isAsked(value, query))) all.push(entry(dictionary, number, counter.count(number)))
    }
  }
  all.sort((a, b) => (a.value < b.value ? -1 : 1))
  return [...all, ...unset(counter.count(0), query.facets.date)]
}

function listStates(counter: Counter, choice: FacetChoice | undefined): readonly FacetValue[] {
  const having = [...counter.seen()]
  const values = STATE_VALUES.map((state, bit) => {
    const count = having.reduce((sum, bits) => ((bits & (1 << bit)) === 0 ? sum : sum + counter.count(bits)), 0)
    return { value: state, label: state, count, parent: null }
  })
  const chosen = new Set(choice === undefined ? [] : [...choice.include, ...choice.exclude])
  return [...values.filter((value) => value.count > 0 || chosen.has(value.value)), ...unset(counter.count(0), choice)]
}

/** What the interface shows of the counts. Labels of `state` values and of `UNSET` are the values themselves. */
export function listFacets(tally: Tally, vocabulary: Vocabulary, query: Query): FacetCounts {
  const list = (facet: Exclude<FacetName, 'state' | 'date'>, room = Number.POSITIVE_INFINITY): readonly FacetValue[] =>
    listValues(tally.counters[facet], vocabulary[facet], query.facets[facet], room)
  return {
    date: listDates(tally.counters.date, vocabulary.date, query),
    district: list('district'),
    topic: list('topic'),
    person: list('person', LONGEST_LIST),
    byline: list('byline', LONGEST_LIST),
    paper: list('paper', LONGEST_LIST),
    file: list('file', LONGEST_LIST),
    state: listStates(tally.counters.state, query.facets.state),
  }
}
