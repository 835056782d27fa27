import { CharacterSet } from '../../../matching/characterSet'
import { PhraseTrie } from '../../../matching/phraseTrie'
import { minorityNameParts, yiGivenCharacters, yiSurnames } from '../../../lexicon/people/minorityNames'
import { nameWeight, surnameAt, surnameBeginnings } from '../../../lexicon/people/nameModel'
import { endWeight } from '../boundary'
import { IDEOGRAPH, NAMELESS, type NameCandidate } from './candidate'

/** 买买提·艾力, 次仁·多吉: at most four parts of at most six characters. */
const DOTTED = /[\u3400-\u9fff]{1,6}(?:[·•][\u3400-\u9fff]{1,7}){1,3}/y
const SHORTEST_LAST_PART = 2
/** Words of a sentence, never of a name that is written with dots. */
const NO_PART = /[的在和是了说叫有对与为]/
const DOTTED_WEIGHT = 9

/** 次仁·多吉|新搭了帐篷, 买买提·艾力|比他大: what is done or said behind the name, which no part of one begins with. */
const GOES_ON = /^(?:新[搭建买盖种开办栽修添租养做承]|比[她他我你它]|[一二两三四五六七八九十][年月日岁天]|[今去前明昨][年天晚])/

function hasDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xb7 || code === 0x2022) return true
  }
  return false
}

/** The last part ends where a word begins that follows names, else as late as it may. */
function dottedAt(text: string, start: number): NameCandidate | null {
  if (!hasDot(text, start + 1, start + 7)) return null
  DOTTED.lastIndex = start
  const found = DOTTED.exec(text)?.[0]
  if (found === undefined || NO_PART.test(found.slice(0, found.search(/[·•]/)))) return null
  const lastPart = start + Math.max(found.lastIndexOf('·'), found.lastIndexOf('•')) + 1
  const latest = start + found.length
  let end = latest
  // 艾合买提 is a name, though 买 is what people do.
  const known = parts.longestAt(text, lastPart)?.end ?? 0
  for (let at = Math.max(lastPart + SHORTEST_LAST_PART, known); at < latest; at += 1) {
    if (endWeight(text, at) >= 0.7 || GOES_ON.test(text.slice(at, at + 2))) {
      end = at
      break
    }
  }
  return { name: text.slice(start, end).replace(/•/g, '·'), start, end, weight: DOTTED_WEIGHT + Math.min(0, endWeight(text, end)) }
}

const parts = new PhraseTrie(minorityNameParts)

/** Whether a part of a name without surname, or a name of the Yi, begins at `at`. */
export function namePartAt(text: string, at: number): boolean {
  return parts.endAt(text, at) >= 0 || yiNameAt(text, at) !== null
}

const MASK = '某'.charCodeAt(0)
const MASKED_GIVEN = 3
const MASKED_WEIGHT = 5

/** 许某荣: a name of three with the second character withheld; 李某|驾车 is none. */
function maskedAt(text: string, start: number): NameCandidate | null {
  const end = start + 3
  if (text.charCodeAt(start + 1) !== MASK || end > text.length || !surnameAt(text, start)) return null
  if (nameWeight(text.charAt(start) + text.charAt(start + 2)) - nameWeight(text.charAt(start)) < MASKED_GIVEN) return null
  const ending = endWeight(text, end)
  return ending < 0 ? null : { name: text.slice(start, end), start, end, weight: MASKED_WEIGHT + ending }
}

const YI_GIVEN = CharacterSet.of(yiGivenCharacters)
const YI_BEGINNINGS = CharacterSet.of([...yiSurnames].map((surname) => surname.charAt(0)).join(''))
const YI_LENGTH = 4

/** What a name can begin with, whatever follows. */
export const nameBeginnings: CharacterSet = surnameBeginnings
  .with(YI_BEGINNINGS)
  .with(CharacterSet.of(minorityNameParts.map((part) => part.charAt(0)).join('')))
const YI_WEIGHT = 7

/** 吉克曲哈, 马海伍达: a surname of two characters and two more that names of the Yi are made of, where a name can end. */
function yiNameAt(text: string, start: number): NameCandidate | null {
  if (!YI_BEGINNINGS.has(text.charCodeAt(start)) || !YI_GIVEN.has(text.charCodeAt(start + 3)) || !YI_GIVEN.has(text.charCodeAt(start + 2)))
    return null
  const end = start + YI_LENGTH
  if (end > text.length || !yiSurnames.has(text.slice(start, start + 2)) || endWeight(text, end) < 0) return null
  return { name: text.slice(start, end), start, end, weight: YI_WEIGHT + endWeight(text, end) }
}

/** 阿迪力|上了幼儿园: verbs of one character before 了, no part of the name. */
const MOTION = CharacterSet.of('上下进出回去来问写种养学')
const MOST_PARTS = 3
const PARTS_WEIGHT = 5
/** 关布道尔吉: two parts behind each other are hardly chance. */
const MORE_PARTS_WEIGHT = 3

/** 其其格, 扎西次仁: names made of parts that hardly any other text has. */
function withoutSurname(text: string, start: number): NameCandidate | null {
  let end = start
  let count = 0
  for (let next = parts.endAt(text, end); next >= 0 && count < MOST_PARTS; next = parts.endAt(text, end)) {
    end = next
    count += 1
  }
  if (
    end > start &&
    endWeight(text, end) < 0 &&
    endWeight(text, end + 1) > 0 &&
    !MOTION.has(text.charCodeAt(end)) &&
    IDEOGRAPH.has(text.charCodeAt(end))
  )
    end += 1
  return end === start
    ? null
    : { name: text.slice(start, end), start, end, weight: PARTS_WEIGHT + (count > 1 ? MORE_PARTS_WEIGHT : 0) + endWeight(text, end) }
}

/** 周 涛: one character, a space, one character, and then no further ideograph that belongs to it. */
function spacedAt(text: string, start: number): NameCandidate | null {
  if (text.charAt(start + 1) !== ' ' || !surnameAt(text, start)) return null
  const name = text.charAt(start) + text.charAt(start + 2)
  if (name.length < 2 || !IDEOGRAPH.has(name.charCodeAt(1)) || NAMELESS.test(name)) return null
  const end = start + 3
  const weight = nameWeight(name) + endWeight(text, end)
  return { name, start, end, weight }
}

/** A name of a form that a surname with one or two characters behind it has not; `null` where none begins at `start`. */
export function unusualNameAt(text: string, start: number): NameCandidate | null {
  return dottedAt(text, start) ?? yiNameAt(text, start) ?? withoutSurname(text, start) ?? maskedAt(text, start) ?? spacedAt(text, start)
}
