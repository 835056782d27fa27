import type { CardRule } from '../../domain/cardRule'
import { type NamePattern, namePattern } from '../../domain/namePattern'
import type { PageCardPatch } from '../../domain/page'
import type { SourceFile } from '../../domain/source'

/** Under which name the rules are kept. */
export const CARD_RULES_SETTING = 'cardRules'

/** What the rules say of one file. */
export interface Ruled {
  readonly patch: PageCardPatch
  /** Names the rules that speak, each in its present form: another list, and the page has to be read again. */
  readonly marks: readonly string[]
}

const compiled = new Map<string, NamePattern | null>()

function patternOf(pattern: string): NamePattern | null {
  const known = compiled.get(pattern)
  if (known !== undefined) return known
  const made = namePattern(pattern)
  compiled.set(pattern, made)
  return made
}

function patchOf({ pattern, patch }: CardRule, path: string): PageCardPatch | null {
  const reading = patternOf(pattern)?.read(path) ?? null
  if (reading === null) return null
  return {
    ...(reading.date === null ? {} : { issueDate: reading.date }),
    ...(reading.page === null ? {} : { pageNumber: reading.page }),
    ...patch,
  }
}

/** What is remembered of files with such a name; of two rules the later counts. */
export function ruledBy(rules: readonly CardRule[], { path }: Pick<SourceFile, 'path'>): Ruled {
  let patch: PageCardPatch = {}
  const marks: string[] = []
  for (const rule of [...rules].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const own = patchOf(rule, path)
    if (own === null) continue
    patch = { ...patch, ...own }
    marks.push(`rule ${rule.id} ${rule.at}`)
  }
  return { patch, marks }
}

/** Of both lists; of two forms of one rule, the later. */
export function mergeRules(here: readonly CardRule[], there: readonly CardRule[]): readonly CardRule[] {
  const rules = new Map(here.map((rule) => [rule.id, rule]))
  for (const rule of there) if (rule.at > (rules.get(rule.id)?.at ?? '')) rules.set(rule.id, rule)
  return [...rules.values()]
}
