import { expect, test } from 'vitest'
import { isLateArray, type LateArray } from '../../src/search/stored/lateArray'
import { packPiece, unpackPiece } from '../../src/store/packPiece'

const LARGE = Uint16Array.from({ length: 600_000 }, (_, at) => at & 0xffff)

const PIECE = {
  format: 1,
  arrays: {
    odd: Uint8Array.of(1, 2, 3),
    none: new Uint32Array(0),
    words: Uint32Array.of(4, 0xffff_ffff),
    part: Uint32Array.of(1, 2, 3, 4).subarray(1, 3),
    large: LARGE,
  },
  texts: { ids: ['a', 'b'] },
}

test('a piece of the index is the same once unpacked, as the store copied it', async () => {
  expect(await unpackPiece(structuredClone(packPiece(PIECE)))).toEqual(PIECE)
})

test('a large array has memory of its own', async () => {
  const unpacked: unknown = await unpackPiece(packPiece(PIECE))
  const { arrays } = unpacked as typeof PIECE
  expect(arrays.large.buffer.byteLength).toBe(LARGE.byteLength)
  expect(arrays.odd.buffer).toBe(arrays.words.buffer)
})

test('a large array may be left for later, a small one comes along', async () => {
  const stored = structuredClone(packPiece(PIECE))
  const { arrays, late, texts } = (await unpackPiece(stored, new Set(['large', 'odd']))) as typeof PIECE & {
    readonly late: Record<string, LateArray>
  }
  expect([Object.keys(arrays).sort(), Object.keys(late), texts]).toEqual([['none', 'odd', 'part', 'words'], ['large'], PIECE.texts])
  expect(isLateArray(late['large'])).toBe(true)
  expect(late['large']?.length).toBe(LARGE.length)
  const ranges = [
    [70_000, 70_003],
    [5, 7],
    [9, 9],
  ] as const
  expect(await late['large']?.parts(ranges)).toEqual(Uint16Array.of(70_000 & 0xffff, 70_001 & 0xffff, 70_002 & 0xffff, 5, 6))
  expect(await late['large']?.load()).toEqual(LARGE)
})

test.each([[null], ['text'], [{ owner: 'me' }], [{ arrays: { a: [1] } }]])('%j has no arrays and is written as it is', async (content) => {
  expect(packPiece(content)).toBe(content)
  expect(await unpackPiece(content)).toBe(content)
})

const PLACE = { name: 'a', kind: 'u32', blob: 0, at: 0, length: 2 }

test.each([
  ['nothing', null],
  ['no blobs', { places: [PLACE] }],
  ['a blob that is gone', { places: [PLACE], blobs: [] }],
  ['a blob cut short', { places: [PLACE], blobs: [new Blob([new Uint8Array(7)])] }],
  ['a kind that nobody knows', { places: [{ ...PLACE, kind: 'f64' }], blobs: [new Blob([new Uint8Array(16)])] }],
  ['no place', { places: [{ ...PLACE, at: -1 }], blobs: [new Blob([new Uint8Array(16)])] }],
])('a record damaged so that it has %s is told by null', async (_, packed) => {
  expect(await unpackPiece({ format: 1, packed })).toBeNull()
})
