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
  /** Asked only of topics that are chosen. */
  readonly words: () => readonly WordShare[]
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

/** What was found for one topic so far. */
interface Sum {
  weight: number
  front: number
}

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
  return casesOf(tallies, scheme, people, reading)
}

function casesOf(
  tallies: ReadonlyMap<number, Tally>,
  scheme: CompiledScheme,
  people: readonly PersonMention[],
  reading: Reading,
): TopicCase[] {
  /** By topic. */
  const sums: (Sum | null)[] = scheme.topics.map(() => null)
  for (const [phrase, { amount, front }] of tallies) {
    const whole = saturated(amount)
    const early = front === amount ? whole : saturated(front)
    for (const { topic, weight } of scheme.meanings[phrase] ?? []) add(sums, topic, weight * whole, weight * early)
  }
  const stories = scheme.lifeStory === null ? [] : lifeStoryShares(people, reading)
  for (const { weight, front } of stories) add(sums, scheme.lifeStory ?? 0, weight, front)
  const cases: TopicCase[] = []
  for (const [topic, sum] of sums.entries()) {
    if (sum === null) continue
    const told = topic === scheme.lifeStory ? stories : []
    cases.push({ topic, weight: sum.weight, front: sum.front, words: () => wordsFor(topic, tallies, scheme, told) })
  }
  return cases
}

function add(sums: (Sum | null)[], topic: number, weight: number, front: number): void {
  const known = sums[topic]
  if (known === undefined || known === null) sums[topic] = { weight, front }
  else {
    known.weight += weight
    known.front += front
  }
}

/** What each word says for a topic, the heaviest first. */
function wordsFor(topic: number, tallies: ReadonlyMap<number, Tally>, scheme: CompiledScheme, stories: readonly WordShare[]): WordShare[] {
  const words: WordShare[] = []
  for (const [phrase, { amount, count, hit }] of tallies) {
    for (const meaning of scheme.meanings[phrase] ?? []) {
      if (meaning.topic !== topic) continue
      words.push({ word: scheme.phrases[phrase] ?? '', weight: meaning.weight * saturated(amount), count, start: hit.start, end: hit.end })
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
const LISTED_BEFORE = /、(?:[省市县区州旗]|团)?$/
const LISTED_BEHIND = /^(?:、|等)/
/** By how many sides of the word the row goes on: for bodies, and for all else (道路交通、食品安全、医疗卫生等提案), which is named more than told of. */
const LISTED_BODY_FACTORS: readonly number[] = [1, 0.3, 0.1]
const LISTED_FACTORS: readonly number[] = [1, 0.8, 0.4]

function listedSides(text: string, { start, end }: PhraseHit): number {
  const behind = LISTED_BEHIND.test(text.slice(end, end + 1)) ? 1 : 0
  return behind + (LISTED_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ? 1 : 0)
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
