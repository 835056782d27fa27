import { groupBy } from '../../../domain/groupBy'
import { type PlaceExample, placeKey } from '../../../domain/lessons'

/** What a name means in one paper, and which articles taught it. */
export interface LearnedPlace {
  readonly paper: string
  readonly name: string
  readonly code: string
  /** The examples that speak for it, by article id. */
  readonly examples: readonly PlaceExample[]
  /** Whether it counts: enough articles say so, and few say otherwise. */
  readonly counts: boolean
}

/** One article may be an exception. */
const LEAST_EXAMPLES = 2
/** Share of the articles with the name that have to agree. */
const AGREEMENT = 0.75

function best(examples: readonly PlaceExample[]): LearnedPlace | null {
  const byCode = groupBy(examples, ({ code }) => code)
  const [first] = [...byCode.values()].sort((a, b) => b.length - a.length || ((a[0]?.code ?? '') < (b[0]?.code ?? '') ? -1 : 1))
  const sample = first?.[0]
  if (first === undefined || sample === undefined) return null
  const counts = first.length >= LEAST_EXAMPLES && first.length / examples.length >= AGREEMENT
  return { paper: sample.paper, name: sample.name, code: sample.code, examples: first, counts }
}

/** Learns from these examples and nothing else; the order of coming means nothing. By `placeKey`. */
export function learnPlaces(examples: readonly PlaceExample[]): ReadonlyMap<string, LearnedPlace> {
  const ordered = [...examples].sort((a, b) => (a.article < b.article ? -1 : 1))
  const learned = new Map<string, LearnedPlace>()
  for (const [key, group] of groupBy(ordered, ({ paper, name }) => placeKey(paper, name))) {
    // An article counts once.
    const place = best(group.filter(({ article }, at) => group.findIndex((one) => one.article === article) === at))
    if (place !== null) learned.set(key, place)
  }
  return learned
}
