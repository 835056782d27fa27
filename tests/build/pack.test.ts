import { afterEach, describe, expect, test, vi } from 'vitest'
import { pack, unpacked } from '../../src/build/pack'
import { unpack } from '../../src/worker/page/unpack'

/** What a page would read otherwise than it is written, were it not packed. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['a script', `const names = ['仁寿县', '眉山市']\nexport { names }\n`],
  ['what would end its element', '</script><!--<script>'],
  ['what pages do not keep', 'a\r\nb\rc\0d'],
  ['characters of two units', '𠮷野家，“枇杷”…'],
  ['much of the same', '一字'.repeat(200_000)],
]

afterEach(() => vi.unstubAllGlobals())

describe('what is packed', () => {
  test.each(TEXTS)('%s comes out as it was', async (_, text) => {
    const blob = await unpack(pack(text))
    expect((await blob.text()) === text).toBe(true)
    expect(unpacked(pack(text)) === text).toBe(true)
  })

  test.each(TEXTS)('%s comes out without the unpacker of the browser', async (_, text) => {
    vi.stubGlobal('DecompressionStream', undefined)
    const blob = await unpack(pack(text))
    expect((await blob.text()) === text).toBe(true)
  })

  test.each(TEXTS)('%s is nothing but letters, digits and three marks, and the same every time', (_, text) => {
    expect(pack(text)).toMatch(/^[A-Za-z0-9+/=]+$/)
    expect(pack(text)).toBe(pack(text))
  })

  test('is refused where it is damaged', async () => {
    const packed = pack('一字'.repeat(1000))
    const damaged = packed.slice(0, packed.length / 2)
    await expect(unpack(damaged)).rejects.toBeInstanceOf(Error)
    vi.stubGlobal('DecompressionStream', undefined)
    await expect(unpack(damaged)).rejects.toBeInstanceOf(Error)
  })

  test('is small', () => {
    expect(pack('一字'.repeat(200_000)).length).toBeLessThan(10_000)
  })
})
