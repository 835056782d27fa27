import { type ParsedByline, LONGEST_BYLINE, parseByline, shifted } from '../bylines/bylineGrammar'
import { LinePattern } from '../lines/linePattern'
import { RarePattern } from '../../matching/rarePattern'
import { type Line, lengthOf } from '../lines/lines'
import { BRACKETED, loneNames, takenFrom } from './names/loneNames'
import { poet, signature } from './names/signature'
import { type PageLines, type Rule, type Sign } from './signs'

/** A byline cannot stand where the line above is in the middle of a sentence, unless that is a headline. */
function isPossible(line: Line, above: Line | undefined): boolean {
  if (above === undefined || line.blanks > 0) return true
  return above.closing !== 'comma' && above.closing !== 'semicolon'
}

/** Marks that no list of names has. */
const NO_NAMES = new LinePattern(/[。；“《！？%]/)

/** **记者 张三**, *（张三）*: set bold or slanting */
const EMPHASISED = new RarePattern(/^(\*{1,2}|_)([^*_]{2,60})\1$/)

/** The names of a line that says itself what they did. */
function ownNames(head: string): ParsedByline | null {
  const [, mark = '', inner] = EMPHASISED.exec(head) ?? []
  const parsed = parseByline(inner ?? head)
  return parsed === null || inner === undefined ? parsed : shifted(parsed, mark.length)
}

/** The names that a line is made of: by what it says itself, by what the line above leaves open, or by where it stands. */
function read(page: PageLines, line: Line, above: ParsedByline | null): ParsedByline | null {
  if (lengthOf(line) > LONGEST_BYLINE || NO_NAMES.test(line) || !isPossible(line, page.lines[line.index - 1])) return null
  // A role or an outlet at the end of the line above waits for the names on this one.
  const goesOn = above !== null && above.open && line.blanks === 0 ? parseByline(line.head, above) : null
  if (goesOn !== null) return goesOn
  const own = ownNames(line.head)
  if (own !== null) {
    // Names before the first role of a line have the one of the line above.
    const isHeadless = above !== null && line.blanks === 0 && own.names[0]?.role === '' && own.names[0].outlet === null
    return (isHeadless ? parseByline(line.head, above) : null) ?? own
  }
  const signed = takenFrom(page, line) ?? signature(page, line) ?? poet(page, line)
  if (signed !== null) return signed
  const lone = loneNames(page, line)
  if (lone !== null) return lone
  if (above === null || line.blanks > 0 || above.photoOnly) return null
  return /[）】]$/.test(page.lines[line.index - 1]?.tail ?? '') ? null : parseByline(line.head, above)
}

/** A line of nothing but names with what they did: 记者 张三 通讯员 李四 文/图 (署名). */
export const byline: Rule = (page) => {
  const signs: Sign[] = []
  let above: ParsedByline | null = null
  for (const line of page.lines) {
    const goesOnNames: boolean = above !== null && !above.photoOnly && line.blanks === 0
    const parsed: ParsedByline | null = page.names.has(line.index) ? null : read(page, line, above)
    above = parsed
    if (parsed === null || (parsed.names.length === 0 && !parsed.role && !BRACKETED.test(line.head) && takenFrom(page, line) === null))
      continue
    // 文字：张三 / 摄影：李四
    const isPhoto: boolean = parsed.photoOnly && !goesOnNames
    signs.push({
      rule: isPhoto ? 'segment/photoCredit' : 'segment/byline',
      kind: isPhoto ? 'caption' : 'byline',
      line: line.index,
      from: line.from,
      to: line.to,
      byline: parsed,
    })
  }
  return signs
}
