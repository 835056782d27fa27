import type { EncodingName } from '../../src/domain/decoding'

/** Two-byte table of an encoding, read out of the platform's own decoder. */
function tableOf(label: 'gb18030' | 'big5'): Map<string, number[]> {
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text >= '\u0080' && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  return table
}

const tables = new Map<string, Map<string, number[]>>()

function table(label: 'gb18030' | 'big5'): Map<string, number[]> {
  const known = tables.get(label) ?? tableOf(label)
  tables.set(label, known)
  return known
}

/** The four bytes at place `linear` of GB 18030's table of four-byte characters. */
function fourBytes(linear: number): number[] {
  return [
    0x81 + Math.floor(linear / 12600),
    0x30 + (Math.floor(linear / 1260) % 10),
    0x81 + (Math.floor(linear / 10) % 126),
    0x30 + (linear % 10),
  ]
}

const SECOND_PLANE = 189_000
let fourByteTable: Map<string, number[]> | null = null

/** The four-byte characters of the first plane, read out of the platform's own decoder. */
function firstPlane(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let linear = 0; linear < 39_420; linear += 1) {
    const bytes = fourBytes(linear)
    const text = decoder.decode(Uint8Array.from(bytes))
    if (text.length === 1 && text !== '\ufffd') table.set(text, bytes)
  }
  return table
}

function fourBytesOf(character: string): number[] | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x10000) return fourBytes(SECOND_PLANE + code - 0x10000)
  fourByteTable ??= firstPlane()
  return fourByteTable.get(character)
}

function encodeWithTable(text: string, label: 'gb18030' | 'big5'): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const pair = table(label).get(character) ?? (label === 'gb18030' && code >= 0x80 ? fourBytesOf(character) : undefined)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(...pair)
    else throw new Error(`${character} is not in ${label}`)
  }
  return Uint8Array.from(bytes)
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Characters that have two bytes in the encoding. */
export function twoByteCharacters(label: 'gb18030' | 'big5'): readonly string[] {
  return [...table(label).keys()]
}

/** The bytes of `text`, without a byte order mark. Throws where the encoding has no such character. */
export function encode(text: string, encoding: EncodingName): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  return encodeWithTable(text, encoding)
}

/** One array of bytes after the other. */
export function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}
