import type { ParsedByline } from './bylineGrammar'
import { parseByline, shifted } from './bylineGrammar'
import { SURE, hasSurname, likelihood } from './nameLikelihood'

/** Names at the end of a headline's line; offsets of its text. */
export interface TitleNames {
  /** Where the white space before them begins. */
  readonly from: number
  readonly at: number
  readonly byline: ParsedByline
}

/** No headline is shorter. */
const SHORTEST_TITLE = 4
/** Names without a role are set apart by more than one space. */
const WIDE_GAP = 2
const LONGEST_NAME = 3

function bareNames(words: string): ParsedByline | null {
  const names = words.split(/[ 、]+/)
  const isSure = names.every((name) => name.length <= LONGEST_NAME && hasSurname(name) && likelihood(name) >= SURE)
  return isSure ? parseByline(words, null, true) : null
}

/** 志愿者乐奉献 is no name with its role. */
function titledNames(words: string): ParsedByline | null {
  const parsed = parseByline(words)
  return parsed?.names.every(({ name }) => likelihood(name) >= 0) === true ? parsed : null
}

/** 疏通水渠告别积水 □张三 李四: the names behind a headline on its own line; `null` where there are none. `head`: folded. */
export function titleNames(head: string): TitleNames | null {
  for (const gap of head.matchAll(/ {1,20}(?=[^ ])/g)) {
    const at = gap.index + gap[0].length
    const words = head.slice(at).trimEnd()
    if (gap.index < SHORTEST_TITLE || /[。，；！？“]/.test(words)) continue
    const titled = titledNames(words)
    const byline = titled ?? (gap[0].length >= WIDE_GAP ? bareNames(words) : null)
    if (byline !== null && byline.names.length > 0 && !byline.photoOnly) return { from: gap.index, at, byline: shifted(byline, at) }
  }
  return null
}
