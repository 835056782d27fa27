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

/** The characters of an article that a table knows, each with what its count weighs. */
export interface KnownCharacters {
  readonly codes: readonly number[]
  readonly amounts: readonly number[]
  /** Of all amounts together, as of a vector: long articles say no more than short ones. */
  readonly length: number
}

/** What a table knows of the characters that were tallied. */
export function knownCharacters(tally: ReadonlyMap<number, number>, { rows }: CharacterTable): KnownCharacters {
  const codes: number[] = []
  const amounts: number[] = []
  let squares = 0
  for (const [code, count] of tally) {
    if (!rows.has(code)) continue
    const amount = countWeight(count)
    codes.push(code)
    amounts.push(amount)
    squares += amount * amount
  }
  return { codes, amounts, length: Math.sqrt(squares) }
}

/**
 * How likely the characters of headline and beginning make each topic, as log-odds by topic: what an article is about shows
 * in its characters even where none of its words is known. `null` for topics of which nothing is known, and for all of them
 * where no character is.
 */
export function characterOdds({ codes, amounts, length }: KnownCharacters, table: CharacterTable): readonly (number | null)[] {
  const { rows, weights, biases } = table
  if (length === 0) return biases.map(() => null)
  const sums = new Float64Array(biases.length)
  for (const [at, code] of codes.entries()) {
    const row = rows.get(code) ?? 0
    const amount = amounts[at] ?? 0
    for (let topic = 0; topic < sums.length; topic += 1) sums[topic] = (sums[topic] ?? 0) + amount * (weights[row + topic] ?? 0)
  }
  return biases.map((bias, topic) => (bias === null ? null : bias + (sums[topic] ?? 0) / length))
}

/** What one character says for a topic; below 0 it speaks against it. */
export interface CharacterShare {
  readonly character: string
  readonly weight: number
}

/** The characters that say most for a topic or against it, the weightiest first, `most` of them at the most. */
export function tellingCharacters(
  { codes, amounts, length }: KnownCharacters,
  { rows, weights }: CharacterTable,
  topic: number,
  most: number,
): readonly CharacterShare[] {
  return codes
    .map((code, at) => ({
      character: String.fromCharCode(code),
      weight: ((amounts[at] ?? 0) * (weights[(rows.get(code) ?? 0) + topic] ?? 0)) / length,
    }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
}
