import type { ParsedByline } from '../bylines/bylineGrammar'
import type { ParsedDateline } from '../bylines/datelineGrammar'
import { type Line, lengthOf } from '../lines/lines'
import type { Columns } from '../lines/columns'
import type { NameRuns } from '../bylines/nameRuns'

/** What a sign says its line is (迹象). */
export type SignKind =
  | 'dateline'
  | 'byline'
  | 'closingByline'
  | 'heading'
  | 'pageMark'
  | 'masthead'
  | 'navigation'
  | 'contents'
  | 'credit'
  | 'copyright'
  | 'caption'
  | 'jump'
  | 'continued'
  | 'notice'
  | 'advertisement'
  | 'numbered'
  | 'lead'
  | 'source'
  | 'verse'
  | 'list'
  | 'divider'

/** One sign found on one line; offsets of the normalised text. */
export interface Sign {
  readonly rule: string
  readonly kind: SignKind
  readonly line: number
  readonly from: number
  readonly to: number
  readonly byline?: ParsedByline
  readonly dateline?: ParsedDateline
  /** Rank of a heading, 1 the highest. */
  readonly level?: number
  /** Whether a lead holds a headline of its own, which tells a brief from an item of a list. */
  readonly titled?: boolean
}

/** The page as the rules see it. */
export interface PageLines {
  readonly lines: readonly Line[]
  readonly columns: Columns
  readonly names: NameRuns
  /** Offsets where the user began an article: nothing joins across them. */
  readonly forced: ReadonlySet<number>
}

/** What a rule has found that stands earlier in the order; nothing of one that stands later. */
export type FoundBy = (rule: Rule) => readonly Sign[]

/** Looks for one sign all over the page. */
export type Rule = (page: PageLines, foundBy: FoundBy) => readonly Sign[]

/** A rule that looks at each line by itself. */
export function eachLine(find: (line: Line, page: PageLines) => Sign | null): Rule {
  return (page) => {
    const signs: Sign[] = []
    for (const line of page.lines) {
      const sign = find(line, page)
      if (sign !== null) signs.push(sign)
    }
    return signs
  }
}

/** A sign that covers its whole line. */
export function wholeLine(line: Line, rule: string, kind: SignKind): Sign {
  return { rule, kind, from: line.from, to: line.to, line: line.index }
}

/** A sign that covers so many characters at the beginning of its line. */
export function lineStart(line: Line, rule: string, kind: SignKind, length: number): Sign {
  return { rule, kind, from: line.from, to: line.from + length, line: line.index }
}

/** A rule that tells of each line by itself whether the whole of it is of one kind. */
export function eachWholeLine(rule: string, kind: SignKind, is: (line: Line, page: PageLines) => boolean): Rule {
  return eachLine((line, page) => (is(line, page) ? wholeLine(line, rule, kind) : null))
}

/** The beginning of a line together with what follows on the next ones, as wrapping may have cut it; at least `length` units if there are. */
export function ahead(page: PageLines, line: Line, length: number): string {
  let text = line.head
  for (let index = line.index + 1; text.length < length && lengthOf(line) < length; index += 1) {
    const next = page.lines[index]
    if (next === undefined || index > line.index + 4) break
    text += next.head
  }
  return text
}

/** All signs by line. */
export interface Signs {
  readonly byLine: readonly (readonly Sign[])[]
  readonly of: (line: number, kind: SignKind) => Sign | null
}

/** What most lines have. */
const NO_SIGNS: readonly Sign[] = []

/** The first of `signs` that is of the kind, `null` where there is none. */
export function firstOf(signs: readonly Sign[], kind: SignKind): Sign | null {
  for (const sign of signs) if (sign.kind === kind) return sign
  return null
}

/** What the rules find on a page, in their order. */
export function gatherSigns(page: PageLines, rules: readonly Rule[]): Signs {
  const found: (Sign[] | undefined)[] = page.lines.map(() => undefined)
  const byRule = new Map<Rule, readonly Sign[]>()
  for (const rule of rules) {
    const signs = rule(page, (earlier) => byRule.get(earlier) ?? NO_SIGNS)
    byRule.set(rule, signs)
    for (const sign of signs) {
      const known = found[sign.line]
      if (known === undefined) found[sign.line] = [sign]
      else known.push(sign)
    }
  }
  const byLine: readonly (readonly Sign[])[] = found.map((signs) => signs ?? NO_SIGNS)
  return { byLine, of: (line, kind) => firstOf(byLine[line] ?? NO_SIGNS, kind) }
}
