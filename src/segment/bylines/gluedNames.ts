import { charactersOf } from '../../matching/patternCharacters'
import { AFTER_GLUED, HAS_OTHER_WORDS, HAS_OUTLET } from './bylineTokens'
import { SURE, hasCompoundSurname, hasSurname, likelihood } from './nameLikelihood'
import type { TokenCursor } from './tokenCursor'
import { isOneUncommonName } from './uncommonName'

/** Three names of three characters, two of two. */
const LONGEST_GLUED = 9
const SHORTEST_GLUED = 4

interface Parting {
  readonly names: readonly string[]
  readonly weight: number
}

/** The likeliest names that `glued` is made of from `at` on, each of two or three characters; `null` where it is not made of names. */
function partFrom(glued: string, at: number, least: number): Parting | null {
  if (at === glued.length) return { names: [], weight: 0 }
  let best: Parting | null = null
  for (const length of [2, 3]) {
    const name = glued.slice(at, at + length)
    if (name.length < length || !hasSurname(name)) continue
    const own = likelihood(name)
    const rest = own < least ? null : partFrom(glued, at + length, least)
    if (rest !== null && (best === null || own + rest.weight >= best.weight))
      best = { names: [name, ...rest.names], weight: own + rest.weight }
  }
  return best
}

/** The names that are run together in `glued`; none where it is not two or more names that weigh at least so much each. */
function gluedNames(glued: string, atLeast: number): readonly string[] {
  if (!hasSurname(glued) || hasCompoundSurname(glued) || HAS_OUTLET.test(glued) || isOneUncommonName(glued)) return []
  const best = partFrom(glued, 0, atLeast - SURE)
  return best === null || best.names.length < 2 || best.weight < best.names.length * atLeast ? [] : best.names
}

const IDEOGRAPH = charactersOf(/[\u3400-\u9fff]/)

/** How many ideographs, and no space, mark or letter, stand at `at`; no more than may be run together. */
function ideographsAt(text: string, at: number): number {
  let length = 0
  while (length < LONGEST_GLUED && IDEOGRAPH.has(text.charCodeAt(at + length))) length += 1
  return length
}

/**
 * The names that are run together at the cursor, as many as there may be (柯大力程思远); none where something else stands there or
 * they weigh less than `atLeast` each. The cursor stays.
 */
export function gluedNamesAt({ text, at }: TokenCursor, atLeast: number): readonly string[] {
  for (let length = ideographsAt(text, at); length >= SHORTEST_GLUED; length -= 1) {
    const glued = text.slice(at, at + length)
    AFTER_GLUED.lastIndex = at + length
    if (!AFTER_GLUED.test(text) || HAS_OTHER_WORDS.test(glued)) continue
    const names = gluedNames(glued, atLeast)
    if (names.length > 0) return names
  }
  return []
}
