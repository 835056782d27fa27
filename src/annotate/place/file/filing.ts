import type { Span } from '../../../domain/span'
import { isWithin } from '../../../lexicon/places/codes'
import type { Vote } from './votes'

/** The unit an article is filed under, and why. */
export interface Filing {
  readonly code: string
  readonly rule: 'headline' | 'lead' | 'most' | 'several' | 'deictic' | 'homeOnly' | 'pageOnly' | 'source'
  /** Where the words stand that decided it; offsets into `Reading.text`. */
  readonly words: readonly Span[]
}

/** Where the words stand that speak for the unit; the first five. */
export function wordsFor(votes: readonly Vote[], unit: string): readonly Span[] {
  return votes
    .filter((vote) => isWithin(vote.code, unit))
    .slice(0, 5)
    .map((vote) => vote.span)
}

/** Votes for exactly the city itself, or for the province-level city. */
export function ownWeight(votes: readonly Vote[], code: string): number {
  return votes.reduce((sum, vote) => (vote.code === code ? sum + vote.weight : sum), 0)
}
