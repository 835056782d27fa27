import { COMMON_SURNAMES, COMPOUND_SURNAMES } from '../../lexicon/bylines/surnames'
import { CharacterSet } from '../../matching/characterSet'
import { nameWeight } from '../../lexicon/people/nameModel'
import { surnames } from '../../lexicon/people/surnames'

/** Characters that are sooner a surname than a word, by the table's weight. */
const LIKELY_SURNAMES = Object.entries(surnames).flatMap(([weight, characters]) => (Number(weight) > 0 ? [...characters] : []))
const SURNAMES = CharacterSet.of([...COMMON_SURNAMES, ...LIKELY_SURNAMES].join(''))
const COMPOUND_BEGINNINGS = CharacterSet.of(COMPOUND_SURNAMES.map((surname) => surname.charAt(0)).join(''))
/** 周六, 周日晚, 马年: days and years that begin as names do; 周一鸣 is a name */
const DAY_OR_YEAR = /^周[一二三四五六日末](?:$|[上下早晚晨夜凌中前后至到起和的将在报刊])|^[牛马龙]年/

/** Whether a word of Chinese characters begins as a name does. */
export function hasSurname(name: string): boolean {
  return SURNAMES.has(name.charCodeAt(0)) || hasCompoundSurname(name)
}

/** Whether the word begins with a surname of two characters: 欧阳. */
export function hasCompoundSurname(name: string): boolean {
  return COMPOUND_BEGINNINGS.has(name.charCodeAt(0)) && COMPOUND_SURNAMES.includes(name.slice(0, 2))
}

/** How much likelier the characters are a name than words of a text, as natural logarithm. */
export function likelihood(name: string): number {
  if (name.includes('·')) return SURE
  // 王某某, 李×
  if (/^.[某×○]{1,2}$/.test(name)) return hasSurname(name) ? SURE : -SURE
  if (DAY_OR_YEAR.test(name)) return -2 * SURE
  return nameWeight(name) - (name.length > 3 && !hasCompoundSurname(name) ? SURE : 0)
}

/** From here on hardly anything is no name. */
export const SURE = 5
/** Below this a word in brackets or alone on its line is no name; many names are words as well (方明, 高峰). */
const DOUBTFUL = -3.5
const DOUBTFUL_WITH_SURNAME = -5
/** Words in a row are names sooner than one alone. */
const DOUBTFUL_IN_ROW = -6

/** Whether words that stand where names are expected, with nothing that says so, are names. */
export function areLikelyNames(names: readonly string[]): boolean {
  const weights = names.map(likelihood)
  const [first] = names
  if (first === undefined) return false
  if (names.length === 1) return (weights[0] ?? -SURE) >= (hasSurname(first) ? DOUBTFUL_WITH_SURNAME : DOUBTFUL)
  const sum = weights.reduce((before, weight) => before + weight, 0)
  return sum >= DOUBTFUL_IN_ROW && weights.every((weight) => weight >= DOUBTFUL_IN_ROW)
}
