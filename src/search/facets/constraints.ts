import { FACET_NAMES, type FacetChoice, type FacetName, type Query, STATE_VALUES, UNSET } from '../../domain/query'
import { overlapsDays } from '../match/evaluate'
import { FIRST_DAY, LAST_DAY, dayNumber } from '../query/days'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'

/** In a rejection each facet has the bit of its place among the names; behind them comes that of the date range. */
export const RANGE_BIT: number = 1 << FACET_NAMES.length

/** One condition that the choices make: says `bit` of the documents that it rejects. */
export interface Constraint {
  readonly bit: number
  rejects(shard: Shard, document: number): boolean
}

/** Which values of a column are chosen: `include[n]`, `exclude[n]`; index 0 stands for no value. */
interface Marks {
  readonly include: Uint8Array | null
  readonly exclude: Uint8Array | null
}

type ColumnFacet = Exclude<FacetName, 'state'>

function mark(values: readonly string[], facet: ColumnFacet, vocabulary: Vocabulary): Uint8Array | null {
  if (values.length === 0) return null
  const dictionary = vocabulary[facet]
  const chosen = new Set(values)
  const marks = dictionary.select((number) => chosen.has(dictionary.value(number)))
  marks[0] = chosen.has(UNSET) ? 1 : 0
  return marks
}

function rejectsOne(number: number, marks: Marks): boolean {
  return (marks.include !== null && marks.include[number] !== 1) || (marks.exclude !== null && marks.exclude[number] === 1)
}

function rejectsList(values: Uint32Array, from: number, to: number, marks: Marks): boolean {
  if (from === to) return rejectsOne(0, marks)
  let included = marks.include === null
  for (let at = from; at < to; at += 1) {
    const number = values[at] ?? 0
    if (marks.exclude !== null && marks.exclude[number] === 1) return true
    if (marks.include !== null && marks.include[number] === 1) included = true
  }
  return !included
}

function columnConstraint(facet: ColumnFacet, choice: FacetChoice, vocabulary: Vocabulary): Constraint {
  const bit = 1 << FACET_NAMES.indexOf(facet)
  const marks = { include: mark(choice.include, facet, vocabulary), exclude: mark(choice.exclude, facet, vocabulary) }
  if (facet === 'topic' || facet === 'person' || facet === 'byline') {
    return {
      bit,
      rejects(shard, document) {
        const { starts, values } = shard.lists[facet]
        return rejectsList(values, starts[document] ?? 0, starts[document + 1] ?? 0, marks)
      },
    }
  }
  return { bit, rejects: (shard, document) => rejectsOne(shard.columns[facet][document] ?? 0, marks) }
}

/** Bits of the states among the values, and whether "none" is among them. */
function stateMask(values: readonly string[]): { readonly bits: number; readonly unset: boolean } {
  const bits = values.reduce((mask, value) => {
    const at = STATE_VALUES.findIndex((state) => state === value)
    return at < 0 ? mask : mask | (1 << at)
  }, 0)
  return { bits, unset: values.includes(UNSET) }
}

function stateConstraint(choice: FacetChoice): Constraint {
  const include = stateMask(choice.include)
  const exclude = stateMask(choice.exclude)
  const meets = (states: number, mask: { bits: number; unset: boolean }): boolean =>
    (states & mask.bits) !== 0 || (mask.unset && states === 0)
  return {
    bit: 1 << FACET_NAMES.indexOf('state'),
    rejects(shard, document) {
      const states = shard.columns.states[document] ?? 0
      return (choice.include.length > 0 && !meets(states, include)) || meets(states, exclude)
    },
  }
}

function rangeConstraint(range: { readonly first: string | null; readonly last: string | null }): Constraint {
  const first = range.first === null ? FIRST_DAY : dayNumber(range.first)
  const last = range.last === null ? LAST_DAY : dayNumber(range.last)
  return { bit: RANGE_BIT, rejects: (shard, document) => !overlapsDays(shard, document, first, last) }
}

/** The conditions that the choices of a query make; none for facets without a choice. */
export function constraintsOf(query: Query, vocabulary: Vocabulary): readonly Constraint[] {
  const constraints: Constraint[] = []
  for (const facet of FACET_NAMES) {
    const choice = query.facets[facet]
    if (choice === undefined || choice.include.length + choice.exclude.length === 0) continue
    constraints.push(facet === 'state' ? stateConstraint(choice) : columnConstraint(facet, choice, vocabulary))
  }
  const range = query.dateRange
  if (range !== null && (range.first !== null || range.last !== null)) constraints.push(rangeConstraint(range))
  return constraints
}

/** The bits of all conditions that reject the document. */
export function rejection(constraints: readonly Constraint[], shard: Shard, document: number): number {
  let bits = 0
  for (const constraint of constraints) if (constraint.rejects(shard, document)) bits |= constraint.bit
  return bits
}
