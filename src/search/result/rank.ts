import { type Needle, haystackOf, wantedForm } from '../match/needle'
import { type NameBoosts, scoreNames } from '../names/nameBoosts'
import type { Shard } from '../shard/shard'
import type { Hits } from './hits'

/** What a hit is worth by where it stands. A headline that is the words themselves comes before all. */
const WORTH = { isHeadline: 30, startsHeadline: 14, headline: 11, stack: 7, lead: 3, body: 1 }

/** The lead is so many UTF-16 units of folded text behind the headline stack. */
const LEAD = 80

/** Occurrences are counted up to here; more say nothing more. */
const MOST_OCCURRENCES = 12

/** How fast further occurrences lose worth, and how much long articles are discounted; as in BM25. */
const SATURATION = 1.2
const LENGTH_WEIGHT = 0.4
const USUAL_LENGTH = 865

/** A needle with how much it tells: rare ones more. */
export interface WeighedNeedle {
  readonly needle: Needle
  readonly weight: number
}

function worthOf(at: number, needle: string, headlineEnd: number, stackEnd: number): number {
  if (at === 0) return needle.length === headlineEnd ? WORTH.isHeadline : WORTH.startsHeadline
  if (at < headlineEnd) return WORTH.headline
  if (at < stackEnd) return WORTH.stack
  return at < stackEnd + LEAD ? WORTH.lead : WORTH.body
}

function occurrences(haystack: string, wanted: string, first: number): number {
  let count = 1
  let at = first
  while (count < MOST_OCCURRENCES) {
    at = haystack.indexOf(wanted, at + wanted.length)
    if (at < 0) break
    count += 1
  }
  return count
}

/** How well the document answers the needles: where each first stands, and how often. */
function scoreText(shard: Shard, document: number, needles: readonly WeighedNeedle[]): number {
  let score = 0
  for (const { needle, weight } of needles) {
    const haystack = haystackOf(shard, document, needle.foldVariants)
    const wanted = wantedForm(needle)
    const first = haystack.indexOf(wanted)
    if (first < 0) continue
    const worth = worthOf(first, wanted, shard.headlineEnds[document] ?? 0, shard.stackEnds[document] ?? 0)
    const length = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * haystack.length) / USUAL_LENGTH
    const count = occurrences(haystack, wanted, first)
    score += weight * (worth + (2 * count) / (count + SATURATION * length))
  }
  return score
}

/** Inverse document frequency of needles found together in `total` of `size` documents. */
export function weigh(needles: readonly Needle[], total: number, size: number): readonly WeighedNeedle[] {
  const weight = Math.log(1 + size / (total + 1)) + 0.1
  // Longer needles are rarer; their own frequencies would need a search each.
  return needles.map((needle) => ({ needle, weight: weight * (1 + Math.log(needle.text.length)) }))
}

/** More than that no document is worth that has the needles nowhere in its headline stack. */
export function mostBelow(needles: readonly WeighedNeedle[], boosts: NameBoosts): number {
  // Occurrences are worth less than 2, however many.
  const text = needles.reduce((sum, { weight }) => sum + weight * (WORTH.lead + 2), 0)
  return [...boosts.values()].reduce((sum, values) => sum + Math.max(...values.values()), text)
}

/** One score per hit, in the order of the shards. */
export function scoreHits({ shards, total }: Hits, needles: readonly WeighedNeedle[], boosts: NameBoosts): Float64Array {
  const scores = new Float64Array(total)
  let at = 0
  for (const { shard, documents } of shards) {
    for (const document of documents) {
      scores[at] = scoreText(shard, document, needles) + scoreNames(shard, document, boosts)
      at += 1
    }
  }
  return scores
}
