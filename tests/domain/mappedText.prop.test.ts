import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type MappedText,
  MappedTextBuilder,
  mapWhole,
  mappedOffset,
  originalOffset,
  originalSpan,
  sliceMapped,
} from '../../src/domain/mappedText'

/** An original text and a mapped text made of some of its runs, in order, with glue between some of them. */
const selections = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean()), { maxLength: 12 }),
  )
  .map(([original, steps]) => {
    const builder = new MappedTextBuilder()
    let at = 0
    for (const [skip, take, glue] of steps) {
      at += skip
      builder.add(original.slice(at, at + take), at)
      at += take
      if (glue) builder.glue(' ')
    }
    return { original, mapped: builder.build() }
  })

function unitsWithOrigin({ text, pieces }: MappedText): readonly { readonly unit: string; readonly at: number; readonly from: number }[] {
  return pieces.flatMap(({ at, from, length }) =>
    Array.from({ length }, (_, index) => ({ unit: text.charAt(at + index), at: at + index, from: from + index })),
  )
}

describe('a mapped text', () => {
  test('knows for every unit where it came from', () => {
    fc.assert(
      fc.property(selections, ({ original, mapped }) => {
        for (const { unit, at, from } of unitsWithOrigin(mapped)) {
          expect(original.charAt(from)).toBe(unit)
          expect(originalOffset(mapped, at)).toBe(from)
          expect(mappedOffset(mapped, from)).toBe(at)
        }
      }),
    )
  })

  test('maps a span from its first unit to just behind its last', () => {
    fc.assert(
      fc.property(selections, fc.nat(), fc.nat(), ({ mapped }, a, b) => {
        const units = unitsWithOrigin(mapped)
        const first = units[a % Math.max(units.length, 1)]
        const last = units[b % Math.max(units.length, 1)]
        if (first === undefined || last === undefined || last.at < first.at) return
        expect(originalSpan(mapped, first.at, last.at + 1)).toEqual({ start: first.from, end: last.from + 1 })
      }),
    )
  })

  test('keeps its map when a part of it is taken over into another', () => {
    fc.assert(
      fc.property(selections, fc.nat(60), fc.nat(60), ({ mapped }, a, b) => {
        const [start, end] = [Math.min(a, b, mapped.text.length), Math.min(Math.max(a, b), mapped.text.length)]
        const builder = new MappedTextBuilder()
        builder.addMapped(mapped, start, end)
        const part = builder.build()
        expect(sliceMapped(mapped, start, end)).toEqual(part)
        expect(part.text).toBe(mapped.text.slice(start, end))
        const expected = unitsWithOrigin(mapped).filter(({ at }) => at >= start && at < end)
        expect(unitsWithOrigin(part)).toEqual(expected.map((unit) => ({ ...unit, at: unit.at - start })))
      }),
    )
  })

  test('of a whole text is the text', () => {
    expect(mapWhole('本报讯', 7)).toEqual({ text: '本报讯', pieces: [{ at: 0, from: 7, length: 3 }] })
    expect(mapWhole('')).toEqual({ text: '', pieces: [] })
  })
})
