import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { findByGrams } from '../../src/search/grams/find'
import { MANY_PAIRS } from '../../src/search/grams/grams'
import { needleOf } from '../../src/search/match/needle'
import { scan } from '../../src/search/match/scan'
import { documentsOf, fullBits } from '../../src/search/shard/bits'
import { recordOf } from '../../src/search/shard/record'
import { packShard } from '../../src/search/shard/shard'
import { createVocabulary } from '../../src/search/shard/vocabulary'
import { buildGrams } from './helpers/grams'
import { foldText } from '../../src/search/fold/fold'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { type ArticleSketch, sketchArticle } from './helpers/articles'
import { mixedText } from './helpers/texts'

const sketches: fc.Arbitrary<readonly ArticleSketch[]> = fc
  .array(fc.record({ headline: mixedText(12), body: fc.array(mixedText(30), { maxLength: 3 }) }), { minLength: 1, maxLength: 30 })
  .map((list) => list.map((sketch, page) => ({ ...sketch, page })))

/** What was typed: a random text, or a piece of a document. */
function typedIn(list: readonly ArticleSketch[]): fc.Arbitrary<string> {
  const texts = list.flatMap((sketch) => [sketch.headline ?? '', ...(sketch.body ?? [])]).filter((text) => text !== '')
  const piece = fc
    .tuple(fc.constantFrom('新', ...texts), fc.nat(30), fc.integer({ min: 1, max: 6 }))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
  return fc.oneof(piece, mixedText(4))
}

function simplySimplified(text: string): string {
  return foldText(text)
}

describe('the index of pairs', { timeout: 60_000 }, () => {
  it('finds what the scan finds, in every field, with 繁简 alike or not', () => {
    fc.assert(
      fc.property(
        sketches.chain((list) => fc.tuple(fc.constant(list), typedIn(list))),
        fc.boolean(),
        fc.constantFrom(null, 'title' as const, 'body' as const),
        ([list, typed], foldVariants, field) => {
          const vocabulary = createVocabulary()
          const shard = packShard(list.map((sketch) => recordOf(sketchArticle(sketch), vocabulary, new Map())))
          const needle = needleOf(typed, field, foldVariants)
          fc.pre(needle.text !== '')
          const all = fullBits(shard.size)
          const byGrams = findByGrams(shard, buildGrams(shard.text.whole(), shard.starts, shard.size), needle, all)
          expect([...documentsOf(byGrams)]).toEqual([...documentsOf(scan(shard, needle, all))])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('finds single characters, those too that begin many pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), { minLength: 1, maxLength: 80 }), (list) => {
        const vocabulary = createVocabulary()
        const body = (numbers: readonly number[]): string => numbers.map((number) => `新${String.fromCharCode(0x6600 + number)}`).join('')
        const sketches = list.map((numbers, page) => ({ page, headline: '题', body: [body(numbers)] }))
        const shard = packShard(sketches.map((sketch) => recordOf(sketchArticle(sketch), vocabulary, new Map())))
        const grams = buildGrams(shard.text.whole(), shard.starts, shard.size)
        for (const typed of ['新', '题', '\u6600', '\u6620', '无']) {
          const needle = needleOf(typed, null, true)
          const found = findByGrams(shard, grams, needle, fullBits(shard.size))
          expect([...documentsOf(found)]).toEqual([...documentsOf(scan(shard, needle, fullBits(shard.size)))])
        }
        const pairs = new Set(list.flat()).size
        expect(grams.units.includes(0x65b0)).toBe(pairs >= MANY_PAIRS)
      }),
      { numRuns: 100 },
    )
  })

  it('finds three characters and more, those too whose pairs many articles have', () => {
    const text = fc.string({ unit: fc.constantFrom('春', '耕', '备', '播', '，'), maxLength: 14 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 40, maxLength: 80 }), fc.constantFrom(null, 'body' as const), (list, field) => {
        const vocabulary = createVocabulary()
        const sketches = list.map((body, page) => ({ page, headline: page % 9 === 0 ? '春耕备' : '题', body: [body] }))
        const shard = packShard(sketches.map((sketch) => recordOf(sketchArticle(sketch), vocabulary, new Map())))
        const grams = buildGrams(shard.text.whole(), shard.starts, shard.size)
        for (const typed of ['春耕备', '耕春耕', '春春春', '播备耕', '备播，', '春耕备播', '耕备播春耕']) {
          const needle = needleOf(typed, field, true)
          const found = findByGrams(shard, grams, needle, fullBits(shard.size))
          expect([...documentsOf(found)]).toEqual([...documentsOf(scan(shard, needle, fullBits(shard.size)))])
        }
        expect(grams.tripleMarks.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('finds every article whose text holds what was typed, and no other', () => {
    fc.assert(
      fc.property(
        sketches.chain((list) => fc.tuple(fc.constant(list), typedIn(list))),
        fc.boolean(),
        ([list, typed], tidied) => {
          const wanted = simplySimplified(typed)
          fc.pre(wanted !== '' && !/["“”]/.test(typed))
          const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 4, full: 12 } })
          index.add(list.map(sketchArticle))
          if (tidied) while (index.tidy());
          const found = index.ids({ ...EVERYTHING, text: `"${typed}"`, foldVariants: true, sort: 'page' })
          const expected = list
            .filter((sketch) => [sketch.headline ?? '', ...(sketch.body ?? [])].some((text) => simplySimplified(text).includes(wanted)))
            .map((sketch) => sketchArticle(sketch).article.id)
          expect(found).toEqual(expected)
        },
      ),
      { numRuns: 100 },
    )
  })
})
