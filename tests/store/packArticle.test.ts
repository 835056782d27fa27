import { expect, test } from 'vitest'
import { isPackedArticle, packArticle, unpackArticle } from '../../src/store/packArticle'
import { sampleArticle } from './sample'

const ARTICLE = sampleArticle('a', 3)
const PACKED = packArticle(ARTICLE)

test('an article is the same once unpacked', () => {
  expect(isPackedArticle(PACKED)).toBe(true)
  expect(unpackArticle(PACKED)).toEqual(ARTICLE)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['an article that lost its day', without('date')],
  ['one without parts', without('parts')],
  ['one whose parts are none', { ...PACKED, parts: 'x' }],
  ['one of whose parts one is none', { ...PACKED, parts: [...PACKED.parts, null] }],
  ['one that was not packed', ARTICLE],
])('%s is no packed article', (_, value) => {
  expect(isPackedArticle(value)).toBe(false)
})

function without(name: string): object {
  return Object.fromEntries(Object.entries(PACKED).filter(([key]) => key !== name))
}
