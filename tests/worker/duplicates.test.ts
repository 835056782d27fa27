import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createNearDuplicates } from '../../src/worker/duplicates/nearDuplicates'
import { similarity, sketchText } from '../../src/worker/duplicates/sketch'

/** A text of `length` ideographs that depends on `seed` alone. */
function textOf(seed: number, length: number): string {
  let state = seed * 2_654_435_761
  let text = ''
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state ^ (state >>> 13), 0x5bd1e995) + index) >>> 0
    text += String.fromCharCode(0x4e00 + (state % 20_000))
  }
  return text
}

describe('near duplicates', () => {
  test.each([
    ['the same text', textOf(1, 400), textOf(1, 400), 1, 1],
    ['one word changed', textOf(1, 400), `${textOf(1, 200)}新华${textOf(1, 400).slice(202)}`, 0.9, 1],
    ['the last tenth cut off', textOf(1, 400), textOf(1, 360), 0.75, 1],
    ['another text', textOf(1, 400), textOf(2, 400), 0, 0.05],
    ['half of it', textOf(1, 400), textOf(1, 200) + textOf(2, 200), 0.15, 0.55],
  ])('%s', (_, a, b, least, most) => {
    const likeness = similarity(sketchText(a) ?? new Uint32Array(64), sketchText(b) ?? new Uint32Array(64))
    expect(likeness).toBeGreaterThanOrEqual(least)
    expect(likeness).toBeLessThanOrEqual(most)
  })

  test('of which there are thousands hang together, each with few links', () => {
    const duplicates = createNearDuplicates()
    const all = Array.from({ length: 3000 }, (_, index) => String(index))
    for (const id of all) duplicates.put(id, sketchText(textOf(1, 300)))
    expect(duplicates.groups().map((group) => group.length)).toEqual([all.length])
    expect(duplicates.neighbours('2999').length).toBeLessThan(100)
  })

  test('are not looked for among texts that say too little', () => {
    expect(sketchText(textOf(1, 40))).toBeNull()
    expect(sketchText('')).toBeNull()
  })

  test('are for ever the same, as libraries keep them', () => {
    const text = '白河大桥建成通车'.repeat(9) + '岚山县的孩子们回到课堂'.repeat(3)
    expect([...(sketchText(text) ?? [])].slice(0, 4)).toEqual([28_269_290, 23_171_791, 289_391_583, 512_244])
  })

  test('hang together in groups, whatever came and went, in whatever order', () => {
    const texts = [textOf(1, 300), textOf(1, 290), textOf(2, 300), textOf(3, 300), textOf(3, 295), textOf(3, 290)]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 30 }), (steps) => {
        const duplicates = createNearDuplicates()
        const there = new Set<number>()
        for (const [index, on] of steps) {
          if (on) duplicates.put(String(index), sketchText(texts[index] ?? ''))
          else duplicates.remove(String(index))
          if (on) there.add(index)
          else there.delete(index)
        }
        const expected = [[0, 1], [2], [3, 4, 5]]
          .map((group) => group.filter((index) => there.has(index)).map(String))
          .filter((group) => group.length > 1)
        const sorted = duplicates.groups().map((group) => [...group].sort())
        expect(sorted.sort()).toEqual(expected)
      }),
    )
  })
})
