import { type ParsedByline, LONGEST_BYLINE, parseByline } from '../bylineGrammar'
import { type Line, lengthOf } from '../lines'
import { type PageLines, type Rule, type Sign } from '../signs'

/** A byline cannot stand where the line above is in the middle of a sentence, unless that is a headline. */
function isPossible(line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.blanks > 0) return true
  return above.closing !== 'comma' && above.closing !== 'semicolon'
}

function read(page: PageLines, line: Line, above: ParsedByline | null): ParsedByline | null {
  if (lengthOf(line) > LONGEST_BYLINE || !isPossible(line, page.lines[line.index - 1])) return null
  const own = parseByline(line.head)
  if (own !== null) return own
  return above === null || line.blanks > 1 ? null : parseByline(line.head, above)
}

/** A line of nothing but names with what they did: 记者 张三 通讯员 李四 文/图 (署名). */
export const byline: Rule = (page) => {
  const signs: Sign[] = []
  let above: ParsedByline | null = null
  for (const line of page.lines) {
    const parsed = read(page, line, above)
    above = parsed
    if (parsed === null || (parsed.names.length === 0 && !parsed.role)) continue
    const bracketedOnly = !parsed.titled
    signs.push({
      rule: parsed.photoOnly ? 'segment/photoCredit' : 'segment/byline',
      kind: parsed.photoOnly ? 'caption' : 'byline',
      line: line.index,
      from: line.from,
      to: line.to,
      confidence: bracketedOnly ? 0.7 : 0.95,
      byline: parsed,
    })
  }
  return signs
}
