import type { PersonMention } from '../../domain/person'
import type { Reading } from '../reading'
import { type CharacterShare, type KnownCharacters, characterOdds, knownCharacters, tellingCharacters } from './characterOdds'
import { tallyCharacters } from './characterTally'
import type { CompiledScheme } from './compileScheme'
import { lifeStoryShares } from './lifeStory'
import { partFactor } from './partFactor'
import { FRONT_WEIGHT, zonesOf } from './zones'

/** One word's share in the case for a topic. */
export interface WordShare {
  readonly word: string
  /** Can be negative. */
  readonly weight: number
  /** Times that it occurs. */
  readonly count: number
  /** Its first place; offsets into `Reading.text`. */
  readonly start: number
  readonly end: number
}

/** The case for one topic; its words come with the heaviest first. */
export interface TopicCase {
  /** The topic's place in the scheme. */
  readonly topic: number
  readonly weight: number
  /** What of it headline and lead alone would give. */
  readonly front: number
  /** Log-odds of the topic by the characters of the article, `null` where they tell nothing. */
  readonly odds: number | null
  /** The words for a topic; asked only of topics that are chosen. */
  readonly words: (topic: number) => readonly WordShare[]
  /** The characters that count most in `odds`; asked only of topics that are chosen. */
  readonly characters: (topic: number) => readonly CharacterShare[]
}

/** Characters that are named as the reason. */
const SHOWN_CHARACTERS = 6

/** A phrase that was found. */
interface Tally {
  readonly phrase: number
  amount: number
  front: number
  count: number
  /** Where it stands first. */
  readonly start: number
  readonly end: number
}

/** The words of a scheme in a reading. */
interface FoundWords {
  readonly tallies: readonly Tally[]
  /** By character of the reading: 1 where it is part of a word that counts for next to nothing. */
  readonly passedOver: Uint8Array
}

/** A word of which no more is left is passed over. */
const PASSED_OVER = 0.3

/** Finds the words of a scheme. One pass over the text. */
export function findWords(reading: Reading, scheme: CompiledScheme): FoundWords {
  const { trie, meanings, found } = scheme
  const tallies: Tally[] = []
  const text = reading.simple
  const passedOver = new Uint8Array(text.length)
  for (const zone of zonesOf(reading)) {
    const isFront = zone.weight >= FRONT_WEIGHT
    trie.each(text, zone.start, zone.end, (phrase, start, end) => {
      if (meanings[phrase]?.length === 0) return
      const left = partFactor(text, start, end)
      if (left <= PASSED_OVER) passedOver.fill(1, start, end)
      const amount = zone.weight * left
      const front = isFront ? amount : 0
      const tally = tallies[(found[phrase] ?? 0) - 1]
      if (tally === undefined) found[phrase] = tallies.push({ phrase, amount, front, count: 1, start, end })
      else {
        tally.amount += amount
        tally.front += front
        tally.count += 1
      }
    })
  }
  for (const { phrase } of tallies) found[phrase] = 0
  return { tallies, passedOver }
}

/** The case for every topic that any word of the reading, or any of its `people`, speaks for or against. */
export function weighTopics(reading: Reading, people: readonly PersonMention[], scheme: CompiledScheme): readonly TopicCase[] {
  const { tallies, passedOver } = findWords(reading, scheme)
  const characters = knownCharacters(tallyCharacters(reading, passedOver), scheme.characters)
  return casesOf(tallies, characters, scheme, people, reading)
}

function casesOf(
  tallies: readonly Tally[],
  known: KnownCharacters,
  scheme: CompiledScheme,
  people: readonly PersonMention[],
  reading: Reading,
): TopicCase[] {
  const { sums } = scheme
  const odds = characterOdds(known, scheme.characters)
  for (const { phrase, amount, front } of tallies) {
    const whole = saturated(amount)
    const early = front === amount ? whole : saturated(front)
    for (const { topic, weight } of scheme.meanings[phrase] ?? []) sums.add(topic, weight * whole, weight * early)
  }
  const stories = scheme.lifeStory === null ? [] : lifeStoryShares(people, reading)
  for (const { weight, front } of stories) sums.add(scheme.lifeStory ?? 0, weight, front)
  const words = (topic: number): WordShare[] => wordsFor(topic, tallies, scheme, topic === scheme.lifeStory ? stories : [])
  const characters = (topic: number): readonly CharacterShare[] => tellingCharacters(known, scheme.characters, topic, SHOWN_CHARACTERS)
  const cases: TopicCase[] = []
  sums.take((topic, weight, front) => cases.push({ topic, weight, front, odds: odds[topic] ?? null, words, characters }))
  return cases
}

/** What each word says for a topic, the heaviest first. */
function wordsFor(topic: number, tallies: readonly Tally[], scheme: CompiledScheme, stories: readonly WordShare[]): WordShare[] {
  const words: WordShare[] = []
  for (const { phrase, amount, count, start, end } of tallies) {
    for (const meaning of scheme.meanings[phrase] ?? []) {
      if (meaning.topic !== topic) continue
      const word = scheme.phrases[phrase] ?? ''
      words.push({ word, weight: meaning.weight * saturated(amount), count, start, end })
    }
  }
  for (const { word, weight, count, start, end } of stories) words.push({ word, weight, count, start, end })
  return words.sort((a, b) => b.weight - a.weight || a.start - b.start)
}

/** Saying a word again adds ever less: 1 → 0.63, 2 → 0.86, never more than 1. */
function saturated(amount: number): number {
  return 1 - Math.exp(-amount)
}
