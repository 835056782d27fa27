import type { YearChances } from './forms/yearForm'
import type { YearSign } from './yearSign'

/** Outside all articles, above them or at the foot of the page, stands when it was printed. */
const PRINTED_BESIDE: YearChances = { chances: [[0, 75]] }
const LISTED: YearChances = { chances: [[0, 40]] }
const DAYS_AND_YEARS: ReadonlySet<string> = new Set(['day', 'month', 'year'])

function isBeside({ article, kind, printed }: YearSign): boolean {
  return article < 0 && printed !== null && DAYS_AND_YEARS.has(kind)
}

/** The signs, years that are printed beside the articles as those of printing; where they are several, any may be that of a headline in a list. */
export function withPrintedBeside(signs: readonly YearSign[]): readonly YearSign[] {
  const years = new Set(signs.filter(isBeside).map(({ printed }) => printed?.year))
  const says = years.size > 1 ? LISTED : PRINTED_BESIDE
  return signs.map((sign) => (isBeside(sign) && sign.printed !== null ? { ...sign, printed: { ...sign.printed, says } } : sign))
}
