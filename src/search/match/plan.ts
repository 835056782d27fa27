import { STATE_VALUES, UNSET } from '../../domain/query'
import { foldText } from '../fold/fold'
import type { QueryNode, ValueField } from '../query/ast'
import type { Days } from '../query/days'
import type { Vocabulary } from '../shard/vocabulary'
import { type Needle, needleOf } from './needle'

/** Columns in which a value field is looked up. */
export type MarkedColumn = Exclude<ValueField, 'state'>

/** A query made ready for one state of the vocabulary: needles folded, names turned into marked values. */
export type Plan =
  | { readonly kind: 'all' | 'none' }
  | { readonly kind: 'and' | 'or'; readonly plans: readonly Plan[] }
  | { readonly kind: 'not'; readonly plan: Plan }
  | { readonly kind: 'text'; readonly needle: Needle }
  /** `marks[n]` is 1 where value `n` is meant; `marks[NONE]` stands for no value at all. */
  | { readonly kind: 'values'; readonly column: MarkedColumn; readonly marks: Uint8Array }
  | { readonly kind: 'states'; readonly bits: number; readonly unset: boolean }
  | { readonly kind: 'days'; readonly days: Days | null }

/** States as readers call them. */
const STATE_NAMES: ReadonlyMap<string, number> = new Map([
  ['未读', 0],
  ['收藏', 1],
  ['待核', 2],
  ['已订正', 3],
  ['订正', 3],
  ['疑似重复', 4],
  ['重复', 4],
])

function markValues(column: MarkedColumn, typed: string, vocabulary: Vocabulary): Uint8Array {
  const dictionary = vocabulary[column]
  if (typed === UNSET) {
    const marks = new Uint8Array(dictionary.size)
    marks[0] = 1
    return marks
  }
  const wanted = foldText(typed)
  if (wanted === '') return new Uint8Array(dictionary.size)
  return dictionary.select((number) => dictionary.value(number) === typed || dictionary.foldedLabel(number).includes(wanted))
}

function planStates(typed: string): Plan {
  const byName = STATE_NAMES.get(typed)
  const bit = byName ?? STATE_VALUES.findIndex((state) => state === typed.toLowerCase())
  return { kind: 'states', bits: bit < 0 ? 0 : 1 << bit, unset: typed === UNSET }
}

/** What is looked up first: values and dates cost least, long needles are rarest. */
function cost(plan: Plan): number {
  if (plan.kind === 'text') return 100 - Math.min(plan.needle.text.length, 50)
  if (plan.kind === 'or' || plan.kind === 'and') return plan.plans.reduce((most, inner) => Math.max(most, cost(inner)), 0) + 1
  return plan.kind === 'not' ? 200 + cost(plan.plan) : 0
}

/** Makes a query ready. */
export function planQuery(node: QueryNode, vocabulary: Vocabulary, foldVariants: boolean): Plan {
  if (node.kind === 'and' || node.kind === 'or') {
    const plans = node.nodes.map((inner) => planQuery(inner, vocabulary, foldVariants))
    return { kind: node.kind, plans: plans.sort((a, b) => cost(a) - cost(b)) }
  }
  if (node.kind === 'not') return { kind: 'not', plan: planQuery(node.node, vocabulary, foldVariants) }
  if (node.kind === 'text') {
    const needle = needleOf(node.text, node.field, foldVariants)
    return needle.text === '' ? { kind: 'all' } : { kind: 'text', needle }
  }
  if (node.kind === 'date') return { kind: 'days', days: node.days }
  if (node.kind !== 'value') return { kind: node.kind }
  if (node.field === 'state') return planStates(node.text)
  return { kind: 'values', column: node.field, marks: markValues(node.field, node.text, vocabulary) }
}

/** The needles that a result may hold and should be marked: those under no exclusion. */
export function wantedNeedles(plan: Plan): readonly Needle[] {
  if (plan.kind === 'text') return [plan.needle]
  if (plan.kind === 'and' || plan.kind === 'or') return plan.plans.flatMap(wantedNeedles)
  return []
}
