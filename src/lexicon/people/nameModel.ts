import { CharacterSet } from '../../matching/characterSet'
import { WordTable } from '../../matching/wordTable'
import { COMMON_WORDS } from '../words/commonWords'
import { givenNameCharacters } from './givenNames'
import { wellKnownNames } from './nameCues'
import { compoundSurnames, surnames } from './surnames'
import { wordsEndingInSurname, wordsLikeGivenNames } from './wordsAroundNames'
import { wordsLikeNames } from './wordsLikeNames'

/** Log likelihood ratio of a character that the tables do not know. */
const UNKNOWN_SURNAME = -5
const UNKNOWN_GIVEN = -3
const COMPOUND_SURNAME = 6
const WELL_KNOWN = 14
/** What looking like a word costs, by how often the word is written. */
const WORD_COST: Readonly<Record<keyof typeof wordsLikeNames, number>> = { frequent: -8, usual: -6, rare: -4, picked: -7, goods: -14 }

/** By code unit; `NONE` where the table has no such character. */
const NONE = -128
const surnameWeights = weightsOf(surnames)
const givenWeights = weightsOf(givenNameCharacters)
const compounds = new WordTable(compoundSurnames)
const compoundBeginnings = CharacterSet.of(compoundSurnames.map((surname) => surname.charAt(0)).join(''))
const wellKnown = new WordTable(wellKnownNames)
const wellKnownBeginnings = CharacterSet.of(wellKnownNames.map((name) => name.charAt(0)).join(''))
const costsOfWords = new Map(
  (['rare', 'usual', 'frequent', 'picked', 'goods'] as const).flatMap((kind) =>
    wordsLikeNames[kind]
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, WORD_COST[kind]] as const),
  ),
)
const costlyWords = new WordTable(costsOfWords.keys())
/** By place in the table. */
const wordCosts = Int8Array.from(costsOfWords.values())

/** Most that it costs that a name begins like a word: 方志和 is one all the same. */
const OPENING_COST = -3.5
const endingInSurname = new WordTable(wordsEndingInSurname)
const likeGivenNames = new Set(wordsLikeGivenNames)
/** Surnames that hardly anybody has, and that are what people do: before a common word they are that. */
const DEEDS = CharacterSet.of('揭战都冒')
const DEED_COST = -7
/** Surnames that sentences are full of: 曾根据, 向孔繁森, 从严. */
const FUNCTION_SURNAMES = CharacterSet.of('曾向于从与和由应任经都连时会全成单已还及但过合者')

function weightsOf(table: Readonly<Record<string, string>>): Int8Array {
  const weights = new Int8Array(65_536).fill(NONE)
  for (const [weight, characters] of Object.entries(table)) {
    for (const character of characters) weights[character.charCodeAt(0)] = Number(weight)
  }
  return weights
}

/** The table's weight of the character at `at`, or `otherwise`; what lies outside the text counts as U+0000, since asking for NaN is slow. */
function weightAt(weights: Int8Array, text: string, at: number, otherwise: number): number {
  const weight = weights[text.charCodeAt(at) & 0xffff] ?? NONE
  return weight === NONE ? otherwise : weight
}

/** What surnames begin with. */
export const surnameBeginnings: CharacterSet = CharacterSet.of(Object.values(surnames).join(''))

/** Whether a name may begin at `at`. */
export function surnameAt(text: string, at: number): boolean {
  return weightAt(surnameWeights, text, at, NONE) !== NONE
}

function isWellKnown(text: string, at: number): boolean {
  return wellKnownBeginnings.has(text.charCodeAt(at)) && (wellKnown.has(text, at, at + 3) || wellKnown.has(text, at, at + 2))
}

/** Best that a name that begins at `at` can weigh, what stands behind it aside; quick. */
export function bestWeight(text: string, at: number): number {
  if (surnameLength(text, at) === 2) return COMPOUND_SURNAME + WELL_KNOWN
  if (isWellKnown(text, at)) return WELL_KNOWN
  const second = weightAt(givenWeights, text, at + 1, UNKNOWN_GIVEN)
  return surnameWeight(text, at) + second + Math.max(0, weightAt(givenWeights, text, at + 2, UNKNOWN_GIVEN))
}

/** Whether the surname is more often a word that holds a sentence together. */
export function isFunctionWord(surname: string): boolean {
  return FUNCTION_SURNAMES.has(surname.charCodeAt(0))
}

/** Whether the surname at `at` rather ends a word: 庄|严宏伟, 主|席肖辉. */
export function endsWord(text: string, at: number): boolean {
  return endingInSurname.has(text, at - 1, at + 1)
}

/** Whether the given name is a word: 健康, 宏伟. */
export function isWordLikeGivenName(given: string): boolean {
  return likeGivenNames.has(given)
}

/** Whether the text is a word that begins with a surname: 祝贺, 高度. */
export function isWordLikeName(text: string): boolean {
  return costOf(text, text.length) < 0
}

/** Length of the surname at `at`, 2 for 欧阳, else 1. */
export function surnameLength(text: string, at: number): 1 | 2 {
  return compoundBeginnings.has(text.charCodeAt(at)) && compounds.has(text, at, at + 2) ? 2 : 1
}

/**
 * How much likelier the characters are a name than running text, as natural logarithm: about 8 for 李明, below 0 for 高度.
 * `name` has no spaces; a compound surname is taken as such.
 */
export function nameWeight(name: string): number {
  if (wellKnownBeginnings.has(name.charCodeAt(0)) && wellKnown.has(name, 0, name.length)) return WELL_KNOWN
  const family = surnameLength(name, 0)
  let weight = family === 2 ? COMPOUND_SURNAME : surnameWeight(name, 0)
  for (let at = family; at < name.length; at += 1) weight += weightAt(givenWeights, name, at, UNKNOWN_GIVEN)
  return weight + wordCost(name) + (isDeed(name) ? DEED_COST : 0)
}

/** A surname that the table lacks is at least no word that holds sentences together: 仪, but not 的. */
function surnameWeight(text: string, at: number): number {
  const weight = weightAt(surnameWeights, text, at, NONE)
  return weight === NONE ? UNKNOWN_SURNAME + Math.min(0, weightAt(givenWeights, text, at, UNKNOWN_GIVEN)) : weight
}

/** 战洪峰, 母子|都平安, 冒雪|传: what is done, where it or what it is done to is a word; 战洪涛 is none. */
export function isDeed(name: string): boolean {
  return name.length > 2 && DEEDS.has(name.charCodeAt(0)) && (isWord(name.slice(1)) || isWord(name.slice(0, 2)))
}

function isWord(text: string): boolean {
  return COMMON_WORDS.has(text) || costOf(text, text.length) < 0
}

/** 高度重 is no name since 高度 is a word; 李文化 may be one. */
function wordCost(name: string): number {
  const whole = costOf(name, name.length)
  const opening = name.length > 2 ? costOf(name, 2) : 0
  return Math.min(whole, Math.max(OPENING_COST, opening))
}

/** What the first characters of a name cost where they are a word. */
function costOf(name: string, length: number): number {
  return wordCosts[costlyWords.find(name, 0, length)] ?? 0
}
