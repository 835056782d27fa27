import { endsWord, isWordLikeName, nameWeight, surnameAt, surnameLength } from '../../../lexicon/people/nameModel'
import { endWeight } from '../boundary'
import { type NameCandidate, candidate } from './candidate'
import { likelierOf } from './givenNames'
import { isNoName } from './noNames'
import { unusualNameAt } from './unusualNames'

/** Most names have two given characters. */
const LONG_PRIOR = 0.4

/** The likeliest name that begins at `start`, whatever its likelihood; `null` where none can. */
export function nameAt(text: string, start: number): NameCandidate | null {
  const unusual = unusualNameAt(text, start)
  if (unusual !== null) return unusual
  const family = surnameLength(text, start)
  if (isNoName(text, start, family)) return null
  const married = marriedName(text, start)
  if (married !== null) return married
  const short = candidate(text, start, start + family + 1, 0)
  const long = candidate(text, start, start + family + 2, LONG_PRIOR)
  if (short === null || long === null) return short ?? long
  return likelierOf(text, short, long)
}

const MARRIED_NEEDED = 8

/** 何李丽珍: before her own name, a woman has her husband's. */
function marriedName(text: string, start: number): NameCandidate | null {
  if (!surnameAt(text, start) || !surnameAt(text, start + 1) || surnameLength(text, start) === 2 || endWeight(text, start + 3) >= 0)
    return null
  // 老住户刘桂英|松了口
  if (/[了着过]/.test(text.charAt(start + 4))) return null
  // 生态文|明金梅山, 祝贺|春节
  if (endsWord(text, start) || isWordLikeName(text.slice(start, start + 2))) return null
  const own = nameWeight(text.slice(start + 1, start + 4))
  if (own < MARRIED_NEEDED || endWeight(text, start + 4) < 1) return null
  return candidate(text, start, start + 4, 0)
}
