import { Seeker } from '../../../../matching/seeker'
import { readNumber } from '../../numerals/numerals'
import type { YearVotes } from '../forms/yearForm'
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
/** 2009年日车流量达5万辆, 2009年，全县产煤仅30万吨: the figure of a whole year. */
const FIGURE = /^年，?[^，。；！？\d]{0,12}(?:达到?|高达|为|有|仅|只有|不足|不到|完成|实现)[^，。；！？\d]{0,4}\d/
const OTHER_YEAR: YearVotes = [
  [1, 0.8],
  [0, 0.3],
  [2, 0.3],
]

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
    const told =
      found.kind === 'year' && saysThisYear && FIGURE.test(text.slice(end, end + BEHIND))
        ? OTHER_YEAR.map(([shift, weight]) => [(year ?? 0) + shift, weight] as const)
        : null
    // Property by property: copying an object and adding to it costs the engine a hundred times as much.
    const { kind, votes, early, late, ahead, notBefore, month } = found
    const [words, span] = [match[0] + shown + cut, spanOf(start, end + shown.length)]
    yield { article, text: words, span, kind, votes: told ?? votes, early: told ?? early, late: told ?? late, ahead, notBefore, month }
  }
}
