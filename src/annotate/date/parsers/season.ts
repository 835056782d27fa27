import { solarTermDay } from '../calendar/lunar'
import type { DateParser } from '../dateMatch'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2021年春, 今年夏天, 去年秋季, 2013年冬: a season belongs to a year that is named. */
const SEASON = new RegExp(`(${YEAR_WORD})的?([春夏秋冬])[天季]?`, 'g')
/** 2023年春节, 2023年冬奥会, 2023年春运, 2022年秋粮: words that begin with a season. */
const WORD_AFTER = /^[节分至奥运耕播粮收种闱晚训令游茶雨蚕笋灌管招考]/
const FIRST_TERMS: Readonly<Record<string, string>> = { 春: '立春', 夏: '立夏', 秋: '立秋', 冬: '立冬' }
const NEXT_TERMS: Readonly<Record<string, string>> = { 春: '立夏', 夏: '立秋', 秋: '立冬', 冬: '立春' }

/** A season, from its first solar term to the next season's. */
export const season: DateParser = {
  rule: 'date/season',
  pattern: SEASON,
  hint: /年度?的?[春夏秋冬]/,
  read(match, text) {
    const year = readYearWord(match[1])
    const name = match[2] ?? ''
    if (!/[天季]$/.test(match[0]) && WORD_AFTER.test(text.charAt(match.index + match[0].length))) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      vague: true,
      resolve: (frame) =>
        inYear(year, frame, (y) => {
          const first = solarTermDay(y, FIRST_TERMS[name] ?? '')
          const next = solarTermDay(name === '冬' ? y + 1 : y, NEXT_TERMS[name] ?? '')
          return first === null || next === null ? null : { first, last: next - 1 }
        }),
    }
  },
}
