import { expect, test } from 'vitest'
import { perText } from '../../src/matching/perText'

test('what is asked for of one text is worked out once, and anew for another', () => {
  const asked: string[] = []
  const lengthOf = perText((text) => asked.push(text) + text.length)
  expect([lengthOf('甲乙'), lengthOf('甲乙'), lengthOf('丙'), lengthOf('甲乙')]).toEqual([3, 3, 3, 5])
  expect(asked).toEqual(['甲乙', '丙', '甲乙'])
})
