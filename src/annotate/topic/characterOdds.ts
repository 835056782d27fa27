import type { TopicScheme } from '../../lexicon/topics/scheme'
import type { TopicCharacters } from '../../lexicon/topics/topicCharacters'
import { type CharacterTally, countWeight } from './characterTally'

/** What characters say for the topics of a scheme, made ready to be added up. */
export interface CharacterTable {
  /** By code unit, where its row of `weights` begins, one number per topic; 0 where nothing is known of it: the first row stands for none. */
  readonly rows: Int32Array
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
  const rows = new Int32Array(0x10000)
  let size = width
  for (const { code } of entries) {
    if (rows[code] !== 0) continue
    rows[code] = size
    size += width
  }
  const weights = new Float32Array(size)
  for (const { code, topic, weight } of entries) weights[(rows[code] ?? 0) + topic] = weight
  return { rows, weights, biases: lists.map((list) => list?.bias ?? null) }
}

function entriesOf(weights: string, topic: number): { code: number; topic: number; weight: number }[] {
  return [...weights.replace(/\s/g, '').matchAll(WEIGHTED)].flatMap(([, weight, characters = '']) =>
    [...characters].map((character) => ({ code: character.charCodeAt(0), topic, weight: Number(weight) })),
  )
}

/** The characters of an article of which a table knows something, in the order of the tally. */
export interface KnownCharacters {
  readonly codes: readonly number[]
  /** What the count of each weighs. */
  readonly counts: readonly number[]
  /** Of all counts, as of a vector. */
  readonly length: number
}

export function knownCharacters({ codes, amounts }: CharacterTally, { rows }: CharacterTable): KnownCharacters {
  const known: number[] = []
  const counts: number[] = []
  let squares = 0
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    if (rows[code] === 0) continue
    const count = countWeight(amounts[at] ?? 0)
    squares += count * count
    known.push(code)
    counts.push(count)
  }
  return { codes: known, counts, length: Math.sqrt(squares) }
}

/**
 * How likely the characters of headline and beginning make each topic, as log-odds by topic: what an article is about shows
 * in its characters even where none of its words is known. `null` for topics of which nothing is known, and for all of them
 * where no character is.
 */
export function characterOdds(
  { codes, counts, length }: KnownCharacters,
  { rows, weights, biases }: CharacterTable,
): readonly (number | null)[] {
  if (length === 0) return biases.map(() => null)
  const sums = new Float64Array(biases.length)
  for (let at = 0; at < codes.length; at += 1) {
    const row = rows[codes[at] ?? 0] ?? 0
    const count = counts[at] ?? 0
    for (let topic = 0; topic < sums.length; topic += 1) sums[topic] = (sums[topic] ?? 0) + count * (weights[row + topic] ?? 0)
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
  { codes, counts, length }: KnownCharacters,
  { rows, weights }: CharacterTable,
  topic: number,
  most: number,
): readonly CharacterShare[] {
  const telling: CharacterShare[] = []
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    const weight = ((counts[at] ?? 0) * (weights[(rows[code] ?? 0) + topic] ?? 0)) / length
    if (weight === 0) continue
    if (telling.length === most && Math.abs(weight) <= Math.abs(telling[most - 1]?.weight ?? 0)) continue
    let place = Math.min(telling.length, most - 1)
    for (let above = telling[place - 1]; above !== undefined && Math.abs(above.weight) < Math.abs(weight); above = telling[place - 1]) {
      telling[place] = above
      place -= 1
    }
    telling[place] = { character: String.fromCharCode(code), weight }
  }
  return telling
}
