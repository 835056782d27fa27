import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodeRange } from '../../src/matching/characterSet'
import { Lookout, isSeen } from '../../src/matching/lookout'
import { LinePattern, LinePatterns, LineWords, lookAt } from '../../src/segment/lines/linePattern'

/** Patterns as the rules write them. */
const PATTERNS: readonly RegExp[] = [/^(?:第? ?)?\d{1,2}日$/, /^今天|^（来/, /[月日]底?$/, /x+Y/i, /^.{0,4}[^一-龥]/, /大{0,2}/]

const heads = fc.string({ unit: fc.constantFrom(...'召开今天去月日底第大一二12（，。来 xyY'), maxLength: 40 })

function looked(head: string): { readonly head: string; readonly seen: readonly number[] } {
  return { head, seen: lookAt(head) }
}

describe('a pattern asked of lines', () => {
  test.each(PATTERNS)('%s finds what the pattern finds', (pattern) => {
    const asked = new LinePattern(pattern)
    fc.assert(
      fc.property(heads, (head) => {
        expect(asked.test(looked(head))).toBe(pattern.test(head))
        expect(asked.exec(looked(head))).toEqual(pattern.exec(head))
      }),
      { numRuns: 200 },
    )
  })

  test('several of them find what any of them finds', () => {
    for (const patterns of [PATTERNS.slice(0, 3), PATTERNS]) {
      const asked = new LinePatterns(patterns)
      fc.assert(
        fc.property(heads, (head) => {
          expect(asked.test(looked(head))).toBe(patterns.some((pattern) => pattern.test(head)))
        }),
        { numRuns: 200 },
      )
    }
  })

  test('words asked of lines are counted as the pattern of them finds them', () => {
    const words = ['今天', '召开', '第一', '大']
    const asked = new LineWords(words)
    fc.assert(
      fc.property(heads, (head) => {
        const found = [...head.matchAll(new RegExp(words.join('|'), 'g'))].length
        expect(asked.count(looked(head))).toBe(found)
        expect(asked.test(looked(head))).toBe(found > 0)
      }),
      { numRuns: 200 },
    )
  })

  test('refuses a pattern that remembers where it was', () => {
    expect(() => new LinePattern(/a/g)).toThrow('remembers')
  })
})

function charactersOf(text: string): CodeRange[] {
  return Array.from(text, (character): CodeRange => [character.charCodeAt(0), character.charCodeAt(0)])
}

describe('a lookout', () => {
  /** More than fill five words of its table. */
  const SETS = Array.from({ length: 170 }, (_, place) => String.fromCharCode(0x4e00 + place))

  test('tells of each set whether the text holds one of its characters, of as many sets as there are', () => {
    const lookout = new Lookout()
    const posts = SETS.map((set) => lookout.add(() => charactersOf(`${set}z`)))
    const seen = lookout.look(`${SETS[3]}x${SETS[64]}${SETS[169]}`)
    expect(posts.flatMap((post, place) => (isSeen(seen, post) ? [place] : []))).toEqual([3, 64, 169])
    expect(posts.every((post) => isSeen(lookout.look('z'), post))).toBe(true)
  })

  test('sees always what may be anything', () => {
    const lookout = new Lookout()
    const [some, any] = [lookout.add(() => charactersOf('甲')), lookout.add(() => null)]
    expect(['', '甲', '乙'].map((text) => [some, any].map((post) => isSeen(lookout.look(text), post)))).toEqual([
      [false, true],
      [true, true],
      [false, true],
    ])
  })

  test('what was looked at before a set came knows nothing of it', () => {
    const lookout = new Lookout()
    const first = lookout.add(() => charactersOf('甲'))
    const seen = lookout.look('甲乙')
    const later = SETS.map((set) => lookout.add(() => charactersOf(`${set}乙`)))
    expect(isSeen(seen, first)).toBe(true)
    expect(later.filter((post) => isSeen(seen, post))).toEqual([])
  })
})
