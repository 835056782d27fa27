import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/decode/normalise'
import { mappedOffset, originalOffset } from '../../src/domain/mappedText'

describe('normalise', () => {
  test.each([
    ['LF stays', 'a\nb', 'a\nb'],
    ['CR LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR alone', 'a\rb', 'a\nb'],
    ['CR CR LF', 'a\r\r\nb', 'a\n\nb'],
    ['CR at the end', 'a\r\nb\r', 'a\nb\n'],
    ['separators, VT and NEL', 'a\u2028b\u2029c\u000bd\u0085e', 'a\nb\nc\nd\ne'],
    ['behind marks that stay, the others still go', '“a\u200b…\u0085—\rb', '“a…\n—\nb'],
    ['form feed stays', 'a\fb', 'a\fb'],
    ['tabs and all spaces stay', '\ta b\u00a0c\u3000\u3000d\u2003e', '\ta b\u00a0c\u3000\u3000d\u2003e'],
    [
      'zero-width, soft hyphen, direction and byte order marks go',
      '新\u200b郑\u200d市\u00ad委\ufeff书\u2060记\u200e\u202a',
      '新郑市委书记',
    ],
    ['private-use characters and U+FFFD stay', '\ue5e5\ufffd', '\ue5e5\ufffd'],
    ['characters beyond the first plane stay', '𠮷\r\n𠀀', '𠮷\n𠀀'],
    ['nothing', '', ''],
    ['nothing but what goes', '\ufeff\u200b', ''],
  ])('%s', (_, text, normal) => {
    expect(normalise(text).text).toBe(normal)
  })
})

const dirty = fc
  .array(
    fc.constantFrom(
      '新',
      '郑',
      'a',
      ' ',
      '\u3000',
      '\t',
      '\f',
      '\r',
      '\n',
      '\r\n',
      '\u000b',
      '\u0085',
      '\u2028',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '𠮷',
      // What a careless look takes for one of the rare line ends.
      '“',
      '\u0086',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

const GONE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const LINE_END = /[\r\u0085\u2028\u2029]|\v/

test('every unit is the one it maps to, or the LF of a line end', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const mapped = normalise(text)
      for (let index = 0; index < mapped.text.length; index += 1) {
        const from = text.charAt(originalOffset(mapped, index))
        const unit = mapped.text.charAt(index)
        expect(unit === from || (unit === '\n' && LINE_END.test(from))).toBe(true)
      }
    }),
  )
})

test('pieces cover the whole text, in order, and lead back', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const mapped = normalise(text)
      expect(mapped.pieces.reduce((at, piece) => (expect(piece.at).toBe(at), at + piece.length), 0)).toBe(mapped.text.length)
      for (let index = 0; index < mapped.text.length; index += 1) expect(mappedOffset(mapped, originalOffset(mapped, index))).toBe(index)
    }),
  )
})

test('only invisible characters and the CR of a CR LF are missing', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const mapped = normalise(text)
      const covered = new Set(Array.from({ length: mapped.text.length }, (_, index) => originalOffset(mapped, index)))
      for (let index = 0; index < text.length; index += 1) {
        if (covered.has(index)) continue
        expect(GONE.test(text.charAt(index)) || text.startsWith('\r\n', index)).toBe(true)
      }
    }),
  )
})

test('is its own result, and has nothing left of what goes', () => {
  fc.assert(
    fc.property(dirty, (text) => {
      const once = normalise(text).text
      expect(GONE.test(once) || LINE_END.test(once)).toBe(false)
      expect(normalise(once).text).toBe(once)
    }),
  )
})

test('takes adversarial text in its stride', () => {
  const size = 400_000
  expect(normalise('\r\n'.repeat(size)).text.length).toBe(size)
  expect(normalise('\r'.repeat(size)).pieces).toHaveLength(1)
  expect(normalise('\u200b'.repeat(size)).text).toBe('')
  expect(normalise('新\u200b'.repeat(size)).pieces).toHaveLength(size)
})
