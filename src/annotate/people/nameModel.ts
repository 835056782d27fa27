import { givenNameCharacters } from '../../lexicon/people/givenNames'
import { wellKnownNames } from '../../lexicon/people/nameCues'
import { compoundSurnames, surnames } from '../../lexicon/people/surnames'
import { wordsEndingInSurname, wordsLikeGivenNames } from '../../lexicon/people/wordsAroundNames'
import { wordsLikeNames } from '../../lexicon/people/wordsLikeNames'

/** Log likelihood ratio of a character that the tables do not know. */
const UNKNOWN_SURNAME = -5
const UNKNOWN_GIVEN = -3
const COMPOUND_SURNAME = 6
const WELL_KNOWN = 14
/** What looking like a word costs, by how often the word is written. */
const WORD_COST: Readonly<Record<keyof typeof wordsLikeNames, number>> = { frequent: -8, usual: -6, rare: -4, picked: -7 }

const surnameWeights = weightsOf(surnames)
const givenWeights = weightsOf(givenNameCharacters)
const compounds = new Set(compoundSurnames)
const wellKnown = new Set(wellKnownNames)
const wordCosts = new Map(
  (['rare', 'usual', 'frequent', 'picked'] as const).flatMap((kind) =>
    wordsLikeNames[kind]
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, WORD_COST[kind]] as const),
  ),
)

const endingInSurname = new Set(wordsEndingInSurname)
const likeGivenNames = new Set(wordsLikeGivenNames)
/** Surnames that sentences are full of: 曾根据, 向孔繁森, 从严. */
const FUNCTION_SURNAMES = /[曾向于从与和由应任经都连时会全成单已还及]/

function weightsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([weight, characters]) => [...characters].map((character) => [character, Number(weight)] as const)),
  )
}

/** Whether a name may begin with this character. */
export function isSurname(character: string): boolean {
  return surnameWeights.has(character)
}

/** Whether the surname is more often a word that holds a sentence together. */
export function isFunctionWord(surname: string): boolean {
  return FUNCTION_SURNAMES.test(surname)
}

/** Whether the surname at `at` rather ends a word: 庄|严宏伟, 主|席肖辉. */
export function endsWord(text: string, at: number): boolean {
  return endingInSurname.has(text.slice(at - 1, at + 1))
}

/** Whether the given name is a word: 健康, 宏伟. */
export function isWordLikeGivenName(given: string): boolean {
  return likeGivenNames.has(given)
}

/** Length of the surname at `at`, 2 for 欧阳, else 1. */
export function surnameLength(text: string, at: number): 1 | 2 {
  return compounds.has(text.slice(at, at + 2)) ? 2 : 1
}

/** How much likelier the character is in a given name than in running text, as natural logarithm. */
export function givenWeight(character: string): number {
  return givenWeights.get(character) ?? UNKNOWN_GIVEN
}

/**
 * How much likelier the characters are a name than running text, as natural logarithm: about 8 for 李明, below 0 for 高度.
 * `name` has no spaces; a compound surname is taken as such.
 */
export function nameWeight(name: string): number {
  if (wellKnown.has(name)) return WELL_KNOWN
  const family = surnameLength(name, 0)
  let weight = family === 2 ? COMPOUND_SURNAME : surnameWeight(name.charAt(0))
  for (let at = family; at < name.length; at += 1) weight += givenWeight(name.charAt(at))
  return weight + wordCost(name)
}

/** A surname that the table lacks is at least no word that holds sentences together: 仪, but not 的. */
function surnameWeight(character: string): number {
  return surnameWeights.get(character) ?? UNKNOWN_SURNAME + Math.min(0, givenWeight(character))
}

/** 高度重 is no name since 高度 is a word; 李文化 may be one. */
function wordCost(name: string): number {
  const whole = wordCosts.get(name) ?? 0
  const opening = name.length > 2 ? (wordCosts.get(name.slice(0, 2)) ?? 0) : 0
  return Math.min(whole, opening <= WORD_COST.usual ? opening * 0.9 : opening * 0.6)
}
