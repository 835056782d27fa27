import { Seeker } from '../../../../matching/seeker'
import { readNumber } from '../../numerals/numerals'
import type { YearChances } from '../forms/yearForm'
import { classifyYear } from '../classifyYear'
import type { YearSign } from '../yearSign'
import type { SignSource } from './finder'

/** 2023, 二〇二三 (before 年), 一九五三. */
const YEAR = new Seeker(/(?:1[89]|20)\d{2}(?!\d)|[一二][〇零一二三四五六七八九]{3}(?=年)/)
/** Characters looked at before a year, and behind it. */
const BEFORE = 8
const BEHIND = 48
/** Characters behind a year that are shown with it. */
const SHOWN = 12

/** 今年, in a report that also prints a year in digits: that one is another. */
const THIS_YEAR = /今年|本年度?/
const OTHER_YEAR: YearChances = {
  chances: [
    [1, 24],
    [2, 13],
    [3, 11],
    [0, 3],
  ],
}
/** Years as they are printed, with what the words around them say of the time of printing. */
export function* printedYears({ article, text, spanOf }: SignSource): Generator<YearSign> {
  const saysThisYear = THIS_YEAR.test(text)
  for (const match of YEAR.all(text)) {
    const start = match.index
    const end = start + match[0].length
    if (/\d/.test(text.charAt(start - 1)) && /\d/.test(match[0])) continue
    const year = readNumber(match[0])
    const found = year === null ? null : classifyYear(year, text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + BEHIND))
    if (found === null) continue
    const shown = /^[^，。；！？\n]{0,12}/.exec(text.slice(end, end + SHOWN))?.[0] ?? ''
    const cut = shown.length === SHOWN && !/[，。；！？\n]/.test(text.charAt(end + SHOWN)) ? '…' : ''
    const { year: number, month, overFrom, says } = found.printed
    const printed = { year: number, month, overFrom, says: found.kind === 'year' && saysThisYear ? OTHER_YEAR : says }
    const [words, span] = [match[0] + shown + cut, spanOf(start, end + shown.length)]
    yield { article, text: words, span, kind: found.kind, printed, votes: [], notBefore: null }
  }
}
