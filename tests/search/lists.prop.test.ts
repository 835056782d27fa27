import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GrowingBytes } from '../../src/search/grams/growing'
import { FORM, listAt, readList, writeList } from '../../src/search/grams/lists'
import { documentsOf, emptyBits } from '../../src/search/shard/bits'

function roundTrip(
  documents: readonly number[],
  size: number,
): { readonly read: readonly number[]; readonly form: number; readonly bytes: number; readonly end: number } {
  const blob = new GrowingBytes(1)
  writeList(blob, { documents: Uint16Array.from(documents), from: 0, to: documents.length }, size)
  const bytes = blob.bytes()
  const list = listAt(bytes, 0, size)
  const into = emptyBits(size)
  readList(bytes, list, into)
  return { read: [...documentsOf(into)], form: list.form, bytes: bytes.length, end: list.to }
}

const lists: fc.Arbitrary<readonly [size: number, documents: readonly number[]]> = fc
  .tuple(
    fc.constantFrom(1, 7, 8, 9, 100, 5000, 16_384, 65_536),
    fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 400 })),
    fc.integer({ min: 1, max: 65_536 }),
  )
  .chain(([size, count, span]) =>
    fc.tuple(
      fc.constant(size),
      fc
        .uniqueArray(fc.nat(Math.min(size, span) - 1), { minLength: 1, maxLength: Math.min(count, size, span) })
        .map((documents) => [...documents].sort((a, b) => a - b)),
    ),
  )

describe('posting lists', { timeout: 60_000 }, () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(lists, ([size, documents]) => {
        const { read, bytes, end } = roundTrip(documents, size)
        expect(read).toEqual(documents)
        expect(end).toBe(bytes)
      }),
      { numRuns: 400 },
    )
  })

  const every = (step: number, size: number): number[] => Array.from({ length: Math.floor(size / step) }, (_, nth) => nth * step)

  it.each([
    ['the last document alone', [65_535], 65_536, FORM.varint],
    ['the last document of a full shard', [16_383], 16_384, FORM.one],
    ['one of the first', [127], 16_384, FORM.varint],
    ['one early, the last', [200, 16_383], 16_384, FORM.two],
    ['two at the end of the largest', [16_383, 65_535], 65_536, FORM.two],
    ['two far behind', [16_384, 65_535], 65_536, FORM.rice],
    ['one in forty', every(40, 16_384), 16_384, FORM.rice],
    ['one in three', every(3, 16_384), 16_384, FORM.dense],
    ['a crowd, then a long gap', [...every(1, 200), 60_000], 65_536, FORM.varint],
    ['every document', every(1, 4096), 4096, FORM.dense],
  ] as const)('of %s', (_, documents, size, form) => {
    const result = roundTrip(documents, size)
    expect(result.read).toEqual(documents)
    expect(result.form).toBe(form)
  })
})
