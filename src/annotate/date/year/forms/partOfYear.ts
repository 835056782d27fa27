import { readNumber } from '../../numerals/numerals'

/** 2017年11月, 2023-03-31. */
const MONTH_BEHIND_YEAR = /^(?:年|[-/.])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?:月|[-/.]\d)/
/** 前三季度, 前9个月, 1至9月, 1-9月: up to the end of the last. */
const QUARTERS = /^年前([一二三1-3])个?季度/
const MONTHS = /^年(?:前|\d{1,2}月?[-—~～至到])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])个?月/
/** 第三季度. */
const QUARTER = /^年第?([一二三四1-4])季度/
/** Parts of a year by the month in which they begin, or, where they are summed up, come to their end. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^年上半年/, 5],
  [/^年下半年/, 7],
  [/^年春季/, 2],
  [/^年(?:夏季|暑期)/, 5],
  [/^年秋季/, 8],
  [/^年冬季/, 10],
]

const MONTHS_OF_QUARTER = 3

/** The month, 1–12, printed behind a year; `null` where none is. */
export function monthBehind(after: string): number | null {
  const month = MONTH_BEHIND_YEAR.exec(after)?.[1]
  return month === undefined ? null : readNumber(month)
}

/** The first month, 1–12, in which what is told of a part of a year can be known; `null` where no part is named. */
export function partToldFrom(after: string): number | null {
  const quarters = readNumber(QUARTERS.exec(after)?.[1] ?? '')
  if (quarters !== null) return quarters * MONTHS_OF_QUARTER
  const months = readNumber(MONTHS.exec(after)?.[1] ?? '')
  if (months !== null) return months
  const quarter = readNumber(QUARTER.exec(after)?.[1] ?? '')
  if (quarter !== null) return (quarter - 1) * MONTHS_OF_QUARTER + 1
  return PARTS.find(([words]) => words.test(after))?.[1] ?? null
}

/** The month behind a year less one: what is told of it may be told a little before; `null` where no month is printed. */
export function monthToldFrom(after: string): number | null {
  const month = monthBehind(after)
  return month === null ? null : month - 1
}
