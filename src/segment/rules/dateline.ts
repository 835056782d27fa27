import { parseDateline } from '../datelineGrammar'
import { type Rule, ahead, eachLine } from '../signs'

/** Only these can begin a report's opening; most lines are passed over at their first character. */
const LONGEST = 120
const CONFIDENCE = { self: 0.98, agency: 0.95, bare: 0.8, reporter: 0.85, names: 0.8 } as const

/** A line that opens a report: 本报讯, 新华社北京3月5日电, （记者 …） (电头). */
export const dateline: Rule = eachLine((line, page) => {
  const text = ahead(page, line, LONGEST)
  const parsed = parseDateline(text.slice(0, LONGEST))
  if (parsed === null) return null
  const before = page.lines[line.index - 1]
  // 据 / 新华社北京3月5日电: the words go on a sentence.
  if (before !== undefined && line.blanks === 0 && (before.closing === 'comma' || /[据由]$/.test(before.tail))) return null
  const to = Math.min(line.to, line.from + Math.max(parsed.to, parsed.byline?.to ?? 0))
  return { rule: 'segment/dateline', kind: 'dateline', from: line.from, to, confidence: CONFIDENCE[parsed.form], dateline: parsed }
})
