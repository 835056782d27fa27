import type { CalendarDay, DayNumber, Days } from './calendar/day'

/** The day that relative expressions count from: the day of publication or filing. */
export type ReferenceDay = CalendarDay

/** What the text itself says; `null` where it leaves the part open (known, as against implied). */
export interface KnownParts {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Whether a yearless date is read as the last one or the next one. */
export type Lean = 'past' | 'future'

/** What an expression is completed from. */
export interface Frame {
  readonly day: DayNumber
  readonly lean: Lean
  /** The year of yearless dates, where the surroundings give it. */
  readonly year?: number
  /** The month of dates that give only a day, where the surroundings give it. */
  readonly month?: number
}

/**
 * What must come from outside before the expression names days: nothing (2023年3月30日), the year (3月30日), the month (12日),
 * or the very day it is said on (昨日).
 */
export type Needs = 'nothing' | 'year' | 'month' | 'day'

/** What a parser makes of a match. */
export interface Meaning {
  readonly known: KnownParts
  readonly needs: Needs
  /** The days meant, or `null` where there are none such. */
  readonly resolve: (frame: Frame) => Days | null
  /** Whether the words are vague by themselves: 近日, 日前, 近期. */
  readonly vague?: boolean | undefined
  /** First day of the second end, where the words name two ends (1-9月). */
  readonly second?: ((frame: Frame) => DayNumber | null) | undefined
  /** 1 (Monday) to 7, where a weekday is printed beside the date. */
  readonly weekday?: number | undefined
}

/** An expression found in a text, not yet completed. Offsets count UTF-16 units of the text that was read. */
export interface Expression extends Meaning {
  readonly start: number
  readonly end: number
  /** Name of the rule: `date/monthDay`. */
  readonly rule: string
  /** Both ends, where two expressions were joined into a range. */
  readonly ends?: readonly [Expression, Expression] | undefined
  /** The expression before 前 or 起 opened it to today. */
  readonly opened?: Expression | undefined
}

/**
 * What a parser made of a match, at its place. Every expression has all properties: copying an object and adding to it costs
 * the engine a hundred times as much as copying it and changing what is there, and every lead holds a dozen.
 */
export function expressionOf(meaning: Meaning, start: number, end: number, rule: string): Expression {
  const { known, needs, resolve, vague, second, weekday } = meaning
  return { known, needs, resolve, vague, second, weekday, start, end, rule, ends: undefined, opened: undefined }
}

/** One form of expression. `read` may refuse a match (`null`). */
export interface DateParser {
  /** `date/<file>`. */
  readonly rule: string
  /** Global. */
  readonly pattern: RegExp
  /** A text without any of this holds none of the form; saves the search for the long pattern. */
  readonly hint?: { readonly test: (text: string) => boolean }
  /** Every match holds this character near its beginning: the pattern is tried only there. */
  readonly landmark?: string
  /** Read only where the whole text is known to be a date, since in running text it mostly is none (2018, 12/1, 3号). */
  readonly loose?: boolean
  /** Tried only where no other form is found. */
  readonly fallback?: boolean
  readonly read: (match: RegExpExecArray, text: string) => Meaning | null
}

/** A date expression with the days it means. */
export interface DateMatch {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
  readonly known: KnownParts
  readonly needs: Needs
  readonly vague: boolean
  /** `YYYY-MM-DD`, inclusive. */
  readonly first: string
  readonly last: string
  /** First day of the second end, where this is a range of two expressions. */
  readonly secondFirst: string | null
}

/** Nothing printed. */
export const NOTHING_KNOWN: KnownParts = { year: null, month: null, day: null }
