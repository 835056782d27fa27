import { type Needle, haystackOf, wantedForm } from '../match/needle'
import { inStacks } from '../match/stacks'
import { type NameBoosts, scoreNames } from '../names/nameBoosts'
import { type Bits, emptyBits, hasBit, unite } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { ShardHits } from './hits'

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
export function scoreText(shard: Shard, document: number, needles: readonly WeighedNeedle[]): number {
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

/**
 * Beyond so many hits only those in headlines and the newest others are scored in full: words that stand in thousands of
 * articles rank by date anyway.
 */
export const MOST_SCORED = 1024

/** The flat score of a hit in a headline stack that is one of too many. */
const IN_STACK = 1

/** Documents of the shard that hold a needle in their headline stack. */
function inStack(shard: Shard, needles: readonly WeighedNeedle[]): Bits {
  const found = emptyBits(shard.size)
  for (const { needle } of needles) unite(found, inStacks(shard, needle.text))
  return found
}

/** Months are counted from here on; what is older counts as this old. */
const FIRST_YEAR = 1800
const MONTHS = 12 * 400

function monthOf(day: number): number {
  return Math.max(0, Math.min(MONTHS - 1, (Math.floor(day / 10_000) - FIRST_YEAR) * 12 + Math.floor((day % 10_000) / 100)))
}

/** The beginning of the month from which on there are more than `wanted` hits. */
function newestFrom(shards: readonly ShardHits[], wanted: number): number {
  const perMonth = new Uint32Array(MONTHS)
  for (const { shard, documents } of shards) {
    const days = shard.columns.firstDay
    for (let index = 0; index < documents.length; index += 1) {
      const month = monthOf(days[documents[index] ?? 0] ?? 0)
      perMonth[month] = (perMonth[month] ?? 0) + 1
    }
  }
  let month = MONTHS - 1
  for (let count = perMonth[month] ?? 0; month > 0 && count <= wanted; count += perMonth[month] ?? 0) month -= 1
  return (FIRST_YEAR + Math.floor(month / 12)) * 10_000 + (month % 12) * 100
}

/**
 * One score per hit, in the order of the shards. Where there are too many, the room goes half to headlines and half to the
 * newest others, those taken in last first.
 */
export function scoreHits(
  shards: readonly ShardHits[],
  needles: readonly WeighedNeedle[],
  boosts: NameBoosts,
  total: number,
): Float64Array {
  const scores = new Float64Array(total)
  const many = total > MOST_SCORED
  const newest = many ? newestFrom(shards, MOST_SCORED / 2) : 0
  let roomInStacks = many ? MOST_SCORED / 2 : 0
  let roomBelow = many ? MOST_SCORED / 2 : total
  let at = total
  for (let nth = shards.length - 1; nth >= 0; nth -= 1) {
    const hits = shards[nth]
    if (hits === undefined) continue
    const { shard, documents } = hits
    const stacks = many ? inStack(shard, needles) : null
    for (let index = documents.length - 1; index >= 0; index -= 1) {
      at -= 1
      const document = documents[index] ?? 0
      const headline = stacks !== null && hasBit(stacks, document)
      if (headline ? roomInStacks > 0 : roomBelow > 0 && (shard.columns.firstDay[document] ?? 0) >= newest) {
        if (headline) roomInStacks -= 1
        else roomBelow -= 1
        scores[at] = scoreText(shard, document, needles) + scoreNames(shard, document, boosts)
      } else if (headline) scores[at] = IN_STACK
    }
  }
  return scores
}
