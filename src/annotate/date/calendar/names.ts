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
export const STEMS = '甲乙丙丁戊己庚辛壬癸'
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
