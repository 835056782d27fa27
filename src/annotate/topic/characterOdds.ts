import type { TopicScheme } from '../../lexicon/topics/scheme'
import type { TopicCharacters } from '../../lexicon/topics/topicCharacters'
import { countWeight } from './characterTally'

/** What characters say for the topics of a scheme, made ready to be added up. */
export interface CharacterTable {
  /** Places in `weights`, in rows of one number per topic, by code unit. */
  readonly rows: ReadonlyMap<number, number>
  readonly weights: Float32Array
  /** By topic; `null` where nothing is known of its characters. */
  readonly biases: readonly (number | null)[]
}

/** 12学教-3农: a weight, and the characters that have it. */
const WEIGHTED = /(-?\d+)([^\d-]+)/g

/** The table of a scheme; a topic that is not among `known` has none of it. */
export function characterTable(scheme: TopicScheme, known: readonly TopicCharacters[]): CharacterTable {
  const width = scheme.topics.length
  const lists = scheme.topics.map(({ id }) => known.find(({ topic }) => topic === id))
  const entries = lists.flatMap((list, topic) => (list === undefined ? [] : entriesOf(list.weights, topic)))
  const rows = new Map<number, number>()
  for (const { code } of entries) if (!rows.has(code)) rows.set(code, rows.size * width)
  const weights = new Float32Array(rows.size * width)
  for (const { code, topic, weight } of entries) weights[(rows.get(code) ?? 0) + topic] = weight
  return { rows, weights, biases: lists.map((list) => list?.bias ?? null) }
}

function entriesOf(weights: string, topic: number): { code: number; topic: number; weight: number }[] {
  return [...weights.replace(/\s/g, '').matchAll(WEIGHTED)].flatMap(([, weight, characters = '']) =>
    [...characters].map((character) => ({ code: character.charCodeAt(0), topic, weight: Number(weight) })),
  )
}

/**
 * How likely the characters of headline and beginning make each topic, as log-odds by topic: what an article is about shows
 * in its characters even where none of its words is known. `null` for topics of which nothing is known, and for all of them
 * where no character is.
 */
export function characterOdds(tally: ReadonlyMap<number, number>, { rows, weights, biases }: CharacterTable): readonly (number | null)[] {
  const sums = new Float64Array(biases.length)
  let squares = 0
  for (const [code, amount] of tally) {
    const row = rows.get(code)
    if (row === undefined) continue
    const weight = countWeight(amount)
    squares += weight * weight
    for (let topic = 0; topic < sums.length; topic += 1) sums[topic] = (sums[topic] ?? 0) + weight * (weights[row + topic] ?? 0)
  }
  if (squares === 0) return biases.map(() => null)
  const length = Math.sqrt(squares)
  return biases.map((bias, topic) => (bias === null ? null : bias + (sums[topic] ?? 0) / length))
}

/** What one character says for a topic; below 0 it speaks against it. */
export interface CharacterShare {
  readonly character: string
  readonly weight: number
}

/** The characters that say most for a topic or against it, the weightiest first, `most` of them at the most. */
export function tellingCharacters(
  tally: ReadonlyMap<number, number>,
  { rows, weights }: CharacterTable,
  topic: number,
  most: number,
): readonly CharacterShare[] {
  const known = [...tally].filter(([code]) => rows.has(code)).map(([code, amount]) => ({ code, amount: countWeight(amount) }))
  const length = Math.sqrt(known.reduce((sum, { amount }) => sum + amount * amount, 0))
  return known
    .map(({ code, amount }) => ({
      character: String.fromCharCode(code),
      weight: (amount * (weights[(rows.get(code) ?? 0) + topic] ?? 0)) / length,
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
