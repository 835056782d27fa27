import { minorityNameParts } from '../../lexicon/people/minorityNames'
import { MANY_CHARACTERS, NOT_NAMES } from './bylineTokens'
import { likelihood } from './nameLikelihood'
import type { TokenCursor } from './tokenCursor'

/** Nothing less likely is a name, not even one that somebody made up. */
const FAR_FROM_NAMES = -8
/** Longer names are known by parts of theirs alone. */
const LONGEST_PEN_NAME = 3

const PARTS: ReadonlySet<string> = new Set(minorityNameParts)
const LONGEST_PART = Math.max(...minorityNameParts.map((part) => part.length))
/** A name has two or three parts and hardly ever more; more are several names. */
const LONGEST_NAME = 7

/** Whether the characters are parts of such names from end to end (娜仁高娃), so that what looks like two names is one. */
export function isOneUncommonName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false
  // Offsets up to which the name is made of such parts.
  const ends = new Set([0])
  for (const from of ends)
    for (let end = from + 2; end <= Math.min(name.length, from + LONGEST_PART); end += 1)
      if (PARTS.has(name.slice(from, end))) ends.add(end)
  return ends.has(name.length)
}

/**
 * The word at the cursor where a name has to stand but no usual one does: 敖登格日勒; `null` where it is no name either.
 * `allowPenName`: the text is nothing but a byline, so a short word is a pen name (通讯员沥宣). The cursor stays.
 */
export function uncommonNameAt(tokens: TokenCursor, allowPenName: boolean): string | null {
  const name = tokens.look(MANY_CHARACTERS)?.[0]
  if (name === undefined || NOT_NAMES.has(name)) return null
  const isName =
    name.length <= LONGEST_PEN_NAME
      ? allowPenName && likelihood(name) >= FAR_FROM_NAMES
      : minorityNameParts.some((part) => name.includes(part))
  return isName ? name : null
}
