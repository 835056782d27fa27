import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/decode/decode'
import { rankEncodings } from '../../src/decode/rankEncodings'
import { takeSample } from '../../src/decode/sample'
import type { EncodingName } from '../../src/domain/decoding'
import { encode, join, twoByteCharacters } from './encoders'

const SENTENCES = [
  '近日，龙湖镇召开基层治理工作推进会。',
  '社区党支部先后走访426户，收集意见建议73条。',
  '“以前下楼买菜要歇三回，现在半分钟就到。”\n',
  '（记者 林知远 通讯员 顾小禾 文/图）\r\n',
  '　　下一步，还将把楼道照明纳入改造；',
]
const TRADITIONAL_SENTENCES = [
  '溪口老街上週六舉辦第一屆書展，十二家老店參加。',
  '他說：「那個年代沒有電腦，學生放學後都擠在這裡看書。」\n',
  '主辦單位表示，歡迎鄉親帶著自己的故事來交換一本書。\r\n',
]

function prose(sentences: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(''))
}

const written: fc.Arbitrary<readonly [string, EncodingName]> = fc.oneof(
  fc.tuple(prose(SENTENCES), fc.constantFrom<EncodingName>('utf-8', 'gb18030', 'utf-16le', 'utf-16be')),
  fc.tuple(prose(TRADITIONAL_SENTENCES), fc.constantFrom<EncodingName>('utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be')),
)

test('what was written in an encoding is read in it', () => {
  fc.assert(
    fc.property(written, ([text, encoding]) => {
      expect(decode(encode(text, encoding), 'a.txt')).toMatchObject({ ok: true, value: { text, decoding: { encoding } } })
    }),
  )
})

test('a byte that is broken anywhere does not change the encoding', () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.constantFrom(0xff, 0x3f, 0x80), ([text, encoding], seed, byte) => {
      const bytes = encode(text, encoding)
      const at = seed % bytes.length
      const broken = join(bytes.subarray(0, at), [byte], bytes.subarray(at + 1))
      expect(decode(broken, 'a.txt')).toMatchObject({ ok: true, value: { decoding: { encoding } } })
    }),
  )
})

test('a lost byte does not change the encoding of UTF-8, GB 18030 or Big5', () => {
  fc.assert(
    fc.property(
      written.filter(([, encoding]) => !encoding.startsWith('utf-16')),
      fc.nat(),
      ([text, encoding], seed) => {
        const bytes = encode(text, encoding)
        const at = seed % bytes.length
        const outcome = decode(join(bytes.subarray(0, at), bytes.subarray(at + 1)), 'a.txt')
        expect(outcome).toMatchObject({ ok: true, value: { decoding: { encoding } } })
        expect(outcome.ok ? outcome.value.decoding.replacements : Infinity).toBeLessThanOrEqual(3)
      },
    ),
  )
})

test.each<readonly [EncodingName, readonly string[]]>([
  ['gb18030', SENTENCES],
  ['big5', TRADITIONAL_SENTENCES],
])('a lost byte in a line of %s changes no other line, wherever it is', (encoding, sentences) => {
  const line = fc.constantFrom(...sentences).map((sentence) => sentence.trim())
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (lines, seed, place) => {
      const torn = seed % lines.length
      const bytes = lines.map((text, nth) => {
        const own = encode(text, encoding)
        const at = place % own.length
        return nth === torn ? join(own.subarray(0, at), own.subarray(at + 1)) : own
      })
      const outcome = decode(join(...bytes.flatMap((own, nth) => (nth === 0 ? [own] : [[0x0a], own]))), 'a.txt', { encoding })
      const read = outcome.ok ? outcome.value.text.split('\n') : []
      expect(read.filter((_, nth) => nth !== torn)).toEqual(lines.filter((_, nth) => nth !== torn))
      expect(read).toHaveLength(lines.length)
    }),
  )
})

test.each<EncodingName>(['gb18030', 'big5'])('every character of %s survives when the encoding is chosen', (encoding) => {
  const all = twoByteCharacters(encoding === 'big5' ? 'big5' : 'gb18030')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 200 }), (characters) => {
      const text = `题${characters.join('')}`.replace('题', encoding === 'big5' ? '題' : '题')
      expect(decode(encode(text, encoding), 'a.txt', { encoding })).toMatchObject({ ok: true, value: { text } })
    }),
  )
})

test('any bytes get an answer, and all encodings are ranked by confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      decode(bytes, 'a.txt')
      const confidences = rankEncodings(takeSample(bytes)).map(({ confidence }) => confidence)
      expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true)
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
    }),
  )
})
