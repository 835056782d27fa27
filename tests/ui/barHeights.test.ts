import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barHeights } from '../../src/ui/composables/search/barHeights'

test.each([
  [[2, 4, 1], 'linear', [0.5, 1, 0.25]],
  [[4, 400, 0], 'root', [0.1, 1, 0]],
  [[0, 0], 'linear', [0, 0]],
  [[], 'linear', []],
] as const)('bars of %j stand on a %s scale', (counts, scale, shares) => {
  expect(barHeights(counts)).toEqual({ scale, shares })
})

test('a larger count never has a lower bar', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 2, maxLength: 40 }), (counts) => {
      const { shares } = barHeights(counts)
      const byHeight = counts.map((count, at) => ({ count, share: shares[at] ?? 0 })).sort((a, b) => a.share - b.share)
      expect(byHeight.map(({ count }) => count)).toEqual([...counts].sort((a, b) => a - b))
    }),
  )
})
