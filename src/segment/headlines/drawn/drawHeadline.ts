import { clauseWeights } from '../../../lexicon/headlines/clauseWeights'
import { type Tell, tellFeatures } from './features'
import { proposalOf, reportOf } from './report'

/** Gives `take` each headline that a report could have, and with it what tells the features of the clause that it says. */
export function eachCandidate(paragraphs: readonly string[], take: (headline: string, features: (tell: Tell) => void) => void): void {
  const report = reportOf(paragraphs)
  for (const [index, clause] of report.clauses.entries()) {
    if (clause.text === '') continue
    const proposal = proposalOf(report, index)
    take(proposal.headline, (tell) => tellFeatures(report, clause, index, proposal, tell))
  }
}

/**
 * Who did what, out of a report's first paragraphs (拟题): at most 30 characters of them, without time or circumstance.
 * The paragraphs are folded, without spaces between Chinese characters. '' where they hold no words.
 */
export function drawHeadline(paragraphs: readonly string[]): string {
  let best = ''
  let most = -Infinity
  eachCandidate(paragraphs, (headline, features) => {
    let weight = 0
    features((feature, amount) => {
      weight += clauseWeights[feature] * amount
    })
    if (weight <= most) return
    best = headline
    most = weight
  })
  return best
}
