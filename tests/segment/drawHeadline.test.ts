import { describe, expect, test } from 'vitest'
import { drawHeadline } from '../../src/segment/headlines/drawn/drawHeadline'
import { LONGEST_HEADLINE } from '../../src/segment/headlines/drawn/brevity'
import { DRAWN } from './drawnCases'

function isMet(headline: string, word: string): boolean {
  return word.startsWith('!') ? !headline.includes(word.slice(1)) : word.split('|').some((way) => headline.includes(way))
}

describe('a headline is drawn from the report', () => {
  test.each(DRAWN)('%s', (lead, words) => {
    const headline = drawHeadline(lead.split('\n'))
    expect(headline.length).toBeLessThanOrEqual(LONGEST_HEADLINE)
    expect(words.filter((word) => !isMet(headline, word))).toEqual([])
  })
})
