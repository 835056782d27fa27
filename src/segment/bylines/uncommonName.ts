import { minorityNameParts } from '../../lexicon/people/minorityNames'
import { MANY_CHARACTERS, NOT_NAMES } from './bylineTokens'
import { likelihood } from './nameLikelihood'
import type { TokenCursor } from './tokenCursor'

/** Nothing less likely is a name, not even one that somebody made up. */
const FAR_FROM_NAMES = -8
/** Longer names are known by parts of theirs alone. */
const LONGEST_PEN_NAME = 3

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
