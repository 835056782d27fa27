import { HAS_OUTLET } from './bylineTokens'
import { SURE, hasCompoundSurname, hasSurname, likelihood } from './nameLikelihood'

/** Where the second of two names begins that are run together; 0 where they are not two names that weigh at least so much each. */
export function partingOf(glued: string, atLeast: number): number {
  if (!hasSurname(glued) || hasCompoundSurname(glued) || HAS_OUTLET.test(glued)) return 0
  let best = 0
  let bestWeight = 2 * atLeast
  for (const at of [2, 3]) {
    const rest = glued.slice(at)
    if (rest.length < 2 || rest.length > 3 || !hasSurname(rest)) continue
    const weights = [likelihood(glued.slice(0, at)), likelihood(rest)]
    const weight = (weights[0] ?? 0) + (weights[1] ?? 0)
    if (weight < bestWeight || weights.some((one) => one < atLeast - SURE)) continue
    best = at
    bestWeight = weight
  }
  return best
}
