import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShardText } from '../../src/search/shard/shardText'
import { mixedText } from './helpers/texts'

const BREAK = '\u001e'
const texts = fc.array(mixedText(20), { minLength: 1, maxLength: 12 })

/** The text again from its units, or the text itself where it has none. */
function again(text: string): ShardText {
  const units = ShardText.ofString(text).units()
  return units === null ? ShardText.ofString(text) : ShardText.ofUnits(units)
}

describe('the text of a shard', { timeout: 60_000 }, () => {
  it('is the same from its units, as a whole and document by document', () => {
    fc.assert(
      fc.property(texts, (documents) => {
        const text = documents.map((document) => document + BREAK).join('')
        expect(again(text).whole()).toBe(text)
        const byDocument = again(text)
        let from = 0
        for (const document of documents) {
          const to = from + document.length + 1
          expect(byDocument.slice(from, to)).toBe(document + BREAK)
          from = to
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a high surrogate alone', `新\ud840${BREAK}`],
    ['a low surrogate alone', `\udc0b新${BREAK}`],
    ['two low ones', `\ud840\udc0b\udc0b${BREAK}`],
    ['a high one at the end', '新\ud840'],
  ])('has no units where there is %s', (_, text) => {
    expect(ShardText.ofString(text).units()).toBeNull()
  })

  it('is made in steps, and cut between characters', () => {
    const text = `a${'𠀋'.repeat(2_200_000)}${BREAK}`
    const made = again(text)
    let steps = 1
    while (made.advance()) steps += 1
    expect([steps, made.isWhole, made.whole() === text]).toEqual([3, true, true])
  })
})
