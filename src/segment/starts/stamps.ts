import { FULL_DATE } from '../text/patterns'
import { type Unit, type UnitRole, signOf } from '../units/units'

/** The day of a masthead or of a website's line. */
const DATE: RegExp = new RegExp(FULL_DATE)
/** Lines that may say from where and when what stands below is. */
const STAMPS: ReadonlySet<UnitRole> = new Set<UnitRole>(['masthead', 'source'])
/** What may stand between such a line and what it stamps: further lines of the page. */
const BETWEEN: ReadonlySet<UnitRole> = new Set<UnitRole>(['navigation', 'pageMark', 'masthead', 'source', 'caption'])
const MOST_BETWEEN = 5
/** 2014年03月13日, 2014-03-13 11:51:33 星期四: a day alone, or with the time at which a website put something up; no paper's head has one. */
const DAY_OF_COPY: RegExp = new RegExp(`^${FULL_DATE}(?:$| ?[0-9]{1,2}[:：][0-9]{2})`)

/** The days of the page's mastheads and stamps: those of one issue are all the same. */
export function stampDays(units: readonly Unit[]): ReadonlySet<string> {
  const days = new Set<string>()
  for (const unit of units) {
    const day = STAMPS.has(unit.role) ? DATE.exec(unit.head)?.[0] : undefined
    if (day !== undefined) days.add(day)
  }
  return days
}

/** Whether the unit is a line that tells of what is below it: it names the site, or its day on a page that has several (`isCollection`). */
function stamps(unit: Unit, isCollection: boolean): boolean {
  if (!STAMPS.has(unit.role)) return false
  return signOf(unit, 'source')?.rule === 'segment/siteStamp' || (isCollection && DATE.test(unit.head))
}

/** The line above that says from where and when the unit is, with nothing but lines of the page between; `null` where there is none. */
export function stampAbove(units: readonly Unit[], unit: Unit, isCollection: boolean): Unit | null {
  for (let at = unit.index - 1; unit.index - at <= MOST_BETWEEN; at -= 1) {
    const line = units[at]
    if (line === undefined) return null
    if (stamps(line, isCollection)) return line
    if (!BETWEEN.has(line.role)) return null
  }
  return null
}

/**
 * The line right above that says the day of a report without a headline, and so is the first of the report's lines (2014-03-13 11:51 /
 * 11日下午，……); `null` where there is none. The head of a page is above the report, and no part of it.
 */
export function dayOver(units: readonly Unit[], unit: Unit, { isCollection }: { readonly isCollection: boolean }): Unit | null {
  const stamp = units[unit.index - 1]
  if (!isCollection || unit.role !== 'text' || stamp === undefined || !STAMPS.has(stamp.role)) return null
  return DAY_OF_COPY.test(stamp.head.trim()) ? stamp : null
}
