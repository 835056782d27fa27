import type { DateParser } from '../dateMatch'
import { ago } from './ago'
import { bareYear } from './bareYear'
import { dayOnlyRange } from './dayOnlyRange'
import { dayPair } from './dayPair'
import { dayOnly, dayOnlyLoose } from './dayOnly'
import { decade } from './decade'
import { fiveYearPlan } from './fiveYearPlan'
import { halfYear } from './halfYear'
import { holiday } from './holiday'
import { lunarDate, lunarDayLoose, lunarNewYear } from './lunarDate'
import { month } from './month'
import { monthDay } from './monthDay'
import { monthDayBare } from './monthDayBare'
import { monthsOfYear } from './monthsOfYear'
import { compactDate, numericDate } from './numericDate'
import { dayFirst, dayFirstStamp, numericMonthDay, numericYearMonth, shortYearDate } from './numericShort'
import { partOfNow } from './partOfNow'
import { partOfSpan } from './partOfSpan'
import { quarter } from './quarter'
import { partOfToday, relativeDay } from './relativeDay'
import { sameDayOf } from './sameDayOf'
import { season, seasonLoose } from './season'
import { bareYearRange, sharedDayRange, sharedMonthRange, sharedYearRange } from './sharedRange'
import { solarTerm, solarTermLoose } from './solarTerm'
import { stretchOfTime, stretchOfTimeLoose } from './stretch'
import { vague } from './vague'
import { relativeWeek, weekday } from './week'
import { weekOfMonth } from './weekOfMonth'
import { weekOfYear } from './weekOfYear'
import { within } from './within'
import { year, yearLoose } from './year'

/** Every form of expression. Of matches that overlap the longest wins, and of equally long ones the first here. */
export const DATE_PARSERS: readonly DateParser[] = [
  numericDate,
  dayFirstStamp,
  monthDay,
  sharedDayRange,
  dayOnlyRange,
  lunarDate,
  lunarNewYear,
  holiday,
  solarTerm,
  weekOfMonth,
  partOfSpan,
  weekOfYear,
  sharedMonthRange,
  sharedYearRange,
  monthsOfYear,
  quarter,
  halfYear,
  season,
  month,
  partOfNow,
  year,
  decade,
  relativeDay,
  relativeWeek,
  weekday,
  ago,
  within,
  dayPair,
  stretchOfTime,
  vague,
  dayOnly,
  compactDate,
  dayFirst,
  shortYearDate,
  numericYearMonth,
  numericMonthDay,
  bareYearRange,
  monthDayBare,
  fiveYearPlan,
  sameDayOf,
  stretchOfTimeLoose,
  lunarDayLoose,
  solarTermLoose,
  seasonLoose,
  dayOnlyLoose,
  yearLoose,
  bareYear,
  partOfToday,
]
