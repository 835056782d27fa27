import type { Guess } from '../../domain/page'
import type { PageContext } from '../context'
import { readNumber } from '../date/numerals/numerals'
import { type CardLine, rawSpan } from './cardLine'
import { nameDate } from './nameDate'

/** 第3版, 第三版, A03版, 03版, 版次：A03. */
const NUMBERED =
  /(?:第\s?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版|版次[：:]\s?(?:第?)([A-Z]?\d{1,3})|(?:^|[^\d.A-Za-z第])([A-Z]?\d{1,3})\s?版)/
/** A03 alone, or before a section: A03 要闻. */
const LETTERED = /(?:^|[\s|：:_-])([A-H]\d{1,2})(?=$|[\s|：:·_.-]|[\u4e00-\u9fff]{2,6}$)/
/** 下转第3版, 上接第一版, 今日8版, 共8版: other pages. */
const OTHER_BEFORE = /(?:转|接|见|今日|共|详见|至|等|上|下)\s?$/
const IN_NAME = /(?:^|[^\dA-Za-z])([A-H]\d{1,2})(?:版)?(?=$|[^\dA-Za-z])|(?:第)?(\d{1,3})\s?版/
/** Names longer than this are cut at the front. */
const LONGEST_NAME = 200
/** 2023-03-31 */
const DAY_LENGTH = 10
/** 03.txt, 2023-03-31_02.txt: says a page only beside the day of its issue; 简报3.txt counts copies. */
const CLOSES_NAME = /(?:^|[^\dA-Za-z])(\d{1,2})\.[A-Za-z]{2,4}$/

/** The number as printed, Chinese numerals as Arabic ones. */
function plain(number: string): string {
  if (!/[一二三四五六七八九十]/.test(number)) return number
  const value = readNumber(number)
  return value === null ? number : String(value)
}

/** Where a line prints the number of its page. */
export interface PrintedNumber {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** The number of the page that a line prints; `null` where it prints none, or that of another page. */
export function numberIn(text: string): PrintedNumber | null {
  for (const pattern of [NUMBERED, LETTERED]) {
    const match = pattern.exec(text)
    const number = match?.[1] ?? match?.[2] ?? match?.[3]
    if (
      match === null ||
      number === undefined ||
      OTHER_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index + (match[0].startsWith('第') ? 0 : 1)))
    )
      continue
    return { value: plain(number), start: match.index, end: match.index + match[0].length }
  }
  return null
}

function numberInName({ fileName, path }: PageContext): string | null {
  const name = fileName.slice(-LONGEST_NAME).normalize('NFKC')
  const said = IN_NAME.exec(name)
  if (said !== null) return said[1] ?? said[2] ?? null
  const last = CLOSES_NAME.exec(name)?.[1]
  if (last === undefined) return null
  // The last number of 2019-06-13.txt is its day: without it neither the name nor its folders have one.
  const dated = nameDate(name.replace(CLOSES_NAME, ''), path.replace(/[^/\\]*$/, ''))
  return dated?.edtf.length === DAY_LENGTH ? last : null
}

/** The number of the page (版次). */
export function pageNumberOf(context: PageContext, lines: readonly CardLine[]): Guess | null {
  const chosen = context.patch.pageNumber
  if (chosen !== undefined)
    return chosen === null ? null : { value: chosen, evidence: { rule: 'card/chosen', spans: [], certainty: 'stated' } }
  for (const line of lines) {
    if (line.kind === 'contents' || (line.kind === 'first' && /[。；]/.test(line.text))) continue
    const found = numberIn(line.raw)
    if (found !== null)
      return {
        value: found.value,
        evidence: { rule: 'card/masthead', spans: [rawSpan(line, found.start, found.end)], certainty: 'stated' },
      }
  }
  const value = numberInName(context)
  return value === null ? null : { value, evidence: { rule: 'card/fileName', spans: [], certainty: 'inferred' } }
}
