import { bench, describe } from 'vitest'
import { decode } from '../../src/decode/decode'
import { normalise } from '../../src/decode/normalise'
import type { EncodingName } from '../../src/domain/decoding'
import { encode } from '../decode/encoders'

const PARAGRAPH = '本报讯（记者 周涛）近日，龙湖镇召开基层治理工作推进会，总结前一阶段的工作，安排部署下一步任务。\n'
const SIZE = 10_000_000

const LAYOUTS: readonly (readonly [name: string, text: string])[] = [
  ['one line per paragraph', PARAGRAPH],
  ['lines of 14 characters with CR LF', PARAGRAPH.replace(/(.{14})/g, '$1\r\n')],
  ['one line in all', PARAGRAPH.trim()],
]
const ENCODINGS: readonly EncodingName[] = ['utf-8', 'gb18030']

function repeat(unit: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.floor(SIZE / unit.length) * unit.length)
  for (let at = 0; at < bytes.length; at += unit.length) bytes.set(unit, at)
  return bytes
}

for (const encoding of ENCODINGS) {
  for (const [layout, text] of LAYOUTS) {
    describe(`10 MB of ${encoding}, ${layout}`, () => {
      const bytes = repeat(encode(text, encoding))
      bench('TextDecoder alone', () => void new TextDecoder(encoding).decode(bytes), { time: 500 })
      bench(
        'decode and normalise',
        () => {
          const decoded = decode(bytes, 'page.txt')
          if (!decoded.ok) throw new Error(decoded.problem.kind)
          normalise(decoded.value.text)
        },
        { time: 500 },
      )
    })
  }
}
