import type { Needle } from '../match/needle'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'
import { NAME_COLUMNS, type NameColumn, type NameIndex } from './nameIndex'

/** What it is worth that an article is named by the words: its author or a person in it more than the paper. */
const WORTH: Readonly<Record<NameColumn, number>> = { byline: 6, person: 5, district: 3, topic: 3, paper: 1 }

/** A name that only begins with the words, or holds them, is worth so much of that. */
const IN_PART = 0.3

/** So many names per needle. */
const MOST_NAMES = 50

/** Shorter needles are in too many names to tell anything. */
const SHORTEST = 2

/** Per column: values that name what is looked for, with what that is worth. */
export type NameBoosts = ReadonlyMap<NameColumn, ReadonlyMap<number, number>>

/** Names that the needles mean. */
export function nameBoosts(needles: readonly Needle[], names: NameIndex, vocabulary: Vocabulary): NameBoosts {
  const boosts = new Map<NameColumn, Map<number, number>>()
  for (const { text, field } of needles) {
    if (text.length < SHORTEST || field !== null) continue
    for (const { column, number } of names.find(text, MOST_NAMES)) {
      const label = vocabulary[column].foldedLabel(number)
      if (!label.includes(text)) continue
      const values = boosts.get(column) ?? new Map<number, number>()
      const worth = WORTH[column] * (label === text ? 1 : IN_PART)
      values.set(number, Math.max(worth, values.get(number) ?? 0))
      boosts.set(column, values)
    }
  }
  return boosts
}

function bestOf(shard: Shard, document: number, column: NameColumn, values: ReadonlyMap<number, number>): number {
  if (column === 'district' || column === 'paper') return values.get(shard.columns[column][document] ?? 0) ?? 0
  const { starts, values: numbers } = shard.lists[column]
  let best = 0
  for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
    best = Math.max(best, values.get(numbers[at] ?? 0) ?? 0)
  }
  return best
}

/** What the names of an article are worth. */
export function scoreNames(shard: Shard, document: number, boosts: NameBoosts): number {
  let score = 0
  for (const column of NAME_COLUMNS) {
    const values = boosts.get(column)
    if (values !== undefined) score += bestOf(shard, document, column, values)
  }
  return score
}
