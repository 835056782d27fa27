import { dayOnly } from '../parsers/dayOnly'
import type { DateRefiner } from './refiner'

/** 11月29日: the days of this text are printed in Arabic numerals. */
const ARABIC_DAY = /\d月\d{1,2}[日号]/
/** 三日即落网, 十日: up to ten, spelled out, without a month. */
const SPELLED = /^[一二三四五六七八九十][日号]$/

/**
 * Takes out spelled counts of days: a paper prints its days in one kind of numerals, so that beside 11月29日 the words 三日即落网 tell
 * how long it took and not on which day.
 */
export const dropCounts: DateRefiner = (expressions, text) => {
  if (!ARABIC_DAY.test(text)) return expressions
  return expressions.filter(({ rule, start, end }) => rule !== dayOnly.rule || !SPELLED.test(text.slice(start, end)))
}
