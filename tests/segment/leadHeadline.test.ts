import { describe, expect, test } from 'vitest'
import { headlineFromReport } from '../../src/segment/headlines/leadHeadline'
import { LONGEST_HEADLINE } from '../../src/segment/headlines/leadBrevity'
import { LEADS } from './leadCases'

function isMet(headline: string, word: string): boolean {
  return word.startsWith('!') ? !headline.includes(word.slice(1)) : word.split('|').some((way) => headline.includes(way))
}

describe('a headline is drawn from the report', () => {
  test.each(LEADS)('%s', (lead, words) => {
    const headline = headlineFromReport(lead.split('\n'))
    expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE)
    expect(words.filter((word) => !isMet(headline, word))).toEqual([])
  })
})
