import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type DecodeOptions, type Decoded, decode } from '../../src/decode/decode'
import type { EncodingName } from '../../src/domain/decoding'
import { encode, join } from './encoders'

const NEWS = '本报讯 近日，龙湖镇召开基层治理工作推进会，总结前一阶段的工作，安排部署下一步任务。'
const TRADITIONAL = '本報訊 近日，溪口老街舉辦書展，十二家老店把舊書和照片搬到騎樓下，吸引民眾前來閱讀。'

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url)))
}

function decoded(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const outcome = decode(bytes, 'page.txt', options)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}

/** `count` bytes from `at` on, replaced by `bytes`. */
function splice(source: Uint8Array, at: number, count: number, bytes: readonly number[]): Uint8Array {
  return join(source.subarray(0, at), bytes, source.subarray(at + count))
}

describe('a file reads like its UTF-8 twin', () => {
  test.each([
    ['lifts', 'utf-8', 'utf-8', 'strict'],
    ['lifts', 'utf-8-bom', 'utf-8', 'bom'],
    ['lifts', 'gb18030', 'gb18030', 'statistics'],
    ['lifts', 'utf-16le', 'utf-16le', 'statistics'],
    ['lifts', 'utf-16be', 'utf-16be', 'statistics'],
    ['lifts', 'utf-16le-bom', 'utf-16le', 'bom'],
    ['bookfair', 'utf-8', 'utf-8', 'strict'],
    ['bookfair', 'big5', 'big5', 'statistics'],
    ['bookfair', 'gb18030', 'gb18030', 'statistics'],
    ['bookfair', 'utf-16be-bom', 'utf-16be', 'bom'],
    ['rareCharacters', 'gb18030', 'gb18030', 'statistics'],
  ])('%s.%s', (what, form, encoding, by) => {
    const { text, decoding } = decoded(fixture(`${what}.${form}`))
    expect(text).toBe(new TextDecoder().decode(fixture(`${what}.utf-8`)))
    expect(decoding).toMatchObject({ encoding, by, replacements: 0, privateUse: 0 })
    expect(decoding.confidence).toBeGreaterThan(0.9)
    expect(decoding.runnerUp?.encoding).not.toBe(encoding)
    expect(decoding.runnerUp?.confidence ?? 0).toBeLessThan(0.1)
  })
})

test.each(['春天来了，柳树发芽。', '春天来了，柳树发芽。'.repeat(100)])('nothing else is tried on UTF-8 beyond doubt: %#', (text) => {
  expect(decoded(new TextEncoder().encode(text)).decoding).toMatchObject({ encoding: 'utf-8', by: 'strict', confidence: 1, runnerUp: null })
})

describe('short text is read in its encoding', () => {
  const words: readonly [string, ...EncodingName[]][] = [
    ['春天', 'utf-8', 'gb18030', 'big5'],
    ['通知', 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'],
    ['联通', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
    ['新郑', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
    ['臺灣', 'utf-8', 'gb18030', 'big5', 'utf-16le'],
    ['周涛 王喆', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
    ['关于举办书展的通知\n', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
    ['2023年3月30日', 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'],
    ['GDP 1,234.5 4.2%\nCPI 101.2 0.3%\nwww.example.cn 新郑', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
    ['http://www.example.cn/20230330/03.html', 'utf-8', 'utf-16le', 'utf-16be'],
  ]
  test.each(words.flatMap(([word, ...encodings]) => encodings.map((encoding) => [word, encoding] as const)))(
    '%s in %s',
    (word, encoding) => {
      const { text, decoding } = decoded(encode(word, encoding))
      expect([text, decoding.encoding]).toEqual([word, encoding])
    },
  )

  test.each(['Bush hid the facts', 'plain ASCII\r\nof two lines', 'A', '2023-03-30'])('ASCII: %s', (word) => {
    const { text, decoding } = decoded(encode(word, 'utf-8'))
    expect([text, decoding.encoding, decoding.by]).toEqual([word, 'utf-8', 'strict'])
  })
})

describe('damaged text keeps its encoding', () => {
  const utf8 = encode(NEWS, 'utf-8')
  const gbk = encode(NEWS, 'gb18030')
  const big5 = encode(TRADITIONAL, 'big5')
  const cases: readonly [what: string, bytes: Uint8Array, encoding: EncodingName, whole: string][] = [
    ['UTF-8, last character cut', utf8.subarray(0, -1), 'utf-8', NEWS],
    ['UTF-8, last character cut to one byte', utf8.subarray(0, -2), 'utf-8', NEWS],
    ['UTF-8, first character cut', utf8.subarray(1), 'utf-8', NEWS],
    ['UTF-8, five characters, last one cut', utf8.subarray(0, 14), 'utf-8', NEWS.slice(0, 5)],
    ['UTF-8, one byte broken', splice(utf8, 21, 1, [0xff]), 'utf-8', NEWS],
    ['GBK, last character cut', gbk.subarray(0, -1), 'gb18030', NEWS],
    ['GBK, one byte broken', splice(gbk, 41, 1, [0xff]), 'gb18030', NEWS],
    ['GBK, one byte lost', splice(gbk, 13, 1, []), 'gb18030', NEWS],
    ['GBK, one byte turned into a question mark', splice(gbk, 21, 1, [0x3f]), 'gb18030', NEWS],
    ['GBK, one byte too many', splice(gbk, 21, 0, [0xd7]), 'gb18030', NEWS],
    ['GBK after a byte order mark of UTF-8', join([0xef, 0xbb, 0xbf], gbk), 'gb18030', NEWS],
    ['Big5, last character cut', big5.subarray(0, -1), 'big5', TRADITIONAL],
    ['Big5, one byte lost', splice(big5, 30, 1, []), 'big5', TRADITIONAL],
    ['UTF-16, last byte lost', encode(NEWS, 'utf-16le').subarray(0, -1), 'utf-16le', NEWS],
  ]
  test.each(cases)('%s', (_, bytes, encoding, whole) => {
    const { text, decoding } = decoded(bytes)
    expect(decoding.encoding).toBe(encoding)
    expect(decoding.replacements).toBeLessThanOrEqual(3)
    // All but two characters are still there, in order.
    const kept = [...whole].filter((character) => text.includes(character))
    expect(kept.length).toBeGreaterThanOrEqual(whole.length - 2)
  })

  test('one lost byte costs one line no more than one character, and no other line anything', () => {
    const page = `${NEWS}\n`.repeat(50)
    const bytes = encode(page, 'gb18030')
    const { text, decoding } = decoded(splice(bytes, bytes.length - 60, 1, []))
    expect(decoding.replacements).toBe(1)
    expect(text.split('\n').slice(0, 49)).toEqual(page.split('\n').slice(0, 49))
    expect(text.split('\n')[49]?.length).toBe(NEWS.length)
  })

  test.each([0, 4, 10, 18])('a short clipping that byte %i puts out of step is read to its end', (at) => {
    const bytes = encode('近日，龙湖镇召开基层治理工作推进会。', 'gb18030')
    const { text, decoding } = decoded(splice(bytes, at, 1, [0xff]))
    expect(decoding.encoding).toBe('gb18030')
    expect(text.endsWith('治理工作推进会。')).toBe(true)
  })

  test('U+FFFD that another program wrote into valid UTF-8 is counted but is no doubt about the encoding', () => {
    const { decoding } = decoded(encode(`${NEWS}\ufffd`, 'utf-8'))
    expect(decoding).toMatchObject({ encoding: 'utf-8', by: 'strict', replacements: 1 })
  })
})

describe('long files', () => {
  test('Chinese that begins after a megabyte of ASCII decides', () => {
    const bytes = join(encode('0123456789\n'.repeat(100_000), 'utf-8'), encode(`${NEWS}\n`.repeat(20), 'gb18030'))
    expect(decoded(bytes).decoding.encoding).toBe('gb18030')
  })

  test.each<EncodingName>(['utf-8', 'gb18030', 'utf-16be'])('one line of half a megabyte in %s', (encoding) => {
    const line = NEWS.replaceAll(' ', '').repeat(6000)
    const { text, decoding } = decoded(encode(line, encoding))
    expect(decoding.encoding).toBe(encoding)
    expect(text === line).toBe(true)
  })
})

describe('what is no readable text is told', () => {
  const ascii = (text: string) => encode(text, 'utf-8')
  test.each([
    ['nothing', new Uint8Array(), { kind: 'empty-file' }],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), { kind: 'empty-file' }],
    ['white space', ascii(' \r\n\t\n'), { kind: 'empty-file' }],
    ['a PDF', ascii('%PDF-1.7\n1 0 obj'), { kind: 'binary-file', looksLike: 'pdf' }],
    ['a zip', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), { kind: 'binary-file', looksLike: 'zip' }],
    ['a Word document', join([0x50, 0x4b, 3, 4], ascii('....word/document.xml')), { kind: 'binary-file', looksLike: 'docx' }],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), { kind: 'binary-file', looksLike: 'doc' }],
    ['rich text', ascii('{\\rtf1\\ansi'), { kind: 'binary-file', looksLike: 'rtf' }],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { kind: 'binary-file', looksLike: 'png' }],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), { kind: 'binary-file', looksLike: 'jpg' }],
    ['a film', join([0, 0, 0, 32], ascii('ftypisom')), { kind: 'binary-file', looksLike: 'mp4' }],
    [
      'noise',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 7919 + ((index * index) >> 3)) & 255),
      { kind: 'binary-file', looksLike: null },
    ],
    ['ASCII full of NULs', ascii('a\0\0b\0c\0\0\0d'.repeat(20)), { kind: 'binary-file', looksLike: null }],
    [
      'Japanese in Shift_JIS',
      Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x65, 0x83, 0x4c, 0x83, 0x58, 0x83, 0x67),
      { kind: 'unreadable-encoding' },
    ],
    [
      'French in Latin-1',
      Uint8Array.from('café à la crème, déjà vu', (character) => character.charCodeAt(0)),
      { kind: 'unreadable-encoding' },
    ],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes, 'page.txt')).toMatchObject({ ok: false, problem })
  })

  test('a file over the limit, with the limit', () => {
    expect(decode(new Uint8Array(11), 'a.txt', { limit: 10 })).toEqual({ ok: false, problem: { kind: 'too-large', size: 11, limit: 10 } })
    expect(decode(encode('春天来了呀', 'gb18030'), 'a.txt', { limit: 10 }).ok).toBe(true)
  })
})

describe('a chosen encoding is taken', () => {
  test('even where it is wrong', () => {
    const { decoding } = decoded(encode(NEWS, 'utf-8'), { encoding: 'big5' })
    expect(decoding).toMatchObject({ encoding: 'big5', by: 'chosen', confidence: 1, runnerUp: null })
    expect(decoding.replacements).toBeGreaterThan(5)
  })

  test('and its byte order mark is no text', () => {
    expect(decode(fixture('lifts.utf-16le-bom'), 'a.txt', { encoding: 'utf-16le' })).toMatchObject({
      ok: true,
      value: { text: new TextDecoder().decode(fixture('lifts.utf-8')) },
    })
    const marked = join([0x84, 0x31, 0x95, 0x33], encode(NEWS, 'gb18030'))
    expect(decoded(marked)).toMatchObject({ text: NEWS, decoding: { encoding: 'gb18030', by: 'bom' } })
  })
})

test('private-use characters are counted', () => {
  expect(decoded(encode(`${NEWS}\ue5e5\uf8ff`, 'utf-8')).decoding.privateUse).toBe(2)
})
