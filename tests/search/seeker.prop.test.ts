import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Seeker } from '../../src/search/match/seeker'
import { recordOf } from '../../src/search/shard/record'
import { packShard } from '../../src/search/shard/shard'
import { createVocabulary } from '../../src/search/shard/vocabulary'
import { sketchArticle } from './helpers/articles'

/** Few characters, so that texts repeat themselves, with common and rare first bytes. */
const words = fc.string({ unit: fc.constantFrom('丨', '丷', '侽', '一', 'a', '\u001e'), minLength: 1, maxLength: 40 })

it('a seeker finds the places that looking from the front finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(words, words, fc.nat(40), fc.integer({ min: 1, max: 9 }), (body, text, from, length) => {
      const vocabulary = createVocabulary()
      const shard = packShard([recordOf(sketchArticle({ page: 0, headline: '丨丷', body: [body] }), vocabulary, new Map())])
      const at = from % text.length
      for (const wanted of [text.slice(at, at + length), body.slice(0, length)]) {
        const seeker = new Seeker(wanted, shard)
        for (let start = 0; start <= text.length; start += 1) expect(seeker.find(text, start)).toBe(text.indexOf(wanted, start))
      }
    }),
    { numRuns: 200 },
  )
})
