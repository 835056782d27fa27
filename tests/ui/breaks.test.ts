import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubledWords, rewording } from '../../src/ui/composables/article/breaks'
import { readPeople, writePeople } from '../../src/ui/composables/typed/typedPeople'

describe('the words around a break', () => {
  test.each([
    ['稻田灌', '灌上了水', '稻田灌上了水', 0, 1, ''],
    ['稻田', '上了水', '稻田灌上了水', 0, 0, '灌'],
    ['稻田浇', '上了水', '稻田灌上了水', 1, 0, '灌'],
    ['稻田', '上了水', '', 2, 3, ''],
  ])('%s|%s that is to read %s', (before, after, typed, left, right, text) => {
    expect(rewording({ before, after }, typed)).toEqual({ action: 'text', left, right, text })
  })

  test('stay when nothing else was typed', () => {
    expect(rewording({ before: '甲', after: '乙' }, '甲乙')).toBeNull()
  })

  test.each([
    ['稻田灌', '灌上了水', '灌'],
    ['修好水渠', '水渠两岸', '水渠'],
    ['稻田', '上了水', ''],
    ['', '水', ''],
  ])('%s|%s has %j twice', (before, after, words) => expect(doubledWords({ before, after })).toBe(words))

  test('read as they were typed once the change is made', () => {
    const words = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 }).map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, words, (before, after, typed) => {
        const change = rewording({ before, after }, typed)
        const changed =
          change?.action === 'text'
            ? before.slice(0, before.length - change.left) + change.text + after.slice(change.right)
            : before + after
        expect(changed).toBe(typed)
      }),
      { numRuns: 200 },
    )
  })
})

test('people are typed one a line, and read as they were written', () => {
  const people = [
    { name: '向明志', titles: ['文宫镇党委书记', '镇长'] },
    { name: '罗大有', titles: [] },
  ]
  expect(writePeople(people)).toBe('向明志 文宫镇党委书记、镇长\n罗大有')
  expect(readPeople(writePeople(people))).toEqual(people)
  expect(readPeople('  \n甲　乙，丙\n')).toEqual([{ name: '甲', titles: ['乙', '丙'] }])
})
