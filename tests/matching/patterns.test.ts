import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CharacterSet, type CodeRange, type CodeRanges } from '../../src/matching/characterSet'
import { charactersOf, firstCharacters, isAnchored, requiredCharacters, secondCharacters } from '../../src/matching/patternCharacters'
import { KindTable } from '../../src/matching/kindTable'
import { MEETING } from '../../src/matching/meeting'
import { PairSieve, SMALL_SIEVE } from '../../src/matching/pairSieve'
import { RarePattern } from '../../src/matching/rarePattern'
import { Scout } from '../../src/matching/scout'
import { type Landmark, Seeker } from '../../src/matching/seeker'
import { Triage } from '../../src/matching/triage'
import { WordTable } from '../../src/matching/wordTable'

function listed(ranges: CodeRanges | null): string | null {
  const between = ([first, last]: CodeRange): number[] => Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  const codes = new Set((ranges ?? []).flatMap(between))
  return ranges === null ? null : String.fromCharCode(...[...codes].sort((a, b) => a - b))
}

/** Patterns as the rules write them. */
const PATTERNS: readonly (readonly [pattern: RegExp, landmark: Landmark | null])[] = [
  [/召开|举行|举办/, null],
  [/(?:去|今)?年底/, { character: '年', within: 1 }],
  [/(?:\d{1,2}|[一二]?十[一二三]?)月(?:\d{1,2})[日号](?!楼)/, { character: '月', within: 3 }],
  [/(?:(\d{4}|今|去)年的?)?(\d{1,2}月份?)(?:底|初)?/, { character: '月', within: 9 }],
  [/(大{0,2}[前后])(?:（\d{1,2}）)?([天日])/, null],
  [/第(\d{1,3})个[^，。]{0,4}?(?:(节)|(日))/, null],
  [/[^一-龥]|[的在]|来到/, null],
  [/(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/, null],
  [/\s[\u3000x-z-]+?\./, null],
]

describe('what a pattern says of its matches', () => {
  test.each([
    [/召开|举行/, '举召'],
    [/(?:公元)?(\d)年/, '0123456789公'],
    [/[a-c\]-]x/, '-]abc'],
    [/a{0,2}b|c+d/, 'abc'],
    [/(?=x)(?!y)z/, 'z'],
    [/(?<=x|y{2})(?<!w)z/, 'z'],
    [/\u3000|\x41|\n/, '\nA\u3000'],
  ])('%s begins with', (pattern, expected) => {
    expect(listed(firstCharacters(pattern))).toBe(expected)
  })

  test.each([
    [/召开|举行/, '开行'],
    [/(?:公元)?(\d)年/, '元年'],
    [/a{0,2}bc|c+d/, 'abcd'],
    [/a?b?c?d/, null],
    [/ab?c/, 'bc'],
    [/(?:ab|c)(?!x)d/, 'bd'],
    [/[xy]{2}z/, 'xyz'],
    [/(?:ab?)+c/, 'abc'],
    [/ab|c/, null],
    [/ab?/, null],
  ])('%s: behind that can stand', (pattern, expected) => {
    expect(listed(secondCharacters(pattern))).toBe(expected)
  })

  test.each([[/a?/], [/^|a/], [/(?:a|b*)/], [/a/i], [/./s]])('%s: nothing is sure', (pattern) => {
    expect(firstCharacters(pattern)).toBeNull()
  })

  test.each([
    [/(?:\d{4}年)?\d{1,2}月/, '月'],
    [/上半年|今春/, '上今'],
    [/(?<!上)(?<each>[年月])\k<each>?/, '年月'],
    [/[前后]天?/, '前后'],
    [/a*b?/, null],
    [/a|b?/, null],
  ])('%s requires one of', (pattern, expected) => {
    expect(listed(requiredCharacters(pattern))).toBe(expected)
  })

  test('a class is the characters that it matches', () => {
    for (const pattern of [/[\s\u3000]/, /[^a-z]/, /\d/, /[\w·-]/]) {
      const set = charactersOf(pattern)
      const codes = Array.from({ length: 0x10000 }, (_, code) => code)
      expect(codes.filter((code) => set.has(code) !== pattern.test(String.fromCharCode(code)))).toEqual([])
    }
  })
})

const texts = fc.string({
  unit: fc.constantFrom(...'召开举行办年底去今月日号楼十一二三1290份初大前后天（）第个节，的在来到-/. \u3000xyz'),
  maxLength: 60,
})

describe('a pattern that is tried only where it can begin', () => {
  test.each(PATTERNS)('%s finds what the pattern finds', (pattern, landmark) => {
    const seeker = new Seeker(pattern, landmark)
    const all = new RegExp(pattern.source, 'g')
    fc.assert(
      fc.property(texts, (text) => {
        expect(seeker.all(text).map((match) => [match.index, ...match])).toEqual(
          [...text.matchAll(all)].map((match) => [match.index, ...match]),
        )
        expect(seeker.test(text)).toBe(pattern.test(text))
      }),
      { numRuns: 200 },
    )
  })

  test('refuses a pattern that may match nothing', () => {
    expect(() => new Seeker(/a*/).test('a')).toThrow('no characters')
  })
})

test('seekers of one scout find what their patterns find, whatever text was looked at before', () => {
  const scout = new Scout()
  const seekers = PATTERNS.map(([pattern]) => scout.seeker(pattern))
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 3 }), (several) => {
      for (const text of [...several, '', ...several]) {
        for (const [place, [pattern]] of PATTERNS.entries()) {
          const expected = [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => [match.index, ...match])
          expect(seekers[place]?.all(text).map((match) => [match.index, ...match])).toEqual(expected)
          expect(seekers[place]?.test(text)).toBe(expected.length > 0)
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('where ways meet nothing is said of a match, and nothing of it changes', () => {
  const plain = /(?:去|今)?(?:年底|年初|月底)[^，]?/
  const meeting = new RegExp(plain.source.replace('?(?:年', `?${MEETING}(?:年`))
  expect(meeting.source).not.toBe(plain.source)
  for (const charactersIn of [firstCharacters, secondCharacters, requiredCharacters])
    expect(listed(charactersIn(meeting))).toBe(listed(charactersIn(plain)))
  fc.assert(
    fc.property(texts, (text) => {
      expect(meeting.exec(text)).toEqual(plain.exec(text))
    }),
  )
})

const ranges = fc
  .array(fc.tuple(fc.constantFrom(0, 30, 31, 32, 63, 64, 0x4e00, 0xffff), fc.nat(70)), { maxLength: 6 })
  .map((pairs) => pairs.map(([first, more]): CodeRange => [first, Math.min(0xffff, first + more)]))
const isIn = (given: CodeRanges, code: number): boolean => given.some(([first, last]) => first <= code && code <= last)

const CODES = Array.from({ length: 0x10000 }, (_, code) => code)

test('a set has the code units of its ranges', () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const set = CharacterSet.ofRanges(given)
      expect(CODES.filter((code) => set.has(code) !== isIn(given, code))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a table of kinds gives each code unit the bits of the sets that it is in, and kind 0 to those in none', () => {
  const spots = [
    [0, 1],
    [1, 1],
    [1, 2],
    [1, 1 << 30],
  ] as const
  fc.assert(
    fc.property(fc.tuple(ranges, ranges, ranges, ranges), (sets) => {
      const { kinds, words } = new KindTable(
        2,
        spots.map(([word, bit], nth) => ({ characters: sets[nth] ?? [], word, bit })),
      )
      const has = (code: number, word: number, bit: number): boolean => ((words[(kinds[code] ?? 0) * 2 + word] ?? 0) & bit) !== 0
      const isWrong = (code: number): boolean => spots.some(([word, bit], nth) => has(code, word, bit) !== isIn(sets[nth] ?? [], code))
      expect(CODES.filter(isWrong)).toEqual([])
      expect(CODES.filter((code) => (kinds[code] ?? 0) > 0 && !sets.some((set) => isIn(set, code)))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('a scout has room for 31 seekers', () => {
  const scout = new Scout()
  for (let nth = 0; nth < 31; nth += 1) scout.seeker(/召开/)
  expect(() => scout.seeker(/召开/)).toThrow('too many')
  const away = new Scout()
  away.seeker(/召开/).test('召开')
  expect(() => away.seeker(/举行/)).toThrow('did not look for')
})

test('a table of words knows each stretch of a text that is one, by its place', () => {
  const words = ['召开', '举行', '举', '召开', '第一届年会']
  const table = new WordTable(words)
  const places = ['召开', '举行', '举', '第一届年会']
  fc.assert(
    fc.property(texts, fc.nat(8), fc.nat(8), (filler, before, length) => {
      for (const text of [filler, `${filler.slice(0, before)}第一届年会举行`]) {
        const end = Math.min(text.length, before + length)
        expect(table.find(text, before, end)).toBe(before > end ? -1 : places.indexOf(text.slice(before, end)))
      }
    }),
  )
  expect(table.has('召开', 0, 2)).toBe(true)
  expect(table.has('召开', 0, 3)).toBe(false)
  expect(table.has('召开', -1, 1)).toBe(false)
  expect(new WordTable([]).has('召开', 0, 2)).toBe(false)
})

test('a triage leaves no pattern out that is there, and leaves out what cannot be', () => {
  const patterns = [...PATTERNS.map(([pattern]) => pattern), /^今天|^（来/, /^[^，。]{2,6}(?:召开|举行)/, /(?<!今)天/]
  const triage = new Triage(patterns)
  fc.assert(
    fc.property(texts, (text) => {
      const possible = triage.possible(text)
      expect(patterns.filter((pattern, place) => pattern.test(text) && ((possible >>> place) & 1) === 0)).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(triage.possible('') & 1).toBe(0)
  const pairs = new Triage([/召开|举行/, /[0-9]{1,3}日/, /开?/])
  expect(['召集开会', '举行', '5月1日', '日'].map((text) => pairs.possible(text))).toEqual([0b100, 0b101, 0b110, 0b100])
  const bound = new Triage([/^举行/, /^(?:今天)?召开/, /^.?举行|召开$/])
  expect(['举行', '今天举行', '召开', '正召开'].map((text) => bound.possible(text))).toEqual([0b101, 0b100, 0b110, 0b100])
})

describe('a pattern that hardly any text matches', () => {
  const RARE: readonly RegExp[] = [
    /^(?:第? ?)?\d{1,2}日$/,
    /^[^，。]{2,6}(?:召开|举行)/,
    /^今天|^（来/,
    /^今天|来到/,
    /[月日]底?$/,
    /(?:年|月)[，。]?/,
    /x+Y/i,
    /^.{0,4}[^一-龥]/,
    /大{0,2}/,
  ]

  test.each(RARE)('%s finds what the pattern finds', (pattern) => {
    const rare = new RarePattern(pattern)
    fc.assert(
      fc.property(texts, (text) => {
        expect(rare.test(text)).toBe(pattern.test(text))
        expect(rare.exec(text)).toEqual(pattern.exec(text))
        expect(rare.takenFrom(text)).toBe(text.replace(pattern, ''))
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [/^a|^b/, true],
    [/^(?:a|b)/, true],
    [/^a|b/, false],
    [/(?:^a)/, false],
    [/a/, false],
  ])('%s is bound to the beginning: %s', (pattern, expected) => {
    expect(isAnchored(pattern)).toBe(expected)
  })

  test('refuses a pattern that remembers where it was', () => {
    expect(() => new RarePattern(/a/g)).toThrow('remembers where it was')
  })
})

test.each([
  { pairs: 10_000, sieve: () => new PairSieve() },
  { pairs: 500, sieve: () => new PairSieve(SMALL_SIEVE) },
])('a sieve for $pairs pairs lets every one pass that was added, and hardly any other', ({ pairs, sieve: made }) => {
  const sieve = made()
  const code = (nth: number): number => 0x4e00 + ((nth * 7919) % 20_000)
  for (let nth = 0; nth < pairs; nth += 1) sieve.add(code(nth), code(nth + 1))
  const passed = (step: number): number =>
    Array.from({ length: pairs }, (_, nth) => sieve.passes(code(nth), code(nth + step))).filter(Boolean).length
  expect(passed(1)).toBe(pairs)
  expect(passed(2)).toBeLessThan(pairs / 10)
})
