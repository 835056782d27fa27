import { expect, test } from 'vitest'
import { fitTopic, type Sample } from './logistic'

const sample = (has: boolean, column: number): Sample => ({ has, values: [[column, 1]] })

test('a column that goes with the topic weighs for it, one that goes without against, one that tells nothing little', () => {
  const samples = [sample(true, 0), sample(false, 1), sample(true, 2), sample(false, 2)]
  const { weights } = fitTopic(samples, 3)
  expect(weights[0]).toBeGreaterThan(2)
  expect(weights[1]).toBeLessThan(-2)
  expect(Math.abs(weights[2] ?? 9)).toBeLessThan(2)
})

test('the same samples give the same weights', () => {
  const samples = [sample(true, 0), sample(false, 1)]
  expect(fitTopic(samples, 2)).toEqual(fitTopic(samples, 2))
})
