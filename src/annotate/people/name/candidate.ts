import { foreignContinuations } from '../../../lexicon/people/called'
import { CharacterSet } from '../../../matching/characterSet'
import { charactersOf } from '../../../matching/patternCharacters'
import { RarePattern } from '../../../matching/rarePattern'
import { WordTable } from '../../../matching/wordTable'
import { nameWeight } from '../../../lexicon/people/nameModel'
import { citizenRoles, expertTitles, officeTitles } from '../../../lexicon/people/titles'
import { endWeight } from '../boundary'

/** A name read from a text; offsets into the text, which may hold a space inside the name. */
export interface NameCandidate {
  /** Without inner spaces. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** How much likelier it is a name than not, as natural logarithm; what speaks for it from outside is not in it. */
  readonly weight: number
}

export const IDEOGRAPH: CharacterSet = charactersOf(/[\u3400-\u9fff]/)
/** Characters that foreign names are written with: 谢列|兹尼奥夫 is no name of two characters. */
export const TRANSLITERATION: CharacterSet = CharacterSet.of(foreignContinuations)
const CUT_SHORT = -6
/** 张某, 李某某, 王女士 are no full names; 张着嘴 is what somebody does. */
export const NAMELESS: RarePattern = new RarePattern(/[某×副]|^.着|^.家$|^的|^周[一二三四五六日末]/)

/** 党员[楼长]: a calling that begins like a name is none. */
const callings = new WordTable([...officeTitles, ...expertTitles, ...citizenRoles])

/** The characters from `start` to `end` as a name; `null` where one of them is no ideograph, or they are a calling. `prior`: what their number says. */
export function candidate(text: string, start: number, end: number, prior: number): NameCandidate | null {
  if (end > text.length) return null
  for (let at = start; at < end; at += 1) if (!IDEOGRAPH.has(text.charCodeAt(at))) return null
  const name = text.slice(start, end)
  if (NAMELESS.test(name) || callings.has(text, start, end)) return null
  const ending = endWeight(text, end)
  const cut = ending < 0 && TRANSLITERATION.has(text.charCodeAt(end)) ? CUT_SHORT : 0
  return { name, start, end, weight: nameWeight(name) + ending + cut + prior }
}
