import type { PersonMention } from '../../domain/person'
import type { Reading } from '../reading'
import { type CharacterShare, type KnownCharacters, characterOdds, knownCharacters, tellingCharacters } from './characterOdds'
import { type Stretches, tallyCharacters } from './characterTally'
import type { CompiledScheme } from './compileScheme'
import { lifeStoryShares } from './lifeStory'
import { literatureShares } from './literature'
import { partFactor } from './partFactor'
import { FRONT_WEIGHT, zonesOf } from './zones'

/** One word's share in the case for a topic. */
export interface WordShare {
  readonly word: string
  readonly weight: number
  /** Times that it occurs. */
  readonly count: number
  /** Its first place; offsets into `Reading.text`. */
  readonly start: number
  readonly end: number
}

/** What an article says for one topic by more than its words: whom it is about, what kind of piece it is. */
interface FormShares {
  /** Its place in the scheme; `null` where the scheme has no such topic, and nothing is said. */
  readonly topic: number | null
  readonly shares: readonly (WordShare & { readonly front: number })[]
}

/** The case for one topic. */
export interface TopicCase {
  /** The topic's place in the scheme. */
  readonly topic: number
  readonly weight: number
  /** What of it headline and lead alone would give. */
  readonly front: number
  /** Log-odds of the topic by the characters of the article, `null` where they tell nothing. */
  readonly odds: number | null
}

/** What an article says for topics. Its reasons can be asked for until the next article is weighed with the same scheme. */
export interface WeighedTopics {
  readonly cases: readonly TopicCase[]
  /** The words that speak for a topic, the heaviest first. */
  readonly words: (topic: number) => readonly WordShare[]
  /** The characters that count most in the odds of a topic. */
  readonly characters: (topic: number) => readonly CharacterShare[]
}

/** Characters that are named as the reason. */
const SHOWN_CHARACTERS = 6

/** A word of which no more is left is passed over. */
const PASSED_OVER = 0.3

/** Finds the words of a scheme and tallies them; answers where words stand that count for next to nothing. One pass over the text. */
export function findWords(reading: Reading, { trie, meanings, tally }: CompiledScheme): Stretches {
  const text = reading.simple
  const passedOver: number[] = []
  let weight = 0
  const add = (phrase: number, start: number, end: number): void => {
    if (meanings[phrase]?.length === 0) return
    const left = partFactor(text, start, end)
    if (left <= PASSED_OVER) passedOver.push(start, end)
    const amount = weight * left
    tally.add(phrase, amount, weight >= FRONT_WEIGHT ? amount : 0, start, end)
  }
  tally.clear()
  for (const zone of zonesOf(reading)) {
    weight = zone.weight
    trie.each(text, zone.start, zone.end, add)
  }
  return passedOver
}

/** The case for every topic that any word of the reading, or any of its `people`, speaks for or against. */
export function weighTopics(reading: Reading, people: readonly PersonMention[], scheme: CompiledScheme): WeighedTopics {
  const known = knownCharacters(tallyCharacters(reading, findWords(reading, scheme)), scheme.characters)
  const forms: readonly FormShares[] = [
    { topic: scheme.lifeStory, shares: scheme.lifeStory === null ? [] : lifeStoryShares(people, reading) },
    { topic: scheme.literature, shares: scheme.literature === null ? [] : literatureShares(reading) },
  ]
  return {
    cases: casesOf(known, forms, scheme),
    words: (topic) => wordsFor(topic, scheme, forms.find((form) => form.topic === topic)?.shares ?? []),
    characters: (topic) => tellingCharacters(known, scheme.characters, topic, SHOWN_CHARACTERS),
  }
}

function casesOf(known: KnownCharacters, forms: readonly FormShares[], scheme: CompiledScheme): TopicCase[] {
  const { sums, tally } = scheme
  for (let at = 0; at < tally.size; at += 1) {
    const amount = tally.amount(at)
    const front = tally.front(at)
    const whole = saturated(amount)
    const early = front === amount ? whole : saturated(front)
    for (const { topic, weight } of scheme.meanings[tally.phrase(at)] ?? []) sums.add(topic, weight * whole, weight * early)
  }
  for (const { topic, shares } of forms) for (const { weight, front } of shares) sums.add(topic ?? 0, weight, front)
  const cases: TopicCase[] = []
  sums.take((topic, weight, front) => {
    // Where its words speak against a topic, characters cannot make it one.
    const odds = weight > 0 ? characterOdds(known, scheme.characters, topic) : null
    cases.push({ topic, weight, front, odds })
  })
  return cases
}

/** The words that speak for a topic, the heaviest first. */
function wordsFor(topic: number, { tally, meanings, phrases }: CompiledScheme, byForm: readonly WordShare[]): WordShare[] {
  const words: WordShare[] = []
  for (let at = 0; at < tally.size; at += 1) {
    const phrase = tally.phrase(at)
    for (const meaning of meanings[phrase] ?? []) {
      if (meaning.topic !== topic) continue
      const weight = meaning.weight * saturated(tally.amount(at))
      if (weight > 0)
        words.push({ word: phrases[phrase] ?? '', weight, count: tally.count(at), start: tally.start(at), end: tally.end(at) })
    }
  }
  for (const { word, weight, count, start, end } of byForm) words.push({ word, weight, count, start, end })
  return words.sort((a, b) => b.weight - a.weight || a.start - b.start)
}

/** Saying a word again adds ever less: 1 → 0.63, 2 → 0.86, never more than 1. */
function saturated(amount: number): number {
  return 1 - Math.exp(-amount)
}
