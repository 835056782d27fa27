import { expect, test } from 'vitest'
import { rowHeights } from '../../src/ui/composables/lists/rowHeights'

const USUAL = 100

test('rows that nobody saw are as high as usual', () => {
  const heights = rowHeights(5, USUAL)
  expect([0, 1, 4, 5].map((index) => heights.top(index))).toEqual([0, 100, 400, 500])
  expect(heights.mean()).toBe(USUAL)
})

test('a row that is higher than thought moves all below it', () => {
  const heights = rowHeights(5, USUAL)
  expect(heights.note(1, 160)).toBe(60)
  expect(heights.note(1, 160)).toBe(0)
  expect(heights.note(3, 80)).toBe(-20)
  expect([1, 2, 3, 4, 5].map((index) => heights.top(index))).toEqual([100, 260, 360, 440, 540])
  expect(heights.mean()).toBe(120)
})

test('a row measured again counts once', () => {
  const heights = rowHeights(3, USUAL)
  heights.note(0, 120)
  heights.note(0, 140)
  expect(heights.mean()).toBe(140)
})

test.each([
  [-50, 0],
  [0, 0],
  [99, 0],
  [100, 1],
  [259, 1],
  [260, 2],
  [9999, 4],
])('at a height of %i lies row %i', (height, row) => {
  const heights = rowHeights(5, USUAL)
  heights.note(1, 160)
  expect(heights.at(height)).toBe(row)
})

test('an empty list has its first row nowhere', () => {
  const heights = rowHeights(0, USUAL)
  expect([heights.at(300), heights.top(0), heights.note(0, 50)]).toEqual([0, 0, 0])
})

test('a list that grew keeps what was seen of it', () => {
  const before = rowHeights(2, USUAL)
  before.note(0, 130)
  const heights = rowHeights(4, 110, before)
  expect([1, 2, 3, 4].map((index) => heights.top(index))).toEqual([130, 230, 340, 450])
})
