import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PhraseTrie } from '../../src/matching/phraseTrie'

const words = fc.string({ unit: fc.constantFrom(...'党建支部机关a'), minLength: 1, maxLength: 4 })
const texts = fc.string({ unit: fc.constantFrom(...'党建支部机关a 1'), maxLength: 24 })

test('the longest phrase is found at each place, and in a text none inside another', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 300 }), texts, (phrases, text) => {
      const trie = new PhraseTrie(phrases)
      for (let start = 0; start <= text.length; start += 1) {
        const longest = Math.max(-1, ...phrases.map((phrase) => (text.startsWith(phrase, start) ? start + phrase.length : -1)))
        expect(trie.endAt(text, start)).toBe(longest)
        const hit = trie.longestAt(text, start)
        expect(hit === null ? null : phrases[hit.phrase]).toBe(longest < 0 ? null : text.slice(start, longest))
      }
      let reach = 0
      for (const { start, end } of trie.findAll(text)) {
        expect(end).toBeGreaterThan(reach)
        expect(trie.endAt(text, start)).toBe(end)
        reach = end
      }
    }),
    { numRuns: 300 },
  )
})

const numbered = new PhraseTrie(['#周年', '党的#大', '二十大', '建党#周年', '十佳', '120'])

test.each([
  ['喜迎党的二十大', ['党的#大']],
  ['庆祝建党100周年', ['建党#周年']],
  ['成立一百周年', ['#周年']],
  ['评出十佳', ['十佳']],
  ['拨打120', ['120']],
  ['共1203人', []],
  ['建党1000000000周年', []],
])('%s: a number stands where # is', (text, expected) => {
  const phrases = ['#周年', '党的#大', '二十大', '建党#周年', '十佳', '120']
  expect(numbered.findAll(text).map(({ phrase }) => phrases[phrase])).toEqual(expected)
})
