import { clauseWeights } from '../../../lexicon/headlines/clauseWeights'
import { type Features, featuresOf } from './features'
import { proposalOf, reportOf } from './report'

/** A headline that a report could have, and what is to be weighed of the clause that it says. */
export interface Candidate {
  readonly headline: string
  readonly features: Features
}

/** Every headline that a report could have. */
export function candidatesOf(paragraphs: readonly string[]): Candidate[] {
  const report = reportOf(paragraphs)
  return report.clauses.flatMap((clause, index) => {
    if (clause.text === '') return []
    const proposal = proposalOf(report, index)
    return [{ headline: proposal.headline, features: featuresOf(report, clause, index, proposal) }]
  })
}

function weigh(features: Features): number {
  let sum = 0
  for (const [feature, amount] of features) sum += clauseWeights[feature] * amount
  return sum
}

/**
 * Who did what, out of a report's first paragraphs (拟题): at most 30 characters of them, without time or circumstance.
 * The paragraphs are folded, without spaces between Chinese characters. '' where they hold no words.
 */
export function drawHeadline(paragraphs: readonly string[]): string {
  let best = { headline: '', weight: -Infinity }
  for (const { headline, features } of candidatesOf(paragraphs)) {
    const weight = weigh(features)
    if (weight > best.weight) best = { headline, weight }
  }
  return best.headline
}
