import { expect, test } from 'vitest'
import { type Option, fitChoice, sumOf } from './choice'

const option = (worth: number, ...columns: readonly number[]): Option => ({ worth, values: columns.map((column) => [column, 1]) })

test('what the worthier options have weighs for them, what the others have against, and what all have nothing', () => {
  const choices = [
    [option(1, 0, 2), option(0, 1, 2)],
    [option(0, 1, 2), option(0.5, 0, 2), option(0, 2)],
  ]
  const weights = fitChoice(choices, 3)
  expect(weights[0]).toBeGreaterThan(0.5)
  expect(weights[1]).toBeLessThan(0)
  expect(Math.abs(weights[2] ?? 9)).toBeLessThan(0.1)
  for (const options of choices) {
    const best = [...options].sort((a, b) => sumOf(b, weights) - sumOf(a, weights))[0]
    expect(best?.worth).toBe(Math.max(...options.map(({ worth }) => worth)))
  }
})

test('the same choices give the same weights', () => {
  const choices = [[option(1, 0), option(0, 1)]]
  expect(fitChoice(choices, 2)).toEqual(fitChoice(choices, 2))
})
