import { Seeker } from '../../../../matching/seeker'
import { readNumber } from '../../numerals/numerals'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

const AGE = '(\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'
/** 六十四岁的老支书，1954年那场大水他只有二十岁: how old somebody is, and how old in a year. */
const THEN = new Seeker(
  new RegExp(`${AGE}岁[^。！？\\n]{1,36}?((?:18|19|20)\\d{2})年[^。！？\\n\\d]{0,20}?(?:才|只有|刚满?|年仅|仅有?|还是个?|不过)${AGE}岁`),
  { character: '岁', within: 4 },
)
/** 1942年10月出生，今年70岁: when somebody was born, and how old that makes them. */
const BORN = new Seeker(new RegExp(`((?:18|19|20)\\d{2})年[^。！？\\n]{0,12}?(?:出生|生)[^。！？\\n]{0,36}?(?:今年|现年)${AGE}岁`))
/** Ages are counted from birth or from the new year before it, so that neither year is sure. */
const WEIGHT = 4
const BESIDE = 3
const OLDEST = 110
/** More of them in one text change nothing. */
const MOST = 4

function signAt(source: SignSource, match: RegExpExecArray, year: number, years: readonly number[]): YearSign {
  return signOf(source, match, {
    kind: 'age',
    printed: null,
    votes: years.map((each) => [each, each === year ? WEIGHT : BESIDE] as const),
    notBefore: null,
  })
}

/** The year in which somebody is as old as the text says, from that in which they were younger. */
export function* ages(source: SignSource): Generator<YearSign> {
  const { text } = source
  if (!text.includes('岁') || !text.includes('年')) return
  let found = 0
  for (const match of THEN.all(text)) {
    const [now, then] = [readNumber(match[1] ?? ''), readNumber(match[3] ?? '')]
    if (now === null || then === null || now <= then || now > OLDEST) continue
    const year = Number(match[2]) + now - then
    yield signAt(source, match, year, [year, year - 1, year + 1])
    found += 1
    if (found === MOST) return
  }
  for (const match of BORN.all(text)) {
    const now = readNumber(match[2] ?? '')
    if (now === null || now > OLDEST) continue
    const year = Number(match[1]) + now
    yield signAt(source, match, year, [year, year - 1])
    found += 1
    if (found === MOST) return
  }
}
