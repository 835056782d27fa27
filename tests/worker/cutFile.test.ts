import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EncodingName } from '../../src/domain/decoding'
import { type ByteRange, type ReadLines, cutFile } from '../../src/worker/import/large/cut'
import { lineStarts, textLineStarts } from '../../src/worker/import/large/lineStarts'
import { partFile } from '../../src/worker/import/large/partFile'
import { readerWith } from '../../src/reader/reader'
import { loadKnowledge } from '../../src/annotate/knowledge'
import { encode } from '../decode/encoders'
import { inventLibrary } from '../helpers/inventLibrary'
import { plainReader } from './plainReader'

const SIZES = { from: 1000, part: 400, around: 120 }
const FILE = { id: '', name: 'x.txt', path: 'x.txt', size: 0, addedAt: '' }

function reading(reader: Pick<typeof plainReader, 'read'>, encoding: EncodingName): ReadLines {
  return (bytes) => {
    const page = reader.read(FILE, bytes, { encoding, patch: {}, added: [], removed: [] })
    return page.ok ? page.value : null
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

function textsOf(bytes: Uint8Array, ranges: readonly ByteRange[], encoding: EncodingName): readonly string[] {
  return ranges.map(({ start, end }) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(start, end)))
}

const ARTICLES = Array.from({ length: 60 }, (_, at) => `第${at}座桥通车\n1月${(at % 28) + 1}日，第${at}座桥建成，老人们都来看。\n`)
const TEXT = ARTICLES.join('==\n')

describe('a large file', () => {
  test.each<[EncodingName, Uint8Array]>([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-16le', utf16(TEXT, true)],
    ['utf-16be', utf16(TEXT, false)],
    ['utf-8', new TextEncoder().encode(TEXT.replace(/([^=])\n/g, '$1\r\n'))],
  ])('in %s is cut where articles begin', (encoding, bytes) => {
    const ranges = [...cutFile(bytes, encoding, SIZES, reading(plainReader, encoding))]
    const texts = textsOf(bytes, ranges, encoding)
    expect(texts.length).toBeGreaterThan(8)
    expect(texts.join('').replaceAll('\r', '')).toBe(TEXT)
    for (const text of texts) expect(text).toMatch(/^第\d+座桥通车/)
  })

  test('is cut before the head of a page rather than inside it', async () => {
    const reader = readerWith(await loadKnowledge())
    const paper = (at: number): string =>
      `岚山县报　2022年6月${at + 1}日　星期${'一二三四五六日'.charAt(at % 7)}　第${(at % 4) + 1}版\n\n${inventLibrary(1, 2)[0]?.text ?? ''}\n\n`
    const bytes = new TextEncoder().encode(Array.from({ length: 24 }, (_, at) => paper(at)).join(''))
    const sizes = { from: 1, part: Math.floor(bytes.length / 5), around: Math.floor(bytes.length / 12) }
    const texts = textsOf(bytes, [...cutFile(bytes, 'utf-8', sizes, reading(reader, 'utf-8'))], 'utf-8')
    expect(texts).toHaveLength(5)
    for (const text of texts) expect(text).toMatch(/^岚山县报/)
  })

  test.each<[string, string, EncodingName]>([
    ['without a line end', '桥'.repeat(2000), 'utf-8'],
    ['of blank lines', '\n'.repeat(3000), 'utf-8'],
    ['of one article', `桥通车\n${'这座桥很长，走了很久才走完。\n'.repeat(200)}`, 'utf-8'],
    ['without a line end, of characters of one to four bytes', '桥1𠮷aé'.repeat(900), 'utf-8'],
    ['without a line end, of characters of one, two and four bytes', '桥1𠮷a丂é'.repeat(700), 'gb18030'],
    ['without a line end, of characters of one and two bytes', '橋1路a'.repeat(1100), 'big5'],
    ['without a line end, of characters of two and four bytes', '桥𠮷'.repeat(900), 'utf-16le'],
    ['without a line end, of characters of two and four bytes', '桥𠮷'.repeat(900), 'utf-16be'],
  ])('%s is cut all the same, at the edge of a character: %#', (_, text, encoding) => {
    const bytes = encode(text, encoding)
    const ranges = [...cutFile(bytes, encoding, SIZES, reading(plainReader, encoding))]
    expect(ranges.length).toBeGreaterThan(2)
    expect(textsOf(bytes, ranges, encoding).join('')).toBe(text)
    expect(textsOf(bytes, ranges, encoding).join('')).not.toContain('\ufffd')
  })

  test('whatever its bytes: the parts are the file, none is empty, and the same bytes give the same parts', () => {
    const bytesOf = fc.array(fc.constantFrom(0x0a, 0x0d, 0x3d, 0x41, 0xe6, 0xa1, 0xa5, 0x81, 0x30, 0x00), {
      minLength: 500,
      maxLength: 3000,
    })
    fc.assert(
      fc.property(bytesOf, fc.constantFrom<EncodingName>('utf-8', 'gb18030', 'big5', 'utf-16le'), (list, encoding) => {
        const bytes = Uint8Array.from(list)
        const once = [...cutFile(bytes, encoding, SIZES, reading(plainReader, encoding))]
        let at = 0
        for (const { start, end } of once) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(bytes.length)
        expect([...cutFile(bytes, encoding, SIZES, reading(plainReader, encoding))]).toEqual(once)
      }),
      { numRuns: 100 },
    )
  })

  test('has the same lines in its bytes as in its text', () => {
    const text = '一\r\n二\r三\n\n四'
    expect(textLineStarts(text)).toHaveLength(4)
    expect(lineStarts(utf16(text, true), 'utf-16le', 0, 99)).toEqual(textLineStarts(text).map((at) => at * 2))
    // 㠊 is 0x0A 0x38 in UTF-16LE: no line end, wherever it lies.
    expect(lineStarts(utf16('㠊਍\n', true), 'utf-16le', 0, 99)).toEqual([6])
  })
})

test.each([
  [{ name: '合集.txt', path: '旧报/合集.txt' }, 3, 120, { name: '合集（第003段）.txt', path: '旧报/合集（第003段）.txt' }],
  [{ name: '要闻.终稿', path: '要闻.终稿' }, 1, 9, { name: '要闻.终稿（第1段）', path: '要闻.终稿（第1段）' }],
])('%o, part %i of %i', (file, nth, count, named) => {
  expect(partFile(file, nth, count)).toEqual(named)
})
