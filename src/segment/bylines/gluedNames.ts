import { HAS_OUTLET } from './bylineTokens'
import { SURE, hasCompoundSurname, hasSurname, likelihood } from './nameLikelihood'

/** Three names of three characters, two of two. */
export const LONGEST_GLUED = 9
export const SHORTEST_GLUED = 4

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
export function gluedNames(glued: string, atLeast: number): readonly string[] {
  if (!hasSurname(glued) || hasCompoundSurname(glued) || HAS_OUTLET.test(glued)) return []
  const best = partFrom(glued, 0, atLeast - SURE)
  return best === null || best.names.length < 2 || best.weight < best.names.length * atLeast ? [] : best.names
}
