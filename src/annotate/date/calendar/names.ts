import { readNumber } from '../numerals/numerals'

const WEEKDAYS = '一二三四五六日'

/** The number of a weekday by its name, Monday 1 to Sunday 7: 一 → 1, 日 and 天 → 7. `null` for any other word: 末. */
export function readWeekday(name: string | undefined): number | null {
  if (name === undefined || name.length !== 1) return null
  const index = WEEKDAYS.indexOf(name === '天' ? '日' : name)
  return index < 0 ? null : index + 1
}

const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }

/** The number of a month of the Chinese calendar: 正 → 1, 四 → 4, 腊 → 12. */
export function readLunarMonth(name: string): number | null {
  return LUNAR_MONTHS[name] ?? readNumber(name)
}

/** The number of a day of the Chinese calendar: 初一 → 1, 廿三 → 23. */
export function readLunarDay(name: string): number | null {
  return readNumber(name.replace(/^初/, ''))
}

/** Heavenly stems and earthly branches, by which years are counted (干支). */
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** 甲子年, 己亥年: a year by its stem and branch. Source of a pattern; captures nothing. */
export const CYCLE_YEAR: string = `[${STEMS}][${BRANCHES}]年`

/** So many years later a year of the same name comes. */
export const CYCLE = 60
/** A 甲子, from which the years of a cycle are counted. */
const FIRST_OF_CYCLE = 1984

/** The last year no later than `latest` that is called so, by its stem and branch: 己亥 in 2026 → 2019. `null` where none ever is (甲丑). */
export function readCycleYear(name: string, latest: number): number | null {
  if (name.length < 2) return null
  const stem = STEMS.indexOf(name.charAt(0))
  const branch = BRANCHES.indexOf(name.charAt(1))
  // Stem and branch go round together, so only every second pair is a year.
  if (stem < 0 || branch < 0 || (stem - branch) % 2 !== 0) return null
  // Of the sixty the one that leaves `stem` divided by ten, and `branch` divided by twelve.
  const year = FIRST_OF_CYCLE + stem * 6 - branch * 5
  return latest - ((((latest - year) % CYCLE) + CYCLE) % CYCLE)
}
