import { givenNameCharacters } from '../../lexicon/people/givenNames'
import { wellKnownNames } from '../../lexicon/people/nameCues'
import { compoundSurnames, surnames } from '../../lexicon/people/surnames'
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

function weightsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([weight, characters]) => [...characters].map((character) => [character, Number(weight)] as const)),
  )
}

/** Whether a name may begin with this character. */
export function isSurname(character: string): boolean {
  return surnameWeights.has(character)
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
  let weight = family === 2 ? COMPOUND_SURNAME : (surnameWeights.get(name.charAt(0)) ?? UNKNOWN_SURNAME)
  for (let at = family; at < name.length; at += 1) weight += givenWeight(name.charAt(at))
  return weight + wordCost(name)
}

/** 高度重 is no name since 高度 is a word; 李文化 may be one. */
function wordCost(name: string): number {
  const whole = wordCosts.get(name) ?? 0
  const opening = name.length > 2 ? (wordCosts.get(name.slice(0, 2)) ?? 0) : 0
  return Math.min(whole, opening * 0.6)
}
