import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { createSearchIndex } from '../../src/search/shardedIndex'
import { sketchArticle } from './helpers/articles'

const PAGES = 14

/** What is done to an index between two steps of joining its shards. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('put' as const), page: fc.nat(PAGES - 1), word: fc.constantFrom('春耕', '秋收', '春秋') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), page: fc.nat(PAGES - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('star' as const), page: fc.nat(PAGES - 1) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('tidy' as const) }) },
)

function article(page: number, word: string, starred: boolean) {
  return { ...sketchArticle({ page, headline: `${word}第${page}期` }), states: starred ? (['starred'] as const) : [] }
}

it('answers stay right between any two steps of joining shards', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 90 }), (steps) => {
      const index = createSearchIndex({ topicLabels: new Map(), sizes: { open: 2, full: 6 } })
      const model = new Map<number, { readonly word: string; readonly starred: boolean }>()
      const put = (page: number, word: string, starred: boolean): void => {
        model.set(page, { word, starred })
        index.add([article(page, word, starred)])
      }
      const idsOf = (holds: (one: { readonly word: string; readonly starred: boolean }) => boolean): readonly string[] =>
        [...model].flatMap(([page, one]) => (holds(one) ? [article(page, one.word, false).article.id] : [])).sort()
      for (const one of steps) {
        if (one.kind === 'put') put(one.page, one.word, false)
        else if (one.kind === 'remove') {
          model.delete(one.page)
          index.remove([article(one.page, '春耕', false).article.id])
        } else if (one.kind === 'star') {
          const known = model.get(one.page)
          if (known !== undefined) put(one.page, known.word, true)
        } else index.tidy()
        expect(index.size).toBe(model.size)
        expect([...index.ids({ ...EVERYTHING, text: '春' })].sort()).toEqual(idsOf(({ word }) => word.includes('春')))
        expect([...index.ids({ ...EVERYTHING, text: '状态:收藏' })].sort()).toEqual(idsOf(({ starred }) => starred))
      }
    }),
    { numRuns: 200 },
  )
})
