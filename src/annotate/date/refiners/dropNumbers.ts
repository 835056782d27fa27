import type { Expression } from '../dateMatch'
import type { DateRefiner } from './refiner'

/** 〔2023〕5号, [2022]12号: the number of a document. */
const DOCUMENT_BEFORE = /[〔［[【(（]?\d{4}[〕］\]】)）]第?$/
/** 0371-5587, 13800…, 400-: what a telephone number is made of. */
const TELEPHONE_BEFORE = /(?:电话|热线|传真|手机|QQ|邮编|账号|：)[：:]?[\d-]{0,12}-?$/
const NUMBER_AFTER = /^[-—]?\d{3,}/
/** ￥3.5, $20. */
const MONEY_BEFORE = /[￥¥$€]$/

function isNumber(expression: Expression, text: string): boolean {
  const before = text.slice(Math.max(0, expression.start - 16), expression.start)
  const after = text.slice(expression.end, expression.end + 6)
  if (MONEY_BEFORE.test(before)) return true
  if (expression.rule === 'date/dayOnly' && DOCUMENT_BEFORE.test(before)) return true
  return expression.rule === 'date/numericDate' && NUMBER_AFTER.test(after) && TELEPHONE_BEFORE.test(before)
}

/** Takes out numbers that only look like dates: of documents, telephones, prices. */
export const dropNumbers: DateRefiner = (expressions, text) => expressions.filter((expression) => !isNumber(expression, text))
