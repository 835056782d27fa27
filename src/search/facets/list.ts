import { type FacetChoice, type FacetCounts, type FacetName, type FacetValue, type Query, UNSET } from '../../domain/query'
import type { Dictionary } from '../shard/dictionary'
import { STATE_VALUES } from '../shard/record'
import type { Vocabulary } from '../shard/vocabulary'
import type { Tally } from './tally'

/** So many values of a long facet are listed, the most frequent ones; chosen ones always. */
export const LONGEST_LIST = 100

/** Single days are listed where there are at most so many, or inside chosen months and years. */
const MOST_DAYS = 400

function chosenNumbers(choice: FacetChoice | undefined, dictionary: Dictionary): Set<number> {
  const values = choice === undefined ? [] : [...choice.include, ...choice.exclude]
  return new Set(values.map((value) => dictionary.find(value)).filter((number) => number > 0))
}

/** The count that at most `room` values reach or pass, so that long lists need no sorting as a whole. */
function threshold(counts: Uint32Array, room: number): number {
  let values = 0
  let highest = 0
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count > 0) values += 1
    if (count > highest) highest = count
  }
  if (values <= room) return 1
  const having = new Uint32Array(highest + 2)
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    having[count] = (having[count] ?? 0) + 1
  }
  let at = highest
  for (let taken = having[at] ?? 0; at > 1 && taken < room;) {
    at -= 1
    taken += having[at] ?? 0
  }
  return at
}

function entry(dictionary: Dictionary, number: number, count: number): FacetValue {
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

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1)
}

/** The most frequent values, the chosen ones, and "none" last. */
function listValues(counts: Uint32Array, dictionary: Dictionary, choice: FacetChoice | undefined, room: number): readonly FacetValue[] {
  const chosen = chosenNumbers(choice, dictionary)
  const least = threshold(counts, room)
  const values: FacetValue[] = []
  const surplus: FacetValue[] = []
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count < least && chosen.size === 0) continue
    if (count > least || chosen.has(number)) values.push(entry(dictionary, number, count))
    // Many values may share the last count that is listed; those that come first in the alphabet would need all labels.
    else if (count === least && surplus.length < room) surplus.push(entry(dictionary, number, count))
  }
  const listed = [...values, ...surplus.slice(0, Math.max(0, room - values.length))].sort(byCount)
  return [...listed, ...unset(counts[0] ?? 0, choice)]
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

/** Years, months and days in their order. Days only where few, or asked for. */
function listDates(counts: Uint32Array, dictionary: Dictionary, query: Query): readonly FacetValue[] {
  const chosen = chosenNumbers(query.facets.date, dictionary)
  const all: FacetValue[] = []
  let days = 0
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count > 0 && isDay(dictionary.value(number))) days += 1
  }
  for (let number = 1; number < counts.length; number += 1) {
    const count = counts[number] ?? 0
    if (count === 0 && (chosen.size === 0 || !chosen.has(number))) continue
    const value = dictionary.value(number)
    if (isDay(value) && days > MOST_DAYS && !isAsked(value, query)) continue
    all.push(entry(dictionary, number, count))
  }
  all.sort((a, b) => (a.value < b.value ? -1 : 1))
  return [...all, ...unset(counts[0] ?? 0, query.facets.date)]
}

function listStates(counts: Uint32Array, choice: FacetChoice | undefined): readonly FacetValue[] {
  const values = STATE_VALUES.map((state, bit) => {
    const count = counts.reduce((sum, having, bits) => ((bits & (1 << bit)) === 0 ? sum : sum + having), 0)
    return { value: state, label: state, count, parent: null }
  })
  const chosen = new Set(choice === undefined ? [] : [...choice.include, ...choice.exclude])
  return [...values.filter((value) => value.count > 0 || chosen.has(value.value)), ...unset(counts[0] ?? 0, choice)]
}

/** What the interface shows of the counts. Labels of `state` values and of `UNSET` are the values themselves. */
export function listFacets(tally: Tally, vocabulary: Vocabulary, query: Query): FacetCounts {
  const list = (facet: Exclude<FacetName, 'state' | 'date'>, room = Number.POSITIVE_INFINITY): readonly FacetValue[] =>
    listValues(tally.counts[facet], vocabulary[facet], query.facets[facet], room)
  return {
    date: listDates(tally.counts.date, vocabulary.date, query),
    district: list('district'),
    topic: list('topic'),
    person: list('person', LONGEST_LIST),
    byline: list('byline', LONGEST_LIST),
    paper: list('paper', LONGEST_LIST),
    file: list('file', LONGEST_LIST),
    state: listStates(tally.counts.state, query.facets.state),
  }
}
