import { expect, test } from 'vitest'
import { isFullStop } from '../../src/lexicon/characters/fullStop'

test.each([
  ['新麦种上了.记者', true],
  ['新麦种上了.', true],
  ['新麦种上了.\n', true],
  ['共有3.5万亩', false],
  ['一.加强领导', false],
  ['大家心里有数...', false],
  ['登录新麦.com', false],
  ['Mr.麦', false],
])('the dot in %j is a full stop: %s', (text, expected) => {
  expect(isFullStop(text, text.indexOf('.'))).toBe(expected)
})
