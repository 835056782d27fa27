import type { PersonMention } from '../../domain/person'
import { CharacterSet } from '../../lexicon/matching/characterSet'
import type { Reading } from '../reading'
import type { CompiledScheme } from './compileScheme'
import { lifeStoryShares } from './lifeStory'
import type { PhraseHit } from './phraseTrie'
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
  /** The words for a topic; asked only of topics that are chosen. */
  readonly words: (topic: number) => readonly WordShare[]
}

/** 市政协副主席, 公安局局长, 教育局党组: the word is part of somebody's office. */
const OFFICE_BEHIND =
  /^委?(?:常委会|党组|党委)?(?:第一|常务|党组)?副?(?:书记|主席|部长|局长|主任|院长|处长|科长|政委|队长|检察长|会长|站长|组长|常委|成员)/
/** 教育局党支部: one of many bodies that are listed. */
const BODY_BEHIND = /^(?:机关)?(?:第.)?党(?:支部|总支|委|组)/
/** 文化路, 建设街: the word names a road. */
const ROAD_BEHIND = /^(?:[东西南北中])?(?:路|大街|大道|街道)/
const LOOK_BEHIND = 10
/** What any of these begins with; most words are followed by something else. */
const BEGINS_BEHIND = CharacterSet.of('委常党第副书主部局院处科政队检会站组成机东西南北中路大街')

const OFFICE_FACTOR = 0.1
const BODY_FACTOR = 0.3

interface Tally {
  amount: number
  front: number
  count: number
  readonly hit: PhraseHit
}

/** The case for every topic that any word of the reading, or any of its `people`, speaks for or against. One pass over the text. */
export function weighTopics(reading: Reading, people: readonly PersonMention[], scheme: CompiledScheme): readonly TopicCase[] {
  const tallies = new Map<number, Tally>()
  const text = reading.simple
  for (const zone of zonesOf(reading)) {
    for (const hit of scheme.trie.findAll(text, zone.start, zone.end)) {
      if (scheme.meanings[hit.phrase]?.length === 0) continue
      const amount = zone.weight * partFactor(text, hit)
      const front = zone.weight >= FRONT_WEIGHT ? amount : 0
      const tally = tallies.get(hit.phrase)
      if (tally === undefined) tallies.set(hit.phrase, { amount, front, count: 1, hit })
      else {
        tally.amount += amount
        tally.front += front
        tally.count += 1
      }
    }
  }
  return casesOf([...tallies.values()], scheme, people, reading)
}

function casesOf(tallies: readonly Tally[], scheme: CompiledScheme, people: readonly PersonMention[], reading: Reading): TopicCase[] {
  const { sums } = scheme
  for (const { amount, front, hit } of tallies) {
    const whole = saturated(amount)
    const early = front === amount ? whole : saturated(front)
    for (const { topic, weight } of scheme.meanings[hit.phrase] ?? []) sums.add(topic, weight * whole, weight * early)
  }
  const stories = scheme.lifeStory === null ? [] : lifeStoryShares(people, reading)
  for (const { weight, front } of stories) sums.add(scheme.lifeStory ?? 0, weight, front)
  const words = (topic: number): WordShare[] => wordsFor(topic, tallies, scheme, topic === scheme.lifeStory ? stories : [])
  const cases: TopicCase[] = []
  sums.take((topic, weight, front) => cases.push({ topic, weight, front, words }))
  return cases
}

/** What each word says for a topic, the heaviest first. */
function wordsFor(topic: number, tallies: readonly Tally[], scheme: CompiledScheme, stories: readonly WordShare[]): WordShare[] {
  const words: WordShare[] = []
  for (const { amount, count, hit } of tallies) {
    for (const meaning of scheme.meanings[hit.phrase] ?? []) {
      if (meaning.topic !== topic) continue
      const word = scheme.phrases[hit.phrase] ?? ''
      words.push({ word, weight: meaning.weight * saturated(amount), count, start: hit.start, end: hit.end })
    }
  }
  for (const { word, weight, count, start, end } of stories) words.push({ word, weight, count, start, end })
  return words.sort((a, b) => b.weight - a.weight || a.start - b.start)
}

/** Saying a word again adds ever less: 1 → 0.63, 2 → 0.86, never more than 1. */
function saturated(amount: number): number {
  return 1 - Math.exp(-amount)
}

/** 市总工会、市妇联、团市委: bodies in a row take part, the article is about none of them. */
const BODY_END = CharacterSet.of('局委会联协办厅队院')
const AND = '、'.charCodeAt(0)
/** 、[市]妇联, 、[团]市委 */
const BEFORE_BODY = CharacterSet.of('省市县区州旗团')
const LISTED_BEHIND = CharacterSet.of('、等')
/** By how many sides of the word the row goes on: for bodies, and for all else (道路交通、食品安全、医疗卫生等提案), which is named more than told of. */
const LISTED_BODY_FACTORS: readonly number[] = [1, 0.3, 0.1]
const LISTED_FACTORS: readonly number[] = [1, 0.8, 0.4]

function listedSides(text: string, { start, end }: PhraseHit): number {
  const last = text.charCodeAt(start - 1)
  const isBehindOther = last === AND || (BEFORE_BODY.has(last) && text.charCodeAt(start - 2) === AND)
  return (isBehindOther ? 1 : 0) + (LISTED_BEHIND.has(text.charCodeAt(end)) ? 1 : 0)
}

const DIGIT = CharacterSet.of('0123456789')
const COUNTED_BEHIND = CharacterSet.of('0123456789余多名人户元万个家次岁吨亩公米届')

/** [120]余人次, 1[119]户: digits of another number; a number that is called stands alone. */
function isOtherNumber(text: string, { start, end }: PhraseHit): boolean {
  if (!DIGIT.has(text.charCodeAt(start))) return false
  return DIGIT.has(text.charCodeAt(start - 1)) || COUNTED_BEHIND.has(text.charCodeAt(end))
}

/** How much of a word's weight is left where it is only part of a name. */
function partFactor(text: string, hit: PhraseHit): number {
  if (isOtherNumber(text, hit)) return 0
  const sides = listedSides(text, hit)
  if (sides > 0 && BODY_END.has(text.charCodeAt(hit.end - 1))) return LISTED_BODY_FACTORS[sides] ?? 1
  const listed = LISTED_FACTORS[sides] ?? 1
  if (!BEGINS_BEHIND.has(text.charCodeAt(hit.end))) return listed
  const behind = text.slice(hit.end, hit.end + LOOK_BEHIND)
  if (OFFICE_BEHIND.test(behind)) return OFFICE_FACTOR
  if (BODY_BEHIND.test(behind)) return BODY_FACTOR
  return hit.end - hit.start <= 2 && ROAD_BEHIND.test(behind) ? 0 : listed
}
