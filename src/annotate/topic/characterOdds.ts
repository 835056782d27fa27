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
  /** Where the characters of one article are put that the table knows, over those of the article before: as many as there are rows. */
  readonly codes: Uint16Array
  readonly counts: Float64Array
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
  const most = width === 0 ? 0 : size / width - 1
  return {
    rows,
    weights,
    biases: lists.map((list) => list?.bias ?? null),
    codes: new Uint16Array(most),
    counts: new Float64Array(most),
  }
}

function entriesOf(weights: string, topic: number): { code: number; topic: number; weight: number }[] {
  return [...weights.replace(/\s/g, '').matchAll(WEIGHTED)].flatMap(([, weight, characters = '']) =>
    [...characters].map((character) => ({ code: character.charCodeAt(0), topic, weight: Number(weight) })),
  )
}

/** The characters of an article of which a table knows something, in the order of the tally. Holds only until the table is asked for those of another. */
export interface KnownCharacters {
  readonly codes: Uint16Array
  /** What the count of each weighs. */
  readonly counts: Float64Array
  /** Of all counts, as of a vector. */
  readonly length: number
}

export function knownCharacters({ codes, amounts }: CharacterTally, table: CharacterTable): KnownCharacters {
  const { rows } = table
  let size = 0
  let squares = 0
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    if (rows[code] === 0) continue
    const count = countWeight(amounts[at] ?? 0)
    squares += count * count
    table.codes[size] = code
    table.counts[size] = count
    size += 1
  }
  return { codes: table.codes.subarray(0, size), counts: table.counts.subarray(0, size), length: Math.sqrt(squares) }
}

/**
 * How likely the characters of headline and beginning make a topic, as log-odds: what an article is about shows in its
 * characters even where none of its words is known. `null` for a topic of which nothing is known, and where no character is.
 */
export function characterOdds(
  { codes, counts, length }: KnownCharacters,
  { rows, weights, biases }: CharacterTable,
  topic: number,
): number | null {
  const bias = biases[topic] ?? null
  if (length === 0 || bias === null) return null
  let sum = 0
  for (let at = 0; at < codes.length; at += 1) {
    sum += (counts[at] ?? 0) * (weights[(rows[codes[at] ?? 0] ?? 0) + topic] ?? 0)
  }
  return bias + sum / length
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
  const told: number[] = []
  const by: number[] = []
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0
    const weight = ((counts[at] ?? 0) * (weights[(rows[code] ?? 0) + topic] ?? 0)) / length
    if (weight === 0) continue
    if (told.length === most && Math.abs(weight) <= Math.abs(told[most - 1] ?? 0)) continue
    let place = Math.min(told.length, most - 1)
    while (place > 0 && Math.abs(told[place - 1] ?? 0) < Math.abs(weight)) {
      told[place] = told[place - 1] ?? 0
      by[place] = by[place - 1] ?? 0
      place -= 1
    }
    told[place] = weight
    by[place] = code
  }
  return by.map((code, place) => ({ character: String.fromCharCode(code), weight: told[place] ?? 0 }))
}
