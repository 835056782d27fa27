import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GrowingBytes } from '../../src/search/grams/growing'
import { FORM, FORM_BITS, readDense, readGaps, readRice, writeList } from '../../src/search/grams/lists'
import { documentsOf, emptyBits } from '../../src/search/shard/bits'

function readHeader(bytes: Uint8Array): { readonly from: number; readonly length: number; readonly form: number } {
  let header = 0
  let from = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[from] ?? 0
    header |= (byte & 0x7f) << shift
    from += 1
    if (byte < 0x80) return { from, length: header >>> FORM_BITS, form: header & ((1 << FORM_BITS) - 1) }
  }
}

function roundTrip(
  documents: readonly number[],
  size: number,
): { readonly read: readonly number[]; readonly form: number; readonly bytes: number } {
  const blob = new GrowingBytes(1)
  writeList(blob, { documents: Uint16Array.from(documents), from: 0, to: documents.length }, size)
  const bytes = blob.bytes()
  const { from, length, form } = readHeader(bytes)
  const into = emptyBits(size)
  const read = form === FORM.rice ? readRice : form === FORM.dense ? readDense : readGaps
  read(bytes, from, from + length, into)
  return { read: [...documentsOf(into)], form, bytes: bytes.length }
}

const lists: fc.Arbitrary<readonly [size: number, documents: readonly number[]]> = fc
  .tuple(fc.constantFrom(1, 7, 8, 9, 100, 5000, 16_384, 65_536), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 65_536 }))
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
        expect(roundTrip(documents, size).read).toEqual(documents)
      }),
      { numRuns: 100 },
    )
  })

  const every = (step: number, size: number): number[] => Array.from({ length: Math.floor(size / step) }, (_, nth) => nth * step)

  it.each([
    ['the last document alone', [65_535], 65_536, FORM.varint],
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
