import { type Bits, eachBit, emptyBits, intersect, setBit, subtract, unite } from '../shard/bits'
import type { ValueLists } from '../shard/csr'
import type { Shard } from '../shard/shard'
import type { Needle } from './needle'
import type { MarkedColumn, Plan } from './plan'

/** Finds the documents of `within` that hold a needle: the scan, or an index that answers the same. */
export type Matcher = (needle: Needle, within: Bits) => Bits

function pick(within: Bits, size: number, accepts: (document: number) => boolean): Bits {
  const found = emptyBits(size)
  eachBit(within, (document) => {
    if (accepts(document)) setBit(found, document)
  })
  return found
}

function listHas(lists: ValueLists, document: number, marks: Uint8Array): boolean {
  const from = lists.starts[document] ?? 0
  const to = lists.starts[document + 1] ?? 0
  if (from === to) return marks[0] === 1
  for (let at = from; at < to; at += 1) if (marks[lists.values[at] ?? 0] === 1) return true
  return false
}

function byValues(shard: Shard, column: MarkedColumn, marks: Uint8Array, within: Bits): Bits {
  if (column === 'topic' || column === 'person' || column === 'byline') {
    const lists = shard.lists[column]
    return pick(within, shard.size, (document) => listHas(lists, document, marks))
  }
  const numbers = shard.columns[column]
  return pick(within, shard.size, (document) => marks[numbers[document] ?? 0] === 1)
}

/** Whether the days of the document share one with `[first, last]`; never where it has no date. */
export function overlapsDays(shard: Shard, document: number, first: number, last: number): boolean {
  const from = shard.columns.firstDay[document] ?? 0
  return from !== 0 && from <= last && (shard.columns.lastDay[document] ?? 0) >= first
}

function every(plans: readonly Plan[], shard: Shard, matcher: Matcher, within: Bits): Bits {
  return plans.reduce((left, plan) => evaluate(plan, shard, matcher, left), within)
}

function some(plans: readonly Plan[], shard: Shard, matcher: Matcher, within: Bits): Bits {
  const found = emptyBits(shard.size)
  for (const plan of plans) unite(found, evaluate(plan, shard, matcher, within))
  return found
}

/** The documents of `within` that a plan means. A new set, or `within` itself; never changes `within`. */
export function evaluate(plan: Plan, shard: Shard, matcher: Matcher, within: Bits): Bits {
  switch (plan.kind) {
    case 'all':
      return within
    case 'none':
      return emptyBits(shard.size)
    case 'and':
      return every(plan.plans, shard, matcher, within)
    case 'or':
      return some(plan.plans, shard, matcher, within)
    case 'not': {
      const left = within.slice()
      subtract(left, evaluate(plan.plan, shard, matcher, within))
      return left
    }
    case 'text': {
      const found = matcher(plan.needle, within)
      intersect(found, within)
      return found
    }
    case 'values':
      return byValues(shard, plan.column, plan.marks, within)
    case 'states': {
      const { states } = shard.columns
      return pick(within, shard.size, (document) => {
        const bits = states[document] ?? 0
        return (bits & plan.bits) !== 0 || (plan.unset && bits === 0)
      })
    }
    case 'days': {
      const days = plan.days
      if (days === null) return pick(within, shard.size, (document) => shard.columns.firstDay[document] === 0)
      return pick(within, shard.size, (document) => overlapsDays(shard, document, days.first, days.last))
    }
  }
}
